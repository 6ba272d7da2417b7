package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "My name's Ann Lee, I'm a baker. Put that in a lower third": who is introduced, to be shown. */
public final class Introduced {
  /** A name with capitals or of a few characters, and what its owner is. */
  private static final Pattern WHO =
      Pattern.compile(
          "(?:(?:[Mm]y|[Hh]er|[Hh]is|[Tt]he \\w+'s|[Oo]ur \\w+'s) name(?:'s| is)|I'm|I am|[Tt]his is|[Mm]eet) "
              + "(\\p{Lu}[\\w'-]*(?: \\p{Lu}[\\w'-]*)*)"
              + "(?:,? (?:and )?(?:(?:I'm|I am|she's|she is|he's|he is) (?:an? |the |our )?|an? |the |our )([^,]+))?"
              + "|(?:我叫|我的名字是|他叫|她叫|嘉宾叫)([\\p{IsHan}·]{2,4})(?:[,，](?:我|他|她)?是(?:一?[个名位])?([^,，]+))?");

  private final String original;

  public Introduced(String original) {
    this.original = original;
  }

  /** The same tokens; where a name is to be shown that the sentence before tells, as a quote. */
  public List<Token> shown(List<Token> tokens) {
    int end = endOfFirst(tokens);
    List<Token> next = tokens.subList(end, tokens.size());
    boolean shows =
        end > 0
            && next.stream().anyMatch(Introduced::points)
            && next.stream().anyMatch(t -> t.isOneOf(ShownNames.HOLDS_NAME))
            && next.stream().noneMatch(t -> t.is("quote"));
    if (!shows) {
      return tokens;
    }
    String told = original.substring(tokens.get(0).start(), tokens.get(end - 1).start()).strip();
    Matcher who = WHO.matcher(told);
    return who.matches() ? withName(lines(who), next) : tokens;
  }

  /** "Put that there", "put my name there". */
  private static boolean points(Token token) {
    return token.is("it") || token.is("a_name");
  }

  /** Behind the mark that ends the first sentence; 0 where there is one sentence only. */
  private static int endOfFirst(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(Token.PUNCTUATION) && TextWords.endsSentence(tokens.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String lines(Matcher who) {
    String name = who.group(1) == null ? who.group(3) : who.group(1);
    String owner = who.group(2) == null ? who.group(4) : who.group(2);
    return owner == null
        ? name
        : name + " | " + owner.substring(0, 1).toUpperCase(Locale.ROOT) + owner.substring(1);
  }

  private static List<Token> withName(String name, List<Token> next) {
    List<Token> shown = new ArrayList<>();
    for (Token token : next) {
      boolean isName = points(token) && !Token.anyIs(shown, "quote");
      shown.add(isName ? Token.of("quote", "text", name, name, token.start(), token.end()) : token);
    }
    return shown;
  }
}
