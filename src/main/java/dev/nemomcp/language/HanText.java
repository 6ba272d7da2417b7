package dev.nemomcp.language;

import java.util.List;

/** Chinese text to be shown, which blanks set apart or which stands behind 写. */
final class HanText {
  private HanText() {}

  /** "标题 双十一大促 红色": Chinese has no blanks but those that somebody sets. */
  static boolean standsApart(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !TextWords.isLettering(tokens.get(at))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.start() > tokens.get(at).end()
        && next.isPlain()
        && Lexer.isHan(next.form().charAt(0))
        && Lexer.isHan(tokens.get(at).form().charAt(0));
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
    return tokens.get(at).form().startsWith("写")
        && before.stream().anyMatch(t -> t.isOneOf(TextWords.PLACES))
        && before.stream().noneMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT))
        && !next.isOneOf(TextWords.SHOWS_TEXT)
        && !next.isOneOf(TextWords.NOT_A_TEXT)
        && !next.is(Token.PUNCTUATION)
        && tokens.subList(at + 1, endOfWriting(tokens, at + 1)).stream()
            .noneMatch(t -> t.is("quote"));
  }

  static int endOfWriting(List<Token> tokens, int from) {
    boolean isApart = tokens.get(from).start() > tokens.get(from - 1).end();
    int at = from + 1;
    while (at < tokens.size()
        && !tokens.get(at).is(Token.PUNCTUATION)
        && !tokens.get(at).is("then")
        && !isStyleApart(tokens, at)
        && (isApart || tokens.get(at).start() == tokens.get(at - 1).end())) {
      at++;
    }
    return at;
  }

  /** "写上 周末去哪儿 白色大字居中": behind a blank, how it looks. */
  static boolean isStyleApart(List<Token> tokens, int at) {
    return tokens.get(at).start() > tokens.get(at - 1).end()
        && tokens.get(at).isHan()
        && tokens.get(at).isOneOf(TextWords.NOT_A_TEXT);
  }

  static int endOfWord(List<Token> tokens, int from) {
    int at = from + 1;
    while (at < tokens.size()
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && !tokens.get(at).is(Token.PUNCTUATION)) {
      at++;
    }
    return at;
  }
}
