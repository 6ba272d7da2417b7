package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "That title hangs around forever. 3 seconds is plenty", "the text pops up too soon. Move it to
 * 0:34", "over-sharpened, tone it down": a thing that is there is complained of, and what follows
 * names none. It is of that thing, and neither of the film nor of its sound; so it is read as one
 * order that names it, without the complaint.
 */
public final class CureTold {
  private static final Set<String> SHOWN =
      Set.of("title", "text", "lower_third", "end_card", "logo");

  private static final Set<String> LASTING =
      Set.of(
          "title",
          "text",
          "lower_third",
          "end_card",
          "logo",
          "transition",
          "dissolve",
          "fade",
          "fade_in",
          "fade_out",
          "freeze",
          "photos",
          "slideshow");

  private static final Set<String> STRONG =
      Set.of(
          "sharpen",
          "stabilize",
          "denoise",
          "noise_cut",
          "zoom_in",
          "vignette",
          "grain",
          "glow",
          "glitch",
          "vhs",
          "letterbox",
          "vintage",
          "named_look",
          "strong_effect");

  private static final Set<String> LETTERED =
      Set.of("captions", "title", "text", "end_card", "lower_third");

  private static final Set<String> PHOTOS = Set.of("photos", "slideshow");
  private static final Set<String> BESIDE = Set.of("music", "music_fade", "quote");
  private static final Set<String> WHEN = Set.of("moment", "target", "clock");
  private static final Set<String> HOW_LONG =
      Set.of(
          "length",
          "target",
          "to_length",
          "at_most",
          "shown",
          "stated_length",
          "each",
          "each_one",
          "number");

  /** What else a cure may be worded with, of things that were named before. */
  private static final Set<String> POINTING =
      Set.of(
          "keep",
          "shorten",
          "longer",
          "shorter",
          "slower",
          "faster",
          "whole",
          "become",
          "correction",
          "only_want",
          "degree",
          "states");

  private static final Set<String> ORDERS =
      Set.of("polite", "wants", "add", "make", "put", "use", "change", "with", "replace", "may_i");

  private static final double LONGEST_SECONDS = 15;

  private final Lexicon lexicon;
  private final String text;

  public CureTold(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The tokens with each complaint and its cure as one order. */
  public List<Token> spelledOut(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    for (int cure = 2; cure < parts.size(); cure++) {
      int complaint = cure - 2;
      while (complaint >= 2 && !complains(parts.get(complaint)) && isAside(parts.get(complaint))) {
        complaint -= 2;
      }
      if (namesOnly(parts.get(cure - 2)) && takesOut(parts.get(cure))) {
        parts.set(cure, takenOut(parts.get(cure - 2), parts.get(cure)));
        parts.set(cure - 1, List.of());
        parts.set(cure - 2, List.of());
      } else if (complains(parts.get(complaint))) {
        List<Token> named = parts.get(complaint);
        Optional<List<Token>> order =
            order(named, placed(parts.get(cure), parts.subList(complaint + 1, cure)));
        if (order.isPresent()) {
          parts.set(cure, order.get());
          for (int i = complaint; i < cure; i++) {
            parts.set(i, List.of());
          }
        }
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private boolean complains(List<Token> part) {
    return !part.isEmpty()
        && part.stream().noneMatch(t -> t.isHan() || t.isOneOf(ORDERS))
        && part.stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)
        && part.stream()
            .anyMatch(t -> t.isOneOf(LASTING) || t.isOneOf(STRONG) || t.isOneOf(LETTERED))
        && (Cue.FAULTED.isIn(Sentence.said(part, text))
            || part.stream().anyMatch(Cue.FAULTED::isIn));
  }

  /** "The end card you made, …": nothing is said of it yet. */
  private boolean namesOnly(List<Token> part) {
    return part.stream().filter(this::isThing).count() == 1
        && part.stream().noneMatch(Token::isHan)
        && part.stream()
            .allMatch(t -> isThing(t) || lexicon.role(t) == Role.FILLER || t.is("hello"));
  }

  private boolean isThing(Token token) {
    return (token.isOneOf(LASTING) && lexicon.role(token) == Role.OBJECT)
        || token.is("music")
        || token.is("captions");
  }

  /** "…, drop it". */
  private boolean takesOut(List<Token> part) {
    return part.stream().filter(t -> t.is("remove")).count() == 1
        && Token.anyIs(part, "it")
        && part.stream()
            .allMatch(
                t ->
                    t.is("remove")
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.FILLER);
  }

  private List<Token> takenOut(List<Token> named, List<Token> order) {
    List<Token> both = new ArrayList<>(named.stream().filter(this::isThing).toList());
    order.stream().filter(t -> t.is("remove")).forEach(both::add);
    return both;
  }

  /** "I don't hear anything for the first 6 seconds": how it is, between the two. */
  private boolean isAside(List<Token> part) {
    return part.isEmpty() || Cue.TELLS.opens(Sentence.said(part, text));
  }

  /** "He only says it at 0:34. Move it there". */
  private static List<Token> placed(List<Token> cure, List<List<Token>> told) {
    List<Token> times =
        told.stream().flatMap(List::stream).filter(t -> t.is("moment") || t.is("clock")).toList();
    return times.size() == 1
        ? cure.stream().map(t -> t.is("there") ? times.get(0) : t).toList()
        : cure;
  }

  private Optional<List<Token>> order(List<Token> complaint, List<Token> cure) {
    if (cure.isEmpty() || cure.stream().anyMatch(Token::isHan)) {
      return Optional.empty();
    }
    if (names(complaint, LASTING) && tellsHowLong(cure)) {
      return Optional.of(lasting(complaint, cure));
    }
    if (names(complaint, SHOWN) && tellsWhen(cure)) {
      return Optional.of(shownAt(complaint, cure));
    }
    if (names(complaint, LETTERED) && tellsLook(cure)) {
      List<Token> order =
          new ArrayList<>(complaint.stream().filter(t -> t.isOneOf(LETTERED)).toList());
      order.add(cure.get(0).as("change"));
      cure.stream().filter(CureTold::isLook).forEach(order::add);
      return Optional.of(order);
    }
    if (names(complaint, STRONG) && softens(cure)) {
      List<Token> order = new ArrayList<>(kept(complaint, STRONG));
      cure.stream().filter(t -> t.is("quieter")).map(t -> t.as("too_strong")).forEach(order::add);
      return Optional.of(order);
    }
    return Optional.empty();
  }

  private static boolean names(List<Token> complaint, Set<String> things) {
    return complaint.stream().anyMatch(t -> t.isOneOf(things));
  }

  private boolean tellsHowLong(List<Token> cure) {
    List<Token> lengths = cure.stream().filter(t -> t.isOneOf(HOW_LONG)).toList();
    boolean saysMore =
        cure.stream().anyMatch(t -> t.isOneOf(POINTING) || t.is("it") || t.is("make"));
    return lengths.size() == 1
        && seconds(lengths.get(0)) > 0
        && seconds(lengths.get(0)) <= LONGEST_SECONDS
        && (!lengths.get(0).is("number") || saysMore || Cue.ENOUGH.isIn(Sentence.said(cure, text)))
        && cure.stream().allMatch(t -> t.isOneOf(HOW_LONG) || pointsBack(t));
  }

  private static double seconds(Token length) {
    return length.value() instanceof Number seconds ? seconds.doubleValue() : 0;
  }

  private boolean pointsBack(Token token) {
    return switch (lexicon.role(token)) {
      case TALK, FILLER, HELPER -> true;
      case UNKNOWN -> Cue.ENOUGH.is(token);
      default -> token.isOneOf(POINTING) || Cue.ENOUGH.is(token);
    };
  }

  /** "Yellow captions were a mistake, go with white". */
  private boolean tellsLook(List<Token> cure) {
    return cure.stream().anyMatch(CureTold::isLook)
        && cure.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case TALK, FILLER, HELPER -> true;
                      default -> isLook(t) || t.is("become");
                    });
  }

  private static boolean isLook(Token token) {
    return token.isOneOf(TokenTypes.LOOKS) || token.is("position");
  }

  private boolean tellsWhen(List<Token> cure) {
    return Token.anyIs(cure, "move_it")
        && cure.stream().filter(t -> t.isOneOf(WHEN)).count() == 1
        && cure.stream()
            .allMatch(
                t ->
                    t.isOneOf(WHEN)
                        || t.is("move_it")
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.FILLER);
  }

  private boolean softens(List<Token> cure) {
    return cure.stream().anyMatch(t -> t.is("quieter") && Cue.SOFTENS.isIn(t))
        && cure.stream().allMatch(t -> t.is("quieter") || t.is("degree") || pointsBack(t));
  }

  /** What is named, and where that is. */
  private static List<Token> kept(List<Token> complaint, Set<String> things) {
    return complaint.stream()
        .filter(
            t -> t.isOneOf(things) || t.isOneOf(BESIDE) || t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
        .toList();
  }

  private static List<Token> lasting(List<Token> complaint, List<Token> cure) {
    Token length = cure.stream().filter(t -> t.isOneOf(HOW_LONG)).findFirst().orElseThrow();
    List<Token> order = new ArrayList<>(kept(complaint, LASTING));
    order.add(length.as("make"));
    boolean isOfPhotos = names(complaint, PHOTOS);
    order.add(
        length
            .as(isOfPhotos ? "each" : "length")
            .with(Map.of(isOfPhotos ? "seconds_each" : "seconds", length.value())));
    return order;
  }

  private static List<Token> shownAt(List<Token> complaint, List<Token> cure) {
    Token when = cure.stream().filter(t -> t.isOneOf(WHEN)).findFirst().orElseThrow();
    List<Token> order = new ArrayList<>(complaint.stream().filter(t -> t.isOneOf(SHOWN)).toList());
    order.add(cure.stream().filter(t -> t.is("move_it")).findFirst().orElseThrow());
    order.add(when.as("moment").with(Map.of("at_seconds", when.value())));
    return order;
  }
}
