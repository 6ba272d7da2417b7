package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "打上 秋季上新 四个字", "加一行小字 仅供参考": words to be shown that no quotes mark, but blanks around them, or
 * how many characters they have.
 */
public final class SetApart {
  private static final String SHOWS = "打上|打出|打|写上|写着|写|加上|加|放上|放|显示|出现|标上|配上|来";
  private static final String A_LINE = "打上|打出|写上|写着|显示|出现|(?:一行|一句|几个|一排)(?:小|大|白|黑|红|黄)?[字话]";

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:"
              + SHOWS
              + ")( ?)(?<text>[\\p{IsHan}\\w·！!]{2,14}?)( ?)这?(?<count>[两二三四五六七八九十几]|\\d{1,2})个[大小]?字");
  private static final Pattern BEHIND_BLANK =
      Pattern.compile(
          "(?:" + A_LINE + ") (?<text>\\p{IsHan}{2,14}(?: \\p{IsHan}{2,10})?)(?=[，。,;；]|$)");

  private static final String IS_CALLED =
      "(?:店名|店|品牌名?|公司名?|频道名?|账号|栏目名?|节目)(?:名叫|叫做|叫)(?<text>\\p{IsHan}{2,8})";
  private static final Pattern NAMED = Pattern.compile(IS_CALLED + "(?=[，,。]|$)");
  private static final Pattern NAMED_FOR_LATER = Pattern.compile(IS_CALLED + "[，,](?=以后|今后|往后|之后)");
  private static final Pattern WORDS_OF =
      Pattern.compile(
          "(?:加|打|放|写|来|弄)(?:上|个|一个|一行|几个)(?<text>\\p{IsHan}{2,10}?)的(?:字|文字|字样)(?=[，,。]|$)");

  private static final String DIGITS = "〇一二三四五六七八九十";

  private final Lexicon lexicon;
  private final String original;

  /**
   * @param original what the offsets of the words point into
   */
  public SetApart(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same words of the message, those that are set apart made one quote. */
  public List<Token> quoted(List<Token> words) {
    Matcher later = NAMED_FOR_LATER.matcher(original);
    List<Token> named = NameAndRole.quoted(words, original);
    List<Token> quoted = later.find() ? withoutName(named, later) : named;
    Matcher counted = COUNTED.matcher(original);
    for (int from = 0; counted.find(from); from = counted.start() + 1) {
      if (isSoLong(counted)) {
        quoted = withQuote(quoted, counted);
      }
    }
    for (Pattern pattern : List.of(BEHIND_BLANK, NAMED, WORDS_OF)) {
      Matcher set = pattern.matcher(original);
      while (set.find()) {
        if (pattern == NAMED || isWording(set.group("text"))) {
          quoted = withQuote(quoted, set);
        }
      }
    }
    return quoted;
  }

  /** Between blanks it need not be counted right. */
  private static boolean isSoLong(Matcher counted) {
    String count = counted.group("count");
    if (!counted.group(1).isEmpty() && !counted.group(3).isEmpty()) {
      return true;
    }
    if (count.equals("几")) {
      return false;
    }
    int told =
        Character.isDigit(count.charAt(0))
            ? Integer.parseInt(count)
            : count.equals("两") ? 2 : DIGITS.indexOf(count);
    return counted.group("text").length() == told;
  }

  /**
   * Not "打上 黄色字幕", which says what to show, and not in which words; but "写上 大学毕业", where next to
   * all of it is no look.
   */
  private boolean isWording(String text) {
    List<Token> said = lexicon.recognise(Lexer.read(text, text));
    List<Token> unknown = said.stream().filter(t -> lexicon.role(t) == Role.UNKNOWN).toList();
    int unknownLength = unknown.stream().mapToInt(t -> t.end() - t.start()).sum();
    boolean isMostlyUnknown = unknownLength * 2 > text.length();
    return !unknown.isEmpty()
        && said.stream().noneMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT) || t.is("not"))
        && (isMostlyUnknown || said.stream().noneMatch(this::tellsLook));
  }

  private boolean tellsLook(Token token) {
    return token.isOneOf(TokenTypes.LOOKS) || lexicon.role(token) == Role.QUALITY;
  }

  /** "店名叫小满咖啡，以后标题都用它": none is to be shown now. */
  private static List<Token> withoutName(List<Token> words, Matcher later) {
    return words.stream()
        .filter(t -> t.end() <= later.start() || later.end() <= t.start())
        .toList();
  }

  private static List<Token> withQuote(List<Token> words, Matcher found) {
    int start = found.start("text");
    int end = found.end("text");
    String text = found.group("text");
    boolean isQuoted = words.stream().anyMatch(t -> t.is("quote") && isIn(t, start, end));
    boolean isThere = words.stream().anyMatch(t -> isIn(t, start, end));
    if (isQuoted || !isThere) {
      return words;
    }
    List<Token> quoted = new ArrayList<>();
    boolean isCounted = found.group().endsWith("个字");
    for (Token word : words) {
      if (isCounted && end <= word.start() && word.start() < found.end()) {
        continue;
      }
      if (word.end() <= start || end <= word.start()) {
        quoted.add(word);
      } else if (quoted.isEmpty() || quoted.get(quoted.size() - 1).end() <= start) {
        quoted.add(Token.of("quote", "text", text, text, start, end));
      }
    }
    return quoted;
  }

  private static boolean isIn(Token token, int start, int end) {
    return token.start() < end && start < token.end();
  }
}
