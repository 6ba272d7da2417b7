package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.studio.footage.Footage;

/**
 * The whole brought to a loudness.
 *
 * @param lufs integrated, by ITU-R BS.1770
 */
record Normalize(double lufs) implements Edit {

  static Normalize from(Parameters wish) throws CannotEdit {
    double said = wish.number("lufs", Mix.PLATFORM_LUFS);
    double below = said > 0 ? -said : said;
    if (below < -40 || below > -5) {
      throw new CannotEdit(
          Phrase.of("{0} LUFS is no loudness that a video can have.", ChangeSpeed.number(said)),
          Phrase.of("Say −14 for online platforms, −16 for podcasts or −23 for broadcast."));
    }
    return new Normalize(below);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (!sounds(draft, footage)) {
      throw new CannotEdit(
          Phrase.of("The video has no sound to level."), Phrase.of("Say \"add music\" first."));
    }
    Phrase before = described(draft.mix().targetLufs());
    return draft.mix().targetLufs() == lufs
        ? Edited.unchanged(draft, before, Phrase.of("It is levelled to that already."))
        : Edited.of(draft.withMix(draft.mix().withTargetLufs(lufs)), before, described(lufs));
  }

  /** There is something to hear. */
  static boolean sounds(Draft draft, Footage footage) {
    return !draft.music().isEmpty()
        || draft.clips().stream().anyMatch(c -> footage.media(c.mediaId()).hasSound());
  }

  private static Phrase described(double lufs) {
    return lufs == 0
        ? Phrase.of("loudness as recorded")
        : Phrase.of("{0} LUFS", ChangeSpeed.number(lufs));
  }
}
