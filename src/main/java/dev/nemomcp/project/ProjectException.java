package dev.nemomcp.project;

/** Something that cannot be done as asked, with what to do instead. */
public final class ProjectException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String nextStep;

  /**
   * @param message what is wrong, as a sentence
   * @param nextStep what to do about it, as a sentence
   */
  public ProjectException(String message, String nextStep) {
    super(message);
    this.nextStep = nextStep;
  }

  public String nextStep() {
    return nextStep;
  }
}
