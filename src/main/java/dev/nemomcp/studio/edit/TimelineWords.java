package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.words.Cue;
import dev.nemomcp.studio.footage.words.CueWords;
import dev.nemomcp.studio.footage.words.Sentences;
import dev.nemomcp.studio.footage.words.WordSearch;
import dev.nemomcp.studio.footage.words.WordSearch.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is said on a draft's timeline, word by word.
 *
 * @param words in order, with the times of the timeline
 * @param pausesAfter which of them somebody pauses behind in the footage, whatever is left of that
 * @param durationMillis of the timeline
 * @param hasSound any clip has a sound track
 */
public record TimelineWords(
    List<Word> words, Set<Integer> pausesAfter, long durationMillis, boolean hasSound) {

  /** How far a cut may reach into the gap on either side of a word. */
  private static final long REACH_MILLIS = 60;

  /** As it is heard. */
  public static TimelineWords heard(Draft draft, Footage footage) throws CannotEdit {
    Timeline timeline = Timeline.of(draft);
    List<Word> words = new ArrayList<>();
    Set<Integer> pausesAfter = new HashSet<>();
    boolean hasSound = false;
    for (Placed placed : timeline.clips()) {
      Clip clip = placed.clip();
      Media media = footage.media(clip.mediaId());
      hasSound |= media.hasSound();
      if (!clip.isStill() && (media.hasSound() || footage.hasSubtitles(media.id()))) {
        place(said(footage, media), placed, words, pausesAfter);
      }
    }
    return new TimelineWords(
        List.copyOf(words), Set.copyOf(pausesAfter), timeline.durationMillis(), hasSound);
  }

  /** As the captions write it, which somebody may have corrected. */
  static TimelineWords written(Draft draft) {
    Timeline timeline = Timeline.of(draft);
    List<Word> words = new ArrayList<>();
    for (PlacedCaption caption : timeline.captions()) {
      words.addAll(
          CueWords.of(new Cue(caption.startMillis(), caption.endMillis(), caption.text())));
    }
    return new TimelineWords(List.copyOf(words), Set.of(), timeline.durationMillis(), true);
  }

  private static List<Word> said(Footage footage, Media media) throws CannotEdit {
    try {
      return footage.words(media.id());
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /** Adds the words that a clip plays, and which of them a pause of the footage follows. */
  private static void place(
      List<Word> said, Placed at, List<Word> words, Set<Integer> pausesAfter) {
    Clip clip = at.clip();
    Span used = new Span(clip.sourceStartMillis(), clip.sourceEndMillis());
    for (int i = 0; i < said.size(); i++) {
      Word word = said.get(i);
      for (Span left :
          Spans.within(List.of(new Span(word.startMillis(), word.endMillis())), used)) {
        words.add(
            new Word(
                word.text(),
                at.timelineMillis(left.startMillis()),
                at.timelineMillis(left.endMillis())));
        boolean pauses =
            i + 1 == said.size()
                || said.get(i + 1).startMillis() - word.endMillis() > Sentences.BREAK_MILLIS;
        if (pauses) {
          pausesAfter.add(words.size() - 1);
        }
      }
    }
  }

  /** Where words begin and end, with some of the gaps around them. */
  Span span(Found found) {
    long start = words.get(found.first()).startMillis();
    long end = words.get(found.last()).endMillis();
    long before =
        found.first() == 0 ? REACH_MILLIS * 2 : start - words.get(found.first() - 1).endMillis();
    long after =
        found.last() + 1 == words.size()
            ? REACH_MILLIS * 2
            : words.get(found.last() + 1).startMillis() - end;
    return new Span(
        Math.max(0, start - reach(before)), Math.min(durationMillis, end + reach(after)));
  }

  private static long reach(long gapMillis) {
    return Math.max(0, Math.min(REACH_MILLIS, gapMillis / 2));
  }

  /** The words as people write them. */
  public String text(Found found) {
    return WordSearch.text(words, found);
  }
}
