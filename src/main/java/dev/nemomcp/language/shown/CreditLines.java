package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "End credits: “Filmed by Jo” and “Edited by Al”", "title “Rome”, subtitle “Summer”", "title
 * “Rome” with “Summer” underneath": lines of one card.
 */
final class CreditLines {
  private static final Set<String> LEADING = Set.of("with", "filler", "beneath");

  /** What has room for a line under the first. */
  private static final Set<String> CARDS = Set.of("title", "text", "end_card", "card");

  /** "Directed by Jo, Camera: Al". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\p{Lu}[\\p{L} ]*(?: by|:) \\p{Lu}[^,;:.]*"
              + "(?:[,;.] (?:and )?\\p{L}[\\p{L} ]*(?: by|:) \\p{Lu}[^,;:.]*)+");

  /** "Camera Ben, cake by Lucy". */
  private static final Pattern JOBS =
      Pattern.compile(
          "\\p{L}\\p{Ll}+(?: \\p{Ll}+)? \\p{Lu}[\\p{L} '-]*"
              + "(?:, (?:and )?\\p{Ll}+(?: \\p{Ll}+)? \\p{Lu}[\\p{L} '-]*)+");

  private static final Pattern BETWEEN = Pattern.compile("[,;.] (?:and )?");

  private CreditLines() {}

  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      int before = joined.size() - 1;
      boolean isBeneath = at + 1 < tokens.size() && tokens.get(at + 1).is("beneath");
      boolean isUnder = token.is("quote") && before > 0 && joined.get(before).is("beneath");
      boolean isSubtitle =
          before > 0 && (isBeneath || isUnder || Cue.SUBTITLE.is(joined.get(before)));
      while (before > 0
          && (isSubtitle ? leadsOn(joined.get(before)) : Cue.LISTS.is(joined.get(before)))) {
        before--;
      }
      boolean isLine =
          token.is("quote")
              && before > 0
              && joined.get(before).is("quote")
              && (isUnder
                  ? isOnAnyCard(joined, before)
                  : isOnCard(joined, before, isSubtitle ? "title" : "end_card"));
      if (isLine) {
        at += isBeneath ? 1 : 0;
        Token first = joined.get(before);
        String lines = first.value() + "\n" + token.value();
        joined.subList(before, joined.size()).clear();
        joined.add(Token.of("quote", "text", lines, lines, first.start(), token.end()));
      } else {
        joined.add(token.is("quote") ? inLines(tokens, at) : token);
      }
    }
    return joined;
  }

  static boolean areSeveral(String text) {
    return SEVERAL.matcher(text).matches() || JOBS.matcher(text).matches();
  }

  private static Token inLines(List<Token> tokens, int at) {
    Token quote = tokens.get(at);
    String text = String.valueOf(quote.value());
    return isOnCard(tokens, at, "end_card") && SEVERAL.matcher(text).matches()
        ? quote.with(Map.of("text", BETWEEN.matcher(text).replaceAll("\n")))
        : quote;
  }

  private static boolean leadsOn(Token token) {
    return Cue.LISTS.is(token) || Cue.SUBTITLE.is(token) || token.isOneOf(LEADING);
  }

  private static boolean isOnAnyCard(List<Token> tokens, int at) {
    return CARDS.stream().anyMatch(card -> isOnCard(tokens, at, card));
  }

  private static boolean isOnCard(List<Token> tokens, int at, String card) {
    return tokens.subList(TextWords.startOfSentence(tokens, at), at).stream()
        .anyMatch(t -> t.is(card));
  }
}
