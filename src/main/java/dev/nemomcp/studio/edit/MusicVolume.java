package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** Music louder or softer, or silent during a stretch. */
record MusicVolume(Level level, Where where) implements Edit {

  static MusicVolume from(Parameters wish) throws CannotEdit {
    return new MusicVolume(Level.from(wish), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.music().isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There is no music."), Phrase.of("Say \"add calm music\" first."));
    }
    Draft changed = draft.withMusic(where.isEverywhere() ? all(draft) : parts(draft, footage));
    Phrase before = AddMusic.described(draft);
    return changed.equals(draft)
        ? Edited.unchanged(draft, before, Phrase.of("The music has that volume already."))
        : Edited.of(changed, before, AddMusic.described(changed));
  }

  private List<Music> all(Draft draft) {
    return draft.music().stream()
        .map(music -> music.withVolume(level.over(music.volume())))
        .toList();
  }

  private List<Music> parts(Draft draft, Footage footage) throws CannotEdit {
    Tracks tracks = new Tracks(draft.music(), Timeline.of(draft).durationMillis());
    List<Music> music = draft.music();
    for (Span span : where.spans(draft, footage)) {
      List<Music> next = new ArrayList<>();
      for (Music track : music) {
        List<Music> rest = tracks.without(track, span);
        next.addAll(rest);
        double volume = level.over(track.volume());
        if (volume > 0 && !rest.equals(List.of(track))) {
          next.add(louder(tracks.during(track, span), volume));
        }
      }
      music = next;
    }
    return music;
  }

  /** Composed music begins anew wherever it is cut, which would be heard. */
  private static Music louder(Music part, double volume) throws CannotEdit {
    if (part.source() instanceof Composed) {
      throw new CannotEdit(
          Phrase.of("Composed music keeps one volume from start to end."),
          Phrase.of("Say \"no music from 0:10 to 0:20\", or \"duck the music when I talk\"."));
    }
    return part.withVolume(volume).withFades(0, 0);
  }
}
