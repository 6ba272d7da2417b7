package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.language.Understanding.Question;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The place on a timeline that a question is about. */
record AskedPlace(Question question, Timeline timeline) {

  /** The first number under that name. */
  OptionalInt number(String name) {
    Object value = question.place().get(name);
    Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    return first instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
  }

  /** The number of the clip, from 1 on; those from the end are told from the start. */
  OptionalInt clipNumber() {
    OptionalInt asked = number("clips");
    return asked.isPresent() && asked.getAsInt() < 0
        ? OptionalInt.of(timeline.clips().size() + 1 + asked.getAsInt())
        : asked;
  }

  /** The clip itself where there is one of that number. */
  Optional<Placed> clip() {
    int number = clipNumber().orElse(0);
    return 1 <= number && number <= timeline.clips().size()
        ? Optional.of(timeline.clips().get(number - 1))
        : Optional.empty();
  }

  /** In milliseconds; what is told from the end is told from the start. */
  OptionalLong moment(String name) {
    if (!(question.place().get(name) instanceof Number seconds)) {
      return OptionalLong.empty();
    }
    long millis = Math.round(seconds.doubleValue() * 1000);
    return OptionalLong.of(millis < 0 ? timeline.durationMillis() + millis : millis);
  }
}
