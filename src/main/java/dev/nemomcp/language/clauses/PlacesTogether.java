package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places that are told one by one, and then what is done to all of them. */
final class PlacesTogether {
  private static final Set<String> PLACES = Set.of("range", "clip");

  /** What is done to a stretch, named by a word. */
  private static final Set<String> EDITS =
      Set.of(
          "slow_down",
          "speed_up",
          "zoom_in",
          "zoom_out",
          "mono",
          "vintage",
          "named_look",
          "vignette",
          "grain",
          "mute",
          "brighter",
          "darker",
          "warmer",
          "cooler");

  private final Lexicon lexicon;
  private final ThingOfPlace thing;

  PlacesTogether(Lexicon lexicon, ThingOfPlace thing) {
    this.lexicon = lexicon;
    this.thing = thing;
  }

  /** "0:10到0:20念错了，0:30到0:40也是，都剪掉": each of them goes. */
  List<Clause> each(List<Clause> clauses) {
    List<Clause> told = Faults.thrownOut(clauses, thing, lexicon);
    for (int i = 1; i < told.size(); i++) {
      Clause last = told.get(i);
      if (!onlyRemoves(last)) {
        continue;
      }
      int from = i;
      while (from > 0 && describes(told.get(from - 1))) {
        from--;
      }
      List<Clause> places = List.copyOf(told.subList(from, i));
      if (isMeantForAll(places, last)) {
        Token verb = last.tokens().stream().filter(this::removes).findFirst().orElseThrow();
        List<Clause> removals = new ArrayList<>();
        for (Clause place : places) {
          Joint joint = removals.isEmpty() ? place.joint() : Joint.COMMA;
          removals.add(
              place.of(List.of(placeIn(place), verb.as("remove"))).after(joint).asRemoval());
        }
        told.remove(i);
        told.subList(from, i).clear();
        told.addAll(from, removals);
        i = from + removals.size() - 1;
      }
    }
    return told;
  }

  /** "Make 0:10-0:20 and 0:40-0:50 black and white", "剪掉0:10-0:20和0:40-0:50的停顿": both. */
  List<Clause> listed(List<Clause> clauses) {
    List<Clause> told = new ArrayList<>(clauses);
    for (int i = 0; i + 1 < told.size(); i++) {
      int last = i + 1;
      while (last + 1 < told.size() && isStretch(told.get(last)) && listsOn(told.get(last + 1))) {
        last++;
      }
      if (!opensList(told.get(i)) || !listsOn(told.get(last))) {
        continue;
      }
      List<Token> what = told.get(last).tokens().stream().filter(t -> !t.isOneOf(PLACES)).toList();
      boolean isOfThings = what.stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT);
      boolean tells = what.stream().anyMatch(t -> t.isOneOf(ClausePairs.MOMENTS) || t.is("remark"));
      if (what.isEmpty() || tells || (removes(told.get(i)) && !isOfThings)) {
        continue;
      }
      for (int at = i; at < last; at++) {
        told.set(at, told.get(at).followedBy(what));
      }
      i = last;
    }
    return told;
  }

  /** "Slow motion and a zoom on the clutch, 12:41 to 12:47": both there. */
  List<Clause> setApart(List<Clause> clauses) {
    List<Clause> told = new ArrayList<>(clauses);
    for (int i = 2; i < told.size(); i++) {
      Clause place = told.get(i);
      boolean isOfBoth =
          place.joint() == Joint.COMMA
              && place.tokens().size() == 1
              && place.tokens().get(0).is("range")
              && told.get(i - 1).joint() == Joint.AND
              && told.get(i - 2).joint() == Joint.START
              && onlyNamesAnEdit(told.get(i - 1))
              && onlyNamesAnEdit(told.get(i - 2));
      if (isOfBoth) {
        told.set(i - 2, told.get(i - 2).followedBy(place.tokens()));
      }
    }
    return told;
  }

  private boolean onlyNamesAnEdit(Clause clause) {
    return clause.tokens().stream().filter(t -> t.isOneOf(EDITS)).count() == 1
        && clause.tokens().stream()
            .allMatch(
                t ->
                    t.isOneOf(EDITS)
                        || switch (lexicon.role(t)) {
                          case TALK, HELPER, UNKNOWN -> !t.is("not") && !t.is("it");
                          default -> false;
                        });
  }

  /**
   * A stretch, and at most that something is to go there; only in Chinese stands what goes last.
   */
  private boolean opensList(Clause clause) {
    return clause.tokens().stream().filter(t -> t.is("range")).count() == 1
        && clause.tokens().stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case TALK, HELPER, UNKNOWN -> !t.is("not");
                      case ACTION -> t.isHan() && t.is("remove");
                      default -> t.is("range");
                    });
  }

  private boolean removes(Clause clause) {
    return clause.tokens().stream().anyMatch(this::removes);
  }

  private static boolean listsOn(Clause clause) {
    return clause.joint() == Joint.AND
        && clause.tokens().get(0).is("range")
        && clause.tokens().stream().filter(t -> t.isOneOf(PLACES)).count() == 1;
  }

  private static boolean isStretch(Clause clause) {
    return listsOn(clause) && clause.tokens().size() == 1;
  }

  /** "除了第一段和最后一段，中间的都不要": the rest, which goes. */
  List<Clause> allBut(List<Clause> clauses) {
    List<Clause> told = new ArrayList<>(clauses);
    for (int i = 1; i < told.size(); i++) {
      Clause excepted = told.get(i - 1);
      Clause rest = told.get(i);
      boolean goes =
          excepted.tokens().get(0).is("except")
              && excepted.tokens().stream().anyMatch(t -> t.isOneOf(PLACES))
              && rest.tokens().get(0).isHan()
              && (rest.tokens().get(0).is("rest") || isMiddle(rest.tokens().get(0)))
              && rest.tokens().stream().skip(1).allMatch(t -> removes(t) || isTalk(t))
              && rest.tokens().stream().anyMatch(this::removes);
      if (goes) {
        told.set(i, rest.with(t -> isMiddle(t) ? t.as("rest") : t).asRemoval());
      }
    }
    return told;
  }

  /** "Just 0:10 to 0:20, drop everything else": what the message opens with is what is left. */
  List<Clause> keptAlone(List<Clause> clauses) {
    if (clauses.size() < 2) {
      return clauses;
    }
    Clause kept = clauses.get(0);
    Clause rest = clauses.get(1);
    boolean isAlone =
        kept.tokens().stream().anyMatch(t -> t.isOneOf(PLACES))
            && kept.tokens().stream()
                .noneMatch(t -> lexicon.isVerb(t) || t.is("except") || t.is("not"))
            && rest.has("remove")
            && rest.tokens().stream().allMatch(t -> t.is("rest") || t.is("remove"))
            && rest.tokens().stream().anyMatch(t -> t.is("rest") || Cue.REST.closes(t));
    if (!isAlone) {
      return clauses;
    }
    List<Clause> told = new ArrayList<>(clauses.subList(2, clauses.size()));
    told.add(0, kept.followedBy(List.of(rest.first("remove").as("keep"))));
    return told;
  }

  private boolean isMeantForAll(List<Clause> places, Clause last) {
    boolean isList =
        places.stream()
            .limit(Math.max(0, places.size() - 1L))
            .allMatch(p -> p.tokens().size() == 1);
    return switch (places.size()) {
      case 0 -> false;
      case 1 -> places.get(0).tokens().stream().anyMatch(lexicon::isVerb);
      default -> isList || Cue.ALL_OF_THEM.isIn(last.said());
    };
  }

  /** "剪掉", "两头都去掉", "都不要". */
  private boolean onlyRemoves(Clause clause) {
    return clause.joint() == Joint.COMMA
        && clause.tokens().stream().filter(this::removes).count() == 1
        && clause.tokens().stream()
            .allMatch(t -> t.isHan() && (removes(t) || isTalk(t) || t.is("at_ending")));
  }

  private boolean removes(Token token) {
    return token.is("remove") || (token.is("not") && Cue.UNWANTED.opens(token));
  }

  /** A place, and how it is there: "开头5秒镜头在晃" says what is wrong, and not what is asked for. */
  private boolean describes(Clause clause) {
    long places = clause.tokens().stream().filter(t -> t.isOneOf(PLACES)).count();
    boolean states = Cue.HOW_IT_WAS.isIn(clause.said()) || Cue.BECAME.closes(clause.said());
    return places == 1
        && !thing.isTold(clause)
        && clause.tokens().stream().allMatch(t -> t.isHan() || t.isOneOf(PLACES))
        && clause.tokens().stream().allMatch(t -> t.isOneOf(PLACES) || isTold(t, states));
  }

  private boolean isTold(Token token, boolean states) {
    return switch (lexicon.role(token)) {
      case UNKNOWN, TALK -> !token.is("not");
      case OBJECT -> true;
      case VERB, QUALITY -> states;
      default -> Cue.IS.is(token);
    };
  }

  private static boolean isMiddle(Token token) {
    return token.is("part") && token.value().equals("middle");
  }

  private boolean isTalk(Token token) {
    return lexicon.role(token) == Role.TALK && !token.is("not");
  }

  private static Token placeIn(Clause clause) {
    return clause.tokens().stream().filter(t -> t.isOneOf(PLACES)).findFirst().orElseThrow();
  }
}
