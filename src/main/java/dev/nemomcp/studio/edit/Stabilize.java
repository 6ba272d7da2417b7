package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;

/** Camera shake out, or left in again. */
record Stabilize(boolean remove, Where where) implements Edit {

  static Stabilize from(Parameters wish) throws CannotEdit {
    return new Stabilize(wish.flag("remove"), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    return Retouching.retouched(
        draft,
        footage,
        where,
        clip -> clip.look().withStabilized(!remove && !clip.isStill()),
        (Look look) ->
            look.stabilized() ? Phrase.of("stabilised") : Phrase.of("camera as recorded"));
  }
}
