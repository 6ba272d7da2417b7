package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** "From 16:9 to 1:1", "从白色改成黄色": what it is now, which is not what it is to be. */
public final class OldValues {
  private static final Set<String> VALUES =
      Set.of(
          "ratio",
          "pixels",
          "resolution",
          "color",
          "text_color",
          "position",
          "percent",
          "factor",
          "decibels",
          "language_name");

  /** "2倍改1.5倍": of these no two are asked for at once, even without a "from". */
  private static final Set<String> AMOUNTS = Set.of("percent", "factor", "decibels");

  private static final Set<String> NEW_LENGTHS = Set.of("to_length", "target");

  private static final Set<String> LENGTHENING = Set.of("shorten", "longer", "change", "compress");

  private static final Pattern FROM =
      Pattern.compile(
          "(?:从|由)(?:原来的|原本的|现在的|目前的|当前的|原先的)? ?$|\\bfrom (?:the |a |about |around )?$");

  /** "从5秒缩短到3秒": no stretch, but how long it was and is to be. */
  private static final Pattern LENGTHENED =
      Pattern.compile("^从[^,，;；。]*(?:缩短|缩减|缩|减少|减|压缩|延长|拉长|加长|增加|改|调)(?:到|至|为|成)");

  /** Whatever stands between the two: no mark, and only words for a change. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "[^,，;；、。]{0,4}(?:改|换|调|设|变|转|移|挪|放|搬|降|提|升|减|加|缩|延|切|压|拉|至|到)[^,，;；、。]{0,4}"
              + "|(?: [a-z]+)? ?(?:in)?to (?:the |a |about |around |just |only )?");

  /** How many tokens on the new value may be. */
  private static final int NEAR = 4;

  private OldValues() {}

  /** The tokens without the values that are given up. */
  public static List<Token> leftOut(List<Token> tokens, String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    List<Token> left = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isLengthened(token)) {
        if (i + 1 < tokens.size() && tokens.get(i + 1).isOneOf(LENGTHENING)) {
          left.add(tokens.get(++i));
        }
        left.add(newLength(token));
      } else if (!isGivenUp(tokens, i, plain)) {
        left.add(token);
      }
    }
    return left;
  }

  private static boolean isLengthened(Token token) {
    return token.is("range")
        && token.values().get("end_seconds") instanceof Number
        && LENGTHENED.matcher(token.form().replace(" ", "")).find();
  }

  private static Token newLength(Token range) {
    return range.as("to_length").with(Map.of("seconds", range.values().get("end_seconds")));
  }

  private static boolean isGivenUp(List<Token> tokens, int index, String plain) {
    Token old = tokens.get(index);
    List<Token> next = tokens.subList(index + 1, Math.min(tokens.size(), index + 1 + NEAR));
    if (old.is("moment")) {
      boolean isLength = !next.isEmpty() && next.get(0).isOneOf(NEW_LENGTHS);
      return isFromMoment(old)
          && (isLength || next.stream().anyMatch(t -> replaces(old, t, plain)));
    }
    return old.isOneOf(VALUES)
        && (FROM.matcher(plain.substring(0, old.start())).find()
            || (old.isOneOf(AMOUNTS) && isBeforeHan(old, plain)))
        && next.stream().anyMatch(t -> replaces(old, t, plain));
  }

  private static boolean isBeforeHan(Token old, String plain) {
    return old.end() < plain.length() && Lexer.isHan(plain.charAt(old.end()));
  }

  private static boolean replaces(Token old, Token value, String plain) {
    return value.is(old.type()) && saysChange(plain, old, value);
  }

  /** "从1秒改为0.5秒": no moment, but how long it takes now. */
  private static boolean isFromMoment(Token moment) {
    return moment.form().startsWith("从");
  }

  private static boolean saysChange(String plain, Token old, Token value) {
    int first = value.form().startsWith("to ") ? value.start() + "to ".length() : value.start();
    return CHANGED.matcher(plain.substring(old.end(), first)).matches();
  }
}
