package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;

/** "… Kind regards, Walter": who wrote it, at the very end, asks for nothing. */
public final class Signature {
  private static final int LONGEST_NAME = 2;

  private Signature() {}

  /**
   * @param sentences of a letter
   * @return the same without the names it is signed with; words that may be shown stay
   */
  public static List<Sentence> leftOut(List<Sentence> sentences, Lexicon lexicon) {
    boolean showsWords =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> token.isOneOf(TokenTypes.LETTERED) || token.is("write"));
    int end = sentences.size();
    while (!showsWords && end > 1 && isName(sentences.get(end - 1), lexicon)) {
      end--;
    }
    return sentences.subList(0, end);
  }

  private static boolean isName(Sentence sentence, Lexicon lexicon) {
    String text = sentence.text().strip();
    boolean isInitial = sentence.said().length() == 1;
    return sentence.tokens().size() <= LONGEST_NAME
        && (isInitial || text.endsWith(sentence.said()))
        && sentence.tokens().stream()
            .allMatch(
                token ->
                    token.isPlain()
                        && !token.isHan()
                        && lexicon.role(token) == Role.UNKNOWN
                        && isCapital(token, sentence.text()));
  }

  private static boolean isCapital(Token token, String text) {
    return token.isCapitalIn(text)
        && (token.end() - token.start() == 1
            || Character.isLowerCase(text.charAt(token.start() + 1)));
  }
}
