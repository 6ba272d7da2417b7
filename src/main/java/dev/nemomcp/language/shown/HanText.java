package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/** Chinese text to be shown, which blanks set apart or which stands behind 写. */
final class HanText {
  private static final Set<String> PARTS =
      Set.of(",", ";", ".", "!", "?", "\n", "(", ")", "-", "/");
  private static final Set<String> IN_HANDLES = Set.of("_", "-", "@", "|", "·");
  private static final int MOST_WORDS_OF_A_THING = 3;
  private static final int MOST_IN_BRACKETS = 6;
  private static final Set<String> IN_BRACKETS = Set.of("number", "filler", "add", "part", "side");

  private HanText() {}

  /** "标题 双十一大促 红色": Chinese has no blanks but those that somebody sets. */
  static boolean standsApart(List<Token> tokens, int at) {
    boolean opens =
        at + 1 < tokens.size()
            && tokens.get(at).isHan()
            && tokens.get(at + 1).start() > tokens.get(at).end();
    if (!opens) {
      return false;
    }
    boolean isAddress = Cue.NUMBERED.closes(tokens.get(at)) && !tokens.get(at + 1).isHan();
    boolean isNamed = TextWords.isLettering(tokens.get(at)) && opensWords(tokens, at + 1);
    return isNamed
        || (tokens.get(at).is("text") && isAddress)
        || isPut(tokens, at)
        || isTimePassed(tokens, at)
        || isLine(tokens, at);
  }

  /** "打个字 三天后": which is all that the text says, and not when it comes. */
  private static boolean isTimePassed(List<Token> tokens, int at) {
    Token passed = tokens.get(at + 1);
    return tokens.get(at).is("text")
        && tokens.subList(0, at).stream().anyMatch(t -> t.is("add") || t.is("write"))
        && passed.is("range")
        && Cue.AFTER.closes(passed)
        && TextWords.endOfSentence(tokens, at + 1) == at + 2;
  }

  /** Plain words, or what could have been a number: "三分绝杀". */
  private static boolean opensWords(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    boolean goesOn =
        at + 1 < tokens.size()
            && tokens.get(at + 1).isPlain()
            && tokens.get(at + 1).start() == first.end();
    boolean isNumber = (first.is("number") || first.is("length")) && !Cue.SECONDS.isIn(first);
    return first.isHan() && (first.isPlain() || (isNumber && goesOn));
  }

  /** "左上角一直挂着 内部资料请勿外传": a place in the picture, and then words. */
  private static boolean isPut(List<Token> tokens, int at) {
    Token put = tokens.get(at);
    Token first = tokens.get(at + 1);
    int end = endOfWord(tokens, at + 1);
    boolean shows = put.is("throughout") || put.is("put") || put.is("add");
    return shows
        && at > 0
        && first.isHan()
        && tokens.get(at - 1).is("position")
        && tokens.get(at - 1).end() == put.start()
        && tokens.subList(at + 1, end).stream().allMatch(HanText::isWording)
        && end - at > MOST_WORDS_OF_A_THING;
  }

  /** "打一行 点关注不迷路": whatever words the line has. */
  private static boolean isLine(List<Token> tokens, int at) {
    int end = endOfWord(tokens, at + 1);
    return Cue.A_LINE.is(tokens.get(at))
        && tokens.get(at + 1).isHan()
        && tokens.get(end - 1).end() - tokens.get(at + 1).start() > 2
        && tokens.subList(at + 1, end).stream().noneMatch(t -> t.is("quote"));
  }

  private static boolean isWording(Token token) {
    return token.isPlain() || !token.isOneOf(TextWords.NOT_A_TEXT);
  }

  /** "结尾写点击下方小黄车": what is written at a place, whatever words it has. */
  static boolean writes(List<Token> tokens, int at) {
    if (!tokens.get(at).is("write") || at + 1 >= tokens.size()) {
      return false;
    }
    int from = at;
    while (from > 0
        && !tokens.get(from - 1).is(Token.PUNCTUATION)
        && tokens.get(from - 1).end() == tokens.get(from).start()) {
      from--;
    }
    List<Token> before = tokens.subList(from, at);
    Token next = tokens.get(at + 1);
    return Cue.WRITES.opens(tokens.get(at))
        && before.stream().anyMatch(t -> isPlace(t))
        && before.stream().noneMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT))
        && !next.isOneOf(TextWords.SHOWS_TEXT)
        && !next.isOneOf(TextWords.NOT_A_TEXT)
        && !next.is(Token.PUNCTUATION)
        && tokens.subList(at + 1, endOfWriting(tokens, at + 1)).stream()
            .noneMatch(t -> t.is("quote"));
  }

  private static boolean isPlace(Token token) {
    return token.isOneOf(TextWords.PLACES) || token.is("clip") || token.is("throughout");
  }

  static int endOfWriting(List<Token> tokens, int from) {
    boolean isApart = tokens.get(from).start() > tokens.get(from - 1).end();
    int at = from + 1;
    while (at < tokens.size()
        && (!tokens.get(at).is(Token.PUNCTUATION) || joins(tokens, at))
        && !tokens.get(at).is("then")
        && !isStyleApart(tokens, at)
        && (isApart || tokens.get(at).start() == tokens.get(at - 1).end())) {
      at++;
    }
    return at;
  }

  /** "第3天：大理", "林晓·营养师", "高一（3）班". */
  private static boolean joins(List<Token> tokens, int mark) {
    return tokens.get(mark).start() == tokens.get(mark - 1).end()
        && (!PARTS.contains(tokens.get(mark).form()) || isOfBrackets(tokens, mark));
  }

  /** "高一（3）班 运动会", "谢谢观看（未完待续）", and not "谢谢观看（白色）", which tells the look. */
  static boolean isOfBrackets(List<Token> tokens, int mark) {
    int open = mark;
    if (tokens.get(mark).form().equals(")")) {
      while (open > 0 && mark - open <= MOST_IN_BRACKETS && !isOpening(tokens, open)) {
        open--;
      }
    }
    if (open == 0 || !isOpening(tokens, open)) {
      return false;
    }
    Token before = tokens.get(open - 1);
    List<Token> inside =
        tokens.subList(open + 1, tokens.size()).stream()
            .takeWhile(t -> !t.form().equals(")"))
            .toList();
    int close = open + 1 + inside.size();
    return before.isHan()
        && before.end() == tokens.get(open).start()
        && close < tokens.size()
        && !inside.isEmpty()
        && inside.size() <= MOST_IN_BRACKETS
        && inside.stream().allMatch(t -> t.isPlain() || t.isOneOf(IN_BRACKETS));
  }

  private static boolean isOpening(List<Token> tokens, int at) {
    return tokens.get(at).form().equals("(");
  }

  /** "写上 周末去哪儿 白色大字居中": behind a blank, how it looks. */
  static boolean isStyleApart(List<Token> tokens, int at) {
    return tokens.get(at).start() > tokens.get(at - 1).end()
        && tokens.get(at).isHan()
        && tokens.get(at).isOneOf(TextWords.NOT_A_TEXT);
  }

  /** "关键词标红，比如 免费、今天": behind the examples; {@code at} where it gives none. */
  static int endOfExamples(List<Token> tokens, int at, Lexicon lexicon) {
    int end = at + 1;
    while (end < tokens.size()
        && (tokens.get(end).is("and") || isExample(tokens.get(end), lexicon))) {
      end++;
    }
    boolean isAll = end == tokens.size() || tokens.get(end).is(Token.PUNCTUATION);
    return tokens.get(at).is("such_as") && isAll ? end : at;
  }

  private static boolean isExample(Token token, Lexicon lexicon) {
    return token.is("price")
        || (!token.is(Token.PUNCTUATION)
            && (lexicon.role(token) == Role.UNKNOWN || lexicon.role(token) == Role.FILLER));
  }

  static int endOfWord(List<Token> tokens, int from) {
    int at = from + 1;
    while (at < tokens.size()
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && (!tokens.get(at).is(Token.PUNCTUATION) || IN_HANDLES.contains(tokens.get(at).form()))) {
      at++;
    }
    return at;
  }
}
