package dev.nemomcp.language.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and letters of the items of a list: "1. trim it 2. captions", "a) … b) …". They only
 * are such in their order, which tells "2.5x" from a second item.
 */
final class ListNumbers {
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<![0-9a-z.])(?<!\\d:)(?:(\\d{1,2})[.)、]|\\((?:(\\d)|([a-h]))\\))(?= *[^\\s])"
              + "|(?<![0-9a-z.:(])([a-i])\\)(?= *\\S)|(["
              + CIRCLED
              + "])");

  /** "1.90秒以内": the same might be a number, or several ("1、2、3段"). */
  private static final Pattern BEFORE_DIGITS =
      Pattern.compile("\\d{1,2}[.)、](?=\\d)(?!\\d{1,2}:\\d)");

  private static final String OPENS_LIST = ":,.\n。";
  private static final String ENDS_ITEM = " \n,;。";

  private final String plain;
  private final Matcher items;
  private int next = 1;

  ListNumbers(String plain) {
    this.plain = plain;
    this.items = ITEM.matcher(plain);
  }

  /** Where the next number of a list ends that stands here; not after {@code at} for none. */
  int endAt(int at) {
    if (!isNext(at)) {
      return at;
    }
    next++;
    return items.end();
  }

  private boolean isNext(int at) {
    boolean isNumber =
        items.region(at, plain.length()).useTransparentBounds(true).lookingAt()
            && numberOf(items) == next;
    String before = plain.substring(0, at).strip();
    return isNumber
        && (next > 1
            || before.isEmpty()
            || OPENS_LIST.indexOf(before.charAt(before.length() - 1)) >= 0)
        && (!BEFORE_DIGITS.matcher(plain).region(at, plain.length()).lookingAt() || isInOrder(at));
  }

  /** What stands before digits is an item where the next one follows, or two came before. */
  private boolean isInOrder(int at) {
    boolean isApart = at == 0 || ENDS_ITEM.indexOf(plain.charAt(at - 1)) >= 0;
    boolean leadsOn =
        Pattern.compile("(?<=[ \n,;。])" + (next + 1) + "[.)、](?!\\d)").matcher(plain).find(at);
    return isApart && (leadsOn || next > 2);
  }

  /** "(b)" is the second. */
  private static int numberOf(Matcher item) {
    if (item.group(5) != null) {
      return CIRCLED.indexOf(item.group(5)) + 1;
    }
    String letter = item.group(3) == null ? item.group(4) : item.group(3);
    if (letter != null) {
      return letter.charAt(0) - 'a' + 1;
    }
    return Integer.parseInt(item.group(1) == null ? item.group(2) : item.group(1));
  }
}
