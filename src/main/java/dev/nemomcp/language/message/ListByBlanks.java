package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "竖屏 加字幕 第二段加速 0:12放大": a list of wishes, all of which only blanks part. Each has to say something
 * by itself: "标题 夏日旅行 白色" is one wish of three words.
 */
final class ListByBlanks {
  private static final int FEWEST = 3;

  private static final Set<String> ENOUGH =
      Set.of(
          "ratio", "platform", "resolution", "at_most", "target", "moved", "video_file", "degrees");

  /** What says how something is, which has to be named. */
  private static final Set<String> OF_SOMETHING =
      Set.of("bigger", "smaller", "louder", "quieter", "higher", "lower", "longer", "shorter");

  private static final String LEADS_TO = "为成到至";

  private final Lexicon lexicon;

  ListByBlanks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same words, with a comma for each blank of such a list. */
  List<Token> withCommas(List<Token> words) {
    List<Token> written = new ArrayList<>(words.size());
    for (List<Token> part : Sentence.parts(words, t -> t.is(Token.PUNCTUATION))) {
      List<List<Token>> pieces = pieces(part);
      boolean isList = isList(pieces);
      for (int i = 0; i < pieces.size(); i++) {
        if (isList && i > 0) {
          written.add(Token.punctuation(",", pieces.get(i).get(0).start() - 1));
        }
        written.addAll(pieces.get(i));
      }
    }
    return written;
  }

  private boolean isList(List<List<Token>> pieces) {
    boolean isChinese =
        pieces.size() > 1
            && pieces.stream().anyMatch(piece -> piece.stream().anyMatch(Token::isHan))
            && pieces.stream().noneMatch(ListByBlanks::isOfLatinWords);
    if (!isChinese || !pieces.stream().allMatch(this::isWish)) {
      return false;
    }
    List<Boolean> areWords = pieces.stream().map(this::isOneWord).toList();
    boolean isOneBehindAnother =
        IntStream.range(1, pieces.size()).anyMatch(i -> areWords.get(i - 1) && areWords.get(i));
    return pieces.size() < FEWEST ? !areWords.contains(true) : !isOneBehindAnother;
  }

  private static boolean isOfLatinWords(List<Token> piece) {
    return piece.stream().noneMatch(Token::isHan) && piece.stream().anyMatch(Token::isPlain);
  }

  /** "音乐 淡出": a thing, and what is to be done with it. */
  private boolean isOneWord(List<Token> piece) {
    List<Token> said = lexicon.recognise(piece);
    return said.size() == 1 && !said.get(0).isOneOf(ENOUGH);
  }

  private static List<List<Token>> pieces(List<Token> part) {
    List<List<Token>> pieces = new ArrayList<>();
    for (int i = 0; i < part.size(); i++) {
      if (i == 0 || isBlank(part.get(i - 1), part.get(i))) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(part.get(i));
    }
    return pieces;
  }

  private static boolean isBlank(Token last, Token next) {
    return last.end() < next.start()
        && !(last.isPlain() && !last.isHan() && next.isPlain() && !next.isHan());
  }

  private boolean isWish(List<Token> piece) {
    List<Token> said = lexicon.recognise(piece);
    Token last = said.get(said.size() - 1);
    boolean isNamed = said.stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT);
    boolean isDone = said.stream().anyMatch(t -> lexicon.role(t) == Role.VERB);
    boolean isLook =
        said.stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY && !t.isOneOf(OF_SOMETHING));
    boolean isCut =
        said.size() > 1
            && said.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
            && said.stream()
                .anyMatch(t -> lexicon.saysWhatHappens(t) || t.is("not") || t.is("factor"));
    boolean isWritten = Token.anyIs(said, "quote") && said.size() > 1;
    boolean isOpen =
        (said.size() > 1 && (lexicon.isHelper(last) || last.is("not")))
            || LEADS_TO.indexOf(last.form().charAt(last.form().length() - 1)) >= 0;
    return said.stream().noneMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && (!isOpen || isCut)
        && (isNamed
            || isDone
            || isLook
            || isCut
            || isWritten
            || said.stream().anyMatch(t -> t.isOneOf(ENOUGH)));
  }
}
