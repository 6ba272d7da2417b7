package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is reported to have asked for, word by word: {@code The user's words: "make the
 * captions bigger"}, {@code 客户说“加上字幕”}. The quotes hold a wish there, and no text to be shown: they
 * are read as sentences of their own, without the words that only say whose they are.
 */
public final class ReportedWords {
  private static final Pattern QUOTE =
      Pattern.compile(
          "([\"“「『]|(?<!\\w)['‘])([^\"“”「」『』]{3,1000}?)([\"”」』]|(?<=[^ ])['’](?![a-z]))");

  /** "用户说：“把音乐调小一点”", with nothing beside it. */
  private static final Pattern IS_A_QUOTE =
      Pattern.compile("\\s*([^“\"「『:,]{1,80}?)\\s*[:,]?\\s*[“\"「『](.+)[”\"」』]\\s*[。.!]*\\s*");

  /** {@code He finds it "too heavy"}: somebody's opinion, and no text to be shown. */
  private static final Pattern OPINION =
      Pattern.compile(
          "(?<!(?:text|title|caption|titles|captions|sign|card|banner|says|reads|say) (?:is|are|was|to) )"
              + "(?<= (?:is|was|it|are|were|film|video|thing|clip|edit|music|feels|looks|sounds|him|that) )"
              + "[\"“](?=(?:way |a bit |a little |just |rather |kinda |so )?(?:too|feels|looks|sounds|drags) )"
              + "[^\"“”]{4,60}[\"”]");

  /** What follows it: a mark, and the rest of a sentence. */
  private static final Pattern NEXT = Pattern.compile("[ .!?。,;:-]*([^.!?。\\n]*)[.!?。]*");

  /** {@code "Add music". Can you}: no word of the same sentence follows. */
  private static final Pattern ENDS =
      Pattern.compile(" *(?:[.!?。,;:、\\n-]|(?:and |和|以及|还有)? *[\"“「『]|$)");

  private static final Pattern JOINS = Pattern.compile("[ ,;、]*(?:and |和|以及|还有)? *");

  private static final Pattern BRACKETS = Pattern.compile("[()]");
  private static final String ENDS_A_SENTENCE = ".!?。\n";
  private static final String ENDS_A_PART = ",;";

  /** {@code My editor replied, "add captions"}: a comma right before the quote parts nothing. */
  private static final int LEAD = 3;

  private final Predicate<String> asks;

  /**
   * @param asks whether something is asked for by words alone
   */
  public ReportedWords(Predicate<String> asks) {
    this.asks = asks;
  }

  /** The same text, character for character, with blanks for the quotes around such words. */
  public String unquoted(String plain) {
    Matcher alone = IS_A_QUOTE.matcher(plain);
    if (alone.matches() && Cue.REPORTS_ALONE.is(alone.group(1))) {
      String behind = plain.substring(alone.end(2));
      return " ".repeat(alone.start(2)) + alone.group(2) + " ".repeat(behind.length());
    }
    StringBuilder unquoted = new StringBuilder(plain);
    Matcher quote = QUOTE.matcher(plain);
    int told = 0;
    while (quote.find()) {
      boolean isOneMore = told > 0 && JOINS.matcher(plain.substring(told, quote.start())).matches();
      told = unquote(plain, quote, isOneMore, unquoted) ? quote.end() : 0;
    }
    Matcher opinion = OPINION.matcher(unquoted.toString());
    while (opinion.find()) {
      unquoted.setCharAt(opinion.start(), ' ');
      unquoted.setCharAt(opinion.end() - 1, ' ');
    }
    return unquoted.toString();
  }

  /**
   * Whether it was a wish.
   *
   * @param isOneMore another one stands before it
   */
  private boolean unquote(String plain, Matcher quote, boolean isOneMore, StringBuilder unquoted) {
    int from = isOneMore ? quote.start() : startOfReport(plain, quote.start());
    String before = BRACKETS.matcher(plain.substring(from, quote.start())).replaceAll(" ").strip();
    if (Cue.FINDS.is(before)) {
      // It goes on from there: "my client thinks it is "a bit dark", brighten it".
      blank(unquoted, quote.start(1), quote.end(1));
      blank(unquoted, quote.start(3), quote.end(3));
      return false;
    }
    Matcher next = NEXT.matcher(plain).region(quote.end(), plain.length());
    String behind = next.lookingAt() ? next.group(1).strip() : "";
    boolean isSigned = before.isEmpty() && Cue.SIGNS_A_WISH.is(behind);
    boolean isHandedOn = Cue.HANDS_ON.is(behind);
    boolean isShown =
        !isRefused(behind) && (Cue.SHOWN_THERE.opens(behind) || Cue.QUOTED_TO_SHOW.isIn(behind));
    boolean isTold =
        Cue.REPORTS.is(before)
            || ((isOneMore || reportsAWish(before))
                && (isHandedOn
                    || endsSentence(quote.group(2))
                    || ENDS.matcher(plain).region(quote.end(), plain.length()).lookingAt())
                && asks.test(quote.group(2)));
    if (isShown || !(isTold || (isSigned && asks.test(quote.group(2))))) {
      return false;
    }
    int end = isSigned || isHandedOn ? next.end() : quote.end();
    blank(unquoted, from, quote.end(1));
    blank(unquoted, quote.start(3), end);
    // A sentence of its own.
    unquoted.setCharAt(quote.start(), from == 0 ? ' ' : '。');
    unquoted.setCharAt(quote.start(3), '。');
    return true;
  }

  /**
   * {@code "Give it some life". No text on screen}: what is said behind it is said of other words.
   */
  private static boolean isRefused(String behind) {
    return Cue.REFUSES_DOING.opens(behind) || Cue.REFUSES_TO_DO.opens(behind);
  }

  private static boolean endsSentence(String quoted) {
    return ENDS_A_SENTENCE.indexOf(quoted.charAt(quoted.length() - 1)) >= 0;
  }

  private static boolean reportsAWish(String before) {
    return Cue.REPORTS_A_WISH.closes(before) && !Cue.REPORTS_NO_WISH.isIn(before);
  }

  /** Where the sentence begins, or its part that leads to the quote. */
  private static int startOfReport(String plain, int quote) {
    int start = quote;
    while (start > 0 && ENDS_A_SENTENCE.indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    if (Cue.REPORTS.is(plain.substring(start, quote))) {
      return start;
    }
    int part = quote;
    while (part > start
        && (part > quote - LEAD || ENDS_A_PART.indexOf(plain.charAt(part - 1)) < 0)) {
      part--;
    }
    return part;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
