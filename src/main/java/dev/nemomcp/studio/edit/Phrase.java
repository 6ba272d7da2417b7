package dev.nemomcp.studio.edit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something said to the user, in whatever language the user speaks: an English pattern with its
 * arguments. The pattern is also the key under which other languages are found; what has no
 * translation stays English.
 *
 * @param english the pattern; {@code {0}} stands for the first argument
 * @param arguments strings, numbers, names, phrases, or lists of them
 */
public record Phrase(String english, List<Object> arguments) {
  public static final Phrase NONE = of("");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String english, Object... arguments) {
    return new Phrase(english, List.of(arguments));
  }

  /** So many of something: {@code count(2, "1 pause", "{0} pauses")}. */
  public static Phrase count(long number, String one, String many) {
    return number == 1 ? of(one) : of(many, number);
  }

  /** Sentences behind one another; empty ones are left out. */
  public static Phrase sentences(Phrase... phrases) {
    return List.of(phrases).stream()
        .filter(phrase -> !phrase.isEmpty())
        .reduce((first, second) -> of("{0} {1}", first, second))
        .orElse(NONE);
  }

  public boolean isEmpty() {
    return english.isEmpty();
  }

  /**
   * As the user reads it.
   *
   * @param language a tag such as {@code en} or {@code zh-CN}
   */
  public String in(String language) {
    boolean chinese = language.startsWith("zh");
    String pattern = chinese ? Translations.CHINESE.getOrDefault(english, english) : english;
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> Matcher.quoteReplacement(filled(place, language, chinese ? "、" : ", ")));
  }

  /** What stands in a place; what only looks like one, in a file's name, stays. */
  private String filled(MatchResult place, String language, String comma) {
    int number = Integer.parseInt(place.group(1));
    return number < arguments.size()
        ? rendered(arguments.get(number), language, comma)
        : place.group();
  }

  private static String rendered(Object argument, String language, String comma) {
    if (argument instanceof Phrase phrase) {
      return phrase.in(language);
    }
    if (argument instanceof Name name) {
      return name.in(language);
    }
    if (argument instanceof List<?> list) {
      return list.stream()
          .map(part -> rendered(part, language, comma))
          .collect(Collectors.joining(comma));
    }
    return String.valueOf(argument);
  }

  @Override
  public String toString() {
    return in("en");
  }
}
