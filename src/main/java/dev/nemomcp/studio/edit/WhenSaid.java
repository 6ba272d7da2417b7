package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.edit.SaidMoment.Scope;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An edit whose times are told by what is said then: where that is shows only when the edit is
 * made.
 *
 * @param wish as it was said
 * @param takesOut what is found goes, so that as little as possible is meant
 * @param making makes the edit once times stand for the words
 */
record WhenSaid(Parameters wish, boolean takesOut, OverClips.Making making) implements Edit {
  /** Where less of a sentence is to go, the rest of it stays. */
  private static final double MOST_OF_A_LINE = 0.6;

  private static final String START = "start_seconds";
  private static final String END = "end_seconds";

  /** What holds stretches, a start and an end each. */
  private static final List<String> LISTS = List.of("ranges", "kept_ranges");

  /** The edit itself where all times are told by the clock. */
  static Edit or(Parameters wish, boolean takesOut, OverClips.Making making) throws CannotEdit {
    boolean isTold =
        wish.values().values().stream().anyMatch(value -> SaidMoment.of(value).isPresent())
            || LISTS.stream()
                .flatMap(list -> pairs(wish, list).stream())
                .flatMap(List::stream)
                .anyMatch(value -> SaidMoment.of(value).isPresent());
    return isTold ? new WhenSaid(wish, takesOut, making) : making.of(wish);
  }

  private static List<List<?>> pairs(Parameters wish, String list) {
    List<List<?>> pairs = new ArrayList<>();
    if (wish.values().get(list) instanceof List<?> ranges) {
      ranges.forEach(range -> pairs.add(range instanceof List<?> two ? two : List.of(range)));
    }
    return pairs;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Optional<SaidMoment> every =
        wish.values().values().stream()
            .flatMap(value -> SaidMoment.of(value).stream())
            .filter(SaidMoment::isEvery)
            .findFirst();
    return every.isPresent() ? everywhere(every.get(), draft, footage) : once(draft, footage);
  }

  private Edited once(Draft draft, Footage footage) throws CannotEdit {
    Set<Phrase> said = new LinkedHashSet<>();
    Map<String, Object> times = new HashMap<>(times(wish.values(), said, draft, footage));
    for (String list : LISTS) {
      List<Object> ranges = new ArrayList<>();
      for (List<?> pair : pairs(wish, list)) {
        Map<String, Object> range = Map.of(START, pair.get(0), END, pair.get(pair.size() - 1));
        Map<String, Object> told = new HashMap<>(range);
        told.putAll(times(range, said, draft, footage));
        ranges.add(List.of(told.get(START), told.get(END)));
      }
      if (!ranges.isEmpty()) {
        times.put(list, ranges);
      }
    }
    return making.of(wish.with(times)).apply(draft, footage).noting(there(List.copyOf(said)));
  }

  /** From the last place to the first, so that the times of those before stay true. */
  private Edited everywhere(SaidMoment moment, Draft draft, Footage footage) throws CannotEdit {
    SaidThere there = find(moment, draft, footage);
    Edited made = null;
    for (int place = there.places().size() - 1; place >= 0; place--) {
      Span span = there.span(place);
      Map<String, Object> times = new HashMap<>();
      wish.values()
          .forEach(
              (name, value) ->
                  SaidMoment.of(value).ifPresent(told -> times.put(name, told.seconds(span))));
      Draft before = made == null ? draft : made.draft();
      Edited next = making.of(wish.with(times)).apply(before, footage);
      made =
          made == null ? next : new Edited(next.draft(), made.before(), next.after(), made.note());
    }
    return made.noting(there(there.described()));
  }

  private SaidThere find(SaidMoment moment, Draft draft, Footage footage) throws CannotEdit {
    SaidThere there = SaidThere.find(moment, draft, footage);
    return moment.scope() == Scope.LINE ? there.lines(takesOut ? MOST_OF_A_LINE : 0) : there;
  }

  private static Phrase there(List<Phrase> said) {
    return Phrase.of("Said there: {0}.", said);
  }

  /**
   * The times of what is told by words; adds to {@code said} what is said there.
   *
   * @throws CannotEdit where it is not said, or in several places and one of them is meant
   */
  private Map<String, Object> times(
      Map<String, Object> values, Set<Phrase> said, Draft draft, Footage footage)
      throws CannotEdit {
    Optional<SaidMoment> start = SaidMoment.of(values.get(START));
    Optional<SaidMoment> end = SaidMoment.of(values.get(END));
    boolean isStretch = start.isPresent() && end.isPresent() && end.get().ends(start.get());
    boolean isToTheEnd = takesOut && start.isPresent() && !values.containsKey(END);
    Map<String, Object> times = new HashMap<>();
    boolean isSame = start.isPresent() && end.isPresent() && end.get().isOf(start.get());
    long from = 0;
    SaidThere there = null;
    for (String name : startFirst(values)) {
      SaidMoment moment = SaidMoment.of(values.get(name)).orElseThrow();
      there = there != null && isSame ? there : find(moment, draft, footage);
      boolean isClear = !isStretch || there.places().size() == 1 || moment.isNumbered();
      if (!isClear) {
        throw new CannotEdit(
            Phrase.of("That is said {0} times: {1}.", there.places().size(), there.described()),
            Phrase.of(
                "Say which, \"the second time I say …\" or \"every time I say …\", or the time."));
      }
      int place = moment.isNumbered() ? moment.place(there) : nearest(there, from, isToTheEnd);
      Span span = there.span(place);
      from = isSame ? span.startMillis() : span.endMillis();
      said.add(there.described(place));
      times.put(name, moment.seconds(span));
    }
    return times;
  }

  private static List<String> startFirst(Map<String, Object> values) {
    return values.keySet().stream()
        .filter(name -> SaidMoment.of(values.get(name)).isPresent())
        .sorted((a, b) -> Boolean.compare(a.equals(END), b.equals(END)))
        .toList();
  }

  /** The first from there on, or the last where all behind it goes. */
  private static int nearest(SaidThere there, long fromMillis, boolean isLast) {
    int many = there.places().size();
    if (isLast) {
      return many - 1;
    }
    return IntStream.range(0, many)
        .filter(place -> there.span(place).startMillis() >= fromMillis)
        .findFirst()
        .orElse(0);
  }
}
