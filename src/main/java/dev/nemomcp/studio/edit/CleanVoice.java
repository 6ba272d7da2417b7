package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;

/** Noise, rumble and sharp sibilants out of the clips' own sound. */
record CleanVoice(boolean remove, Where where) implements Edit {

  static CleanVoice from(Parameters wish) throws CannotEdit {
    return new CleanVoice(wish.flag("remove"), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    List<Clip> sounding = chosen.sounding(footage);
    Draft changed =
        chosen.changed(
            draft, clip -> sounding.contains(clip) ? clip.withVoiceCleanup(!remove) : clip);
    Phrase before =
        Phrase.of(
            "{0}",
            sounding.stream()
                .map(Clip::voiceCleanup)
                .distinct()
                .map(CleanVoice::described)
                .toList());
    return changed == draft
        ? Edited.unchanged(draft, before, Phrase.of("It is like that already."))
        : Edited.of(changed, before, described(!remove)).noting(chosen.note());
  }

  private static Phrase described(boolean clean) {
    return clean
        ? Phrase.of("sound cleaned of noise, rumble and hiss")
        : Phrase.of("sound as recorded");
  }
}
