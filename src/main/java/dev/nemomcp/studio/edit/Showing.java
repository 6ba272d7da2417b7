package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Text;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.OptionalDouble;

/**
 * When something that lies over the picture is to show, as far as that is told.
 *
 * @param startSeconds negative counts from the end; empty for when it does
 * @param endSeconds when it goes; negative counts from the end; empty where {@code seconds} or what
 *     it is by itself tell it
 * @param seconds how long; empty for as long as it does
 * @param shiftSeconds how much later than it does; negative for earlier
 * @param longerBySeconds how much longer; negative for shorter
 */
record Showing(
    OptionalDouble startSeconds,
    OptionalDouble endSeconds,
    OptionalDouble seconds,
    double shiftSeconds,
    double longerBySeconds) {

  private static final Showing THROUGHOUT =
      new Showing(
          OptionalDouble.of(0),
          OptionalDouble.empty(),
          OptionalDouble.of(TextRoles.ALWAYS_SECONDS),
          0,
          0);

  static Showing from(Parameters wish) throws CannotEdit {
    if (wish.flag("whole")) {
      return THROUGHOUT;
    }
    return new Showing(
        wish.number("start_seconds"),
        wish.number("end_seconds"),
        wish.number("seconds"),
        wish.number("shift_seconds", 0),
        wish.number("change_seconds", 0));
  }

  /** From when to when that is, by the clock. */
  static Showing within(Where where) {
    return new Showing(where.startSeconds(), where.endSeconds(), OptionalDouble.empty(), 0, 0);
  }

  boolean isTold() {
    return startSeconds.isPresent() || changes();
  }

  /** Something is told of it beside a moment. */
  boolean changes() {
    return endSeconds.isPresent()
        || seconds.isPresent()
        || shiftSeconds != 0
        || longerBySeconds != 0;
  }

  /** Why nothing changes: it cannot come before the film does. */
  Phrase asItIs(Phrase otherwise) {
    return shiftSeconds < 0 ? Phrase.of("It is there from the start already.") : otherwise;
  }

  /** The text shows at the moment where it would have to begin. */
  boolean beginsWithin(Text text, long wholeMillis) {
    if (startSeconds.isEmpty()) {
      return false;
    }
    long at = Where.moment(startSeconds.getAsDouble(), wholeMillis);
    return text.startMillis() <= at && at < text.startMillis() + text.durationMillis();
  }

  /**
   * @param staysPut it begins when it does, whatever moment is told
   * @throws CannotEdit where it would go before it comes
   */
  Text of(Text text, boolean staysPut, long wholeMillis) throws CannotEdit {
    Span now = new Span(text.startMillis(), text.startMillis() + text.durationMillis());
    Span told = of(now, AddText.described(text), staysPut, wholeMillis);
    long duration = told.durationMillis();
    boolean closes = text.role() == Text.Role.END_CARD && told.endMillis() > wholeMillis;
    long from = closes ? Math.max(0, wholeMillis - duration) : told.startMillis();
    return text.withTime(from, Math.max(1, Math.min(duration, wholeMillis - from)));
  }

  /**
   * @param now when it shows now
   * @param name what it is called
   * @return when it is to show; it may end behind the end
   * @throws CannotEdit where it would go before it comes
   */
  Span of(Span now, Phrase name, boolean staysPut, long wholeMillis) throws CannotEdit {
    long wanted =
        startSeconds.isEmpty() || staysPut
            ? now.startMillis() + Clock.millis(shiftSeconds)
            : Where.moment(startSeconds.getAsDouble(), wholeMillis);
    long start = Math.max(0, Math.min(wanted, wholeMillis - 1));
    long duration =
        endSeconds.isPresent()
            ? until(Where.moment(endSeconds.getAsDouble(), wholeMillis), start, name)
            : (seconds.isEmpty() ? now.durationMillis() : Clock.millis(seconds.getAsDouble()))
                + Clock.millis(longerBySeconds);
    return new Span(start, start + duration);
  }

  private static long until(long end, long start, Phrase name) throws CannotEdit {
    if (end <= start) {
      throw new CannotEdit(
          Phrase.of("{0} cannot be gone by {1}, before it comes.", name, Clock.moment(end)),
          Phrase.of("Say from when to when it should show: \"the text from 0:03 to 0:08\"."));
    }
    return end - start;
  }
}
