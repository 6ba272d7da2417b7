package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;

/**
 * A crisper picture.
 *
 * @param amount 0…1
 */
record Sharpen(double amount, Where where) implements Edit {

  static Sharpen from(Parameters wish) throws CannotEdit {
    return new Sharpen(
        wish.flag("remove") ? 0 : wish.number("amount", 0.5, 0, 1), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    return Retouching.retouched(
        draft,
        footage,
        where,
        clip -> clip.look().withSharpen(amount),
        (Look look) -> Phrase.of("sharpened by {0}", Level.percent(look.sharpen())));
  }
}
