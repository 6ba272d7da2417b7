package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;

/** One change to a draft, as data. An edit touches no file; it makes a new draft. */
public interface Edit {

  /**
   * Makes the change.
   *
   * @return the new draft and a receipt of what is different; the same draft where there was
   *     nothing to change
   * @throws CannotEdit where it cannot be done; the draft stays as it was
   */
  Edited apply(Draft draft, Footage footage) throws CannotEdit;

  /**
   * A changed draft with its receipt.
   *
   * @param draft after the edit
   * @param before what it was, in a few words, such as {@code "2:00, 14 pauses"}
   * @param after what it is now, such as {@code "1:31, longest pause 0.4 s"}
   * @param note what else the user should know; may be empty
   */
  record Edited(Draft draft, Phrase before, Phrase after, Phrase note) {
    static Edited of(Draft draft, Phrase before, Phrase after) {
      return new Edited(draft, before, after, Phrase.NONE);
    }

    /** Nothing to do: it is already so. */
    static Edited unchanged(Draft draft, Phrase asItIs, Phrase why) {
      return new Edited(draft, asItIs, asItIs, why);
    }

    /** The same, with more to tell. */
    public Edited noting(Phrase more) {
      return new Edited(draft, before, after, Phrase.sentences(note, more));
    }
  }
}
