package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Make the captions and the title bigger", "shrink the logo and the title": how several things of
 * one sort shall be is told once, and told of each of them.
 */
final class SharedQuality {
  private static final List<Set<String>> SORTS =
      List.of(
          Set.of(
              "captions",
              "title",
              "text",
              "logo",
              "watermark",
              "lower_third",
              "end_card",
              "a_name",
              "subtitle"),
          Set.of(
              "music",
              "voice",
              "original_sound",
              "sound_effect",
              "ambience",
              "any_sound",
              "noise",
              "wind"));

  private static final Set<String> TOLD_BY_VALUE =
      Set.of("color", "position", "typeface", "shadow", "transparent", "looks_good");

  private static final Set<String> AMOUNTS = Set.of("degree", "decibels", "percent");

  private static final Set<String> FADES = Set.of("fade", "fade_in", "fade_out");

  /** What says how it shall be, and nothing of it itself. */
  private static final Set<String> BESIDE =
      Set.of("with", "states", "become", "degree", "move_it", "on_both");

  /** What is so already: "captions bigger" speaks of those that are there. */
  private static final Set<String> COMPARED =
      Set.of("bigger", "smaller", "shrink", "louder", "quieter", "moved_up", "moved_down");

  private static final Set<String> TELLING =
      Set.of("states", "hides", "looks_good", "looks_cheap", "not");

  private final Lexicon lexicon;

  SharedQuality(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Clause> told(List<Clause> clauses) {
    List<Clause> told = new ArrayList<>(clauses);
    for (int i = 1; i < told.size(); i++) {
      Clause clause = told.get(i);
      if (clause.joint() == Joint.AND && things(clause) > 0) {
        joinBoth(told, i);
        tellBefore(told, i);
        tellNext(told, i);
        remarkOnBoth(told, i);
      }
    }
    return told;
  }

  /** "The voice and the music are both too quiet": "both" parts nothing. */
  private void joinBoth(List<Clause> clauses, int i) {
    Clause clause = clauses.get(i);
    boolean isParted =
        i + 1 < clauses.size()
            && isBare(clause, clause)
            && isBare(clauses.get(i - 1), clause)
            && isMore(clauses.get(i + 1));
    if (isParted) {
      clauses.set(i, clause.followedBy(clauses.remove(i + 1).tokens()));
    }
  }

  /** "Make the title, the captions and the logo bigger": what is said of the last. */
  private void tellBefore(List<Clause> clauses, int last) {
    Clause clause = clauses.get(last);
    List<Token> how = how(clause);
    if (things(clause) > 1
        || !isThing(clause.tokens().get(0))
        || how.stream().noneMatch(this::saysHow)) {
      return;
    }
    how = how.stream().filter(t -> !t.is("states")).toList();
    int first = last;
    for (int i = last - 1; i >= 0 && isBare(clauses.get(i), clause); i--) {
      boolean isMeant =
          Token.anyIs(clauses.get(i).tokens(), "make")
              || clauses.get(i).joint() == Joint.START
              || clauses.get(i).has("wants")
              || orders(clauses.get(i))
              || Cue.POINTS.opens(clauses.get(i).said())
              || how.stream().anyMatch(t -> t.isOneOf(COMPARED));
      first = isMeant ? i : first;
      if (orders(clauses.get(i))
          || (clauses.get(i).joint() != Joint.COMMA && clauses.get(i).joint() != Joint.AND)) {
        break;
      }
    }
    if (first == last) {
      return;
    }
    clauses.set(last, asked(clause));
    if (last + 1 < clauses.size() && isMore(clauses.get(last + 1))) {
      List<Token> more = clauses.remove(last + 1).tokens();
      clauses.set(last, clauses.get(last).followedBy(more));
      how = Stream.concat(how.stream(), more.stream()).toList();
    }
    for (int i = first; i < last; i++) {
      clauses.set(i, asked(clauses.get(i)).followedBy(how));
    }
  }

  /** "Shrink the title and the logo": what is said of the first. */
  private void tellNext(List<Clause> clauses, int i) {
    Clause clause = clauses.get(i);
    Clause before = clauses.get(i - 1);
    List<Token> how = how(before);
    boolean isAfterIt = isThing(before.tokens().get(0));
    boolean isLast = isThing(before.tokens().get(before.tokens().size() - 1));
    boolean areAlike =
        things(before) == 1
            && things(clause) == 1
            && (isSameSort(before, clause)
                || (clause.has("music") && how.stream().anyMatch(t -> t.isOneOf(FADES))))
            && (clause.has("music") || how.stream().noneMatch(t -> t.isOneOf(FADES)))
            && how.stream().allMatch(this::isOfIt)
            && how.stream().anyMatch(this::saysHow)
            && !isAdded(before);
    boolean isOnlyNamed =
        isThing(clause.tokens().get(0))
            && clause.tokens().stream().skip(1).allMatch(t -> t.isOneOf(AMOUNTS));
    boolean isPointedAt = Cue.POINTS.isIn(clause.said()) || (isLast && !isAfterIt);
    if (areAlike && isOnlyNamed && isPointedAt && !clause.namesOne()) {
      clauses.set(i - 1, before.followedBy(how(clause)));
      clauses.set(i, clause.with(how));
    }
  }

  /** "The captions and the logo overlap": neither is asked for. */
  private void remarkOnBoth(List<Clause> clauses, int i) {
    Clause clause = clauses.get(i);
    Clause before = clauses.get(i - 1);
    boolean tells =
        before.joint() == Joint.START
            && before.tokens().size() == 1
            && isThing(before.tokens().get(0))
            && Cue.POINTS.opens(before.said())
            && isThing(clause.tokens().get(0))
            && clause.tokens().size() > 1
            && tells(clause.tokens().get(1));
    if (tells) {
      clauses.set(i - 1, new Clause(before.tokens(), Joint.START, before.said(), true));
    }
  }

  private boolean tells(Token token) {
    return token.isOneOf(TELLING) || lexicon.role(token) == Role.UNKNOWN;
  }

  /** Names a thing of the same sort, and does not say how it shall be. */
  private boolean isBare(Clause clause, Clause last) {
    List<Token> how = how(clause);
    return things(clause) == 1
        && isSameSort(clause, last)
        && how.stream().noneMatch(t -> saysHow(t) && !t.is("typeface"))
        && how.stream().allMatch(this::isOfIt)
        && !isAdded(clause)
        && (!clause.has("wants") || Cue.POINTS.opens(last.said()))
        && !last.namesOne();
  }

  /** "… smaller and white", "… white with a black outline". */
  private boolean isMore(Clause clause) {
    return (clause.joint() == Joint.AND || clause.joint() == Joint.NONE)
        && clause.tokens().stream().anyMatch(this::saysHow)
        && clause.tokens().stream().allMatch(t -> saysHow(t) || t.is("with"));
  }

  /** "Make both the title and the subtitles white": of these two, and of no clips. */
  private static Clause asked(Clause clause) {
    List<Token> tokens =
        clause.tokens().stream()
            .filter(t -> !t.is("states"))
            .map(t -> t.is("on_both") ? t.as("make") : t)
            .toList();
    return new Clause(tokens, clause.joint(), clause.said(), false);
  }

  private boolean isAdded(Clause clause) {
    return (clause.has("add") && !Cue.POINTS.isIn(clause.said()))
        || (clause.has("wants") && clause.tokens().size() > 2);
  }

  private boolean orders(Clause clause) {
    return clause.tokens().stream().anyMatch(lexicon::isVerb);
  }

  private static int things(Clause clause) {
    return (int) clause.tokens().stream().filter(SharedQuality::isThing).count();
  }

  private static boolean isThing(Token token) {
    return !token.isHan() && SORTS.stream().anyMatch(token::isOneOf);
  }

  private static boolean isSameSort(Clause one, Clause other) {
    return SORTS.stream()
        .anyMatch(
            sort ->
                one.tokens().stream().anyMatch(t -> t.isOneOf(sort))
                    && other.tokens().stream().anyMatch(t -> t.isOneOf(sort)));
  }

  private static List<Token> how(Clause clause) {
    return clause.tokens().stream().filter(t -> !isThing(t)).toList();
  }

  private boolean saysHow(Token token) {
    return token.isOneOf(TOLD_BY_VALUE)
        || token.isOneOf(TokenTypes.LOOKS)
        || token.isOneOf(COMPARED)
        || token.isOneOf(FADES)
        || (lexicon.role(token) == Role.QUALITY && !token.is("color_look"));
  }

  private boolean isOfIt(Token token) {
    Role role = lexicon.role(token);
    return !token.isHan()
        && (saysHow(token)
            || role == Role.HELPER
            || token.isOneOf(BESIDE)
            || token.isOneOf(AMOUNTS)
            || token.is("color_look")
            || token.is("wants")
            || token.is("polite"));
  }
}
