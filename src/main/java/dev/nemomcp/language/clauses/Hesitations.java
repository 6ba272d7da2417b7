package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;

/** Sounds that a speaker makes, and no words that are to be cut out. */
final class Hesitations {
  private final Lexicon lexicon;

  Hesitations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "Um, can you …" sighs; "um, uh and er, cut them" speaks of words.
   *
   * @param before the clauses that are complete
   * @param current what was said in this one
   */
  boolean areSighed(Token token, List<Token> rest, List<Clause> before, List<Token> current) {
    return before.stream().noneMatch(clause -> clause.has("filler_word"))
        && current.isEmpty()
        && Cue.SIGH.is(token)
        && (rest.size() > 1 || rest.stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY))
        && rest.stream().noneMatch(t -> t.is("filler_word"));
  }

  /** "导出啊": a sound at the end of a clause, not one to be cut out. */
  boolean areParticles(Token token, List<Token> rest, List<Clause> before, List<Token> current) {
    boolean closes =
        rest.isEmpty()
            || rest.get(0).is(Token.PUNCTUATION)
            || (token.isHan() && rest.get(0).start() > token.end());
    Token last = current.isEmpty() ? token : current.get(current.size() - 1);
    boolean opens =
        before.isEmpty() && current.isEmpty() && rest.size() > 1 && !rest.get(1).is("filler_word");
    if (opens && closes && token.is("filler_word")) {
      return token.end() - token.start() == 1 || Cue.HESITATION.is(token);
    }
    return token.is("filler_word")
        && token.end() - token.start() == 1
        && closes
        && !last.is("filler_word")
        && (lexicon.role(last) != Role.ACTION || current.stream().anyMatch(lexicon::isThing));
  }

  /** "啊手滑了", "嗯剪掉前3秒": somebody exclaims; "嗯都剪掉" and "啊太多了" speak of the sound. */
  boolean areExclaimed(Token token, List<Token> rest, List<Token> current, String original) {
    List<Token> clause = rest.stream().takeWhile(t -> !t.is(Token.PUNCTUATION)).toList();
    String said = original.substring(token.end()).strip();
    return token.is("filler_word")
        && token.isHan()
        && token.end() - token.start() == 1
        && current.isEmpty()
        && !clause.isEmpty()
        && Character.isLetterOrDigit(said.charAt(0))
        && rest.stream().noneMatch(t -> t.is("filler_word"))
        && !Cue.SAID_OF_A_SOUND.opens(said)
        && (clause.stream().anyMatch(lexicon::isThing)
            || clause.stream().noneMatch(t -> t.is("not") || lexicon.role(t) == Role.ACTION));
  }
}
