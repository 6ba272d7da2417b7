package dev.nemomcp.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Make it 3", "only 2", "another second", behind what has a length: the sentence with what the
 * number is of.
 */
final class OnlyANumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:no,? )?(?:(?:cut |take )?(?:off )?(?:only|just) |make (?:it|that) )?"
              + "(\\d+(?:\\.\\d+)?|one|two|three)(?: seconds?)?"
              + "(?: (?:is|would be|will be) (?:enough|plenty|fine|okay|ok|better))?(?: please)?[.!]?");

  private static final Map<String, String> WRITTEN = Map.of("one", "1", "two", "2", "three", "3");

  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)(?:and |cut |take )*(?:another|one more) ((?:half )?(?:a )?(?:\\d+ |two |three )?seconds?)(?: off| please)*[.!]?"
              + "|再多?(?:剪|去|减|切)掉?(\\d+|一|两|三)秒[吧。]?");

  private OnlyANumber() {}

  static boolean isSaidIn(String sentence) {
    return NUMBER.matcher(sentence.strip()).matches()
        || ANOTHER.matcher(sentence.strip()).matches();
  }

  /**
   * @param last what was done last
   * @return the sentence as it was where it says more
   */
  static String named(String sentence, Wish last) {
    Map<String, Object> done = last.parameters();
    Matcher number = NUMBER.matcher(sentence.strip());
    if (number.matches()) {
      String much = WRITTEN.getOrDefault(number.group(1).toLowerCase(Locale.ROOT), number.group(1));
      boolean isCut = last.kind() == Kind.TRIM_RANGE;
      if (last.kind() == Kind.SPEED) {
        return "make it " + much + "x";
      }
      return done.containsKey("seconds") || done.containsKey("seconds_each")
          ? "make it " + much + " seconds"
          : isCut ? "no, " + much : sentence;
    }
    Matcher another = ANOTHER.matcher(sentence.strip());
    boolean isAtAnEnd =
        last.kind() == Kind.TRIM_RANGE && done.get("start_seconds") instanceof Number;
    if (!isAtAnEnd || !another.matches()) {
      return sentence;
    }
    double from = ((Number) done.get("start_seconds")).doubleValue();
    if (from > 0) {
      return sentence;
    }
    boolean isHan = another.group(1) == null;
    String much = isHan ? another.group(2) + "秒" : much(another.group(1));
    return cut(from < 0, much, last, isHan);
  }

  /** "Cut the last 2 seconds of clip 1": so much off an end of what was cut last. */
  static String cut(boolean isAtEnd, String much, Wish last, boolean isHan) {
    Object clip = last.parameters().get("clip");
    String of = clip == null ? "" : isHan ? "第" + clip + "段的" : " of clip " + clip;
    return isHan
        ? "剪掉" + of + (isAtEnd ? "最后" : "前") + much
        : "cut the " + (isAtEnd ? "last " : "first ") + much + of;
  }

  private static String much(String said) {
    return said.startsWith("half") ? "0.5 seconds" : said;
  }
}
