package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;

/** The pauses of a draft that would be cut if nothing more was said, numbered by their order. */
public final class LongPauses {
  private LongPauses() {}

  /**
   * @throws CannotEdit where nobody speaks, so that nothing is a pause
   */
  public static List<Span> of(Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    CutPauses.requireSpeech(hearing);
    return hearing.pauses(CutPauses.USUAL_MILLIS);
  }
}
