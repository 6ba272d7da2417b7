package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Could you add a lower third? Dana Reyes, Head of Product": a sentence that is nothing but a name
 * tells what the one before wants to be shown, as if there were a colon between.
 */
public final class NamedNext {
  /** Capitals throughout but for what joins them; "Thanks" alone is none. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}'’-]*(?:,?\\s+(?:(?:of|the|and|in|at|for|on|&)\\s+)*\\p{Lu}[\\p{L}'’-]*)+\\s*[.!]?\\s*");

  private static final Set<String> WORDLESS =
      Set.of("quote", "captions", "remove", "change", "not", "if");

  private final Lexicon lexicon;
  private final String original;

  public NamedNext(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The tokens, with a colon for the mark between the two. */
  public List<Token> told(List<Token> tokens) {
    List<Token> told = new ArrayList<>(tokens);
    int from = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token mark = tokens.get(i);
      if (mark.is(Token.PUNCTUATION) && TextWords.endsSentence(mark)) {
        if (wantsWords(tokens.subList(from, i)) && isName(tokens, i + 1)) {
          told.set(i, Token.punctuation(":", mark.start()));
        }
        from = i + 1;
      }
    }
    return told;
  }

  private static boolean wantsWords(List<Token> sentence) {
    return sentence.stream().anyMatch(t -> t.isOneOf(ShownNames.HOLDS_NAME))
        && sentence.stream().noneMatch(t -> t.isOneOf(WORDLESS));
  }

  private boolean isName(List<Token> tokens, int from) {
    if (lexicon.role(tokens.get(from)).isTopic() || lexicon.role(tokens.get(from)) == Role.HELPER) {
      return false;
    }
    int end = TextWords.endOfSentence(tokens, from);
    int stop = end < tokens.size() ? tokens.get(end).start() : original.length();
    Matcher name = NAME.matcher(original.substring(tokens.get(from).start(), stop));
    return name.matches();
  }
}
