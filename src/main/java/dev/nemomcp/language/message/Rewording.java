package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words of the captions that are to become others, both without quotes: "把字幕里的小王改成王总". */
public final class Rewording {
  private static final Set<String> LINES = Set.of("captions", "caption_number");
  private static final Set<String> BECOMES = Set.of("change", "replace", "become");

  private final Lexicon lexicon;
  private final String original;

  public Rewording(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same tokens, the words that are there and those that are wanted made one token each. */
  public List<Token> quote(List<Token> tokens) {
    List<Token> quoted = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int from = startOfWords(tokens, at);
      int verb = endOfWords(tokens, from);
      int end = endOfWords(tokens, Math.min(verb + 1, tokens.size()));
      boolean rewords =
          from > at
              && verb < tokens.size()
              && tokens.get(verb).isOneOf(BECOMES)
              && isWording(tokens.subList(from, verb))
              && isAnotherWording(tokens.subList(Math.min(verb + 1, end), end));
      if (rewords) {
        quoted.addAll(tokens.subList(at, from));
        quoted.add(asQuote(tokens.subList(from, verb)));
        quoted.add(tokens.get(verb));
        quoted.add(asQuote(tokens.subList(verb + 1, end)));
        at = end;
      } else {
        quoted.add(tokens.get(at++));
      }
    }
    return quoted;
  }

  /** Behind "字幕里的"; {@code at} itself where nothing of the sort stands there. */
  private int startOfWords(List<Token> tokens, int at) {
    if (!tokens.get(at).isOneOf(LINES) || !tokens.get(at).isHan()) {
      return at;
    }
    int from = at + 1;
    boolean isWithin = false;
    while (from < tokens.size() && lexicon.role(tokens.get(from)) == Role.FILLER) {
      isWithin |= Cue.WITHIN.opens(tokens.get(from));
      from++;
    }
    return isWithin ? from : at;
  }

  private int endOfWords(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && !tokens.get(end).is(Token.PUNCTUATION)
        && !tokens.get(end).is("quote")
        && !tokens.get(end).isOneOf(BECOMES)
        && !Cue.FINAL_SOUND.is(tokens.get(end))
        && (end == from || tokens.get(end).start() == tokens.get(end - 1).end())) {
      end++;
    }
    return end;
  }

  private boolean isWording(List<Token> words) {
    return words.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  private boolean isAnotherWording(List<Token> words) {
    return !words.isEmpty()
        && words.stream()
            .map(lexicon::role)
            .noneMatch(role -> role == Role.VALUE || role == Role.QUALITY);
  }

  private Token asQuote(List<Token> words) {
    int from = words.get(0).start();
    int to = words.get(words.size() - 1).end();
    String text = original.substring(from, to).strip();
    return Token.of("quote", "text", text, text, from, to);
  }
}
