package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds text to be shown that stands without quotes: "a title that says Golden Hour". */
final class UnquotedText {
  private static final String FILLER_WORD = "filler_word";
  private static final int FARTHEST = 8;
  private static final Set<String> SHOWS_TEXT =
      Set.of(
          "title",
          "text",
          "captions",
          "a_caption",
          "a_name",
          "end_card",
          "lower_third",
          "cover",
          "fancy_text",
          "caption_number");
  private static final Set<String> HOLDS_NAME = Set.of("lower_third", "text", "title", "a_name");
  private static final Set<String> PLACES =
      Set.of(
          "position",
          "placed",
          "moment",
          "clock",
          "range",
          "part",
          "at_start",
          "at_end",
          "at_beginning",
          "at_ending");
  private static final Set<String> ENDS =
      Set.of(
          "position",
          "placed",
          "shown",
          "moment",
          "clock",
          "at_start",
          "at_end",
          "range",
          "from_clip",
          "text_color",
          "onto_it",
          "speech_start",
          "when_said",
          "while_speaking");
  private static final Set<String> NOT_A_TEXT =
      Set.of(
          "color",
          "dark",
          "text_color",
          "bigger",
          "smaller",
          "bold",
          "outline",
          "box",
          "file",
          "picture_file",
          "sound_file",
          "language_name",
          "big_bold_style",
          "minimal_style",
          "boxed_style",
          "fancy_text",
          "typeface",
          "text_layout",
          "animation",
          "named_look",
          "transparent");
  private static final Set<String> ENDS_SENTENCE = Set.of(".", "!", "?", "。", "！", "？", "\n");
  private static final Set<String> PUTS = Set.of("put", "add", "write");
  private static final Set<String> THINGS = Set.of("clip", "file", "picture_file", "sound_file");
  private static final Set<Role> NAMES =
      EnumSet.of(
          Role.UNKNOWN, Role.FILLER, Role.VALUE, Role.QUALITY, Role.HELPER, Role.JOINT, Role.TALK);
  private static final Set<String> TIMES = Set.of("moment", "range", "clock", "shown");
  private static final Set<String> BEFORE_A_STYLE = Set.of("in", "with", "using", "用");

  private final Lexicon lexicon;
  private final String original;

  UnquotedText(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same tokens, unquoted text made one token like a quoted one. */
  List<Token> quote(List<Token> tokens) {
    List<Token> quoted = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      if (standsApart(tokens, i)) {
        end = endOfWord(tokens, i + 1);
      } else if (showsName(tokens, i)) {
        end = endOfShown(tokens, i + 1);
      } else if (writes(tokens, i)) {
        end = endOfWriting(tokens, i + 1);
      } else if (opensText(tokens, i)) {
        end = end(tokens, i + 1);
        end = tokens.subList(i + 1, end).stream().anyMatch(this::isQuoted) ? i : end;
      } else if (namesAfterComma(tokens, i)) {
        end = endOfName(tokens, i + 1, true);
      }
      if (end > i + 1) {
        int from = tokens.get(i + 1).start();
        int to = tokens.get(end - 1).end();
        String text = original.substring(from, to).strip();
        if (tokens.get(i).is("file_named")
            || tokens.get(i).isOneOf(PUTS)
            || isLettering(tokens.get(i))
            || writes(tokens, i)) {
          quoted.add(tokens.get(i));
        }
        quoted.addAll(wordings(text, from, to, tellsWrong(tokens, i)));
        i = end - 1;
      } else {
        quoted.add(tokens.get(i).is("quote") ? spoken(tokens.get(i)) : tokens.get(i));
      }
    }
    return quoted;
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
    return tokens.subList(startOfSentence(tokens, at), at).stream()
        .anyMatch(t -> t.is("typo") || t.is("fix_it"));
  }

  /** What holds a text in quotes is not one itself; a handle such as @jane may be part of one. */
  private boolean isQuoted(Token token) {
    return token.is("quote") && "@#".indexOf(original.charAt(token.start())) < 0;
  }

  /** "标题 双十一大促 红色": Chinese has no blanks but those that somebody sets. */
  private boolean standsApart(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !isLettering(tokens.get(at))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.start() > tokens.get(at).end()
        && next.isPlain()
        && Lexer.isHan(next.form().charAt(0))
        && Lexer.isHan(tokens.get(at).form().charAt(0));
  }

  /** "Put Golden Hour at the top": a name, and where or when it is to be shown. */
  private boolean showsName(List<Token> tokens, int at) {
    if (!tokens.get(at).isOneOf(PUTS)) {
      return false;
    }
    int end = endOfShown(tokens, at + 1);
    List<Token> name = tokens.subList(at + 1, end);
    boolean isName =
        name.size() > 1
            || (name.size() == 1 && name.get(0).isPlain() && tokens.get(at).is("write"));
    return isName
        && name.stream().allMatch(t -> isOfName(t, name.get(0)))
        && (end < tokens.size() && tokens.get(end).isOneOf(ENDS)
            || isPlacedBefore(tokens, at) && isCapital(name.get(0)));
  }

  /** "Put Thanks for watching at the end": with the small words before the place. */
  private int endOfShown(List<Token> tokens, int from) {
    int end = endOfName(tokens, from, false);
    int at = end;
    while (at > from
        && at < tokens.size()
        && !tokens.get(at).isOneOf(ENDS)
        && isSmall(tokens.get(at))) {
      at++;
    }
    boolean saysMore = at > end && lexicon.role(tokens.get(at - 1)) == Role.UNKNOWN;
    boolean isPlaced =
        at < tokens.size() ? tokens.get(at).isOneOf(ENDS) : isPlacedBefore(tokens, from - 1);
    return saysMore && isPlaced ? at : end;
  }

  private boolean isSmall(Token token) {
    Role role = lexicon.role(token);
    return !token.is(Token.PUNCTUATION)
        && !NOT_A_TEXT.contains(token.type())
        && (role == Role.UNKNOWN || role == Role.FILLER);
  }

  /** "At the end write See you soon". */
  private static boolean isPlacedBefore(List<Token> tokens, int at) {
    return tokens.subList(startOfSentence(tokens, at), at).stream().anyMatch(t -> t.isOneOf(PLACES))
        && tokens.subList(at, tokens.size()).stream().noneMatch(t -> t.is("quote"));
  }

  /** "A lower third at 1:30, Maria Lopez, Head of Design": a name where no other text is told. */
  private boolean namesAfterComma(List<Token> tokens, int at) {
    boolean isComma =
        tokens.get(at).is(Token.PUNCTUATION)
            && (",(".contains(tokens.get(at).form())
                || at > 0 && tokens.get(at - 1).isOneOf(PLACES));
    if (!isComma || at + 2 >= tokens.size() || !isCapital(tokens.get(at + 1))) {
      return false;
    }
    int end = endOfName(tokens, at + 1, true);
    List<Token> name = tokens.subList(at + 1, end);
    List<Token> sentence = tokens.subList(startOfSentence(tokens, at), at);
    List<Token> clause = sentence.subList(afterComma(sentence), sentence.size());
    return name.size() > 1
        && isCapital(name.get(1))
        && name.stream().allMatch(t -> isOfName(t, name.get(0)))
        && clause.stream().anyMatch(t -> t.isOneOf(HOLDS_NAME))
        && sentence.stream().noneMatch(t -> t.is("quote"));
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  private boolean capitalFollows(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && isCapital(tokens.get(at + 1));
  }

  private static int afterComma(List<Token> sentence) {
    int at = sentence.size();
    while (at > 0 && !sentence.get(at - 1).is(Token.PUNCTUATION)) {
      at--;
    }
    return at;
  }

  /** "Grads" may be read as "grade", but not after another word of a name. */
  private boolean isOfName(Token token, Token first) {
    boolean isNamed = token != first && first.isPlain() && isCapital(token);
    boolean isThing = token.isOneOf(THINGS) || token.isOneOf(SHOWS_TEXT);
    return !isThing && (isNamed || NAMES.contains(lexicon.role(token)));
  }

  /**
   * Up to the last word with a capital, small words between them included.
   *
   * @param withTitle whether a comma may part a name from what its owner is
   */
  private int endOfName(List<Token> tokens, int from, boolean withTitle) {
    int end = from;
    for (int i = from; i < tokens.size() && i - end < 3; i++) {
      boolean joins =
          goesOnAfter(tokens, i)
              || (withTitle && isComma(tokens.get(i)) && capitalFollows(tokens, i));
      boolean parts = tokens.get(i).is(Token.PUNCTUATION) && !joins;
      if (parts || tokens.get(i).isOneOf(ENDS)) {
        break;
      }
      if (isCapital(tokens.get(i))) {
        end = i + 1;
      }
    }
    return end;
  }

  /** "结尾写点击下方小黄车": what is written at a place, whatever words it has. */
  private boolean writes(List<Token> tokens, int at) {
    if (!tokens.get(at).is("write") || at + 1 >= tokens.size()) {
      return false;
    }
    int from = at;
    while (from > 0
        && !tokens.get(from - 1).is(Token.PUNCTUATION)
        && tokens.get(from - 1).end() == tokens.get(from).start()) {
      from--;
    }
    List<Token> before = tokens.subList(from, at);
    Token next = tokens.get(at + 1);
    return tokens.get(at).form().startsWith("写")
        && before.stream().anyMatch(t -> t.isOneOf(PLACES))
        && before.stream().noneMatch(t -> t.isOneOf(SHOWS_TEXT))
        && !next.isOneOf(SHOWS_TEXT)
        && !next.isOneOf(NOT_A_TEXT)
        && !next.is(Token.PUNCTUATION)
        && tokens.subList(at + 1, endOfWriting(tokens, at + 1)).stream()
            .noneMatch(t -> t.is("quote"));
  }

  private static int endOfWriting(List<Token> tokens, int from) {
    boolean isApart = tokens.get(from).start() > tokens.get(from - 1).end();
    int at = from + 1;
    while (at < tokens.size()
        && !tokens.get(at).is(Token.PUNCTUATION)
        && !tokens.get(at).is("then")
        && !isStyleApart(tokens, at)
        && (isApart || tokens.get(at).start() == tokens.get(at - 1).end())) {
      at++;
    }
    return at;
  }

  /** "写上 周末去哪儿 白色大字居中": behind a blank, how it looks. */
  private static boolean isStyleApart(List<Token> tokens, int at) {
    return tokens.get(at).start() > tokens.get(at - 1).end()
        && tokens.get(at).isHan()
        && tokens.get(at).isOneOf(NOT_A_TEXT);
  }

  private static boolean isLettering(Token token) {
    return token.isOneOf(SHOWS_TEXT) || token.is("text_color");
  }

  private static int endOfWord(List<Token> tokens, int from) {
    int at = from + 1;
    while (at < tokens.size()
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && !tokens.get(at).is(Token.PUNCTUATION)) {
      at++;
    }
    return at;
  }

  /** Quoted to be spoken of, not to be shown: the "um"s, every "like". */
  private Token spoken(Token quote) {
    String text = quote.form().toLowerCase(Locale.ROOT);
    if (stands(text, FILLER_WORD)) {
      return Token.of(FILLER_WORD, Map.of(), quote.form(), quote.start(), quote.end());
    }
    String word = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    for (String said : List.of(word, text)) {
      if (text.equals(quote.form()) && stands("filler " + said, "spoken_filler")) {
        return Token.of("spoken", "words", said, text, quote.start(), quote.end());
      }
    }
    return quote;
  }

  private boolean stands(String text, String type) {
    List<Token> inside = lexicon.recognise(Lexer.read(text, text));
    return inside.size() == 1 && inside.get(0).is(type);
  }

  private boolean opensText(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean opensAnywhere = token.is("file_named");
    if (at + 1 >= tokens.size() || !(opensAnywhere || isNearText(tokens, at))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    if (next.is("quote") || next.isOneOf(ENDS)) {
      return false;
    }
    return switch (token.type()) {
      case "subject" -> token.form().startsWith("it") && tellsRight(tokens, at);
      case "says", "called", "file_named", "write" -> !next.isOneOf(NOT_A_TEXT) || isCapital(next);
      case Token.PUNCTUATION ->
          token.form().equals(":")
              && (!next.isOneOf(NOT_A_TEXT) || areCapitals(tokens, at + 1))
              && (!lexicon.role(next).isAnyVerb() || isCapital(next));
      case "become", "change", "replace" ->
          at > 0
              && !next.isOneOf(NOT_A_TEXT)
              && !SHOWS_TEXT.contains(next.type())
              && (!token.is("replace") || isOfClause(tokens, at))
              && tokens.subList(at + 1, end(tokens, at + 1)).stream().anyMatch(this::isWording)
              && !next.is("frame")
              && isNearText(tokens, at);
      default -> names(tokens, at);
    };
  }

  /** "The captions got my name wrong, it's Siobhan", "they keep writing "cube", it's kubectl". */
  private boolean tellsRight(List<Token> tokens, int at) {
    List<Token> before = tokens.subList(startOfSentence(tokens, at), at);
    Token next = tokens.get(at + 1);
    boolean isLast = at + 2 == tokens.size() || tokens.get(at + 2).is(Token.PUNCTUATION);
    boolean isWord =
        lexicon.role(next) == Role.UNKNOWN
            && isLast
            && before.stream().anyMatch(t -> t.is("quote"));
    return tellsWrong(tokens, at) && (isCapital(next) || isWord);
  }

  /** "A lower third for John Smith", "a lower third with Ann Lee". */
  private boolean names(List<Token> tokens, int at) {
    return at > 0
        && Set.of("for", "with").contains(tokens.get(at).form())
        && tokens.get(at - 1).is("lower_third")
        && isCapital(tokens.get(at + 1));
  }

  /** "In the captions replace cat by dog", and not of something after a comma. */
  private static boolean isOfClause(List<Token> tokens, int at) {
    List<Token> before = tokens.subList(0, at);
    return before.subList(afterComma(before), at).stream().anyMatch(t -> t.isOneOf(SHOWS_TEXT));
  }

  private boolean isWording(Token token) {
    return lexicon.role(token) == Role.UNKNOWN || isCapital(token);
  }

  private boolean areCapitals(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && isCapital(tokens.get(at)) && isCapital(tokens.get(at + 1));
  }

  private boolean isCapital(Token token) {
    return Character.isUpperCase(original.charAt(token.start()));
  }

  private static boolean isNearText(List<Token> tokens, int at) {
    int from = Math.max(startOfSentence(tokens, at), at - FARTHEST);
    return tokens.subList(from, at).stream().anyMatch(t -> t.isOneOf(SHOWS_TEXT));
  }

  /** "Thanks for watching! Subscribe", "Day 3 - Lisbon": more words of no other meaning. */
  private boolean goesOnAfter(List<Token> tokens, int at) {
    boolean links = "!！?-–—".indexOf(original.charAt(tokens.get(at).start())) >= 0;
    return links
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isPlain()
        && isCapital(tokens.get(at + 1));
  }

  /** "How I lost 10 seconds in my 5k": the time is among the words, not when they show. */
  private boolean goesOn(List<Token> tokens, int at) {
    return tokens.subList(at + 1, tokens.size()).stream()
        .takeWhile(t -> !t.is(Token.PUNCTUATION))
        .anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  private static int startOfSentence(List<Token> tokens, int at) {
    int start = at;
    while (start > 0 && !ENDS_SENTENCE.contains(tokens.get(start - 1).form())) {
      start--;
    }
    return start;
  }

  private int end(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (endsText(tokens, i, from)) {
        return i;
      }
    }
    return tokens.size();
  }

  private boolean endsText(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    boolean goesOn = at + 1 < tokens.size() && token.form().equals(",");
    if (goesOn && isCapital(tokens.get(at + 1)) && isCapital(tokens.get(at - 1))) {
      return lexicon.role(tokens.get(at + 1)) != Role.UNKNOWN;
    }
    if (token.is(Token.PUNCTUATION)) {
      return !"'’-&$€£¥#@%+".contains(token.form()) && !goesOnAfter(tokens, at);
    }
    if (at == from) {
      return false;
    }
    if (isStyleApart(tokens, at)) {
      return true;
    }
    if (token.isOneOf(TIMES) && tokens.get(from - 1).form().equals(":") && goesOn(tokens, at)) {
      return false;
    }
    if (token.isOneOf(ENDS) || token.is("then")) {
      return true;
    }
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : token;
    if (token.is("and")) {
      return next.isOneOf(ENDS) || lexicon.role(next).isAnyVerb() || lexicon.role(next).isTopic();
    }
    if (BEFORE_A_STYLE.contains(token.form())) {
      return next.isOneOf(NOT_A_TEXT) || next.is("font") || next.is("fade_in");
    }
    if (tokens.get(from - 1).is(Token.PUNCTUATION)) {
      return false;
    }
    boolean isHan = Lexer.isHan(token.form().charAt(0));
    return isHan && token.end() - token.start() > 1 && lexicon.role(token).isAnyVerb();
  }
}
