package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "删掉4:10到4:32 开头加个淡入": a blank where Chinese has none but instead of a comma. */
public final class BlanksForCommas {
  private static final Set<String> WHOLE = Set.of("quote", "clock");
  private static final Set<String> LEADS_ON =
      Set.of("not", "hold", "take", "moved", "file_named", "audio_file");
  private static final int SENTENCE = 4;
  private static final Set<String> NUMBERS = Set.of("number", "clock");

  private final Lexicon lexicon;
  private final FileApart file;

  public BlanksForCommas(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.file = new FileApart(lexicon);
  }

  /**
   * @param said the words of the message, not yet recognised
   * @return the same with a comma where a blank parts two clauses that both say what to do
   */
  public List<Token> written(List<Token> said) {
    List<Token> words = new ListByBlanks(lexicon).withCommas(said);
    List<Token> written = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (word.is(Token.PUNCTUATION)) {
        from = i + 1;
      } else if (i > from && isOfFile(words, from, i)) {
        written.add(Token.punctuation(",", words.get(i - 1).end()));
        from = i;
      } else if (i > from && isBlank(words.get(i - 1), word)) {
        List<Token> before = words.subList(from, i);
        boolean parts =
            (isWhole(before) && (isClause(piece(words, i)) || tellsOfSomebody(piece(words, i))))
                || (complains(before)
                    && piece(words, i).size() >= SENTENCE
                    && !isClause(piece(words, i)))
                || (tells(before) && opensAnother(piece(words, i)))
                || (isTakenOut(before) && !opensWithPlace(piece(words, i)));
        if (parts) {
          written.add(Token.punctuation(",", words.get(i - 1).end()));
          from = i;
        }
      }
      written.add(word);
    }
    return written;
  }

  /** "加字幕 先别导出", "右上角放logo.png 4K导出": what is to be done with the film then. */
  private boolean isOfFile(List<Token> words, int from, int at) {
    Token last = words.get(at - 1);
    List<Token> piece = piece(words, at);
    boolean isApart =
        last.end() < words.get(at).start()
            && (last.isHan() || last.isOneOf(WHOLE) || last.isOneOf(TokenTypes.FILES))
            && piece.stream().anyMatch(Token::isHan);
    if (!isApart) {
      return false;
    }
    List<Token> said = lexicon.recognise(piece);
    boolean putsOff =
        (said.get(0).is("hold") || said.get(0).is("not")) && Token.anyIs(said, "export");
    return (putsOff || file.handsOver(said))
        && file.isToBeDone(lexicon.recognise(words.subList(from, at)));
  }

  /** Numbers are set off by blanks in any place. */
  private static boolean isBlank(Token last, Token next) {
    return last.end() < next.start()
        && (last.isHan() || last.isOneOf(WHOLE))
        && (next.isHan() || next.isOneOf(NUMBERS));
  }

  /** Up to the next blank or mark. */
  private static List<Token> piece(List<Token> words, int from) {
    int end = from + 1;
    while (end < words.size()
        && !words.get(end).is(Token.PUNCTUATION)
        && !isBlank(words.get(end - 1), words.get(end))) {
      end++;
    }
    return words.subList(from, end);
  }

  /** Nothing of it may follow, as it would after "删掉" or "标题". */
  private boolean isWhole(List<Token> words) {
    List<Token> said = lexicon.recognise(words);
    Token last = said.get(said.size() - 1);
    boolean isDone = said.stream().anyMatch(t -> lexicon.saysWhatHappens(t) || t.is("not"));
    boolean isAdded = said.stream().anyMatch(lexicon::isHelper);
    boolean hasThing =
        said.stream()
            .anyMatch(t -> lexicon.isThing(t) || lexicon.role(t) == Role.VALUE || isQuality(t));
    return (isDone || isAdded)
        && hasThing
        && !last.isOneOf(TokenTypes.LETTERED)
        && !Cue.WRITES.closes(last);
  }

  /** "第三段是误拍的 …": how things are, of which nothing is to be shown. */
  private boolean tells(List<Token> words) {
    List<Token> said = lexicon.recognise(words);
    Token last = said.get(said.size() - 1);
    String written = asWritten(words);
    return words.stream().allMatch(Token::isHan)
        && Cue.TOLD.isIn(written)
        && said.stream().noneMatch(t -> t.isOneOf(TokenTypes.LETTERED))
        && !Cue.WRITES.isIn(written);
  }

  /** "… 请你把它去掉", "… 你给我弄干净点", "… 第三段是误拍的": wherever it stands. */
  private boolean opensAnother(List<Token> piece) {
    List<Token> said = lexicon.recognise(piece);
    Token first = said.stream().filter(t -> !Cue.YOU.is(t)).findFirst().orElse(said.get(0));
    boolean asks =
        piece.get(0).isHan()
            && (first.is("polite") || first.is("take"))
            && said.stream().anyMatch(t -> lexicon.saysWhatHappens(t) || lexicon.isHelper(t));
    return asks || opensWithPlace(piece);
  }

  private static String asWritten(List<Token> words) {
    return String.join("", words.stream().map(Token::form).toList());
  }

  /** "太吵了 …". */
  private static boolean complains(List<Token> words) {
    String written = asWritten(words);
    return Cue.COMPLAINT.opens(written) && Cue.BECAME.closes(written);
  }

  /** "… 我普通话不标准": why that is wanted. */
  private static boolean tellsOfSomebody(List<Token> piece) {
    String written = asWritten(piece);
    return Cue.SOMEBODY.opens(written) && Cue.TOLD.isIn(written) && !Cue.ASKED_FOR.isIn(written);
  }

  private boolean opensWithPlace(List<Token> piece) {
    return lexicon.recognise(piece).get(0).isOneOf(TokenTypes.STRETCH);
  }

  /** "音乐去掉 …": what was named before it, so nothing of it may follow. */
  private boolean isTakenOut(List<Token> words) {
    List<Token> said =
        lexicon.recognise(words).stream().filter(t -> lexicon.role(t) != Role.FILLER).toList();
    return said.size() == 2
        && lexicon.role(said.get(0)) == Role.OBJECT
        && said.get(1).is("remove")
        && !said.get(0).isOneOf(TokenTypes.LETTERED);
  }

  private boolean isQuality(Token token) {
    return lexicon.role(token) == Role.QUALITY;
  }

  private boolean isClause(List<Token> piece) {
    List<Token> said = lexicon.recognise(piece);
    Token first = said.get(0);
    boolean mayOpen =
        piece.get(0).isHan()
            ? lexicon.role(first) != Role.FILLER
            : first.isOneOf(TokenTypes.STRETCH);
    return mayOpen
        && said.stream()
            .anyMatch(
                t -> lexicon.saysWhatHappens(t) || lexicon.isHelper(t) || t.isOneOf(LEADS_ON));
  }
}
