package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands in quotes to be spoken of, and not to be shown: names of looks, words to be cut. */
final class MentionedWords {
  private static final String FILLER_WORD = "filler_word";
  private static final Set<String> SAYING = Set.of("说", "讲");
  private static final Set<String> LISTED = Set.of("quote", FILLER_WORD);

  private final Lexicon lexicon;

  MentionedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a token stands for: itself, but where it is a quote that is only spoken of. */
  List<Token> in(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.is("quote")) {
      return List.of(token);
    }
    List<Token> look = isBeforeLook(tokens, at) ? look(token) : List.of();
    if (!look.isEmpty()) {
      return look;
    }
    Token spoken = spoken(token);
    boolean areWords = spoken.is("quote") && (isAmongFillers(tokens, at) || isTic(tokens, at));
    return List.of(areWords ? words(token) : spoken);
  }

  /** "Apply the “vintage film” look": quoted as a name. */
  private static boolean isBeforeLook(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && Cue.A_LOOK.is(tokens.get(at + 1));
  }

  /** What the words of a quote mean where all of them mean something. */
  private List<Token> look(Token quote) {
    String words = quote.value().toString().toLowerCase(Locale.ROOT);
    List<Token> inside =
        lexicon.recognise(Lexer.read(words, words)).stream()
            .map(
                t ->
                    new Token(t.type(), t.values(), t.form(), t.stem(), quote.start(), quote.end()))
            .toList();
    boolean isKnown = inside.stream().noneMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    return isKnown ? inside : List.of();
  }

  /** "老是“然后”“那个”“呃”": listed with sounds that are to be cut. */
  private boolean isAmongFillers(List<Token> tokens, int at) {
    int from = TextWords.startOfSentence(tokens, at);
    List<Token> sentence =
        tokens.subList(from, tokens.size()).stream()
            .takeWhile(t -> !TextWords.endsSentence(t))
            .toList();
    List<Token> listed = sentence.stream().filter(t -> !Cue.LISTS.is(t)).toList();
    int place = listed.indexOf(tokens.get(at));
    boolean isListed =
        (place > 0 && listed.get(place - 1).isOneOf(LISTED))
            || (place + 1 < listed.size() && listed.get(place + 1).isOneOf(LISTED));
    return isListed
        && sentence.stream().anyMatch(this::isFiller)
        && sentence.stream().noneMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT));
  }

  /** "我说的“那个”“然后”全删": said too often, and no letters that stand in the picture. */
  private static boolean isTic(List<Token> tokens, int at) {
    List<Token> sentence =
        tokens.subList(TextWords.startOfSentence(tokens, at), tokens.size()).stream()
            .takeWhile(t -> !TextWords.endsSentence(t))
            .toList();
    return Cue.VERBAL_TIC.is(tokens.get(at).value().toString())
        && sentence.stream().anyMatch(t -> t.is("remove"))
        && (isSaid(tokens, at)
            || sentence.stream().noneMatch(t -> t.isOneOf(TextWords.SHOWS_TEXT)));
  }

  /** "说的“那个”“然后”". */
  private static boolean isSaid(List<Token> tokens, int at) {
    int from = at;
    while (from > 0
        && (tokens.get(from - 1).isOneOf(LISTED) || Cue.LISTS.is(tokens.get(from - 1)))) {
      from--;
    }
    return from > 1
        && tokens.get(from - 1).form().equals("的")
        && SAYING.contains(tokens.get(from - 2).form());
  }

  private boolean isFiller(Token token) {
    return token.is(FILLER_WORD)
        || token.is("quote") && stands(token.form().toLowerCase(Locale.ROOT), FILLER_WORD);
  }

  private static Token words(Token quote) {
    String said = quote.value().toString();
    return Token.of("spoken", "words", said, quote.form(), quote.start(), quote.end());
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
}
