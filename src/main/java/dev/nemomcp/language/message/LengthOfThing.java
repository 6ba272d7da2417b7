package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "Shorten the logo to 3 seconds", "can the crossfade be 0.3 seconds instead?", "那行字太长了，3秒就够": how
 * long a thing lasts that is there. It is neither the length of the film nor a new thing, so it is
 * read as one plain order.
 */
public final class LengthOfThing {
  private static final Set<String> LETTERED = Set.of("title", "text", "lower_third", "end_card");
  private static final Set<String> LOGO = Set.of("logo", "watermark");
  private static final Set<String> PHOTOS = Set.of("photos", "slideshow");

  private static final List<Set<String>> THINGS =
      List.of(
          LETTERED,
          LOGO,
          PHOTOS,
          Set.of("transition", "dissolve"),
          Set.of("fade", "fade_in", "fade_out"),
          Set.of("freeze"));

  private static final Set<String> HOW_LONG =
      Set.of("length", "target", "to_length", "at_most", "stated_length", "each", "each_one");

  private static final Set<String> SAYS_IT_ALL = Set.of("target", "to_length", "at_most");
  private static final Set<String> CHANGES = Set.of("shorten", "change", "become", "keep");

  private static final Set<String> HARMLESS =
      Set.of(
          "shorten",
          "shorter",
          "longer",
          "slower",
          "faster",
          "compact",
          "drags",
          "keep",
          "become",
          "correction",
          "only_want",
          "degree",
          "states");

  private static final Set<String> MAKES_NEW =
      Set.of("add", "put", "use", "with", "write", "not", "wh", "not_too", "another");

  private static final double LONGEST_SECONDS = 15;
  private static final int MOST_PARTS = 3;

  private final Lexicon lexicon;
  private final String text;

  public LengthOfThing(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The tokens with each such part of a sentence, or several of them, as an order. */
  public List<Token> spelledOut(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    for (int last = 0; last < parts.size(); last += 2) {
      for (int first = last; first >= 0 && first > last - 2 * MOST_PARTS; first -= 2) {
        List<List<Token>> told = parts.subList(first, last + 1);
        if (isTold(told)) {
          parts.set(last, order(contents(told)));
          for (int i = first; i < last; i++) {
            parts.set(i, List.of());
          }
          break;
        }
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  /** "这几个字太长了": the words themselves tell which text, and the slides are photos. */
  private static List<Token> named(List<Token> tokens) {
    boolean isQuoted =
        tokens.stream().filter(t -> t.is("quote")).count() == 1
            && tokens.stream().noneMatch(t -> isThing(t) || t.is("captions"));
    return tokens.stream()
        .flatMap(
            t ->
                isQuoted && t.is("quote")
                    ? Stream.of(Token.word("", t.start()).as("text"), t)
                    : Stream.of(t.is("slide") && t.form().equals("slides") ? t.as("photos") : t))
        .toList();
  }

  private static List<Token> contents(List<List<Token>> parts) {
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      all.addAll(parts.get(i));
    }
    return named(all);
  }

  private boolean isTold(List<List<Token>> parts) {
    List<Token> all = contents(parts);
    List<Token> last = parts.get(parts.size() - 1);
    boolean tellsOneLength =
        all.stream().filter(t -> length(all, t) > 0).count() == 1
            && last.stream().anyMatch(t -> length(last, t) > 0);
    boolean isOfOneThing =
        THINGS.stream().filter(kind -> all.stream().anyMatch(t -> t.isOneOf(kind))).count() == 1
            && named(parts.get(0)).stream().anyMatch(LengthOfThing::isThing);
    boolean makesNew = parts.stream().flatMap(List::stream).anyMatch(t -> t.isOneOf(MAKES_NEW));
    if (!tellsOneLength || !isOfOneThing || makesNew) {
      return false;
    }
    boolean complains =
        IntStream.iterate(0, i -> i < parts.size(), i -> i + 2)
            .anyMatch(i -> complains(parts.get(i), i == parts.size() - 1));
    boolean isOrder = parts.size() == 1 && isOrdered(all) && !namesWords(all);
    return (complains || isOrder) && all.stream().allMatch(t -> saysNothingElse(t, all, complains));
  }

  /** "Title: “Hello”, 3 seconds": a new one. */
  private static boolean namesWords(List<Token> all) {
    return Token.anyIs(all, "quote") && all.stream().noneMatch(t -> t.form().isEmpty());
  }

  private static boolean isThing(Token token) {
    return THINGS.stream().anyMatch(token::isOneOf);
  }

  /** In seconds; 0 where it tells none, or none that a thing may last. */
  private static double length(List<Token> part, Token token) {
    Object seconds =
        token.isOneOf(HOW_LONG) || (token.is("shown") && token.isHan())
            ? token.value()
            : lasts(part, token) ? lastSeconds(token) : 0;
    return seconds instanceof Number said && said.doubleValue() <= LONGEST_SECONDS
        ? said.doubleValue()
        : 0;
  }

  /** "Make the photos last 3 seconds": no end of the film. */
  private static boolean lasts(List<Token> part, Token token) {
    int at = part.indexOf(token);
    return token.is("range")
        && token.form().startsWith("last ")
        && at > 0
        && (isThing(part.get(at - 1)) || part.get(at - 1).is("it"));
  }

  private static Object lastSeconds(Token range) {
    return range.values().get("start_seconds") instanceof Number start
        ? (Object) (-start.doubleValue())
        : 0;
  }

  /** "太长了", "lasts forever". */
  private boolean complains(List<Token> part, boolean isLast) {
    boolean wantsOther = !isLast && part.stream().anyMatch(t -> t.is("shorter") || t.is("longer"));
    return !part.isEmpty()
        && (wantsOther
            || Cue.WRONG_LENGTH.isIn(Sentence.said(part, text))
            || Cue.FAULTED.isIn(Sentence.said(part, text)));
  }

  /** Of a thing that is there: "a title of 3 seconds" would be a new one. */
  private boolean isOrdered(List<Token> part) {
    boolean changes =
        part.stream().anyMatch(t -> t.isOneOf(CHANGES) || t.isOneOf(SAYS_IT_ALL))
            || part.stream().anyMatch(t -> lasts(part, t))
            || Cue.LASTS.isIn(Sentence.said(part, text));
    return changes && !Cue.A_NEW_ONE.isIn(Sentence.said(part, text));
  }

  private boolean saysNothingElse(Token token, List<Token> all, boolean complains) {
    boolean isDown = token.is("remove") && all.stream().anyMatch(t -> t.isOneOf(SAYS_IT_ALL));
    boolean isWord =
        isThing(token)
            || length(all, token) > 0
            || token.isOneOf(HARMLESS)
            || token.isOneOf(TokenTypes.FILM_ENDS)
            || token.isOneOf(TokenTypes.MUST_NOT_BE_LOST)
            || Cue.WRONG_LENGTH.isIn(token)
            || Cue.FAULTED.isIn(token)
            || isDown;
    return isWord
        || switch (lexicon.role(token)) {
          case TALK, FILLER, HELPER -> true;
          case UNKNOWN -> complains || Cue.LASTS.isIn(token) || Cue.ENOUGH.is(token);
          default -> false;
        };
  }

  private static List<Token> order(List<Token> all) {
    Token length = all.stream().filter(t -> length(all, t) > 0).findFirst().orElseThrow();
    List<Token> order = new ArrayList<>();
    boolean isLogo = all.stream().anyMatch(t -> t.isOneOf(LOGO));
    boolean isOfPhotos = all.stream().anyMatch(t -> t.isOneOf(PHOTOS));
    if (!isLogo && !isOfPhotos) {
      order.add(length.as(all.stream().anyMatch(t -> t.isOneOf(LETTERED)) ? "change" : "make"));
    }
    all.stream()
        .filter(t -> !t.equals(length))
        .filter(
            t ->
                isThing(t)
                    || t.isOneOf(TokenTypes.FILM_ENDS)
                    || t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
        .map(t -> t.is("watermark") ? t.as("logo") : t)
        .forEach(order::add);
    String how = isOfPhotos ? "each" : isLogo ? "shown" : "length";
    order.add(
        length.as(how).with(Map.of(isOfPhotos ? "seconds_each" : "seconds", length(all, length))));
    return order;
  }
}
