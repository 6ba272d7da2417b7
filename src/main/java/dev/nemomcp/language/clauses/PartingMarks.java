package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/** Which marks part clauses: commas and their like, but not where they only set values apart. */
final class PartingMarks {
  private static final Set<String> COMMAS = Set.of(",", "，", ";", "；", "(", ")", ":", "/", "…");

  private final Lexicon lexicon;
  private final String original;
  private boolean explains;

  PartingMarks(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /**
   * Not a colon after a heading ("music: calm", "all but the last clip: black and white"), nor
   * brackets that only say how much.
   *
   * @param current what was said in the clause so far
   */
  boolean part(Token mark, List<Token> rest, List<Token> current) {
    boolean opens = mark.form().equals("(") && !current.isEmpty() && onlyValuesAreInBrackets(rest);
    boolean closes = mark.form().equals(")") && explains;
    explains = opens;
    if (opens || closes) {
      return false;
    }
    if (mark.form().equals(":")) {
      boolean leadsToNumbers = !rest.isEmpty() && rest.get(0).is("numbers");
      boolean isHeading =
          !current.isEmpty()
              && (current.stream().allMatch(this::isHeading)
                  || (current.get(0).is("all_but")
                      && current.stream().skip(1).allMatch(t -> t.isOneOf(TokenTypes.STRETCH))));
      return !leadsToNumbers && !isHeading && original.charAt(mark.start()) != '=';
    }
    return COMMAS.contains(mark.form());
  }

  /** "Remove the title, I don't like it, the vignette too": the comma before it means "and". */
  static boolean closeAlike(Token token, List<Token> rest) {
    return token.is("and")
        && Cue.ALSO_BEHIND.is(token)
        && (rest.isEmpty() || rest.get(0).is(Token.PUNCTUATION) || rest.get(0).is("polite"));
  }

  /** Captions with a look after the colon are to be added, not to be changed. */
  private boolean isHeading(Token token) {
    return lexicon.role(token) == Role.OBJECT && !token.is("captions");
  }

  private boolean onlyValuesAreInBrackets(List<Token> rest) {
    return rest.stream()
        .takeWhile(t -> !t.form().equals(")"))
        .allMatch(
            t ->
                t.isOneOf(TokenTypes.TIMES)
                    || t.isOneOf(TokenTypes.STRETCH)
                    || t.isOneOf(TokenTypes.FILES)
                    || t.is("length"));
  }
}
