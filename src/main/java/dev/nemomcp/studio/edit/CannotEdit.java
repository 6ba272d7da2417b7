package dev.nemomcp.studio.edit;

/** An edit that cannot be made, with the reason and the next best thing. */
public final class CannotEdit extends Exception {
  private static final long serialVersionUID = 1L;
  private final String instead;

  /**
   * @param reason why, as a sentence to the user
   * @param instead what to say instead, as a sentence; may be empty
   */
  public CannotEdit(String reason, String instead) {
    super(reason);
    this.instead = instead;
  }

  public String instead() {
    return instead;
  }
}
