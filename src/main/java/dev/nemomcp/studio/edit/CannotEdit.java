package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage.Unavailable;

/** An edit that cannot be made, with the reason and the next best thing. */
public final class CannotEdit extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Phrase reason;
  private final transient Phrase instead;

  /**
   * @param reason why, as a sentence to the user
   * @param instead what to say instead, as a sentence; may be empty
   */
  public CannotEdit(Phrase reason, Phrase instead) {
    super(reason.toString());
    this.reason = reason;
    this.instead = instead;
  }

  /** Something about the footage could not be found out. */
  public static CannotEdit because(Unavailable unavailable) {
    CannotEdit cannot =
        new CannotEdit(
            Phrase.of(unavailable.pattern(), unavailable.arguments().toArray()),
            Phrase.of(unavailable.remedy()));
    cannot.initCause(unavailable);
    return cannot;
  }

  /** What is only seen was to be changed, where nothing is. */
  static CannotEdit onlySound() {
    return new CannotEdit(
        Phrase.of("There is no picture to change, only sound."),
        Phrase.of("Upload a video or a photo first."));
  }

  /** All of the film was to go. */
  static CannotEdit nothingLeft() {
    return new CannotEdit(
        Phrase.of("Nothing of the video would be left."),
        Phrase.of("Say a smaller part, or \"start over\" to begin anew."));
  }

  /** The reason, and behind it what to say instead. */
  public Phrase told() {
    return Phrase.sentences(reason, instead);
  }

  public Phrase reason() {
    return reason;
  }

  public Phrase instead() {
    return instead;
  }
}
