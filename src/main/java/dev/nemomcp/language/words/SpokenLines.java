package dev.nemomcp.language.words;

import dev.nemomcp.language.words.Spoken.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds moments and stretches that are told by what is said there, with or without quotes: "cut
 * where I say let me start over", "everything before “hi everyone”". The phrases that tell so stand
 * under {@code [speech]} in the lexicons.
 */
public final class SpokenLines {
  /** What a moment of speech becomes; a stretch becomes a range. */
  public static final String MOMENT = "said_at";

  /** What it is asked for where it is said. */
  public static final String ASKED = "asked_line";

  private static final String ASKS = "asked";
  private static final String QUOTED = "quoted";
  private static final String FIRST_WORD = "first_word";
  private static final String END = "end";
  private static final Set<String> BEHIND = Set.of("behind", END);
  private static final String STAYS = "stays";
  private static final String STRETCH = "stretch";
  private static final String TOPIC = "topic";

  /** Where it matters whether time is cut or letters are spoken of. */
  private static final Set<String> QUOTING = Set.of(QUOTED, "quote");

  private static final Set<String> MARKS = Set.of("when", TOPIC, QUOTED, ASKS);

  /** What comes up at a moment, and so may come up with the first word. */
  private static final Set<String> COMES_UP =
      Set.of("quote", "title", "text", "lower_third", "logo", "zoom_in");

  /** What is done to a stretch of time, and never to letters. */
  private static final Set<String> CUTS =
      Set.of(
          "remove",
          "keep",
          "split",
          "only_want",
          "cuts",
          "freeze",
          "hold_at",
          "zoom_in",
          "move_it",
          "moved",
          "moved_it",
          "mute");

  private static final Set<String> REWRITES =
      Set.of("change", "replace", "called", "typo", "title", "text", "captions");
  private static final Set<Role> TELLING =
      EnumSet.of(Role.QUALITY, Role.VERB, Role.ACTION, Role.VALUE);
  private static final Set<String> STATING = Set.of("states", "drags", "hides");
  private static final Set<String> TIMES = Set.of("moment", "length", "clock");
  private static final Set<String> PLACES = Set.of("at_start", "at_end", "shown", "moved");

  private final Lexicon lexicon;
  private final String original;

  public SpokenLines(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same tokens, every moment of speech made one token. */
  public List<Token> mark(List<Token> written) {
    List<Token> tokens = lexicon.speech(written);
    if (tokens.stream().noneMatch(t -> t.isOneOf(MARKS) || t.isOneOf(BEHIND) || t.is(FIRST_WORD))) {
      return written;
    }
    // Only of words in quotes it may be meant that they are cut out, or that they are letters.
    boolean cutsAny = Token.anyIs(tokens, "quote") && cutsTime(tokens);
    boolean removes = cutsAny && lexicon.recognise(tokens).stream().anyMatch(t -> t.is("remove"));
    boolean isTakenUp = isTakenUp(tokens);
    Token sought = null;
    List<Token> marked = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean follows = !marked.isEmpty() && marked.get(marked.size() - 1).is(MOMENT);
      boolean cuts = cutsAny && token.isOneOf(QUOTING) && !rewrites(tokens, i);
      boolean marks =
          token.isOneOf(MARKS)
              && (follows || !says(token, "follows"))
              && !isHabit(tokens, i + 1, removes);
      int end = marks ? endOfWords(tokens, i, cuts) : i;
      boolean isBehind = cuts && token.is("quote") && isAt(tokens, i + 1, BEHIND);
      if (end > i) {
        Token close = end < tokens.size() ? tokens.get(end) : token;
        if (token.values().get("lead") instanceof String lead) {
          marked.add(Token.word(lead, token.start()));
        }
        Token told = spoken(token, tokens.subList(i + 1, end), close);
        if (isTakenUp && told.is(ASKED)) {
          sought = told.as(MOMENT);
          i = Cue.LISTS.is(close) ? end : end - 1;
          continue;
        }
        marked.add(told);
        end = furtherQuotes(tokens, end, token, marked);
        close = end < tokens.size() ? tokens.get(end) : token;
        i = close.is(END) && !says(close, STAYS) ? end : end - 1;
      } else if (isBehind) {
        Token close = tokens.get(i + 1);
        marked.add(spoken(close, List.of(token), close));
        i += says(close, STAYS) ? 0 : 1;
      } else if (cutsAny && says(token, STRETCH) && leadsToQuote(tokens, i)) {
        marked.add(spoken(token, List.of(tokens.get(i + 1)), tokens.get(i + 1)));
        i++;
      } else if (sought != null && Cue.THERE.is(token)) {
        marked.add(
            new Token(
                MOMENT, sought.values(), sought.form(), sought.stem(), token.start(), token.end()));
      } else if (token.is(FIRST_WORD) && comesUp(written)) {
        marked.add(spoken(token, List.of(), token));
      } else {
        marked.addAll(within(written, token));
      }
    }
    return marked;
  }

  /** "我说的“啊”“就是说”都去掉": wherever that is said, and no line of its own. */
  private boolean isHabit(List<Token> tokens, int at, boolean removes) {
    return isAt(tokens, at, Set.of("quote"))
        && tokens.get(at - 1).isHan()
        && ((removes && isTic(tokens, at))
            || lexicon.recognise(Lexer.read(tokens.get(at).form(), tokens.get(at).form())).stream()
                .allMatch(t -> t.is("filler_word")));
  }

  private static boolean isTic(List<Token> tokens, int at) {
    return Cue.VERBAL_TIC.is(tokens.get(at).value().toString())
        && !isAt(tokens, at + 1, BEHIND)
        && !says(tokens.get(at - 1), "lead");
  }

  /** "那句“谢谢大家”剪掉": what is said, and not letters. */
  private boolean leadsToQuote(List<Token> tokens, int at) {
    return tokens.get(at).is(END)
        && isAt(tokens, at + 1, Set.of("quote"))
        && !isAt(tokens, at - 1, Set.of("quote"))
        && !isAt(tokens, at + 2, BEHIND)
        && !rewrites(tokens, at + 1);
  }

  /** "Find where she says “…” and start the video there": not only asked. */
  private static boolean isTakenUp(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.is(ASKS) && !t.form().startsWith("tell"))
        && tokens.stream().anyMatch(t -> Cue.THERE.is(t));
  }

  private boolean comesUp(List<Token> written) {
    return lexicon.recognise(written).stream().anyMatch(t -> t.isOneOf(COMES_UP));
  }

  /** "When I say “a” and “b”": each of them is a place; behind the last. */
  private int furtherQuotes(List<Token> tokens, int from, Token mark, List<Token> marked) {
    int end = from;
    while (!mark.is(QUOTED) && marked.get(marked.size() - 1).is(MOMENT)) {
      int at = end;
      while (at < tokens.size() && Cue.LISTS.is(tokens.get(at))) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).is("quote")) {
        return end;
      }
      marked.add(Token.word("and", tokens.get(at).start()));
      Token quote = tokens.get(at);
      Token again =
          new Token(
              mark.type(), mark.values(), quote.form(), quote.form(), quote.start(), quote.start());
      marked.add(spoken(again, List.of(quote), again));
      end = at + 1;
    }
    return end;
  }

  /** Whether a place is told by what is said there, and not by the clock. */
  public static boolean isToldBySpeech(Token token) {
    return token.values().values().stream().anyMatch(Spoken.class::isInstance);
  }

  private static boolean isAt(List<Token> tokens, int at, Set<String> types) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isOneOf(types);
  }

  /** Time is cut. */
  private boolean cutsTime(List<Token> tokens) {
    List<Token> around =
        lexicon.recognise(tokens.stream().filter(t -> !t.isOneOf(BEHIND)).toList());
    return Stream.concat(tokens.stream(), around.stream()).anyMatch(t -> t.isOneOf(CUTS));
  }

  /**
   * "Change the title from “A” to “B”, cut after “C”": letters are spoken of only up to the comma.
   */
  private boolean rewrites(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !parts(tokens.get(from - 1))) {
      from--;
    }
    int to = at;
    while (to < tokens.size() && !parts(tokens.get(to))) {
      to++;
    }
    List<Token> around = tokens.subList(from, to).stream().filter(t -> !t.isOneOf(BEHIND)).toList();
    return lexicon.recognise(around).stream().anyMatch(t -> t.isOneOf(REWRITES));
  }

  private static boolean parts(Token token) {
    return token.is(Token.PUNCTUATION) || token.form().equals("then") || token.form().equals("and");
  }

  /** Behind the words that are said; {@code at} itself where no words follow the mark. */
  private int endOfWords(List<Token> tokens, int at, boolean cuts) {
    Token mark = tokens.get(at);
    if (at + 1 < tokens.size() && tokens.get(at + 1).is("quote")) {
      return !mark.is(QUOTED) || (cuts && !isSound(tokens.get(at + 1))) ? at + 2 : at;
    }
    return mark.is(QUOTED) ? at : endOfUnquoted(tokens, at);
  }

  /** "我一直在“嗯”": what is to be cut out, and not where. */
  private boolean isSound(Token quote) {
    List<Token> inside = lexicon.recognise(Lexer.read(quote.form(), quote.form()));
    return inside.size() == 1 && inside.get(0).is("filler_word");
  }

  private int endOfUnquoted(List<Token> tokens, int at) {
    boolean isHan = tokens.get(at).isHan();
    boolean opens = at == 0 && tokens.stream().noneMatch(t -> t.is(Token.PUNCTUATION));
    int end = at + 1;
    boolean ofTopic = tokens.get(at).is(TOPIC);
    while (end < tokens.size()
        && !endsWords(tokens, end, end > at + 1, opens)
        && !(ofTopic && end > at + 1 && saysWhatToDo(tokens, end))) {
      end++;
    }
    boolean isWhole = !isHan || tokens.get(at).is(ASKS) || isAt(tokens, end, Set.of(END));
    return end > at + 1 && isWhole && !isTime(tokens.subList(at + 1, end)) ? end : at;
  }

  /** "讲到第5秒的时候": the clock says when. */
  private boolean isTime(List<Token> words) {
    return words.get(0).isHan()
        && lexicon.recognise(words).stream().allMatch(t -> t.isOneOf(TIMES));
  }

  /** "… about the harbour black and white": the rest of the clause is no topic any more. */
  private boolean saysWhatToDo(List<Token> tokens, int at) {
    List<Token> rest =
        lexicon.recognise(tokens.subList(at, tokens.size())).stream()
            .takeWhile(t -> !t.is(Token.PUNCTUATION) && lexicon.role(t) != Role.JOINT)
            .toList();
    if (!rest.isEmpty() && rest.get(0).isOneOf(STATING)) {
      return true;
    }
    return !rest.isEmpty()
        && TELLING.contains(lexicon.role(rest.get(0)))
        && rest.stream().noneMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  /**
   * @param opens the words come first, and what is to be done behind them without a comma
   */
  private boolean endsWords(List<Token> tokens, int at, boolean hasWords, boolean opens) {
    Token token = tokens.get(at);
    if (token.is(END) || token.is("quote") || token.isOneOf(MARKS)) {
      return true;
    }
    if (token.is(Token.PUNCTUATION)) {
      return !"'’-&".contains(token.form());
    }
    if (!hasWords || token.isHan()) {
      return false;
    }
    List<Token> rest = lexicon.recognise(tokens.subList(at, tokens.size()));
    boolean leadsOn = Cue.LEADS_ON.is(token) && rest.size() > 1;
    return opens && lexicon.isVerb(rest.get(0))
        || rest.get(0).isOneOf(PLACES)
        || token.is("for") && rest.size() > 1 && rest.get(1).is("length")
        || leadsOn && lexicon.isVerb(rest.get(1));
  }

  private static List<Token> within(List<Token> written, Token span) {
    return written.stream()
        .filter(t -> t.start() >= span.start() && t.end() <= span.end())
        .toList();
  }

  private Token spoken(Token mark, List<Token> said, Token close) {
    int start = said.isEmpty() ? mark.start() : Math.min(mark.start(), said.get(0).start());
    int end = said.isEmpty() ? mark.end() : Math.max(mark.end(), said.get(said.size() - 1).end());
    boolean isQuote = said.size() == 1 && said.get(0).is("quote");
    String words =
        said.isEmpty()
            ? Spoken.ANYTHING
            : isQuote
                ? said.get(0).value().toString()
                : original.substring(said.get(0).start(), end).strip().replaceFirst("的$", "");
    boolean isStretch = says(mark, STRETCH) || says(close, STRETCH);
    boolean ofTopic = mark.is(TOPIC) || says(mark, "scope") || !isQuote && says(close, TOPIC);
    Scope scope = ofTopic ? Scope.TOPIC : isStretch ? Scope.LINE : Scope.WORDS;
    Spoken told = Spoken.of(words, scope, String.valueOf(occurrence(mark)));
    Spoken spoken = says(mark, "ended") ? told.end() : told;
    Map<String, Object> times = new LinkedHashMap<>();
    times.put("start_seconds", spoken);
    times.put("end_seconds", spoken.end());
    boolean isMoment = says(mark, "lead") || says(close, STAYS) || !(isStretch || ofTopic);
    String type = mark.is(ASKS) || says(close, "asks") ? ASKED : isMoment ? MOMENT : "range";
    return Token.of(type, times, original.substring(start, end), start, end);
  }

  private static Object occurrence(Token mark) {
    Object told = mark.values().getOrDefault("occurrence", "");
    return told instanceof Double number ? number.intValue() : told;
  }

  private static boolean says(Token mark, String name) {
    return mark.values().containsKey(name);
  }
}
