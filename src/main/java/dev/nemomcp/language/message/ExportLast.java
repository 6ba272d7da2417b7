package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "…, then export it", "…，先别导出": what is to be done with the finished film is a sentence of its
 * own, or it would be read as more of the words, the times or the habits before it.
 */
public final class ExportLast {
  private static final Set<String> SAID_OF_IT =
      Set.of("export", "hold", "not", "it", "video_file", "file", "resolution", Token.PUNCTUATION);
  private static final Set<String> PARTING = Set.of("and", "then", "but", "again");
  private static final Set<String> PAUSES = Set.of(",", "，", ";", "；", "-");

  /** What an export may depend on. */
  private static final Set<String> CONDITIONS = Set.of("if", "when", "hold", "review", "export");

  /** "Cut it, no wait, export it": which is not asked for besides. */
  private static final Set<String> CHANGES_OF_MIND = Set.of("correction", "take_back", "instead");

  private final Lexicon lexicon;

  public ExportLast(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with a full stop before what is said of the export at a sentence's end. */
  public List<Token> apart(List<Token> tokens) {
    return Sentence.rewritten(
        tokens, sentence -> Sentence.asks(sentence) ? sentence : parted(sentence));
  }

  private List<Token> parted(List<Token> marked) {
    List<Token> sentence = Sentence.unmarked(marked);
    int begin = sentence.size();
    while (begin > 0 && maySayOfIt(sentence.get(begin - 1))) {
      begin--;
    }
    while (begin < sentence.size() && !parts(sentence.get(begin))) {
      begin++;
    }
    List<Token> before = sentence.subList(0, begin);
    List<Token> last = sentence.subList(begin, sentence.size());
    boolean standsAlone =
        Token.anyIs(last, "export")
            && before.stream().anyMatch(this::asks)
            && before.stream().noneMatch(t -> t.isOneOf(CONDITIONS))
            && !before.get(begin - 1).isOneOf(CHANGES_OF_MIND);
    if (!standsAlone) {
      return marked;
    }
    List<Token> parted = new ArrayList<>(before);
    parted.add(Token.punctuation(".", last.get(0).start()));
    last.stream().dropWhile(ExportLast::parts).forEach(parted::add);
    parted.addAll(Sentence.mark(marked));
    return parted;
  }

  private boolean asks(Token token) {
    return switch (lexicon.role(token)) {
      case VERB, ACTION, OBJECT, QUALITY -> true;
      case VALUE -> !token.isOneOf(TokenTypes.STRETCH);
      default -> false;
    };
  }

  private boolean maySayOfIt(Token token) {
    return switch (lexicon.role(token)) {
      case JOINT -> token.isOneOf(PARTING);
      case HELPER -> true;
      case FILLER -> !token.is(Token.PUNCTUATION) || PAUSES.contains(token.form());
      default -> token.isOneOf(SAID_OF_IT);
    };
  }

  private static boolean parts(Token token) {
    return token.isOneOf(PARTING) || (token.is(Token.PUNCTUATION) && PAUSES.contains(token.form()));
  }
}
