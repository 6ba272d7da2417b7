package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.Map;
import java.util.Optional;

/**
 * A moment told by what is said then, as a wish has it: {@code {said: "hello", edge: "end", scope:
 * "line"}}.
 *
 * @param words that are said, or what they are about; empty for the first that are said at all
 * @param atEnd behind them, not where they begin
 * @param scope how much is meant around the words
 * @param occurrence which time of several: a number, −1 the last, or {@code every}; empty where it
 *     is not told
 * @param laterSeconds so much behind that
 */
record SaidMoment(
    String words, boolean atEnd, Scope scope, String occurrence, double laterSeconds) {

  /** How much is meant. */
  enum Scope {
    /** The words and no more. */
    WORDS,
    /** What they are said in one go with. */
    LINE,
    /** All that is said about it. */
    TOPIC;

    private static Scope of(Object name) {
      return "line".equals(name) ? LINE : "topic".equals(name) ? TOPIC : WORDS;
    }
  }

  /** Nothing where a value is no such moment. */
  static Optional<SaidMoment> of(Object value) {
    if (!(value instanceof Map<?, ?> told) || !(told.get("said") instanceof String words)) {
      return Optional.empty();
    }
    return Optional.of(
        new SaidMoment(
            words,
            "end".equals(told.get("edge")),
            Scope.of(told.get("scope")),
            told.get("occurrence") instanceof String occurrence ? occurrence : "",
            told.get("later_seconds") instanceof Number later ? later.doubleValue() : 0));
  }

  boolean isFirstWord() {
    return words.isEmpty();
  }

  boolean isEvery() {
    return occurrence.equals("every");
  }

  boolean isNumbered() {
    return !occurrence.isEmpty();
  }

  /** Which place among those where it is said. */
  int place(SaidThere there) throws CannotEdit {
    int many = there.places().size();
    int number = Integer.parseInt(occurrence);
    int place = number < 0 ? many + number : number - 1;
    if (place < 0 || place >= many) {
      throw new CannotEdit(
          Phrase.of("\"{0}\" is not said that often.", words),
          Phrase.of("It is said there: {0}.", there.described()));
    }
    return place;
  }

  boolean isOf(SaidMoment other) {
    return words.equals(other.words) && scope == other.scope;
  }

  /** Whether the two are where one thing begins and ends. */
  boolean ends(SaidMoment start) {
    return isOf(start) && atEnd && !start.atEnd;
  }

  double seconds(Span said) {
    return (atEnd ? said.endMillis() : said.startMillis()) / 1000.0 + laterSeconds;
  }
}
