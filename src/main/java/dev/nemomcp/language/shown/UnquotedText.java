package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds text to be shown that stands without quotes: "a title that says Golden Hour". */
public final class UnquotedText {
  private static final int FARTHEST = 8;
  private static final Set<String> CARDS = Set.of("title", "card", "end_card");

  private final Lexicon lexicon;
  private final String original;
  private final ShownNames names;
  private final ShownPhrases phrases;
  private final MentionedWords mentioned;
  private final LoudWords loud;
  private final OwnersOfNames owners;
  private final Headlines headlines;
  private final StandingOut standingOut;
  private final EndOfText ends;

  public UnquotedText(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
    this.names = new ShownNames(lexicon, original);
    this.phrases = new ShownPhrases(lexicon, original, names);
    this.mentioned = new MentionedWords(lexicon);
    this.loud = new LoudWords(original);
    this.owners = new OwnersOfNames(original);
    this.headlines = new Headlines(lexicon, original);
    this.standingOut = new StandingOut(lexicon, original);
    this.ends = new EndOfText(lexicon, original, names);
  }

  /** The same tokens, unquoted text made one token like a quoted one. */
  public List<Token> quote(List<Token> recognised) {
    List<Token> timed = TimedWords.quoted(recognised, lexicon, original);
    List<Token> told = new BehindColon(lexicon, original).quoted(timed);
    List<Token> tokens = CaptionsBlamed.told(new SaidOfEach(lexicon, original).spelledOut(told));
    Optional<List<Token>> dictated = DictatedLines.in(tokens, lexicon, original);
    if (dictated.isPresent()) {
      return dictated.get();
    }
    List<Token> quoted = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = HanText.endOfExamples(tokens, i, lexicon);
      if (end > i) {
        quoted.add(tokens.get(i));
        i = end - 1;
        continue;
      }
      Optional<OwnersOfNames.Shown> owned = owners.at(tokens, i);
      if (owned.isPresent()) {
        quoted.addAll(owned.get().shown());
        i = owned.get().end() - 1;
        continue;
      }
      int loudEnd = loud.end(tokens, i);
      int peopleEnd = ShownNames.endOfPeople(tokens, i);
      int headlineEnd = headlines.end(tokens, i);
      if (headlineEnd > i) {
        end = headlineEnd;
      } else if (loudEnd > i) {
        end = loudEnd;
      } else if (HanText.standsApart(tokens, i)) {
        end = HanText.endOfWord(tokens, i + 1);
      } else if (names.showsName(tokens, i)) {
        end = phrases.withMore(tokens, i + 1, names.endOfShown(tokens, i + 1));
      } else if (names.isTitled(tokens, i)) {
        end = names.endOfName(tokens, i + 1, tokens.get(i).is("lower_third"));
      } else if (HanText.writes(tokens, i)) {
        end = HanText.endOfWriting(tokens, i + 1);
      } else if (opensText(tokens, i)) {
        end = ends.of(tokens, i + 1);
        end = tokens.subList(i + 1, end).stream().anyMatch(this::isQuoted) ? i : end;
      } else if (peopleEnd > i) {
        end = peopleEnd;
      } else if (names.namesAfterComma(tokens, i)) {
        end = phrases.withMore(tokens, i + 1, names.endOfName(tokens, i + 1, true));
      } else if (phrases.standsByItself(tokens, i)) {
        quoted.add(tokens.get(i));
        end = names.endOfShown(tokens, i + 1);
      } else if (phrases.isInSmallLetters(tokens, i)) {
        end = phrases.endOfSmallLetters(tokens, i + 1);
      } else {
        end = standingOut.end(tokens, i);
      }
      end = tokens.get(i).is("file_named") ? endOfFileName(tokens, i, end) : end;
      if (end > i + 1
          && !TextWords.namesCaptionsOrLook(tokens, i + 1)
          && !saysNothing(tokens.subList(i + 1, end))) {
        int from = tokens.get(i + 1).start();
        int to = tokens.get(end - 1).end();
        String text = original.substring(from, to).strip();
        if (tokens.get(i).is("file_named")
            || tokens.get(i).is("the_words")
            || tokens.get(i).is("typo")
            || loudEnd > i
            || tokens.get(i).isOneOf(TextWords.PUTS)
            || TextWords.isLettering(tokens.get(i))
            || tokens.get(i).is("throughout")
            || Cue.CALL_IT.is(tokens.get(i))
            || HanText.writes(tokens, i)) {
          quoted.add(tokens.get(i));
        }
        quoted.addAll(wordings(text, from, to, tellsWrong(tokens, i)));
        i = end - 1;
      } else {
        quoted.addAll(mentioned.in(tokens, i));
      }
    }
    return CreditLines.joined(NamesOfFiles.in(quoted));
  }

  /**
   * "Call the file open_day-v2 because …": what lines join without a blank is one name, and all.
   */
  private int endOfFileName(List<Token> tokens, int at, int end) {
    int joined = at + 2;
    while (joined < tokens.size() && isJoined(tokens.get(joined - 1), tokens.get(joined))) {
      joined++;
    }
    boolean isJoined = joined > at + 2;
    while (joined > at + 2 && tokens.get(joined - 1).is(Token.PUNCTUATION)) {
      joined--;
    }
    return NamesOfFiles.end(tokens, at, end > at && isJoined ? joined : end);
  }

  private boolean isJoined(Token before, Token next) {
    boolean goesOn = before.isHan() == next.isHan() && !",，、；;。".contains(next.form());
    int end = before.end();
    return goesOn && (end >= next.start() || "_-".contains(original.substring(end, next.start())));
  }

  /** "标题写的什么", "加个标题就够了": none of that is to be read. */
  private boolean saysNothing(List<Token> shown) {
    int from = shown.get(0).start();
    int to = shown.get(shown.size() - 1).end();
    return shown.get(0).isHan() && Cue.NO_WORDING.is(original.substring(from, to));
  }

  /** "Siobhan not Shevaun": the wrong words and the right ones, as a change names them. */
  private static List<Token> wordings(String text, int from, int to, boolean mends) {
    String[] sides = text.split(" not ", 2);
    List<Token> wordings = new ArrayList<>();
    if (mends && sides.length == 2) {
      wordings.add(Token.of("quote", "text", sides[1].strip(), text, from, to));
    }
    String right = mends ? sides[0].strip() : text;
    wordings.add(Token.of("quote", "text", right, text, from, to));
    return wordings;
  }

  private static boolean tellsWrong(List<Token> tokens, int at) {
    return tokens.subList(TextWords.startOfSentence(tokens, at), at).stream()
        .anyMatch(t -> t.is("typo") || t.is("fix_it"));
  }

  /** What holds a text in quotes is not one itself; a handle such as @jane may be part of one. */
  private boolean isQuoted(Token token) {
    return token.is("quote") && "@#".indexOf(original.charAt(token.start())) < 0;
  }

  private boolean opensText(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean names =
        Cue.CALL_IT.is(token) || (token.is("it") && at > 0 && tokens.get(at - 1).is("title"));
    if (at + 1 >= tokens.size()) {
      return false;
    }
    boolean isNaming = names && tokens.get(at + 1).isCapitalIn(original);
    if (isNaming || phrases.tellsWhatToShow(tokens, at)) {
      return true;
    }
    boolean opensAnywhere = token.is("file_named") || token.is("the_words");
    if (!opensAnywhere && !isNearText(tokens, at)) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean isNone =
        next.is("and") || next.is("then") || next.is("moved") || TextWords.isFrame(next, original);
    if (next.is("quote") || next.is("video_file") || next.isOneOf(TextWords.ENDS) || isNone) {
      return false;
    }
    boolean isOfPlace =
        token.is("says")
            && at > 0
            && (tokens.get(at - 1).isOneOf(TokenTypes.STRETCH)
                || (next.isOneOf(TokenTypes.STRETCH) && tokens.get(at - 1).is(Token.PUNCTUATION)));
    if (isOfPlace && Cue.IS.is(token)) {
      return false;
    }
    if (token.is("write") && next.isHan() && next.is("lower_third")) {
      return false;
    }
    return switch (token.type()) {
      case "typo" -> Cue.SAY.is(token) && isWording(next);
      case "subject" -> Cue.IT.opens(token) && tellsRight(tokens, at);
      case "says", "called", "file_named", "write", "the_words" ->
          !next.isOneOf(TextWords.NOT_A_TEXT) || next.isCapitalIn(original);
      case Token.PUNCTUATION ->
          token.form().equals(":")
              && !isOfAParameter(tokens, at)
              && !tellsTheirTime(tokens, at)
              && !tellsTheirLook(tokens, at)
              && !next.is("misread")
              && !isOrder(tokens, at + 1);
      case "become", "change", "replace" ->
          at > 0
              && !TextWords.addsCaptions(tokens, at)
              && !next.isOneOf(TextWords.NOT_A_TEXT)
              && !TextWords.SHOWS_TEXT.contains(next.type())
              && (!token.is("replace") || isOfClause(tokens, at))
              && tokens.subList(at + 1, ends.of(tokens, at + 1)).stream().anyMatch(this::isWording)
              && !startsFrame(tokens, at + 1)
              && isNearText(tokens, at);
      default -> names(tokens, at);
    };
  }

  private boolean isOrder(List<Token> tokens, int at) {
    int first = TextWords.asks(tokens.subList(at, tokens.size()), lexicon) ? at + 1 : at;
    Token token = tokens.get(first);
    return (token.isOneOf(TextWords.NOT_A_TEXT) && !areCapitals(tokens, first))
        || (lexicon.isVerb(token) && !token.isCapitalIn(original));
  }

  /** "Fix the captions: delay all of them by 300 ms". */
  private static boolean tellsTheirTime(List<Token> tokens, int colon) {
    return Token.anyIs(tokens.subList(0, colon), "fix_it")
        && tokens.stream().skip(colon).anyMatch(t -> t.is("earlier") || t.is("later"));
  }

  /** "Captions: lower", "subs: 120%", "字幕：逐字出现": how they should be, and nothing to be read. */
  private boolean tellsTheirLook(List<Token> tokens, int colon) {
    List<Token> told = Sentence.partFrom(tokens, colon + 1);
    return colon > 0
        && tokens.get(colon - 1).is("captions")
        && told.stream().noneMatch(this::isWording)
        && told.stream().noneMatch(t -> t.is("quote") || t.is("hello") || t.is("tells"));
  }

  /** "font=Arial", "captions: font=Arial": a value, or the name of one. */
  private boolean isOfAParameter(List<Token> tokens, int colon) {
    boolean namesNext = colon + 2 < tokens.size() && tokens.get(colon + 2).form().equals(":");
    return namesNext || original.charAt(tokens.get(colon).start()) == '=';
  }

  /** "The captions got my name wrong, it's Siobhan", "they keep writing "cube", it's kubectl". */
  private boolean tellsRight(List<Token> tokens, int at) {
    List<Token> before = tokens.subList(TextWords.startOfSentence(tokens, at), at);
    Token next = tokens.get(at + 1);
    boolean isLast = at + 2 == tokens.size() || tokens.get(at + 2).is(Token.PUNCTUATION);
    boolean isWord =
        lexicon.role(next) == Role.UNKNOWN
            && isLast
            && (Token.anyIs(before, "quote") || Token.anyIs(before, "typo"));
    return tellsWrong(tokens, at) && (next.isCapitalIn(original) || isWord);
  }

  /** "Set the cover to the frame at 0:21". */
  private boolean startsFrame(List<Token> tokens, int at) {
    return tokens.subList(at, tokens.size()).stream()
        .filter(t -> lexicon.role(t) != Role.FILLER)
        .findFirst()
        .filter(t -> t.is("frame") || Cue.FRAME.is(t))
        .isPresent();
  }

  /** "A lower third for John Smith", "a lower third with Ann Lee", "an end card with Thank you". */
  private boolean names(List<Token> tokens, int at) {
    return at > 0
        && Cue.OF_WHOM.is(tokens.get(at))
        && (tokens.get(at - 1).is("lower_third")
            || (tokens.get(at - 1).isOneOf(CARDS) && Cue.WITH.is(tokens.get(at))))
        && tokens.get(at + 1).isCapitalIn(original);
  }

  /** "In the captions replace cat by dog", and not of something after a comma. */
  private static boolean isOfClause(List<Token> tokens, int at) {
    List<Token> before = tokens.subList(0, at);
    return before.subList(TextWords.afterComma(before), at).stream()
        .anyMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT));
  }

  private boolean isWording(Token token) {
    return lexicon.role(token) == Role.UNKNOWN || token.isCapitalIn(original);
  }

  private boolean areCapitals(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isCapitalIn(original)
        && tokens.get(at + 1).isCapitalIn(original);
  }

  private static boolean isNearText(List<Token> tokens, int at) {
    int from = Math.max(TextWords.startOfSentence(tokens, at), at - FARTHEST);
    return tokens.subList(from, at).stream().anyMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT));
  }
}
