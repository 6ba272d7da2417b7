package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.draft.Music.Recorded;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.music.Composer;
import dev.nemomcp.studio.music.Moods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Moves the cuts onto the beats of the music, without clipping a word; or makes every shot last for
 * so many beats.
 *
 * @param beatsEach how many beats a shot lasts; 0 for about as long as it does
 */
record BeatSync(Composer composer, Moods moods, int beatsEach) implements Edit {
  private static final long SHORTEST_CLIP_MILLIS = 400;
  private static final int MOST_BEATS = 64;

  /** As early as that before a beat is on it. */
  private static final long ON_BEAT_MILLIS = 20;

  static BeatSync from(Parameters wish, Composer composer, Moods moods) throws CannotEdit {
    int beatsEach = (int) Math.round(wish.number("beats_each").orElse(0));
    return new BeatSync(composer, moods, Math.max(0, Math.min(MOST_BEATS, beatsEach)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Draft scored =
        draft.music().isEmpty()
            ? AddMusic.from(new Parameters(Map.of("mood", "upbeat")), moods)
                .apply(draft, footage)
                .draft()
            : draft;
    Draft steady = steady(scored);
    Units units = Units.of(Joins.hard(steady), footage);
    if (units.draft().clips().size() < 2) {
      throw new CannotEdit(
          Phrase.of("The video is one uninterrupted shot, so it has no cuts to put on beats."),
          Phrase.of("Split it first, for example \"split it into 8 parts\"."));
    }
    List<Long> beats = beats(steady, footage);
    if (beats.size() < 2) {
      throw new CannotEdit(
          Phrase.of("No beat was found in this music."),
          Phrase.of("Say \"add upbeat music\": composed music has a known beat."));
    }
    List<Clip> clips =
        beatsEach > 0
            ? lasting(units.draft().clips(), beats, new Edges(footage))
            : onBeats(units.draft().clips(), beats, new Edges(footage));
    Draft synced = Joins.restored(draft, Arranging.arrange(units.draft(), clips), footage);
    int cuts = clips.size() - 1;
    Phrase before =
        Phrase.of("{0} of {1} cuts on a beat", onBeat(units.draft().clips(), beats), cuts);
    if (clips.equals(units.draft().clips()) && scored == draft) {
      return Edited.unchanged(
          draft,
          before,
          beatsEach > 0
              ? Phrase.of("Every shot lasts that long already, as far as its footage goes.")
              : Phrase.of("No cut could be moved any closer without clipping words."));
    }
    Phrase after =
        beatsEach > 0
            ? Phrase.of(
                "{0} of {1} cuts on a beat, {2} beats a shot",
                onBeat(clips, beats), cuts, beatsEach)
            : Phrase.of("{0} of {1} cuts on a beat", onBeat(clips, beats), cuts);
    return Edited.of(synced, before, after)
        .noting(
            scored == draft
                ? Phrase.NONE
                : Phrase.of("There was no music, so upbeat music was added."));
  }

  /** Composed music keeps its tempo from now on, however long the video becomes. */
  private Draft steady(Draft draft) {
    long whole = Timeline.of(draft).durationMillis();
    return draft.withMusic(
        draft.music().stream()
            .map(
                music ->
                    music.source() instanceof Composed piece && piece.beatsPerMinute() == 0
                        ? music.withSource(steady(piece, whole - music.startMillis()))
                        : music)
            .toList());
  }

  private Composed steady(Composed piece, long durationMillis) {
    List<Long> beats = composer.beats(piece, durationMillis);
    double beat = (beats.get(beats.size() - 1) - beats.get(0)) / (double) (beats.size() - 1);
    return new Composed(piece.mood(), piece.seed(), 60_000 / beat);
  }

  /** On the timeline, of the first track, with room for clips that get longer. */
  private List<Long> beats(Draft draft, Footage footage) throws CannotEdit {
    Music music = draft.music().get(0);
    long length = Timeline.of(draft).durationMillis() * 3 / 2 - music.startMillis();
    List<Long> beats =
        music.source() instanceof Composed piece
            ? composer.beats(piece, length)
            : recorded((Recorded) music.source(), length, footage);
    return beats.stream().map(beat -> beat + music.startMillis()).toList();
  }

  private static List<Long> recorded(Recorded track, long length, Footage footage)
      throws CannotEdit {
    long loop = footage.media(track.mediaId()).durationMillis() - track.sourceStartMillis();
    List<Long> beats = new ArrayList<>();
    try {
      for (long at = 0; at < length && loop > 0; at += loop) {
        for (long beat : footage.beats(track.mediaId())) {
          if (beat >= track.sourceStartMillis()) {
            beats.add(at + beat - track.sourceStartMillis());
          }
        }
      }
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
    return beats;
  }

  private static List<Clip> onBeats(List<Clip> clips, List<Long> beats, Edges edges)
      throws CannotEdit {
    List<Clip> synced = new ArrayList<>();
    long start = 0;
    for (int i = 0; i + 1 < clips.size(); i++) {
      Clip clip = clips.get(i);
      long end = start + clip.durationMillis();
      long earliest =
          Math.max(start + SHORTEST_CLIP_MILLIS, end - edges.quietEnd(clip, clip.durationMillis()));
      long latest = clip.isStill() ? end * 2 : end + edges.footageAfter(clip, clips.get(i + 1));
      long target =
          beats.stream()
              .filter(beat -> earliest <= beat && beat <= latest)
              .min((a, b) -> Long.compare(Math.abs(a - end), Math.abs(b - end)))
              .orElse(end);
      synced.add(Edges.longer(clip, 0, target - end));
      start += synced.get(i).durationMillis();
    }
    synced.add(clips.get(clips.size() - 1));
    return synced;
  }

  /**
   * Every shot for as many beats; where its footage ends before that, up to the last beat of it.
   */
  private List<Clip> lasting(List<Clip> clips, List<Long> beats, Edges edges) throws CannotEdit {
    List<Clip> synced = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      long from = start;
      long end = start + clip.durationMillis();
      long more = i + 1 < clips.size() ? edges.footageAfter(clip, clips.get(i + 1)) : 0;
      long latest = clip.isStill() ? Long.MAX_VALUE : end + more;
      long target =
          beats.stream()
              .filter(beat -> beat > from + ON_BEAT_MILLIS)
              .limit(beatsEach)
              .filter(beat -> beat <= latest && beat >= from + SHORTEST_CLIP_MILLIS)
              .reduce((earlier, last) -> last)
              .orElse(end);
      synced.add(Edges.longer(clip, 0, target - end));
      start += synced.get(i).durationMillis();
    }
    return synced;
  }

  private static long onBeat(List<Clip> clips, List<Long> beats) {
    long at = 0;
    long on = 0;
    for (Clip clip : clips.subList(0, clips.size() - 1)) {
      at += clip.durationMillis();
      long cut = at;
      on += beats.stream().anyMatch(beat -> Math.abs(beat - cut) <= ON_BEAT_MILLIS) ? 1 : 0;
    }
    return on;
  }
}
