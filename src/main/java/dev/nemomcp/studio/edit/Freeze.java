package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Holds a frame.
 *
 * @param atSeconds which; negative counts from the end; empty for the last one
 * @param clip whose frame; everywhere where none is named
 * @param millis how long
 */
record Freeze(OptionalDouble atSeconds, Where clip, long millis) implements Edit {
  /** Of a clip that is a frame held. */
  static final String NAME = "Freeze";

  /** The last frame begins about so long before the end. */
  private static final long FRAME_MILLIS = 40;

  static Freeze from(Parameters wish) throws CannotEdit {
    return new Freeze(
        wish.has("at_seconds") ? wish.number("at_seconds") : wish.number("start_seconds"),
        Where.from(wish).wholeClips(),
        Clock.millis(wish.number("seconds", 2, 0.1, 60)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    Span held = clip.spans(draft, footage).get(0);
    long said = said(held);
    if (said > whole) {
      throw Where.behindTheEnd(said, whole);
    }
    boolean isLast = held.endMillis() - said <= 2 * FRAME_MILLIS;
    long at = isLast ? held.endMillis() : said;
    Draft frozen = held(draft, at, isLast ? at - 1 : at, millis);
    return Edited.of(
        frozen,
        Phrase.of("{0}", Clock.length(whole)),
        Phrase.of(
            "{0}, held at {1} for {2}",
            Clock.length(Timeline.of(frozen).durationMillis()),
            Clock.moment(at),
            Clock.seconds(millis)));
  }

  private long said(Span held) throws CannotEdit {
    if (atSeconds.isEmpty()) {
      return held.endMillis();
    }
    return clip.moment(atSeconds.getAsDouble(), held);
  }

  /** Behind the last frame of a clip it is that frame which is held, not the next clip's first. */
  private static Draft held(Draft draft, long at, long frame, long millis) {
    Draft split = Cutting.splitAt(draft, List.of(at));
    Placed shown = shownAt(split, frame);
    List<Clip> clips = new ArrayList<>(split.clips());
    int index = clips.indexOf(shown.clip());
    boolean nearerToItsStart = at - shown.startMillis() < shown.endMillis() - at;
    clips.add(nearerToItsStart ? index : index + 1, still(split, frame, millis, NAME));
    return Arranging.arrange(split, clips);
  }

  /** The frame that shows at that moment, as a clip of its own. */
  static Clip still(Draft draft, long at, long millis, String name) {
    Placed shown = shownAt(draft, at);
    Clip clip = shown.clip();
    long last = Math.max(clip.sourceStartMillis(), clip.sourceEndMillis() - FRAME_MILLIS);
    return Clip.still(
            new NewIds("c", draft.clips().stream().map(Clip::id)).next(),
            clip.mediaId(),
            name,
            clip.isStill() ? clip.sourceStartMillis() : Math.min(shown.sourceMillis(at), last),
            millis)
        .withFraming(clip.framing())
        .withLook(clip.look().withStabilized(false));
  }

  private static Placed shownAt(Draft draft, long at) {
    List<Placed> placed = Timeline.of(draft).clips();
    return placed.stream()
        .filter(p -> p.startMillis() <= at && at < p.endMillis())
        .reduce((first, second) -> second)
        .orElse(placed.get(placed.size() - 1));
  }
}
