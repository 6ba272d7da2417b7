package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Same for clip 4", "do the same with the title": the wish before once more, for something else.
 */
final class SameAgain {
  private static final String SAID = "likewise";
  private static final Set<String> PLACES = Set.of("range", "clip", "part", "moment", "clock");
  private static final Set<String> OF_WHERE =
      Set.of("clip", "clips", "part", "start_seconds", "end_seconds", "at_seconds", "except_clips");
  private static final Set<String> OF_CLIP = Set.of("clip", "clips", "except_clips");
  private static final Set<String> OF_WORDS = Set.of("text", "find", "lines", "role", "seconds");
  private static final Set<Kind> HEARD = EnumSet.of(Kind.MUSIC_VOLUME, Kind.VOICE_VOLUME);
  private static final Map<String, Kind> BY_NAME =
      Map.of(
          "captions", Kind.CAPTION_STYLE,
          "title", Kind.TITLE,
          "text", Kind.TEXT,
          "music", Kind.MUSIC_VOLUME,
          "voice", Kind.VOICE_VOLUME,
          "sound", Kind.VOICE_VOLUME,
          "original_sound", Kind.VOICE_VOLUME);
  private static final Set<String> FADING = Set.of("music", "sound", "original_sound", "voice");
  private static final Set<String> STARTS = Set.of("at_beginning", "at_start");
  private static final Set<String> ENDS = Set.of("at_ending", "at_end");

  private final Lexicon lexicon;
  private final Slots slots;
  private final Findings findings;
  private boolean repeats;

  SameAgain(Lexicon lexicon, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.slots = slots;
    this.findings = findings;
  }

  /** The wishes of the message so far, with what the clause repeats; false where it does not. */
  boolean of(Clause clause, List<Token> own, LastWish last) {
    List<Pending> wishes = findings.wishes();
    if (wishes.isEmpty() || last.isNone() || clause.has("not")) {
      return false;
    }
    if (clause.has("on_both")) {
      return ofBoth(own, wishes);
    }
    if (last.isOf(Kind.FADE) && fadesToo(clause, own)) {
      wishes.get(wishes.size() - 1).parameters().put("target", "both");
      return true;
    }
    Token first = clause.tokens().get(0);
    boolean goesOn = repeats && clause.joint() == Clause.Joint.AND && isNamed(first);
    boolean isToo = isTooThere(clause, own);
    repeats = clause.has(SAID) || goesOn || isToo;
    if (!repeats) {
      return false;
    }
    Pending before = wishes.get(wishes.size() - 1);
    List<Token> others = own.stream().filter(t -> isNamed(t)).toList();
    boolean saysMore =
        !isToo && own.stream().anyMatch(t -> !isNamed(t) && !lexicon.isVerb(t) && !t.is(SAID));
    if (saysMore || others.isEmpty()) {
      return false;
    }
    for (Pending wish : donePlaced(wishes, others)) {
      again(wish, others, clause.said());
    }
    Optional<Pending> again = again(before, others, clause.said());
    again.ifPresent(last::become);
    return again.isPresent();
  }

  /** "Make clip 2 brighter and slower, do the same to clip 4": all that was done to clip 2. */
  private static List<Pending> donePlaced(List<Pending> wishes, List<Token> others) {
    int end = wishes.size() - 1;
    Map<String, Object> place = place(wishes.get(end));
    if (place.isEmpty() || !others.stream().allMatch(t -> t.isOneOf(PLACES))) {
      return List.of();
    }
    int from = end;
    while (from > 0 && place(wishes.get(from - 1)).equals(place)) {
      from--;
    }
    return wishes.subList(from, end);
  }

  private static Map<String, Object> place(Pending wish) {
    Map<String, Object> place = new HashMap<>(wish.parameters());
    place.keySet().retainAll(OF_WHERE);
    return place;
  }

  /** "第二段调亮，最后一段也要": a place, and nothing of what is to be done there. */
  private boolean isTooThere(Clause clause, List<Token> own) {
    return Cue.THERE_TOO.closes(clause.said())
        && (Token.anyIs(own, "clip") || Token.anyIs(own, "range"))
        && own.stream()
            .allMatch(
                t ->
                    t.isOneOf(PLACES)
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.UNKNOWN
                        || t.is("says")
                        || t.is("make"));
  }

  /** "结尾淡出，音乐也要": what is seen and what is heard. */
  private boolean fadesToo(Clause clause, List<Token> own) {
    return Cue.THERE_TOO.closes(clause.said())
        && (own.stream().anyMatch(t -> t.isOneOf(FADING)) || Cue.OF_FILM.opens(clause.said()))
        && own.stream().allMatch(t -> t.isOneOf(FADING) || lexicon.role(t) == Role.TALK);
  }

  private static boolean isNamed(Token token) {
    return token.isOneOf(PLACES)
        || token.isOneOf(STARTS)
        || token.isOneOf(ENDS)
        || BY_NAME.containsKey(token.type());
  }

  private Optional<Pending> again(Pending before, List<Token> others, String said) {
    Token first = others.get(0);
    if (others.stream().allMatch(t -> t.isOneOf(PLACES))) {
      boolean isOtherClip =
          others.stream().allMatch(t -> t.is("clip")) && before.parameters().containsKey("clips");
      Pending again = like(before, before.kind(), said, isOtherClip ? OF_CLIP : OF_WHERE);
      slots
          .fitting(again.kind(), others)
          .forEach(t -> slots.fill(again.kind(), again.parameters(), t));
      return Optional.of(again);
    }
    if (first.isOneOf(STARTS) || first.isOneOf(ENDS)) {
      return fades(before) ? Optional.of(fadeAt(before, others, said)) : Optional.empty();
    }
    Kind kind = BY_NAME.get(first.type());
    boolean isAlike =
        (LastWish.LETTERED.contains(kind) && LastWish.LETTERED.contains(before.kind()))
            || (HEARD.contains(kind) && HEARD.contains(before.kind()));
    if (!isAlike) {
      return Optional.empty();
    }
    Pending again = like(before, kind, said, OF_WORDS);
    again.parameters().keySet().removeAll(OF_WHERE);
    again.parameters().remove("change");
    if (kind == Kind.TITLE || kind == Kind.TEXT) {
      again.parameters().put("change", true);
    }
    return Optional.of(again);
  }

  private Pending like(Pending before, Kind kind, String said, Set<String> but) {
    Pending again = findings.add(kind, said, before.isLasting());
    again.parameters().putAll(before.parameters());
    again.parameters().keySet().removeAll(but);
    return again;
  }

  private static boolean fades(Pending wish) {
    return wish.kind() == Kind.FADE
        || (wish.kind() == Kind.TRANSITION && "fade".equals(wish.parameters().get("style")));
  }

  /** "Fade between the scenes, same at the start": there too. */
  private Pending fadeAt(Pending before, List<Token> ends, String said) {
    boolean isFade = before.kind() == Kind.FADE;
    Pending fade =
        isFade
            ? like(before, Kind.FADE, said, OF_WHERE)
            : findings.add(Kind.FADE, said, before.isLasting());
    boolean isAtStart = ends.stream().anyMatch(t -> t.isOneOf(STARTS));
    boolean isAtEnd = ends.stream().anyMatch(t -> t.isOneOf(ENDS));
    fade.parameters().put("direction", isAtStart && isAtEnd ? "both" : isAtStart ? "in" : "out");
    fade.parameters().putIfAbsent("target", "both");
    return fade;
  }

  /** "Title in yellow, captions too, and keep both thin". */
  private boolean ofBoth(List<Token> own, List<Pending> wishes) {
    List<Pending> two = wishes.subList(Math.max(0, wishes.size() - 2), wishes.size());
    List<Token> looks = own.stream().filter(t -> !t.is("on_both")).toList();
    boolean isOfWords =
        two.size() == 2
            && !looks.isEmpty()
            && two.stream().allMatch(w -> LastWish.LETTERED.contains(w.kind()))
            && two.stream().allMatch(w -> slots.fitting(w.kind(), looks).size() == looks.size());
    if (isOfWords) {
      two.forEach(w -> looks.forEach(look -> slots.fill(w.kind(), w.parameters(), look)));
    }
    return isOfWords;
  }
}
