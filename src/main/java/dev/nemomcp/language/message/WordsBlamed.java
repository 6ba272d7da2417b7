package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "标题太土了，换成“…”", "那行字看不清，改成白字黑边", "the title is too dull, change it to “…”": words that are shown
 * are complained of, and what follows says what they should be and names nothing. It is of them,
 * and not of the captions; so it is read as one order, without the complaint.
 */
public final class WordsBlamed {
  private static final Set<String> SHOWN =
      Set.of("title", "text", "lower_third", "end_card", "captions");
  private static final Set<String> CHANGES = Set.of("change", "replace", "become");
  private static final int FARTHEST = 6;

  private final Lexicon lexicon;
  private final String text;

  public WordsBlamed(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The tokens with each complaint and its cure as one order. */
  public List<Token> spelledOut(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION));
    for (int cure = 2; cure < parts.size(); cure += 2) {
      int blamed = isCure(parts.get(cure)) ? blamed(parts, cure) : cure;
      if (blamed < cure) {
        List<Token> order =
            new ArrayList<>(parts.get(blamed).stream().filter(WordsBlamed::isNamed).toList());
        Token first = parts.get(cure).get(0);
        if (parts.get(cure).stream().noneMatch(t -> t.isOneOf(CHANGES))) {
          order.add(Token.word("", first.start()).as("change"));
        }
        order.addAll(parts.get(cure));
        parts.set(cure, order);
        for (int i = blamed; i < cure; i++) {
          parts.set(i, List.of());
        }
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private static boolean isNamed(Token token) {
    return token.isOneOf(SHOWN) || token.isOneOf(TokenTypes.MUST_NOT_BE_LOST);
  }

  /** "改成白字黑边", "换成“…”", "change it to “…”". */
  private boolean isCure(List<Token> part) {
    return !part.isEmpty()
        && (part.stream().anyMatch(t -> t.isOneOf(CHANGES)) || tellsLookOnly(part))
        && part.stream().filter(t -> t.is("quote")).count() <= 1
        && part.stream()
            .anyMatch(t -> t.is("quote") || t.isOneOf(TokenTypes.LOOKS) || t.is("position"))
        && part.stream()
            .allMatch(
                t ->
                    t.isOneOf(CHANGES)
                        || t.isOneOf(TokenTypes.LOOKS)
                        || t.is("quote")
                        || t.is("position")
                        || switch (lexicon.role(t)) {
                          case FILLER, TALK, HELPER -> true;
                          default -> false;
                        });
  }

  /** "白色大字", "居中". */
  private static boolean tellsLookOnly(List<Token> part) {
    return part.stream()
        .allMatch(t -> t.isHan() && (t.isOneOf(TokenTypes.LOOKS) || t.is("position")));
  }

  /** Where the complaint stands; the cure itself where there is none. */
  private int blamed(List<List<Token>> parts, int cure) {
    boolean rewords = Token.anyIs(parts.get(cure), "quote");
    int at = cure - 2;
    while (at >= 0 && cure - at < FARTHEST && isRemark(parts.get(at))) {
      at -= 2;
    }
    boolean isFollowed = at < cure - 2;
    return at >= 0 && complains(parts.get(at), rewords, isFollowed) ? at : cure;
  }

  /** "太土": no more than how it is. */
  private boolean isRemark(List<Token> part) {
    return !part.isEmpty()
        && part.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case FILLER, TALK, UNKNOWN -> true;
                      default -> false;
                    });
  }

  private boolean complains(List<Token> part, boolean rewords, boolean isFollowed) {
    if (part.isEmpty() || part.stream().filter(t -> t.isOneOf(SHOWN)).count() != 1) {
      return false;
    }
    String said = Sentence.said(part, text);
    boolean isFaulted =
        isFollowed
            || Token.anyIs(part, "remark")
            || (rewords && part.stream().anyMatch(Cue.UNWANTED::opens))
            || Cue.FAULTED.isIn(said)
            || part.stream().anyMatch(Cue.WRONG::is);
    return isFaulted && part.stream().allMatch(t -> saysNoMore(t, rewords));
  }

  private boolean saysNoMore(Token token, boolean rewords) {
    boolean isGone = rewords && token.is("remove") && Cue.UNWANTED.opens(token);
    return isNamed(token)
        || isGone
        || token.is("last_thing")
        || token.isOneOf(TokenTypes.FILM_ENDS)
        || switch (lexicon.role(token)) {
          case FILLER, TALK, UNKNOWN -> true;
          default -> false;
        };
  }
}
