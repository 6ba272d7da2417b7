package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Rule;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;

/** Tells what is shown and should go from a stretch that should: "remove the lamp at 0:52". */
final class TakenOut {

  private final Lexicon lexicon;
  private final Findings findings;

  TakenOut(Lexicon lexicon, Findings findings) {
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /** Whether the clause, which the rule would take a stretch or a join from, names a thing. */
  boolean isWanted(Rule rule, List<Token> own) {
    boolean takesStretch = rule.makes(Kind.DELETE_CLIP) || rule.makes(Kind.TRIM_RANGE);
    return takesStretch && (namesThing(own) || erases(own) || namesEdit(own))
        || rule.makes(Kind.SPLIT) && removesUnknown(own);
  }

  /** "Take the freeze out of clip 2", "去掉第二段的定格": what was made there, and not the clip. */
  boolean namesEdit(List<Token> own) {
    for (int i = 1; i + 1 < own.size(); i++) {
      Token token = own.get(i);
      Token next = own.get(i + 1);
      boolean isHan = token.isHan() && next.isHan();
      Token place = isHan ? token : next;
      Token made = isHan ? next : token;
      if (place.isOneOf(TokenTypes.STRETCH)
          && isMade(made)
          && own.subList(0, i).stream().anyMatch(t -> t.is("remove"))
          && joins(token, next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMade(Token token) {
    return lexicon.role(token) == Role.VERB || token.is("outline") || token.is("film_burn");
  }

  /** "Remove the lamppost in the second shot": what goes is something that is shown there. */
  private boolean namesThing(List<Token> own) {
    for (int i = 1; i < own.size(); i++) {
      Token thing = own.get(i - 1);
      Token place = own.get(i);
      boolean goes = own.subList(0, i).stream().anyMatch(t -> t.is("remove"));
      if (goes && place.isOneOf(TokenTypes.STRETCH) && lexicon.role(thing) == Role.UNKNOWN) {
        return Cue.WITHIN.isIn(findings.between(thing, place)) || Cue.WITHIN.opens(place.form());
      }
    }
    return false;
  }

  /** "The freeze in clip 2", "第二段的定格": one is said to be of the other. */
  private boolean joins(Token token, Token next) {
    String between = findings.between(token, next) + " " + next.form();
    return token.isHan() ? between.startsWith("的") : Cue.MADE_THERE.opens(between.strip());
  }

  /** "把大爷P掉": out of the picture, wherever it was spoken of before. */
  private boolean erases(List<Token> own) {
    return own.stream().anyMatch(t -> t.is("remove") && Cue.ERASES.opens(t))
        && own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && own.stream()
            .allMatch(
                t ->
                    t.is("remove")
                        || t.isOneOf(TokenTypes.STRETCH)
                        || SpokenLines.isToldBySpeech(t)
                        || (t.isHan() && lexicon.role(t) == Role.UNKNOWN));
  }

  /** Not "cut the seminar at 10:00". */
  private boolean removesUnknown(List<Token> own) {
    return own.size() > 2
        && own.get(0).is("remove")
        && !own.get(0).isHan()
        && !Cue.CUTS.is(own.get(0))
        && lexicon.role(own.get(1)) == Role.UNKNOWN;
  }
}
