package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * Who speaks when on a draft's timeline.
 *
 * @param speech where somebody speaks
 * @param wordless clips that nobody speaks in because of what they are: photos, footage without
 *     sound or without a single word. They are no pauses.
 * @param durationMillis of the timeline
 * @param hasSound any clip has a sound track
 */
record Hearing(List<Span> speech, List<Span> wordless, long durationMillis, boolean hasSound) {

  /** Breaks in the flow that are shorter belong to it. */
  private static final long BRIDGE_MILLIS = 200;

  static Hearing of(Draft draft, Footage footage) throws CannotEdit {
    Timeline timeline = Timeline.of(draft);
    List<Span> speech = new ArrayList<>();
    List<Span> wordless = new ArrayList<>();
    boolean hasSound = false;
    for (Placed placed : timeline.clips()) {
      Clip clip = placed.clip();
      Media media = footage.media(clip.mediaId());
      List<Span> spoken = clip.isStill() || !media.hasSound() ? List.of() : speech(footage, media);
      hasSound |= media.hasSound();
      if (spoken.isEmpty()) {
        wordless.add(new Span(placed.startMillis(), placed.endMillis()));
      }
      Span used = new Span(clip.sourceStartMillis(), clip.sourceEndMillis());
      for (Span said : Spans.within(spoken, used)) {
        speech.add(
            new Span(
                placed.timelineMillis(said.startMillis()),
                placed.timelineMillis(said.endMillis())));
      }
    }
    return new Hearing(
        Spans.union(speech, BRIDGE_MILLIS), wordless, timeline.durationMillis(), hasSound);
  }

  static List<Span> speech(Footage footage, Media media) throws CannotEdit {
    try {
      return footage.speech(media.id());
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /** Everything that is neither spoken nor wordless by nature, at least that long. */
  List<Span> pauses(long longerThanMillis) {
    List<Span> busy = new ArrayList<>(speech);
    busy.addAll(wordless);
    return Spans.complement(busy, new Span(0, durationMillis)).stream()
        .filter(pause -> pause.durationMillis() > longerThanMillis)
        .toList();
  }

  boolean isSpokenAt(long millis) {
    return speech.stream().anyMatch(s -> s.startMillis() <= millis && millis < s.endMillis());
  }

  /** Share of the timeline that is spoken, 0…1. */
  double share() {
    return durationMillis == 0 ? 0 : (double) Spans.total(speech) / durationMillis;
  }
}
