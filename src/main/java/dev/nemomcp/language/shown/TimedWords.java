package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "标上动作名：0:10深蹲，0:42硬拉", "Titles: Setup at 0:00, Demo at 2:10": behind a colon, words to be shown,
 * each after its time or before it.
 */
final class TimedWords {
  private static final Set<String> TIMES = Set.of("clock", "moment");
  private static final int MOST_WORDS = 14;
  private static final int MOST_WORDS_OF_A_NAME = 5;

  private TimedWords() {}

  /** The tokens with the words behind every time quoted, where there are two or more of these. */
  static List<Token> quoted(List<Token> tokens, Lexicon lexicon, String original) {
    int colon = tokens.stream().map(Token::form).toList().indexOf(":");
    if (colon < 1 || !asksForWords(tokens.subList(0, colon), lexicon)) {
      return tokens;
    }
    List<Token> quoted = new ArrayList<>(tokens.subList(0, colon + 1));
    int at = colon + 1;
    int end = endOfWords(tokens, at, lexicon, original);
    int items = 0;
    while (end > at) {
      int from = tokens.get(at + 1).start();
      int to = tokens.get(end - 1).end();
      String words = original.substring(from, to).strip();
      quoted.add(tokens.get(at));
      quoted.add(Token.of("quote", "text", words, words, from, to));
      if (end < tokens.size()) {
        quoted.add(tokens.get(end));
      }
      items++;
      at = Math.min(end + 1, tokens.size());
      end = endOfWords(tokens, at, lexicon, original);
    }
    quoted.addAll(tokens.subList(at, tokens.size()));
    return items > 1 ? quoted : quotedBefore(tokens, colon, original);
  }

  /** The tokens with the words before every time quoted, if that is all there is. */
  private static List<Token> quotedBefore(List<Token> tokens, int colon, String original) {
    List<Token> quoted = new ArrayList<>(tokens.subList(0, colon + 1));
    int end = TextWords.endOfSentence(tokens, colon + 1);
    int items = 0;
    int from = colon + 1;
    for (int at = from; at < end; at++) {
      Token token = tokens.get(at);
      boolean isTime = token.isOneOf(TIMES);
      if (isTime && !isName(tokens.subList(from, at))) {
        return tokens;
      }
      if (isTime) {
        int start = tokens.get(from).start();
        int stop = tokens.get(at - 1).end();
        String words = original.substring(start, stop).strip();
        quoted.add(Token.of("quote", "text", words, words, start, stop));
        quoted.add(token);
        items++;
        from = at + 1;
      } else if (from == at && (token.is(Token.PUNCTUATION) || token.is("and"))) {
        quoted.add(token);
        from = at + 1;
      }
    }
    quoted.addAll(tokens.subList(end, tokens.size()));
    return items > 1 && from == end ? quoted : tokens;
  }

  private static boolean isName(List<Token> words) {
    return !words.isEmpty()
        && words.size() <= MOST_WORDS_OF_A_NAME
        && words.stream()
            .noneMatch(
                t ->
                    t.isHan()
                        || t.is(Token.PUNCTUATION)
                        || t.is("quote")
                        || t.isOneOf(TextWords.PUTS));
  }

  private static boolean asksForWords(List<Token> all, Lexicon lexicon) {
    List<Token> head = all.subList(TextWords.startOfSentence(all, all.size()), all.size());
    return head.stream().anyMatch(t -> t.isOneOf(TextWords.PUTS) || t.isOneOf(TextWords.SHOWS_TEXT))
        && head.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case OBJECT -> t.isOneOf(TextWords.SHOWS_TEXT) && !t.is("captions");
                      case VERB, ACTION -> false;
                      default -> !t.is("quote");
                    });
  }

  /** Where the words end that stand behind the time at a place; that place if there are none. */
  private static int endOfWords(List<Token> tokens, int at, Lexicon lexicon, String original) {
    if (at >= tokens.size() || !tokens.get(at).isOneOf(TIMES)) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size()
        && !tokens.get(end).is(Token.PUNCTUATION)
        && !isNextItem(tokens, end)) {
      end++;
    }
    List<Token> words = tokens.subList(at + 1, end);
    boolean areWords =
        !words.isEmpty()
            && words.size() <= MOST_WORDS
            && (words.stream().anyMatch(Token::isHan) || words.get(0).isCapitalIn(original))
            && words.stream()
                .noneMatch(
                    t ->
                        t.is("quote")
                            || t.isOneOf(TextWords.PUTS)
                            || (words.size() == 1 && t.isHan() && isOrder(lexicon.role(t))));
    return areWords ? end : at;
  }

  /** "And 6:30 Icing". */
  private static boolean isNextItem(List<Token> tokens, int at) {
    return tokens.get(at).is("and") && at + 1 < tokens.size() && tokens.get(at + 1).isOneOf(TIMES);
  }

  private static boolean isOrder(Role role) {
    return role == Role.VERB || role == Role.ACTION;
  }
}
