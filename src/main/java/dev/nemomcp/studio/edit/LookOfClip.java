package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Grade;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;

/**
 * The colours that one clip was given, for others too. How the footage itself was lit is not evened
 * out.
 *
 * @param model the number of that clip
 */
record LookOfClip(double model, Where where) implements Edit {

  static LookOfClip from(Parameters wish) throws CannotEdit {
    return new LookOfClip(wish.number("like_clip", 1, -999, 999), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Clip clip = Units.of(draft, footage).unit(model).clips().get(0);
    Look look = clip.look();
    if (look.preset().isEmpty() && look.grade().equals(Grade.AS_RECORDED)) {
      throw new CannotEdit(
          Phrase.of("{0} was given no colours that could be copied.", clip.name()),
          Phrase.of("Say how it should look: \"make clip 2 warmer\", \"a bit brighter\"."));
    }
    return Retouching.retouched(
        draft,
        footage,
        where,
        other -> other.look().withPreset(look.preset()).withGrade(look.grade()),
        GradeColor::described);
  }
}
