package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;

/** Noise, rumble and sharp sibilants out of the clips' own sound. */
record CleanVoice(boolean remove) implements Edit {

  static CleanVoice from(Parameters wish) {
    return new CleanVoice(wish.flag("remove"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.clips().stream().noneMatch(c -> footage.media(c.mediaId()).hasSound())) {
      throw new CannotEdit(
          Phrase.of("The footage has no sound of its own to clean."),
          Phrase.of("Say \"add music\" instead."));
    }
    Phrase before = described(draft.mix().voiceCleanup());
    return draft.mix().voiceCleanup() != remove
        ? Edited.unchanged(draft, before, Phrase.of("It is like that already."))
        : Edited.of(
            draft.withMix(draft.mix().withVoiceCleanup(!remove)), before, described(!remove));
  }

  private static Phrase described(boolean clean) {
    return clean
        ? Phrase.of("sound cleaned of noise, rumble and hiss")
        : Phrase.of("sound as recorded");
  }
}
