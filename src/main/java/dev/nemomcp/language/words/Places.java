package dev.nemomcp.language.words;

import dev.nemomcp.language.words.Phrase.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where one may be in the phrases of a book behind some tokens: in all of them at once, so that of
 * many phrases that begin alike the beginning is followed once. What may come next is joined when
 * somebody first comes here.
 */
final class Places {
  static final String NUMBER = "number";
  static final String DECIMAL = "decimal";

  /** What a phrase may have any of several types for. */
  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "time", Set.of("clock", "length", "moment", SpokenLines.MOMENT),
          "moment", Set.of(SpokenLines.MOMENT));

  private final Map<Set<Place>, Places> known;
  private final Set<Place> places;
  private final End end;
  private volatile Ways ways;

  /** A place in phrases: what may come next, and what the phrase stands for if it ends here. */
  static final class Place {
    private Map<String, List<Place>> byForm = Map.of();
    private Map<String, List<Place>> byStem = Map.of();
    private Map<String, List<Place>> byType = Map.of();
    private Place beyondGap;
    private End end;

    void lead(Word word, Place next) {
      switch (word.by()) {
        case FORM -> byForm = with(byForm, word.said(), next);
        case STEM -> byStem = with(byStem, word.said(), next);
        case TYPE -> byType = with(byType, word.said(), next);
      }
    }

    private static Map<String, List<Place>> with(
        Map<String, List<Place>> ways, String said, Place next) {
      Map<String, List<Place>> more = ways.isEmpty() ? new HashMap<>(4) : ways;
      more.computeIfAbsent(said, s -> new ArrayList<>(1)).add(next);
      return more;
    }

    void leadBeyondGap(Place next) {
      beyondGap = next;
    }

    void endPhrase(Meaning meaning, int number) {
      end = new End(meaning, number);
    }
  }

  /**
   * Where a phrase ends.
   *
   * @param number of the phrase in its book
   */
  record End(Meaning meaning, int number) {}

  /** What may come next, by the form, the stem and the type of a token; null for what may not. */
  record Ways(
      Map<String, Places> byForm,
      Map<String, Places> byStem,
      Map<String, Places> byType,
      Places beyondNumber,
      Places beyondDecimal,
      Places beyondGap) {}

  private Places(Set<Place> places, Map<Set<Place>, Places> known) {
    this.known = known;
    this.places = places;
    this.end =
        places.stream()
            .map(place -> place.end)
            .filter(Objects::nonNull)
            .min(Comparator.comparingInt(End::number))
            .orElse(null);
  }

  /** The place where the phrases of a book begin. */
  static Places at(Place beginning) {
    return new Places(Set.of(beginning), new ConcurrentHashMap<>());
  }

  /** The first of the phrases that end here; null where none does. */
  End end() {
    return end;
  }

  Ways ways() {
    Ways joined = ways;
    if (joined == null) {
      Map<String, Set<Place>> byForm = new HashMap<>();
      Map<String, Set<Place>> byStem = new HashMap<>();
      Map<String, Set<Place>> byType = new HashMap<>();
      Set<Place> beyondGap = new LinkedHashSet<>();
      for (Place place : places) {
        place.byForm.forEach((said, next) -> join(byForm, said, next));
        place.byStem.forEach((said, next) -> join(byStem, said, next));
        place.byType.forEach(
            (type, next) -> {
              join(byType, type, next);
              GROUPS.getOrDefault(type, Set.of()).forEach(one -> join(byType, one, next));
            });
        if (place.beyondGap != null) {
          beyondGap.add(place.beyondGap);
        }
      }
      Map<String, Places> typed = together(byType);
      Places beyondNumber = typed.remove(NUMBER);
      Places beyondDecimal = typed.remove(DECIMAL);
      joined =
          new Ways(
              together(byForm),
              together(byStem),
              typed,
              beyondNumber,
              beyondDecimal,
              beyondGap.isEmpty() ? null : together(beyondGap));
      ways = joined;
    }
    return joined;
  }

  private static void join(Map<String, Set<Place>> ways, String said, List<Place> next) {
    ways.computeIfAbsent(said, s -> new LinkedHashSet<>()).addAll(next);
  }

  private Map<String, Places> together(Map<String, Set<Place>> ways) {
    Map<String, Places> together = new HashMap<>();
    ways.forEach((said, next) -> together.put(said, together(next)));
    return together;
  }

  private Places together(Set<Place> next) {
    return known.computeIfAbsent(next, n -> new Places(n, known));
  }

  /**
   * The forms, stems and types of tokens that may come next; empty where a number in words may, or
   * anything.
   */
  Optional<Set<String>> beginnings() {
    Ways next = ways();
    if (next.beyondNumber != null || next.beyondDecimal != null || next.beyondGap != null) {
      return Optional.empty();
    }
    Set<String> beginnings = new HashSet<>(next.byForm.keySet());
    beginnings.addAll(next.byStem.keySet());
    beginnings.addAll(next.byType.keySet());
    return Optional.of(beginnings);
  }
}
