package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;

/** Music louder or softer. */
record MusicVolume(Level level) implements Edit {

  static MusicVolume from(Parameters wish) throws CannotEdit {
    return new MusicVolume(Level.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.music().isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There is no music."), Phrase.of("Say \"add calm music\" first."));
    }
    Draft changed =
        draft.withMusic(
            draft.music().stream()
                .map(music -> music.withVolume(level.over(music.volume())))
                .toList());
    Phrase before = AddMusic.described(draft);
    return changed.equals(draft)
        ? Edited.unchanged(draft, before, Phrase.of("The music has that volume already."))
        : Edited.of(changed, before, AddMusic.described(changed));
  }
}
