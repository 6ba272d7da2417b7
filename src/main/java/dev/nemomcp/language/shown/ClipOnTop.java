package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * "Put clip 2 in the bottom right corner", "show broll.mp4 over my voice from 0:10 to 0:15": a clip
 * that is to play over the others, small or over the whole picture, and is nothing to be put in
 * order, kept, or made smaller by itself.
 */
public final class ClipOnTop {
  private static final Set<String> THINGS = Set.of("clip", "file");
  private static final Set<String> PUTS = Set.of("add", "put", "use", "with", "write", "make");
  private static final Set<String> SIZES =
      Set.of("position", "placed", "width_share", "smaller", "shrink", "zoom_out");

  /** What may stand beside it in such a wish. */
  private static final Set<String> BESIDE =
      Set.of(
          "range",
          "moment",
          "clock",
          "length",
          "shown",
          "at_start",
          "from_clip",
          "percent",
          "bigger",
          "said_at",
          "quieter");

  private static final Set<String> TOLD =
      Set.of("pip", "broll", "cover", "crop_fill", "shrink", "zoom_out", "become");

  /** "Over my voice". */
  private static final Set<String> SOUNDS = Set.of("voice", "sound", "voice_over");

  private static final Set<String> TIMES = Set.of("range", "moment", "clock", "said_at");

  private final Lexicon lexicon;

  public ClipOnTop(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with one for what lies over the rest. */
  public List<Token> told(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    List<List<Token>> parts = Sentence.parts(tokens, this::parts);
    List<Optional<List<Token>>> laid = parts.stream().map(this::laid).toList();
    int at = 0;
    while (at < parts.size()) {
      boolean headsNext = at + 2 < parts.size() && laid.get(at + 2).isPresent();
      if (headsNext && isOnlyNamed(parts.get(at))) {
        at += 2;
        continue;
      }
      told.addAll(laid.get(at).orElse(parts.get(at)));
      at = laid.get(at).isPresent() ? behindItsPlace(parts, at + 1, told) : at + 1;
    }
    return told;
  }

  private boolean parts(Token token) {
    return token.is(Token.PUNCTUATION)
        || (lexicon.role(token) == Role.JOINT && !token.is("take") && !Cue.TOO.is(token));
  }

  private Optional<List<Token>> laid(List<Token> said) {
    List<Token> part = said.stream().filter(t -> !isMeanwhile(t)).toList();
    List<Token> things = part.stream().filter(t -> t.isOneOf(THINGS) && !isUnder(part, t)).toList();
    boolean isTold = part.stream().anyMatch(t -> t.values().containsKey("shown_clip"));
    boolean isNamed = Token.anyIs(part, "pip");
    boolean liesOver = liesOver(part) && !Token.anyIs(part, "cover");
    boolean isTimed = part.stream().anyMatch(t -> t.isOneOf(TIMES));
    boolean isInCorner =
        part.stream().anyMatch(ClipOnTop::isCorner)
            && (puts(part)
                || drops(part)
                || (things.contains(part.get(0)) && !Token.anyIs(part, "write")));
    boolean isBroll = Token.anyIs(part, "broll");
    boolean cutsTo = cutsTo(part);
    boolean covers = cutsTo || (Token.anyIs(part, "range") && Token.anyIs(part, "cover"));
    boolean fills = isTimed && puts(part) && Token.anyIs(part, "crop_fill");
    boolean isPicture = things.stream().anyMatch(t -> Lexer.isPicture(t.form()));
    boolean shows =
        isTimed && Token.anyIs(part, "write") && (isPicture || Token.anyIs(part, "file"));
    boolean says = fills || shows || isNamed || liesOver || isInCorner || isBroll || covers;
    boolean onlyThat =
        part.stream()
            .allMatch(
                t ->
                    isOfIt(t, isNamed, liesOver)
                        || (t.is("remove") && (cutsTo || (isInCorner && drops(part)))));
    if (isTold || things.isEmpty() || !says || !onlyThat) {
      return Optional.empty();
    }
    boolean isSmall = isNamed || part.stream().anyMatch(t -> t.isOneOf(SIZES));
    boolean isFull = Token.anyIs(part, "crop_fill") && part.stream().noneMatch(ClipOnTop::isCorner);
    boolean isWhole =
        isFull || !isSmall && (fills || shows || isBroll || covers || (liesOver && isTimed));
    return Optional.of(told(part, things, isWhole, liesOver));
  }

  /** "While I talk", which of music would be how it gives way. */
  private static boolean isMeanwhile(Token token) {
    return token.is("while_speaking") || (token.is("duck") && Cue.WHILE.opens(token));
  }

  /** "…, bottom right, 30% size", "…，叠在第一段上", "…, muted": the first part that is not about it. */
  private int behindItsPlace(List<List<Token>> parts, int next, List<Token> told) {
    int at = next;
    while (at + 1 < parts.size()) {
      List<Token> part = parts.get(at + 1);
      boolean isMuted = isMuted(part);
      if (!isMuted && !isPlace(part)) {
        break;
      }
      told.addAll(parts.get(at));
      if (isMuted) {
        told.replaceAll(token -> token.is("pip") ? silent(token) : token);
      } else {
        List<Token> place =
            part.stream()
                .filter(token -> !token.is("clip") && !tells(token, true))
                .map(ClipOnTop::asWidth)
                .toList();
        if (place.stream().anyMatch(token -> token.isOneOf(SIZES))) {
          told.replaceAll(token -> token.is("pip") ? small(token) : token);
        }
        told.addAll(place);
      }
      at += 2;
    }
    return at;
  }

  /** "…, muted", "…，不带声音". */
  private boolean isMuted(List<Token> part) {
    return Token.anyIs(part, "mute")
        && part.stream()
            .allMatch(t -> t.is("mute") || t.isOneOf(SOUNDS) || lexicon.role(t) == Role.FILLER);
  }

  private static Token silent(Token token) {
    Map<String, Object> says = new TreeMap<>(token.values());
    says.put("volume", 0);
    return token.with(says);
  }

  private static Token small(Token token) {
    Map<String, Object> says = new TreeMap<>(token.values());
    says.remove("whole_picture");
    return token.with(says);
  }

  private boolean isPlace(List<Token> part) {
    boolean isUnder = part.stream().anyMatch(Cue.LIES_OVER::isIn);
    return part.stream().anyMatch(t -> lexicon.role(t) != Role.FILLER)
        && part.stream()
            .allMatch(
                t ->
                    t.isOneOf(SIZES)
                        || t.isOneOf(TIMES)
                        || t.is("percent")
                        || (isUnder && (t.is("clip") || Cue.LIES_OVER.isIn(t)))
                        || lexicon.role(t) == Role.FILLER);
  }

  /** "画中画，webcam.mp4放右下角". */
  private boolean isOnlyNamed(List<Token> part) {
    return Token.anyIs(part, "pip")
        && part.stream()
            .allMatch(t -> t.is("pip") || t.isOneOf(PUTS) || lexicon.role(t) == Role.FILLER);
  }

  private static List<Token> told(
      List<Token> part, List<Token> things, boolean isWhole, boolean liesOver) {
    boolean isToldLast = Token.anyIs(part, "cover") && Token.anyIs(part, "with");
    Token shown = things.get(isToldLast ? things.size() - 1 : 0);
    Map<String, Object> says = new TreeMap<>(Map.of("inset", true));
    says.put(shown.is("file") ? "file" : "shown_clip", shown.value());
    if (isWhole) {
      says.put("whole_picture", true);
    }
    List<Token> told = new ArrayList<>();
    for (Token token : part) {
      if (token == shown) {
        told.add(token.as("pip").with(says));
      } else if (!token.isOneOf(THINGS) && !tells(token, liesOver)) {
        told.add(asWidth(token));
      }
    }
    return told;
  }

  /** What it tells is in the token for the clip now. */
  private static boolean tells(Token token, boolean liesOver) {
    boolean isUp = token.is("position") && String.valueOf(token.value()).equals("top");
    return token.isOneOf(TOLD)
        || token.is("remove")
        || (token.is("smaller") && !token.values().containsKey("size"))
        || (liesOver && (isUp || token.isOneOf(SOUNDS)))
        || (Cue.LIES_OVER.isIn(token) && !token.is("from_clip"));
  }

  /** "30 %" of the picture's width. */
  private static Token asWidth(Token token) {
    if (!token.is("percent")) {
      return token;
    }
    double share = ((Number) token.value()).doubleValue() / 100;
    return token.as("width_share").with(Map.of("width_fraction", share));
  }

  private static boolean liesOver(List<Token> part) {
    return Cue.LIES_OVER.isIn(forms(part));
  }

  /** "… on top of clip 1", "叠在第一段上". */
  private static boolean isUnder(List<Token> part, Token thing) {
    return Cue.LIES_ON.closes(forms(part.subList(0, part.indexOf(thing))));
  }

  private static String forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  /** "Cut to broll.mp4 at 0:10 for 3 seconds". */
  private static boolean cutsTo(List<Token> part) {
    boolean isHeld = Token.anyIs(part, "range") || Token.anyIs(part, "shown");
    return isHeld
        && IntStream.range(0, part.size() - 2)
            .anyMatch(
                i ->
                    part.get(i).is("remove")
                        && part.get(i + 1).is("become")
                        && part.get(i + 2).isOneOf(THINGS));
  }

  private static boolean isCorner(Token token) {
    return token.is("position") && String.valueOf(token.value()).contains("_");
  }

  /** "Drop my photo into the corner": nothing is taken out. */
  private static boolean drops(List<Token> part) {
    return part.stream().anyMatch(t -> t.is("remove") && Cue.DROPS.is(t));
  }

  /** "左下角写" writes words there. */
  private static boolean puts(List<Token> part) {
    return part.stream().anyMatch(t -> t.isOneOf(PUTS) && !(t.is("write") && t.isHan()));
  }

  private boolean isOfIt(Token token, boolean isNamed, boolean liesOver) {
    Role role = lexicon.role(token);
    return token.isOneOf(THINGS)
        || token.isOneOf(SIZES)
        || token.isOneOf(BESIDE)
        || token.isOneOf(TOLD)
        || (liesOver && token.isOneOf(SOUNDS))
        || role == Role.HELPER
        || role == Role.FILLER
        || role == Role.JOINT
        || (isNamed && (role == Role.UNKNOWN || role == Role.TALK))
        || Cue.LIES_OVER.isIn(token);
  }
}
