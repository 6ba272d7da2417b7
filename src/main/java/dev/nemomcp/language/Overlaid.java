package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "A bit smaller", "start it one second earlier", "mute the small one": what is said in English of
 * something that lies over the picture, after it was put there. A clip that does has no number any
 * more, so it goes by a name of its own; of texts only those times are read here that mean the film
 * where they are not named.
 */
final class Overlaid {
  private static final String NAME = "picture in picture";
  static final String HAN_NAME = "画中画";
  private static final String INSET = "inset";
  private static final String REMOVE = "remove";
  private static final String CHANGE = "change";
  private static final String STOP = ". ";
  private static final Set<String> TIMES =
      Set.of("start_seconds", "end_seconds", "seconds", "shift_seconds", "change_seconds");
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(it|that|them|this one)\\b(?!')", Pattern.CASE_INSENSITIVE);

  private Overlaid() {}

  /** Whether it lays a clip over the others, or changes one that lies there. */
  static boolean isClip(Wish wish) {
    return wish.kind() == Kind.LOGO && wish.parameters().containsKey(INSET);
  }

  /** "The small one", by the name that a clip over the others goes by. */
  static String named(String sentence) {
    return Cue.SMALL_ONE
        .in(sentence)
        .map(
            words ->
                OtherOne.replaced(sentence, words, Lexer.hasHan(words) ? HAN_NAME : "the " + NAME))
        .orElse(sentence);
  }

  /** "Mute it", and not what. */
  static boolean isOnlyMuted(Understanding alone) {
    return alone.wishes().size() == 1
        && alone.wishes().get(0).kind() == Kind.MUTE
        && alone.wishes().get(0).parameters().isEmpty()
        && alone.unclear().isEmpty();
  }

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   * @return what it changes of that
   */
  static Optional<Wish> of(
      String sentence, Understanding alone, Wish last, Function<String, Understanding> reader) {
    boolean isOfFilm =
        !isClip(last) && alone.wishes().stream().anyMatch(w -> w.kind() == Kind.SET_LENGTH);
    if (Lexer.hasHan(sentence) || isOfFilm) {
      return Optional.empty();
    }
    if (isClip(last) && isOnlyMuted(alone)) {
      return Optional.of(wish(last, Map.of("volume", 0), sentence));
    }
    return name(last)
        .flatMap(
            name ->
                readings(sentence, name)
                    .map(reader)
                    .flatMap(read -> changes(read, last).stream())
                    .map(changes -> wish(last, changes, sentence))
                    .findFirst());
  }

  private static Optional<String> name(Wish last) {
    if (isClip(last)) {
      return Optional.of(NAME);
    }
    return switch (last.kind()) {
      case LOGO -> Optional.of("logo");
      case TITLE -> Optional.of("title");
      case TEXT ->
          Optional.of(last.parameters().getOrDefault("role", "text"))
              .map(role -> role.toString().replace('_', ' '));
      default -> Optional.empty();
    };
  }

  private static Stream<String> readings(String sentence, String name) {
    Matcher pronoun = PRONOUN.matcher(sentence);
    String inOneBreath = "the " + name + STOP + sentence;
    return pronoun.find()
        ? Stream.of(pronoun.replaceFirst("the " + name), inOneBreath)
        : Stream.of(inOneBreath);
  }

  /** All that is said of it; nothing where something else is said too, or is not understood. */
  private static Optional<Map<String, Object>> changes(Understanding read, Wish last) {
    List<Wish> wishes = read.wishes();
    boolean isClear = read.unclear().isEmpty() && read.impossible().isEmpty();
    boolean isOfIt =
        wishes.stream().allMatch(w -> w.kind() == last.kind() && isClip(w) == isClip(last));
    if (!isClear || !isOfIt) {
      return Optional.empty();
    }
    Map<String, Object> changes = new LinkedHashMap<>();
    wishes.forEach(wish -> changes.putAll(wish.parameters()));
    changes.keySet().removeAll(Set.of(INSET, CHANGE, "role"));
    boolean tells = last.kind() == Kind.LOGO || changes.keySet().stream().anyMatch(TIMES::contains);
    if (isClip(last)
        && changes.get("start_seconds") instanceof Number start
        && start.doubleValue() == 0
        && changes.get("end_seconds") instanceof Number length) {
      // "Only for the first 5 seconds", wherever it begins.
      changes.keySet().removeAll(TIMES);
      changes.put("seconds", length);
    }
    if (changes.size() > 1) {
      // "Remove it, and put it at second 2": there it is to be.
      changes.remove(REMOVE);
    }
    return changes.isEmpty() || !tells ? Optional.empty() : Optional.of(changes);
  }

  /** Of what was put there, with those changes. */
  static Wish wish(Wish last, Map<String, Object> changes, String said) {
    Map<String, Object> all = new LinkedHashMap<>(changes);
    if (isClip(last)) {
      all.put(INSET, true);
      all.put("latest", true);
    } else if (last.kind() != Kind.LOGO) {
      all.put(CHANGE, true);
      last.words().ifPresent(words -> all.put("find", words));
      Optional.ofNullable(last.parameters().get("role")).ifPresent(role -> all.put("role", role));
    }
    return new Wish(last.kind(), all, said);
  }
}
