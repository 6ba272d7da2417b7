package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;

/**
 * Noise out of the picture.
 *
 * @param amount 0…1
 */
record Denoise(double amount, Where where) implements Edit {

  private enum Target {
    PICTURE,
    SOUND
  }

  /** Noise in the sound is a matter of cleaning the voice. */
  static Edit from(Parameters wish) throws CannotEdit {
    return wish.choice("target", Target.PICTURE) == Target.SOUND
        ? CleanVoice.from(wish)
        : new Denoise(wish.flag("remove") ? 0 : wish.number("amount", 0.5, 0, 1), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    return Retouching.retouched(
        draft,
        footage,
        where,
        clip -> clip.look().withDenoise(amount),
        (Look look) -> Phrase.of("denoised by {0}", Level.percent(look.denoise())));
  }
}
