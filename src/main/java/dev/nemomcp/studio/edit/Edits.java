package dev.nemomcp.studio.edit;

import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.music.Composer;

/** The book of edits: finds the one that a wish asks for. */
public final class Edits {
  private final Composer composer;

  /**
   * @param composer knows when the beats of composed music fall
   */
  public Edits(Composer composer) {
    this.composer = composer;
  }

  /**
   * The edit that a wish asks for.
   *
   * @throws CannotEdit where its parameters make no sense
   * @throws IllegalArgumentException for a wish that is no edit of a draft: exports, questions, and
   *     undo, redo and reset, which are matters of history
   */
  public Edit of(Wish wish) throws CannotEdit {
    Parameters parameters = new Parameters(wish.parameters());
    return switch (wish.kind()) {
      case CUT_PAUSES -> CutPauses.from(parameters);
      case TRIM_RANGE -> TrimRange.out(parameters);
      case KEEP_RANGE -> TrimRange.keeping(parameters);
      case DELETE_CLIP -> TrimRange.out(parameters);
      case REORDER -> Reorder.from(parameters);
      case SPEED -> ChangeSpeed.from(parameters);
      case PACING -> Pacing.from(parameters);
      case TITLE -> AddTitle.from(parameters);
      case CAPTIONS -> AddCaptions.from(parameters);
      case MUSIC -> AddMusic.from(parameters);
      case TRANSITION -> AddTransitions.from(parameters);
      case ASPECT -> Reframe.from(parameters);
      default -> throw new IllegalArgumentException(wish.kind().wireName());
    };
  }
}
