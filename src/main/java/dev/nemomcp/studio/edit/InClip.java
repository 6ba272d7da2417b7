package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.OptionalDouble;

/**
 * Times that are said of a clip: they count from where it begins, or back from where it ends, and
 * only where they cannot, but lie within it by the clock of the timeline, by that clock.
 */
final class InClip {
  private static final long NEAR_MILLIS = 100;

  private InClip() {}

  /**
   * @param clip where it plays on the timeline
   * @return the moment on the timeline
   * @throws CannotEdit where the clip has no such moment
   */
  static long moment(double seconds, Span clip) throws CannotEdit {
    long own = Where.moment(seconds, clip.durationMillis());
    if (own < clip.durationMillis()) {
      return clip.startMillis() + own;
    }
    if (isWithin(own, clip)) {
      return own;
    }
    throw behindItsEnd(own, clip);
  }

  /**
   * @param start empty for its beginning
   * @param end empty for its end
   * @return the stretch on the timeline
   * @throws CannotEdit where the clip has none of it
   */
  static Span stretch(OptionalDouble start, OptionalDouble end, Span clip) throws CannotEdit {
    long length = clip.durationMillis();
    long from = Where.moment(start.orElse(0), length);
    long to = end.isEmpty() ? length : Where.moment(end.getAsDouble(), length);
    boolean isOwn = from < length && to <= length + NEAR_MILLIS;
    boolean isOfTimeline =
        !isOwn
            && start.isPresent()
            && isWithin(from, clip)
            && (end.isEmpty() || isWithin(to, clip));
    if (isOfTimeline) {
      return new Span(from, end.isEmpty() ? clip.endMillis() : Math.min(to, clip.endMillis()));
    }
    if (from >= length) {
      throw behindItsEnd(from, clip);
    }
    if (to <= from) {
      throw new CannotEdit(
          Phrase.of("{0} to {1} is no stretch of time.", Clock.moment(from), Clock.moment(to)),
          Phrase.of("Say the earlier time first, such as \"0:10 to 0:20\"."));
    }
    return new Span(clip.startMillis() + from, Math.min(clip.startMillis() + to, clip.endMillis()));
  }

  private static CannotEdit behindItsEnd(long moment, Span clip) {
    return new CannotEdit(
        Phrase.of(
            "{0} is behind the end of that clip: it is {1} long.",
            Clock.moment(moment), Clock.length(clip.durationMillis())),
        Phrase.of("Say a time before {0}.", Clock.moment(clip.durationMillis())));
  }

  private static boolean isWithin(long moment, Span clip) {
    return moment >= clip.startMillis() - NEAR_MILLIS && moment <= clip.endMillis() + NEAR_MILLIS;
  }
}
