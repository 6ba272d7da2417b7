package dev.nemomcp.language.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Minutes and seconds said without either word, where a time is due: "at two thirty" is 2:30. */
final class ClockInWords {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("zero", "ten", "twenty", "thirty", "forty", "fifty");

  private static final String DIGIT = "(?:" + String.join("|", ONES.subList(1, 10)) + ")";
  private static final String TEEN = "(?:" + String.join("|", ONES.subList(10, 20)) + ")";
  private static final String MINUTES = "(" + DIGIT + "|" + TEEN + ")";
  private static final String SECONDS =
      "((?:oh|o) "
          + DIGIT
          + "|"
          + TEEN
          + "|(?:"
          + String.join("|", TENS.subList(2, 6))
          + ")(?:[ -]"
          + DIGIT
          + ")?)";
  private static final String ANY = "(?:" + DIGIT + "|" + TEEN + "|[a-z]+ty)";

  /** Not a count of things, nor a time of day, nor the first of several numbers. */
  private static final String ALONE =
      "\\b(?![ -]?(?:%|s|secs?|seconds?|mins?|minutes?|frames?|percent|fps|db|times|clips?|photos?"
          + "|pictures?|words?|people|hundred|am|pm|a\\.m|p\\.m|o'clock|in the|"
          + ANY
          + ")\\b)(?!,? (?:and|or) "
          + ANY
          + "\\b(?! "
          + ANY
          + "))";

  private static final Pattern AFTER_A_WORD =
      Pattern.compile(
          "(?<=\\b(?:at|from|to|until|till|between|around|about|past) )"
              + MINUTES
              + " "
              + SECONDS
              + ALONE);
  private static final Pattern AFTER_A_CLOCK =
      Pattern.compile(
          "(?<=:[0-5]\\d {1,20}(?:and|to|until|till|through|or) )"
              + MINUTES
              + " "
              + SECONDS
              + ALONE);

  private ClockInWords() {}

  /** The same text, as long as before. */
  static String inDigits(String plain) {
    String first = AFTER_A_WORD.matcher(plain).replaceAll(ClockInWords::digits);
    return AFTER_A_CLOCK.matcher(first).replaceAll(ClockInWords::digits);
  }

  private static String digits(MatchResult said) {
    String clock = "%d:%02d".formatted(ONES.indexOf(said.group(1)), seconds(said.group(2)));
    return clock + " ".repeat(said.group().length() - clock.length());
  }

  private static int seconds(String said) {
    String[] words = said.split("[ -]");
    int ones = Math.max(ONES.indexOf(words[words.length - 1]), 0);
    int tens = Math.max(TENS.indexOf(words[0]), 0) * 10;
    return words.length == 1 && tens > 0 ? tens : tens + ones;
  }
}
