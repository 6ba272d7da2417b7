package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Arithmetic with stretches of time as they were said. */
final class Stretches {
  private static final Set<Role> TELLING = EnumSet.of(Role.UNKNOWN, Role.TALK);
  private static final Set<String> SEEN =
      Set.of("moment_of", "person", "thing", "background", "remark");
  private static final Set<String> TOLD_BY_CLOCK = Set.of("range", "moment", "clock");
  private static final Set<String> PLACED = Set.of("range", "moment", "clock", "clip");

  private Stretches() {}

  /** "The end" that is so long; whatever else it is stays as it is. */
  static Token atAnEnd(Token place, Token length) {
    double seconds = ((Number) length.value()).doubleValue();
    return switch (place.is("clip") ? end(place) : place.type()) {
      case "at_beginning", "at_start" ->
          place.as("range").with(Map.of("start_seconds", 0.0, "end_seconds", seconds));
      case "at_ending", "at_end" -> place.as("range").with(Map.of("start_seconds", -seconds));
      default -> place;
    };
  }

  /** "开头剪掉三秒", "the intro black and white for 3 seconds": so much of the start. */
  static Clause atAnEnd(Clause clause, Lexicon lexicon) {
    Optional<Token> length =
        clause.tokens().stream().filter(t -> t.is("length") || t.is("shown")).findFirst();
    boolean isOfThings =
        clause.tokens().stream()
            .anyMatch(t -> (lexicon.role(t) == Role.OBJECT && !t.is("mono")) || t.is("range"));
    boolean isPlaced = clause.has("remove") || Sense.changesPicture(clause.tokens());
    boolean isItsOwn = clause.has("fade"); // "a 1 s fade at the start": the fade takes so long
    if (length.isEmpty() || isOfThings || isItsOwn || !isPlaced) {
      return clause;
    }
    Clause placed = clause.with(t -> atAnEnd(t, length.get()));
    return placed.equals(clause) ? clause : placed.without(length.get());
  }

  /** "From where I say a up to b", "从…开始，到…": one stretch that two places tell. */
  static List<Clause> fromTo(List<Clause> clauses) {
    List<Clause> whole = new ArrayList<>();
    for (Clause clause : clauses) {
      Clause next = clause.of(fromTo(FromUntil.joined(clause)));
      Clause last = whole.isEmpty() ? next : whole.get(whole.size() - 1);
      boolean follows = next.joint() == Joint.COMMA || next.joint() == Joint.THEN;
      boolean goesOn = last.tokens().size() == 1 && !next.tokens().isEmpty() && follows;
      Optional<Token> both = goesOn ? fromTo(last.tokens().get(0), next) : Optional.empty();
      if (both.isPresent()) {
        whole.remove(whole.size() - 1);
        next = next.without(next.tokens().get(0)).with(List.of(both.get())).after(last.joint());
      }
      whole.add(next);
    }
    return whole;
  }

  /** "从…那句起，再往前的统统剪掉". */
  private static boolean goesBefore(Clause next) {
    Token first = next.tokens().get(0);
    boolean isBefore = first.is("side") ? first.value().equals("before") : first.is("earlier");
    return isBefore && first.isHan() && next.has("remove");
  }

  private static boolean isOpen(Token range) {
    return range.is("range")
        && range.values().containsKey("start_seconds")
        && !range.values().containsKey("end_seconds");
  }

  private static List<Token> fromTo(Clause clause) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : clause.tokens()) {
      Token last = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
      Optional<Token> both = fromTo(last, token);
      if (both.isPresent()) {
        tokens.set(tokens.size() - 1, both.get());
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** "就回忆那段，0:50到1:10，…": what is seen there, before it is told where. */
  static List<Clause> placeFirst(List<Clause> clauses, Lexicon lexicon) {
    boolean tells =
        clauses.size() > 2
            && clauses.get(0).tokens().stream()
                .allMatch(t -> TELLING.contains(lexicon.role(t)) || t.isOneOf(SEEN) || opensWith(t))
            && clauses.get(1).joint() == Joint.COMMA
            && !clauses.get(1).tokens().isEmpty()
            && clauses.get(1).tokens().stream().allMatch(t -> t.isOneOf(TOLD_BY_CLOCK));
    if (!tells) {
      return withoutStory(withoutShown(clauses, lexicon), lexicon);
    }
    List<Clause> placed = new ArrayList<>(clauses.subList(1, clauses.size()));
    placed.set(0, placed.get(0).after(Joint.START));
    return placed;
  }

  /** "…, with the swerve, 9:46 to 9:50, at quarter speed": the stretch is for what follows. */
  private static List<Clause> withoutShown(List<Clause> clauses, Lexicon lexicon) {
    for (int i = 1; i + 2 < clauses.size(); i++) {
      Clause shown = clauses.get(i);
      Clause place = clauses.get(i + 1);
      boolean isPlace =
          place.joint() == Joint.COMMA
              && place.tokens().stream().allMatch(t -> t.isOneOf(TOLD_BY_CLOCK));
      boolean isShown =
          opensWith(shown.tokens().get(0))
              && shown.tokens().stream()
                  .skip(1)
                  .allMatch(t -> TELLING.contains(lexicon.role(t)) || t.isOneOf(SEEN));
      if (isPlace && isShown) {
        List<Clause> placed = new ArrayList<>(clauses);
        placed.set(i + 1, place.after(Joint.START));
        placed.remove(i);
        return placed;
      }
    }
    return clauses;
  }

  /** "With the swerve itself, 9:46 to 9:50, at quarter speed". */
  private static boolean opensWith(Token token) {
    return token.is("with") && !token.isHan();
  }

  /** "投篮那一下大概在38秒，放慢一点": the moment, and not what is seen there. */
  private static List<Clause> withoutStory(List<Clause> clauses, Lexicon lexicon) {
    List<Clause> placed = new ArrayList<>(clauses);
    for (int i = 0; i + 1 < clauses.size(); i++) {
      if (clauses.get(i + 1).joint() == Joint.COMMA) {
        placed.set(i, withoutStory(clauses.get(i), i == 0, lexicon));
      }
    }
    return placed;
  }

  private static Clause withoutStory(Clause clause, boolean opens, Lexicon lexicon) {
    Clause first = Whereabouts.atThatTime(clause);
    boolean isWhen = !first.equals(clause);
    List<Token> place = first.tokens().stream().filter(t -> t.isOneOf(PLACED)).toList();
    boolean isStory =
        place.size() == 1
            && first.tokens().stream().noneMatch(SpokenLines::isToldBySpeech)
            && (isWhen || (opens && first.tokens().size() > 1))
            && first.tokens().stream()
                .allMatch(
                    t ->
                        t.isOneOf(PLACED)
                            || (t.isHan() && lexicon.role(t) == Role.UNKNOWN)
                            || (opens && tellsOfIt(t))
                            || (isWhen && isSaidInPassing(t, lexicon)));
    return isStory ? first.of(place).after(Joint.START) : clause;
  }

  /** "2:30到2:50新郎讲话，这段配乐关小", "1:00到1:20是采访，…": what goes on there. */
  private static boolean tellsOfIt(Token token) {
    return Cue.TALKS.is(token) || token.is("tells") || (token.is("says") && Cue.IS.is(token));
  }

  private static boolean isSaidInPassing(Token token, Lexicon lexicon) {
    Role role = lexicon.role(token);
    return token.isOneOf(SEEN) || role == Role.TALK || role == Role.HELPER;
  }

  private static Optional<Token> fromTo(Token from, Clause next) {
    return isOpen(from) && goesBefore(next)
        ? Optional.of(from.with(Map.of("start_seconds", 0.0, "end_seconds", from.value())))
        : fromTo(from, next.tokens().get(0));
  }

  private static Optional<Token> fromTo(Token from, Token to) {
    boolean begins = from.is("range") && from.values().containsKey("start_seconds");
    if (begins && SpokenLines.isToldBySpeech(from) && Cue.STARTING.is(to)) {
      return Optional.of(from.with(Map.of("start_seconds", from.value())));
    }
    boolean isOpen = begins && !from.values().containsKey("end_seconds");
    boolean ends =
        to.is("range")
            && to.values().get("end_seconds") != null
            && Double.valueOf(0).equals(to.values().get("start_seconds"))
            && (SpokenLines.isToldBySpeech(from) || SpokenLines.isToldBySpeech(to));
    return isOpen && ends
        ? Optional.of(
            from.with(
                Map.of(
                    "start_seconds", from.value(), "end_seconds", to.values().get("end_seconds"))))
        : Optional.empty();
  }

  /** "开头那段…，大概八秒": how much of the start, and not the first clip. */
  private static String end(Token clip) {
    if (Cue.BEGINNING.opens(clip)) {
      return "at_beginning";
    }
    return Cue.ENDING.opens(clip) ? "at_ending" : "clip";
  }

  /** "Cut that line and everything before it": the stretch reaches to the start, or to the end. */
  static Clause withAllBeside(Clause clause) {
    Optional<Token> all = clause.tokens().stream().filter(t -> t.is("and_all")).findFirst();
    return all.map(side -> clause.without(side).with(t -> reaching(t, side))).orElse(clause);
  }

  private static Token reaching(Token range, Token side) {
    Map<String, Object> values = new LinkedHashMap<>(range.values());
    if (!range.is("range") || !values.containsKey("start_seconds")) {
      return range;
    }
    if (side.value().equals("before")) {
      values.put("start_seconds", 0.0);
    } else {
      values.remove("end_seconds");
    }
    return range.with(values);
  }

  /** The first, the middle, the last of the pieces between cuts; the token itself if none is. */
  static Token piece(Token token, List<Double> cuts) {
    double first = Collections.min(cuts);
    double last = Collections.max(cuts);
    Map<String, Object> range =
        switch (token.value().toString()) {
          case "before", "first_half" -> Map.of("start_seconds", 0.0, "end_seconds", first);
          case "after", "second_half" -> Map.of("start_seconds", last);
          default -> first < last ? Map.of("start_seconds", first, "end_seconds", last) : Map.of();
        };
    return range.isEmpty()
        ? token
        : Token.of("range", range, token.form(), token.start(), token.end());
  }

  /** "说到“下期再见”就结束，后面的不要": what is before or behind what is said. */
  static Token beside(Token said, Token side) {
    Object begins = said.values().values().iterator().next();
    Object ends = said.values().getOrDefault("end_seconds", begins);
    Map<String, Object> range =
        side.value().equals("before")
            ? Map.of("start_seconds", 0.0, "end_seconds", begins)
            : Map.of("start_seconds", ends);
    return Token.of("range", range, side.form(), side.start(), side.end());
  }

  /** "后半截挪到最前面", once it is said where to split: that piece moves. */
  static Token movedPiece(Token token, List<Double> cuts) {
    Map<String, Object> values = new LinkedHashMap<>(token.values());
    Token part = token.with(Map.of("part", values.remove("part")));
    values.putAll(piece(part, cuts).values());
    return token.with(values);
  }

  /** "揉面那段": named by what is to be seen there, which nobody here can find. */
  static boolean namesUnknown(Clause clause, Lexicon lexicon, Findings findings) {
    return clause.tokens().stream()
            .filter(t -> t.isHan() && (lexicon.role(t) == Role.UNKNOWN || isSeen(t)))
            .anyMatch(t -> Cue.NAMED_BY_CONTENT.opens(findings.after(t)))
        || pointsAtOne(clause)
        || (findings.hasSeveralClips() && namesOneOfSeveral(clause, lexicon, findings));
  }

  private static boolean isSeen(Token token) {
    return token.is("price") || token.isOneOf(SEEN) || Cue.SOMEBODY.opens(token);
  }

  /** "那段太吵了", "mute that part": one that this clause does not name. */
  static boolean pointsAtOne(Clause clause) {
    boolean isEnglish = clause.tokens().stream().noneMatch(Token::isHan);
    return (Cue.THAT_PART.opens(clause.said()) || (isEnglish && Cue.THAT_PART.isIn(clause.said())))
        && clause.tokens().stream().noneMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST));
  }

  /** "第六段的后半段不要": two words that look like one. */
  static Clause halved(Clause clause) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : clause.tokens()) {
      tokens.addAll(isHalfOfClip(token) ? List.of(clipOf(token), halfOf(token)) : List.of(token));
    }
    return clause.of(tokens);
  }

  /** "第六段的后半段": of the clip, and not where it meets another. */
  private static boolean isHalfOfClip(Token token) {
    return token.is("join")
        && token.values().containsKey("between")
        && (Cue.FIRST_HALF.isIn(token) || Cue.SECOND_HALF.isIn(token));
  }

  private static Token clipOf(Token half) {
    return half.as("clip").with(Map.of("clips", half.values().get("between")));
  }

  private static Token halfOf(Token half) {
    boolean isFirst = Cue.FIRST_HALF.isIn(half);
    return half.as("part").with(Map.of("part", isFirst ? "first_half" : "second_half"));
  }

  /** "The ceremony clip", where no file is called so. */
  private static boolean namesOneOfSeveral(Clause clause, Lexicon lexicon, Findings findings) {
    Optional<String> name = Cue.CLIP_BY_NAME.in(clause.said()).map(clip -> clip.split(" ")[1]);
    return name.isPresent()
        && clause.tokens().stream()
            .filter(t -> lexicon.role(t) != Role.UNKNOWN)
            .noneMatch(t -> findings.said(t).toLowerCase(Locale.ROOT).contains(name.get()));
  }

  /** "The following five seconds", "then in slow motion till 0:11": as from the place before. */
  static Token next(Token place, Token token) {
    boolean saysUntil = token.is("range") && Cue.UNTIL.opens(token);
    if (saysUntil) {
      return from(place, token);
    }
    return token.is("next_stretch") ? behind(place, token) : token;
  }

  /** From a moment that was named on, where it lies before. */
  private static Token from(Token place, Token until) {
    Object from = place.values().getOrDefault("end_seconds", place.values().get("at_seconds"));
    boolean isBefore =
        from instanceof Number start
            && until.values().get("end_seconds") instanceof Number end
            && start.doubleValue() < end.doubleValue();
    return isBefore
        ? until.with(
            Map.of("start_seconds", from, "end_seconds", until.values().get("end_seconds")))
        : until;
  }

  /** So long behind a place, or before it; a moment to be looked for where that has no time. */
  private static Token behind(Token place, Token length) {
    double seconds = ((Number) length.value()).doubleValue();
    Object edge = edge(place, seconds < 0 ? "start_seconds" : "end_seconds");
    if (!(edge instanceof Number from)) {
      return length.as("moment_of");
    }
    double other = Math.max(0, from.doubleValue() + seconds);
    return length
        .as("range")
        .with(
            Map.of(
                "start_seconds", Math.min(from.doubleValue(), other),
                "end_seconds", Math.max(from.doubleValue(), other)));
  }

  private static Object edge(Token place, String name) {
    return place.values().getOrDefault(name, place.values().get("at_seconds"));
  }

  /** "He leaves at 2:10, remove everything after that"; nothing where the place has no time. */
  static Optional<Token> besideTime(Token place, Token side) {
    boolean isBefore = side.value().equals("before");
    Object edge = place == null ? null : edge(place, isBefore ? "start_seconds" : "end_seconds");
    return !(edge instanceof Number)
        ? Optional.empty()
        : Optional.of(
            side.as("range")
                .with(
                    isBefore
                        ? Map.of("start_seconds", 0.0, "end_seconds", edge)
                        : Map.of("start_seconds", edge)));
  }

  /** Whether something is left before it and behind it. */
  static boolean isInTheMiddle(Token spared) {
    return spared != null && spared.is("range") && rest(spared).isEmpty();
  }

  /** What is left beside a stretch at the start or the end. */
  static Optional<Token> rest(Token range) {
    Object start = range.values().get("start_seconds");
    Object end = range.values().get("end_seconds");
    boolean isFromStart = start == null || start instanceof Number n && n.doubleValue() == 0;
    if (end != null && isFromStart) {
      return Optional.of(range.with(Map.of("start_seconds", end)));
    }
    return end == null ? Optional.of(range.with(Map.of("end_seconds", start))) : Optional.empty();
  }
}
