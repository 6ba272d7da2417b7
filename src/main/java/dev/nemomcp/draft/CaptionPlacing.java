package dev.nemomcp.draft;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.draft.Timeline.PlacedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where captions fall once their footage has been cut, sped up and moved.
 *
 * <p>A caption over several clips that follow each other, as after a pause was cut out of it, stays
 * one. Words that were cut away are not shown.
 */
final class CaptionPlacing {
  /** Shorter than this nobody reads it: a sliver that a cut left over. */
  private static final long SHORTEST_MILLIS = 200;

  private static final long FRAME_MILLIS = 40;

  private final Caption caption;
  private final int index;
  private final List<PlacedCaption> placed;
  private final List<PlacedWord> heard = new ArrayList<>();
  private Placed last;
  private long startMillis;
  private long endMillis;

  private CaptionPlacing(Caption caption, int index, List<PlacedCaption> placed) {
    this.caption = caption;
    this.index = index;
    this.placed = placed;
  }

  static List<PlacedCaption> place(List<Caption> captions, List<Placed> clips) {
    List<PlacedCaption> placed = new ArrayList<>();
    for (int i = 0; i < captions.size(); i++) {
      new CaptionPlacing(captions.get(i), i, placed).over(clips);
    }
    placed.sort(Comparator.comparingLong(PlacedCaption::startMillis));
    return oneAtATime(placed, clips.isEmpty() ? 0 : clips.get(clips.size() - 1).endMillis());
  }

  private void over(List<Placed> clips) {
    Placed before = null;
    for (Placed clip : clips) {
      if (last != null && (last != before || !goesOn(clip))) {
        finish();
      }
      if (overlaps(clip.clip())) {
        take(clip);
      }
      before = clip;
    }
    finish();
  }

  private boolean overlaps(Clip clip) {
    return caption.mediaId().equals(clip.mediaId())
        && caption.sourceStartMillis() < clip.sourceEndMillis()
        && clip.sourceStartMillis() < caption.sourceEndMillis();
  }

  private boolean goesOn(Placed clip) {
    return overlaps(clip.clip())
        && (clip.clip().sourceStartMillis() >= last.clip().sourceEndMillis() || isInStep(clip));
  }

  /** During a transition both play the same moments of the footage at the same time. */
  private boolean isInStep(Placed clip) {
    long start = clip.clip().sourceStartMillis();
    return start >= last.clip().sourceStartMillis()
        && Math.abs(clip.startMillis() - last.timelineMillis(start)) <= FRAME_MILLIS;
  }

  private void take(Placed clip) {
    long from = Math.max(caption.sourceStartMillis(), clip.clip().sourceStartMillis());
    long to = Math.min(caption.sourceEndMillis(), clip.clip().sourceEndMillis());
    if (last == null) {
      startMillis = clip.timelineMillis(from);
    } else {
      from = Math.max(from, last.clip().sourceEndMillis());
    }
    endMillis = clip.timelineMillis(to);
    last = clip;
    for (Word word : caption.words()) {
      long middle = (word.startMillis() + word.endMillis()) / 2;
      if (from <= middle && middle < to) {
        heard.add(
            new PlacedWord(
                word,
                clip.timelineMillis(Math.max(from, word.startMillis())) + caption.delayMillis(),
                clip.timelineMillis(Math.min(to, word.endMillis())) + caption.delayMillis()));
      }
    }
  }

  private void finish() {
    boolean wordsKnown = !caption.words().isEmpty();
    long wholeMillis = caption.sourceEndMillis() - caption.sourceStartMillis();
    if (last != null
        && !(wordsKnown && heard.isEmpty())
        && endMillis - startMillis >= Math.min(SHORTEST_MILLIS, wholeMillis / 4)) {
      List<Word> words = heard.stream().map(PlacedWord::word).toList();
      String text = wordsKnown ? CaptionText.of(caption, words) : caption.text();
      long delay = caption.delayMillis();
      placed.add(
          new PlacedCaption(
              index, text, Math.max(0, startMillis + delay), endMillis + delay, heard));
    }
    last = null;
    heard.clear();
  }

  /** During a transition both clips are heard; the later one's caption takes over. */
  private static List<PlacedCaption> oneAtATime(List<PlacedCaption> sorted, long wholeMillis) {
    List<PlacedCaption> result = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      PlacedCaption caption = sorted.get(i);
      long next = i + 1 < sorted.size() ? sorted.get(i + 1).startMillis() : wholeMillis;
      long end = Math.min(caption.endMillis(), Math.min(next, wholeMillis));
      if (end > caption.startMillis()) {
        result.add(
            new PlacedCaption(
                caption.index(), caption.text(), caption.startMillis(), end, caption.words()));
      }
    }
    return List.copyOf(result);
  }
}
