package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.ClipOrder;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.HowLongItLasts;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values alone, which belong to the wish before: "captions, yellow, at the top". */
final class Addition {
  private static final Set<String> SHARES =
      Set.of("up_by", "down_by", "by_percent", "percent", "by_fraction");
  private static final Set<String> TEXT_ITSELF = Set.of("text", "font");
  private static final Set<String> FILLS =
      Set.of("bars_fill", "crop_fill", "blur_fill", "transparent");
  private static final Set<String> LENGTHS = Set.of("length", "target", "to_length");

  /** What a share tells better than the usual step does. */
  private static final Map<Kind, Set<String>> MEASURED_BY = Map.of(Kind.SPEED, Set.of("factor"));

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;
  private final NextWish next;
  private final ShownWords words;

  Addition(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
    this.next = new NextWish(lexicon);
    this.words = new ShownWords(lexicon);
  }

  /** What a clause brings to the wish before: its values, and those of them that the wish knows. */
  private record Brought(Clause clause, List<Token> own, List<Token> fitting, boolean lasting) {
    boolean anyOf(Set<String> types) {
      return own.stream().anyMatch(t -> t.isOneOf(types));
    }

    boolean allOf(Set<String> types) {
      return own.stream().allMatch(t -> t.isOneOf(types));
    }
  }

  /**
   * The wish that goes on: the one before, another of the same clause, or a new one of its kind.
   *
   * @return null where the clause says something of its own
   */
  Pending to(Pending wish, Clause clause, List<Token> own, boolean lasting) {
    if (words.goOnBelow(wish, clause, own)) {
      own.stream()
          .filter(t -> !t.is("quote") && !t.is("position"))
          .forEach(value -> fill(wish, value));
      return wish;
    }
    if (isClosedTo(wish, own)) {
      return null;
    }
    if (HowLongItLasts.isTold(own, lexicon) && LastWish.lasts(wish)) {
      slots.replace(wish.kind(), wish.parameters(), HowLongItLasts.in(own));
      return wish;
    }
    if (clause.joint() == Joint.START || isElse(wish, clause, own) || next.follows(wish, own)) {
      return null;
    }
    Pending meant = lettersOfSameClause(wish, own);
    if (saysOneThing(meant, clause, own)) {
      return meant;
    }
    if (clause.joint() == Joint.THEN && !goesOnThen(meant, own)) {
      boolean goesOn =
          ClipOrder.goesOn(meant, own)
              || own.stream().allMatch(t -> t.is("shown") && fill(meant, t));
      return goesOn ? meant : null;
    }
    if (isMadeApart(meant, clause, own, lasting)) {
      return meant;
    }
    return valuesTo(meant, clause, own, lasting);
  }

  private boolean isClosedTo(Pending wish, List<Token> own) {
    boolean putsInstead = LastWish.REMOVING.contains(wish.kind()) && Token.anyIs(own, "put");
    boolean makesAnew = wish.kind() == Kind.UNDO && Token.anyIs(own, "make");
    boolean isOfOnePhoto = wish.kind() == Kind.SLIDESHOW && Token.anyIs(own, "still_longer");
    return putsInstead || makesAnew || isOfOnePhoto || wish.parameters().containsKey("remove");
  }

  private boolean isElse(Pending wish, Clause clause, List<Token> own) {
    return TwoWishes.tellElse(clause, own, slots.fitting(wish.kind(), own))
        || Remarks.tellsOfPart(clause, lexicon)
        || (LastWish.isPlacedChange(wish) && clause.has("rest"))
        || Token.anyIs(own, "except");
  }

  /**
   * "Square with captions, white on black": of several wishes in one clause, the one of letters.
   */
  private Pending lettersOfSameClause(Pending wish, List<Token> own) {
    if (!slots.fitting(wish.kind(), own).isEmpty()) {
      return wish;
    }
    return findings.wishes().stream()
        .filter(w -> w.said().equals(wish.said()) && LastWish.LETTERED.contains(w.kind()))
        .filter(w -> slots.fitting(w.kind(), own).size() == own.size())
        .findFirst()
        .orElse(wish);
  }

  /** How long, which frame, or how it comes in. */
  private boolean saysOneThing(Pending wish, Clause clause, List<Token> own) {
    if (LastWish.lasts(wish) && own.size() == 1 && ShownWords.isShort(own.get(0))) {
      slots.replace(wish.kind(), wish.parameters(), own.get(0).as("length"));
      return true;
    }
    if (OneOfAKind.isFrameOfCover(wish, own)) {
      return fill(wish, own.get(0).as("target"));
    }
    if (words.comeIn(wish, clause, own)) {
      wish.parameters().putIfAbsent("animation", "fade");
      return true;
    }
    return false;
  }

  /** "Then something calmer", "then a bit more": the same wish, though it is what comes next. */
  private boolean goesOnThen(Pending wish, List<Token> own) {
    boolean changesMusic = wish.kind() == Kind.MUSIC && Token.anyIs(own, "mood");
    boolean isMore = !own.isEmpty() && own.stream().allMatch(t -> t.isOneOf(TokenTypes.STEPS));
    return changesMusic || isMore;
  }

  /** It is not filled, but makes a wish beside it, or one that cannot be made. */
  private boolean isMadeApart(Pending wish, Clause clause, List<Token> own, boolean lasting) {
    if (HandedOver.isTold(wish, clause, own)) {
      Pending part = findings.add(Kind.KEEP_RANGE, clause.said(), lasting);
      own.forEach(stretch -> fill(part, stretch));
      return true;
    }
    if (wish.kind() == Kind.MUSIC && ShownWords.comeAlong(own)) {
      Pending fade = findings.add(Kind.FADE, clause.said(), lasting);
      boolean isOneWay = Token.anyIs(own, "fade_in") != Token.anyIs(own, "fade_out");
      String way = Token.anyIs(own, "fade_in") ? "in" : "out";
      fade.parameters().put("direction", isOneWay ? way : "both");
      fade.parameters().put("target", "music");
      return true;
    }
    boolean isFrameUnknown =
        wish.kind() == Kind.COVER && own.stream().allMatch(t -> t.is("pixels") || t.is("frame"));
    if (isFrameUnknown) {
      findings.unclear(clause.said());
    }
    return isFrameUnknown;
  }

  private Pending valuesTo(Pending wish, Clause clause, List<Token> own, boolean lasting) {
    List<Token> fitting =
        slots.fitting(wish.kind(), own).stream().filter(t -> !t.values().isEmpty()).toList();
    Brought brought = new Brought(clause, own, fitting, lasting);
    boolean isOwn =
        fitting.isEmpty()
            || !own.stream().allMatch(t -> isValueOf(wish, t, own))
            || (brought.anyOf(TokenTypes.STEPS) && isRepeatable(brought))
            || isOfAnother(brought)
            || saysItAll(wish, own);
    if (isOwn) {
      return null;
    }
    if (ClipOrder.goesOn(wish, own)) {
      return wish;
    }
    if (isSameElsewhere(wish, brought)) {
      return sameElsewhere(wish, brought);
    }
    if (isAnotherText(wish, brought)) {
      return anotherText(wish, brought);
    }
    if (fillAny(wish, fitting)) {
      return wish;
    }
    if (isAnother(wish, brought)) {
      return another(wish, brought);
    }
    boolean saysItAnew =
        replacesLength(wish, brought)
            || OneOfAKind.saysMoodAgain(wish, clause, fitting)
            || OneOfAKind.namesSecondLanguage(wish, clause, fitting, findings);
    return saysItAnew ? wish : null;
  }

  private boolean isValueOf(Pending wish, Token token, List<Token> own) {
    return switch (lexicon.role(token)) {
      case VALUE, HELPER, UNKNOWN, TALK -> true;
      case QUALITY -> !token.values().isEmpty();
      case OBJECT ->
          (token.isOneOf(TEXT_ITSELF) && wish.kind() != Kind.LOGO)
              || (token.is("color_look") && Token.anyIs(own, "color"))
              || (token.is("sound") && wish.kind() == Kind.MUSIC);
      default -> false;
    };
  }

  private static boolean isOfAnother(Brought brought) {
    return brought.own().stream()
        .filter(t -> t.isOneOf(TokenTypes.FILES) || t.is("quote"))
        .anyMatch(t -> !brought.fitting().contains(t));
  }

  /** "The second one cooler": a wish of its own, though of the same kind. */
  private boolean saysItAll(Pending wish, List<Token> own) {
    RuleBook.Match match = rules.best(own, own);
    return match != null
        && match.rule().makes(wish.kind())
        && match.used().stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY);
  }

  /** "Speed up the first 10 seconds and the last 10 seconds 2x": both, and both so much. */
  private static boolean isSameElsewhere(Pending wish, Brought brought) {
    return brought.clause().joint() == Joint.AND
        && Reach.isPlaced(wish)
        && brought.anyOf(TokenTypes.STRETCH)
        && !brought.allOf(TokenTypes.STRETCH);
  }

  private Pending sameElsewhere(Pending wish, Brought brought) {
    Pending again = findings.add(wish.kind(), brought.clause().said(), brought.lasting());
    for (Token value : brought.fitting()) {
      if (!value.isOneOf(TokenTypes.STRETCH)
          && slots.names(wish.kind(), value).stream().allMatch(wish::isAssumed)) {
        slots.replace(wish.kind(), wish.parameters(), value);
      }
      fill(again, value);
    }
    Reach.likewise(again, wish);
    return again;
  }

  /** "Titles 'Hope' and 'Joy' in red": the other one, and how both look. */
  private static boolean isAnotherText(Pending wish, Brought brought) {
    Object text = wish.parameters().get("text");
    return wish.kind().isText()
        && text != null
        && brought.clause().joint() == Joint.AND
        && brought.own().stream().anyMatch(t -> t.is("quote") && !text.equals(t.value()))
        && brought.anyOf(TokenTypes.LOOKS);
  }

  private Pending anotherText(Pending wish, Brought brought) {
    if (wish.parameters().size() == 1) {
      brought.own().stream()
          .filter(t -> t.isOneOf(TokenTypes.LOOKS))
          .forEach(value -> fill(wish, value));
    }
    Pending again = findings.add(wish.kind(), brought.clause().said(), brought.lasting());
    brought.fitting().forEach(value -> fill(again, value));
    return again;
  }

  private boolean fillAny(Pending wish, List<Token> fitting) {
    boolean filled = false;
    boolean goesFaster =
        wish.kind() == Kind.SPEED
            && ((Number) wish.parameters().getOrDefault("factor", 1)).doubleValue() > 1;
    boolean goesSlower = wish.kind() == Kind.SPEED && !goesFaster && wish.isAssumed("factor");
    for (Token value : fitting) {
      wish.forgetAssumed(slots.names(wish.kind(), value));
      if (value.isOneOf(FILLS)) {
        slots.replace(wish.kind(), wish.parameters(), value);
        filled = true;
      } else if (fill(wish, value)) {
        filled = true;
        if (value.isOneOf(SHARES)) {
          wish.forgetAssumed(MEASURED_BY.getOrDefault(wish.kind(), Set.of()));
        }
        if (goesFaster && value.is("by_fraction")) {
          wish.parameters().put("up", true);
        }
        if (goesSlower && value.is("factor") && !value.isHan() && !ClausePairs.saysSpeed(value)) {
          wish.parameters().put("slower", true);
        }
      }
      if (value.is("quote") && wish.kind() == Kind.TITLE) {
        wish.parameters().remove("change");
      }
    }
    return filled;
  }

  /** It has all of that already: one more of its kind. */
  private static boolean isAnother(Pending wish, Brought brought) {
    Clause clause = brought.clause();
    return isRepeatable(brought)
        || wish.kind() == Kind.SPLIT
        || clause.has("another")
        || clause.has("video_file");
  }

  private Pending another(Pending wish, Brought brought) {
    Pending again = findings.add(wish.kind(), brought.clause().said(), brought.lasting());
    brought.fitting().forEach(value -> fill(again, value));
    if (brought.allOf(TokenTypes.STRETCH)) {
      Reach.likewise(again, wish);
    }
    return again;
  }

  private boolean replacesLength(Pending wish, Brought brought) {
    boolean isOnlyLength =
        brought.clause().joint() == Joint.COMMA
            && brought.fitting().stream().allMatch(t -> t.isOneOf(LENGTHS));
    if (isOnlyLength) {
      brought.fitting().forEach(value -> slots.replace(wish.kind(), wish.parameters(), value));
    }
    return isOnlyLength;
  }

  private static boolean isRepeatable(Brought brought) {
    return brought.anyOf(TokenTypes.MUST_NOT_BE_LOST);
  }

  private boolean fill(Pending wish, Token value) {
    return slots.fill(wish.kind(), wish.parameters(), value);
  }
}
