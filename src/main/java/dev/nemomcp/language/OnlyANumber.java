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
          "(?i)(?:no,? |(?:a bit |much )?(?:longer|shorter|more|less|slower|faster)[,.:] "
              + "|not (?:that|so|quite that) \\w+[,.;:] )*(?:actually,? )?"
              + "(?:(?:cut |take )?(?:off )?(?:only|just) |(?:make|let) (?:it|that) (?:be )?|(?:go |put it |set it )?back to )?"
              + "(\\d{1,3}(?:\\.\\d+)?|one and a half|one|two|three|a full|half a)( ?%| ?percent)?"
              + "(?: seconds?)?(?: (?:(?:is|would be|will be) (?:enough|plenty|fine|okay|ok|better)|will do|is all|tops))?"
              + "(?:,? (?:actually|instead|rather|then|please))*[.!]?");

  private static final Map<String, String> WRITTEN =
      Map.of(
          "one and a half",
          "1.5",
          "one",
          "1",
          "two",
          "2",
          "three",
          "3",
          "a full",
          "1",
          "half a",
          "0.5");

  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)(?:and |cut |take |off |please )*(?:(?:another|one more) ((?:half )?(?:a )?(?:\\d+ |two |three )?seconds?)"
              + "|((?:half )?(?:a|one|two|three|\\d+) seconds?) more|(a|one|two|three|\\d+) more seconds?)"
              + "(?: off| please| on (?:that|it)| for (?:that|it)| there)*[.!]?"
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
      boolean isShare = number.group(2) != null;
      boolean isCut = last.kind() == Kind.TRIM_RANGE;
      boolean isTime = sentence.contains("second");
      if (last.kind() == Kind.SPEED && !isTime) {
        double factor = Double.parseDouble(much) / (isShare ? 100 : 1);
        return "make it " + factor + "x";
      }
      if (isShare) {
        return sentence;
      }
      boolean isOfMusic = last.kind() == Kind.FADE && "music".equals(done.get("target"));
      if (isOfMusic && done.get("direction") instanceof String way && !way.equals("both")) {
        return "fade the music " + way + " for " + much + " seconds";
      }
      return done.containsKey("seconds") || done.containsKey("seconds_each")
          ? "make it " + much + " seconds"
          : isCut ? "no, " + much : sentence;
    }
    Matcher another = ANOTHER.matcher(sentence.strip());
    boolean isAtAnEnd =
        last.kind() == Kind.TRIM_RANGE && done.get("start_seconds") instanceof Number;
    if (!another.matches()) {
      return sentence;
    }
    if (!isAtAnEnd) {
      boolean isShown = last.kind() == Kind.FREEZE || done.containsKey("seconds");
      return isShown && another.group(4) == null
          ? "make it " + much(another) + " longer"
          : sentence;
    }
    double from = ((Number) done.get("start_seconds")).doubleValue();
    if (from > 0) {
      return sentence;
    }
    boolean isHan = another.group(4) != null;
    return cut(from < 0, isHan ? another.group(4) + "秒" : much(another), last, isHan);
  }

  /** "Cut the last 2 seconds of clip 1": so much off an end of what was cut last. */
  static String cut(boolean isAtEnd, String much, Wish last, boolean isHan) {
    Object clip = last.parameters().get("clip");
    String of = clip == null ? "" : isHan ? "第" + clip + "段的" : " of clip " + clip;
    return isHan
        ? "剪掉" + of + (isAtEnd ? "最后" : "前") + much
        : "cut the " + (isAtEnd ? "last " : "first ") + much + of;
  }

  private static String much(Matcher another) {
    if (another.group(3) != null) {
      return another.group(3) + " seconds";
    }
    String said = another.group(1) == null ? another.group(2) : another.group(1);
    return said.toLowerCase(Locale.ROOT).startsWith("half") ? "0.5 seconds" : said;
  }
}
