package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The pauses that were cut short: between two pieces of one recording that leave out footage in
 * which nobody speaks. They can be made longer again.
 */
record PausesAgain(Draft draft, List<Pause> pauses) {
  /** A little more air is so much more than there is. */
  private static final double ONE_STEP = 1.5;

  private static final long NEAR_MILLIS = 50;

  /**
   * @param index of the clip behind it
   * @param millis how long it is now, on the timeline
   * @param leftOutMillis what was cut out of it, on the timeline
   */
  record Pause(int index, long millis, long leftOutMillis) {
    long missing(long wanted) {
      return Math.max(0, Math.min(wanted - millis, leftOutMillis));
    }
  }

  static PausesAgain in(Draft draft, Hearing hearing, Footage footage, List<Span> meant)
      throws CannotEdit {
    List<Span> heard = hearing.pauses(0);
    List<Placed> placed = Timeline.of(draft).clips();
    List<Pause> pauses = new ArrayList<>();
    for (int i = 1; i < placed.size(); i++) {
      Clip before = placed.get(i - 1).clip();
      Clip after = placed.get(i).clip();
      long at = placed.get(i).startMillis();
      boolean isMeant =
          meant.stream().anyMatch(span -> span.startMillis() <= at && at <= span.endMillis());
      if (!isMeant || !Edges.sameTake(before, after) || isSpoken(before, after, footage)) {
        continue;
      }
      long now =
          heard.stream()
              .filter(p -> p.startMillis() - NEAR_MILLIS <= at && at <= p.endMillis() + NEAR_MILLIS)
              .mapToLong(Span::durationMillis)
              .max()
              .orElse(0);
      long leftOut = after.sourceStartMillis() - before.sourceEndMillis();
      pauses.add(new Pause(i, now, Math.round(leftOut / after.speed())));
    }
    return new PausesAgain(draft, pauses);
  }

  private static boolean isSpoken(Clip before, Clip after, Footage footage) throws CannotEdit {
    Span leftOut = new Span(before.sourceEndMillis(), after.sourceStartMillis());
    return leftOut.durationMillis() == 0
        || !Spans.within(Hearing.speech(footage, footage.media(after.mediaId())), leftOut)
            .isEmpty();
  }

  /** Noticeably longer than they are. */
  long oneStepMillis(long leastMillis) {
    long now = pauses.stream().mapToLong(Pause::millis).max().orElse(0);
    return now + NEAR_MILLIS < leastMillis ? leastMillis : Math.round(now * ONE_STEP);
  }

  boolean areShorterThan(long millis) {
    return pauses.stream().anyMatch(pause -> pause.missing(millis) > NEAR_MILLIS);
  }

  /** As long as that, as far as they were. */
  Edit.Edited longer(long millis, Footage footage) throws CannotEdit {
    List<Clip> clips = new ArrayList<>(draft.clips());
    int count = 0;
    for (Pause pause : pauses) {
      long more = pause.missing(millis);
      if (more > 0) {
        int at = pause.index();
        clips.set(at - 1, Edges.longer(clips.get(at - 1), 0, more / 2));
        clips.set(at, Edges.longer(clips.get(at), more - more / 2, 0));
        count++;
      }
    }
    Draft longer = Arranging.arrange(draft, clips);
    return new Edit.Edited(
        longer,
        described(draft, footage),
        described(longer, footage),
        Phrase.of("{0} longer again.", Phrase.count(count, "1 pause", "{0} pauses")));
  }

  private static Phrase described(Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    long longest = hearing.pauses(0).stream().mapToLong(Span::durationMillis).max().orElse(0);
    return Phrase.of(
        "{0}, longest pause {1}", Clock.length(hearing.durationMillis()), Clock.seconds(longest));
  }
}
