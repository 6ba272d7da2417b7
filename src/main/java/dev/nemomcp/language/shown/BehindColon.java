package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Text at 0:12, in white: Grandma Ruth, 80 Years Young": what says no more than that words are to
 * be shown, where and how, and a colon; so what follows are the words, whatever they would mean
 * elsewhere.
 */
final class BehindColon {
  private static final Set<String> WRITES =
      Set.of("write", "says", "called", "spoken_word", "onto_it", "text_color");
  private static final Set<String> NOT_SHOWN = Set.of("captions", "cover", "caption_number");
  private static final Set<String> NOT_A_HEADING =
      Set.of("not", "if", "wh", "use", "keep", "typo", "quote");
  private static final Set<String> EDITS_WORDS =
      Set.of("change", "replace", "become", "use", "keep", "make", "put", "add", "not", "remove");
  private static final Set<String> LISTED = Set.of("clock", "moment", "range", "clip", "quote");
  private static final Set<String> LOOKS =
      Set.of("color", "dark", "bigger", "smaller", "bold", "outline", "box", "animation");
  private static final Set<String> BREAKS = Set.of(",", ";", ".", "\n", "。", "(", "/");
  private static final Set<String> ASKS_OR_SHOUTS = Set.of("?", "!", "？", "！");
  private static final Pattern CREDITS =
      Pattern.compile(
          "\\s*\\p{IsHan}{1,6}[ \u3000:：]NAME(?:\\s*[,，、;；]\\s*\\p{IsHan}{1,6}[ \u3000:：]NAME)+"
              .replace("NAME", "(?:\\p{IsHan}{1,12}|\\p{L}[\\p{L}\\d .·&'_-]{0,29})"));
  private static final String DASHES = "-–—";

  private final Lexicon lexicon;
  private final String original;

  BehindColon(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The tokens with such words quoted, and without their colon. */
  List<Token> quoted(List<Token> tokens) {
    List<Token> quoted = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = isHeading(tokens, at) ? end(tokens, at) : at;
      if (end > at + 1) {
        quoted.add(quote(tokens, at + 1, end));
      } else if (end == at) {
        quoted.add(tokens.get(at));
      }
      at = Math.max(end, at + 1);
    }
    return quoted;
  }

  private Token quote(List<Token> tokens, int from, int end) {
    if (tokens.get(from).is("quote")) {
      return tokens.get(from);
    }
    int start = tokens.get(from).start();
    int stop = tokens.get(end - 1).end();
    String text = original.substring(start, stop).strip();
    return Token.of("quote", "text", text, text, start, stop);
  }

  /** Up to the colon, or to where another wish ends before it. */
  private boolean isHeading(List<Token> tokens, int colon) {
    if (colon == 0 || colon + 1 == tokens.size() || !leadsOn(tokens, colon)) {
      return false;
    }
    int from = colon;
    while (from > 0 && isOfHeading(tokens.get(from - 1))) {
      from--;
    }
    boolean isWhole =
        from == 0 || tokens.get(from - 1).is(Token.PUNCTUATION) || isJoint(tokens.get(from - 1));
    List<Token> heading = tokens.subList(from, colon);
    return isWhole
        && heading.stream().anyMatch(BehindColon::showsWords)
        && heading.stream().skip(1).noneMatch(t -> t.isCapitalIn(original));
  }

  /** A colon, or a dash with capitals behind it: "add a title - Fade to Black". */
  private boolean leadsOn(List<Token> tokens, int at) {
    boolean isMark = tokens.get(at).is(Token.PUNCTUATION);
    boolean isColon =
        tokens.get(at).form().equals(":") && original.charAt(tokens.get(at).start()) != '=';
    return isMark
        && (isColon
            || (isDash(tokens.get(at))
                && (tokens.get(at + 1).isCapitalIn(original) || tokens.get(at + 1).isHan())));
  }

  private boolean isDash(Token token) {
    return DASHES.indexOf(original.charAt(token.start())) >= 0;
  }

  private boolean isOfHeading(Token token) {
    boolean isAllowed =
        switch (lexicon.role(token)) {
          case ACTION, VERB, JOINT -> false;
          case OBJECT -> showsWords(token);
          default -> true;
        };
    return isAllowed && !token.is(Token.PUNCTUATION) && !token.isOneOf(NOT_A_HEADING);
  }

  private static boolean showsWords(Token token) {
    return token.isOneOf(WRITES)
        || (token.isOneOf(TextWords.SHOWS_TEXT) && !token.isOneOf(NOT_SHOWN));
  }

  private static boolean isJoint(Token token) {
    return token.is("and") || token.is("then");
  }

  /** Behind the words; the colon where none are told. */
  private int end(List<Token> tokens, int colon) {
    int from = colon + 1;
    if (tokens.get(from).is("quote")) {
      return isOnlyQuote(tokens, from) ? from + 1 : colon;
    }
    int stop = withoutLook(tokens, colon, endOfPart(tokens, from));
    if (!areWords(tokens, colon, stop)) {
      return colon;
    }
    while (stop < tokens.size() && goesOn(tokens, stop)) {
      stop = withoutLook(tokens, colon, endOfPart(tokens, stop + 1));
    }
    return stop < tokens.size() && isOfTheWords(tokens, stop) ? stop + 1 : stop;
  }

  private static boolean isOnlyQuote(List<Token> tokens, int at) {
    int from = TextWords.startOfSentence(tokens, at);
    return tokens.subList(from, tokens.size()).stream()
            .takeWhile(t -> !TextWords.endsSentence(t))
            .filter(t -> t.is("quote"))
            .count()
        == 1;
  }

  /** The next mark that may end them, or what opens another wish. */
  private int endOfPart(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && !parts(tokens, at) && !opensWish(tokens, at, from)) {
      at++;
    }
    return at;
  }

  private boolean parts(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.is(Token.PUNCTUATION)
        && (BREAKS.contains(token.form()) || ASKS_OR_SHOUTS.contains(token.form()));
  }

  private boolean opensWish(List<Token> tokens, int at, int from) {
    return at > from
        && isJoint(tokens.get(at))
        && (tokens.get(at).is("then")
            || (at + 1 < tokens.size()
                && !tokens.get(at + 1).isCapitalIn(original)
                && (lexicon.isVerb(tokens.get(at + 1)) || tellsHow(tokens.get(at + 1)))));
  }

  /** "Meet me at five in white at the top": without how and where, if the heading has not told. */
  private int withoutLook(List<Token> tokens, int colon, int end) {
    int at = end;
    int last = end;
    while (at > colon + 2 && mayTell(tokens, at - 1, colon)) {
      at--;
      last = tellsHow(tokens.get(at)) ? at : last;
    }
    while (last > at && last < end && tokens.get(last - 1).is("filler")) {
      last--;
    }
    return last;
  }

  private boolean mayTell(List<Token> tokens, int at, int colon) {
    Token token = tokens.get(at);
    boolean isFree =
        token.isHan() ? HanText.isStyleApart(tokens, at) : !token.isCapitalIn(original);
    boolean isTold =
        tokens.subList(TextWords.startOfSentence(tokens, colon), colon).stream()
            .anyMatch(t -> t.is(token.type()));
    return isFree && !isTold && (tellsHow(token) || token.is("filler"));
  }

  private static boolean tellsHow(Token token) {
    return token.isOneOf(TextWords.ENDS) || token.isOneOf(LOOKS);
  }

  private boolean areWords(List<Token> tokens, int colon, int end) {
    List<Token> words = tokens.subList(colon + 1, end);
    if (words.isEmpty() || words.get(0).isOneOf(LISTED)) {
      return false;
    }
    if (words.get(0).isCapitalIn(original) || words.get(0).form().startsWith("@")) {
      return true;
    }
    boolean isLook = words.stream().allMatch(t -> tellsHow(t) || t.is("filler"));
    boolean isSaid = isSaid(tokens, colon);
    boolean hasWords = words.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    int first = TextWords.asks(words, lexicon) ? 1 : 0;
    boolean edits =
        words.get(first).isOneOf(EDITS_WORDS) && !isSaid && !(hasWords && addsHan(tokens, colon));
    return !isLook && !edits && (isSaid || hasWords || addsHan(tokens, colon));
  }

  /** "开头写：…", "write at 0:12: …": it was said that something be written. */
  private static boolean isSaid(List<Token> tokens, int colon) {
    return tokens.subList(TextWords.startOfSentence(tokens, colon), colon).stream()
        .anyMatch(t -> t.is("write") || t.is("says"));
  }

  /** "加文字：剪掉烦恼". */
  private static boolean addsHan(List<Token> tokens, int colon) {
    return tokens.subList(TextWords.startOfSentence(tokens, colon), colon).stream()
        .anyMatch(t -> t.isHan() && t.isOneOf(TextWords.PUTS));
  }

  /** Behind a comma, words that are no wish: "生日快乐，妈妈", "Grandma Ruth, 80 Years Young". */
  private boolean goesOn(List<Token> tokens, int mark) {
    int end = endOfPart(tokens, mark + 1);
    if (end > mark + 1 && isOneMoreCredit(tokens, mark, end)) {
      return true;
    }
    boolean isComma = tokens.get(mark).form().equals(",");
    if (!isComma || end <= mark + 1) {
      return false;
    }
    List<Token> more = tokens.subList(mark + 1, end);
    if (Cue.FAREWELL.opens(original.substring(more.get(0).start()))
        || original.startsWith("by ", more.get(0).end() + 1)) {
      return true;
    }
    boolean isWording =
        more.get(0).isHan() || isDash(tokens.get(mark))
            ? more.stream().anyMatch(Token::isPlain)
            : opensWithCapital(more);
    return isWording && more.stream().noneMatch(this::isOfAWish);
  }

  /**
   * "片尾字幕：导演 张三，音乐 赵六", "… Directed by Jo. Camera by Al": behind the comma as before it, a job and
   * a name.
   */
  private boolean isOneMoreCredit(List<Token> tokens, int mark, int end) {
    int colon = TextWords.startOfSentence(tokens, mark);
    while (colon < mark && !tokens.get(colon).form().equals(":")) {
      colon++;
    }
    String told = original.substring(tokens.get(colon).end(), tokens.get(end - 1).end());
    return tokens.subList(TextWords.startOfSentence(tokens, colon), colon).stream()
            .anyMatch(t -> t.is("end_card"))
        && (CREDITS.matcher(told).matches() || CreditLines.areSeveral(told.strip()));
  }

  private boolean opensWithCapital(List<Token> more) {
    return more.stream()
        .filter(t -> Character.isLetter(original.charAt(t.start())))
        .findFirst()
        .filter(t -> t.isCapitalIn(original))
        .isPresent();
  }

  private boolean isOfAWish(Token token) {
    boolean isWish =
        switch (lexicon.role(token)) {
          case ACTION, VERB, HELPER, JOINT -> true;
          case OBJECT -> !(token.isHan() && token.is("person"));
          case TALK -> !token.is("tells") && !token.is("hello");
          default -> false;
        };
    return !token.isCapitalIn(original) && (isWish || tellsHow(token));
  }

  /** "Where are we?" asks the one who watches; "can you add a title: Golden Hour?" asks us. */
  private boolean isOfTheWords(List<Token> tokens, int mark) {
    Token first = tokens.get(TextWords.startOfSentence(tokens, mark));
    return ASKS_OR_SHOUTS.contains(tokens.get(mark).form())
        && (!tokens.get(mark).form().equals("?") || lexicon.role(first) != Role.TALK);
  }
}
