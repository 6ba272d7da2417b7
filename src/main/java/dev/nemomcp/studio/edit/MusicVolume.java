package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
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
    List<Span> stretches = where.isEverywhere() ? List.of() : where.spans(draft, footage);
    Draft changed = draft.withMusic(where.isEverywhere() ? all(draft) : parts(draft, stretches));
    Phrase before = AddMusic.described(draft);
    // What is heard at one volume reads the same before and after, whatever befell a stretch.
    Phrase there =
        stretches.isEmpty()
            ? Phrase.NONE
            : Phrase.of("Only {0} was changed.", Clock.ranges(stretches));
    Phrase cap =
        stretches.isEmpty()
            ? level.capOver(draft.music().stream().mapToDouble(Music::volume))
            : Phrase.NONE;
    if (changed.equals(draft)) {
      Phrase why = cap.isEmpty() ? Phrase.of("The music has that volume already.") : cap;
      return Edited.unchanged(draft, before, why);
    }
    return Edited.of(changed, before, AddMusic.described(changed))
        .noting(Phrase.sentences(cap, there));
  }

  private List<Music> all(Draft draft) {
    return draft.music().stream()
        .map(music -> music.withVolume(level.over(music.volume())))
        .map(music -> level.gain().isPresent() ? music.withGains(List.of()) : music)
        .toList();
  }

  private List<Music> parts(Draft draft, List<Span> stretches) {
    long whole = Timeline.of(draft).durationMillis();
    Tracks tracks = new Tracks(draft.music(), whole);
    List<Music> music = draft.music();
    for (Span span : stretches) {
      music = music.stream().flatMap(track -> in(span, track, tracks, whole).stream()).toList();
    }
    return music;
  }

  /** Silence at an end of a track ends it there; inside, it plays on unheard. */
  private List<Music> in(Span span, Music track, Tracks tracks, long wholeMillis) {
    boolean reachesAnEnd =
        span.startMillis() <= track.startMillis()
            || track.endMillis(wholeMillis) <= span.endMillis();
    return reachesAnEnd && level.over(track.volume()) == 0
        ? tracks.without(track, span)
        : List.of(track.withGains(Gains.in(span, track, wholeMillis, level)));
  }
}
