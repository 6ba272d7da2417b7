package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.Map;

/** No music any more. */
record RemoveMusic() implements Edit {

  /** No music, or none but under the clips that are excepted. */
  static Edit from(Parameters wish) throws CannotEdit {
    return wish.has("except_clips")
        ? MusicVolume.from(wish.with(Map.of("percent", 0)))
        : new RemoveMusic();
  }

  @Override
  public Edited apply(Draft draft, Footage footage) {
    Phrase before = AddMusic.described(draft);
    if (draft.music().isEmpty()) {
      return Edited.unchanged(
          draft,
          before,
          Phrase.of(
              "There was no music added. Music inside the footage itself goes with \"mute it\"."));
    }
    Draft silent = draft.withMusic(List.of());
    return Edited.of(silent, before, AddMusic.described(silent));
  }
}
