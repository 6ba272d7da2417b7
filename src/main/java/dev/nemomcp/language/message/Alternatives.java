package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.List;

/** "转场用叠化还是闪黑？": which of two is better, and no order to do either of them. */
final class Alternatives {
  private final Lexicon lexicon;

  Alternatives(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param sentence that ends in a question mark
   */
  boolean areNamed(List<Token> sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (Cue.OR_ELSE.is(sentence.get(i))
          && !Cue.STILL_SO.opens(sentence.get(i + 1))
          && tellsHow(sentence, i)
          && !sentence.get(i + 1).is(Token.PUNCTUATION)) {
        return true;
      }
    }
    return false;
  }

  /** "用叠化还是…", and not "标题还是…", which may go on with what is to be done. */
  private boolean tellsHow(List<Token> sentence, int at) {
    for (int i = at - 1; i >= 0 && !sentence.get(i).is(Token.PUNCTUATION); i--) {
      boolean tells =
          switch (lexicon.role(sentence.get(i))) {
            case VALUE, QUALITY, VERB, HELPER -> true;
            default -> false;
          };
      if (tells) {
        return true;
      }
    }
    return false;
  }
}
