package dev.nemomcp.studio.footage;

/** A file that cannot be edited, with the reason and what the user can do. */
public final class UnusableMedia extends Exception {
  private static final long serialVersionUID = 1L;
  private final String remedy;

  public UnusableMedia(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  /** What to do about it, as a sentence to the user. */
  public String remedy() {
    return remedy;
  }
}
