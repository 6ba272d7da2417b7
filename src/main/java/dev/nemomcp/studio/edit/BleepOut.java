package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.Map;

/** What is said there is not heard, but a bleep in its place. */
record BleepOut(Edit silenced, Edit bleep) implements Edit {

  /**
   * @param wish with the stretch
   */
  static Edit of(Edit silenced, Parameters wish) throws CannotEdit {
    if (Where.from(wish).isEverywhere()) {
      throw new CannotEdit(
          Phrase.of("It is not said what should be bleeped out."),
          Phrase.of("Say the word, \"bleep every time I say …\", or the time."));
    }
    return new BleepOut(silenced, AddSound.from(wish.with(Map.of("name", "bleep"))));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Edited quiet = silenced.apply(draft, footage);
    Edited covered = bleep.apply(quiet.draft(), footage);
    return new Edited(
        covered.draft(), covered.before(), covered.after(), Phrase.sentences(quiet.note()));
  }
}
