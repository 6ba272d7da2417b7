package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The zoom at 0:30 makes me dizzy, take it out", "第二段的滤镜太重，去掉": what was made there goes, and
 * neither is it made once more nor does the footage go. What is not liked is not to be added
 * either.
 */
final class ThingBlamed {
  private static final Set<String> WHERE =
      Set.of("moment", "clock", "at_end", "at_start", "at_ending", "at_beginning", "join");

  private static final Set<String> OF_THE_FOOTAGE =
      Set.of("moment_of", "scene", "picture", "thing", "person");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final ThingOfPlace places;

  ThingBlamed(Lexicon lexicon, RuleBook rules, ThingOfPlace places) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.places = places;
  }

  /** The same clauses, each such thing with what is to be done to it in one. */
  List<Clause> takenOut(List<Clause> clauses) {
    List<Clause> told = new ArrayList<>();
    for (Clause clause : clauses) {
      Clause blames = told.isEmpty() ? null : told.get(told.size() - 1);
      List<Token> removal = blames == null ? List.of() : removal(blames, clause);
      removal = blames == null || !removal.isEmpty() ? removal : refusal(blames, clause);
      if (removal.isEmpty()) {
        told.add(clause);
      } else {
        told.set(told.size() - 1, new Clause(removal, blames.joint(), blames.said(), false));
      }
    }
    return told;
  }

  private List<Token> removal(Clause blames, Clause next) {
    Optional<Token> thing = blames.tokens().stream().filter(this::isThing).findFirst();
    if (thing.isEmpty() || !removes(next) || !blames(blames, thing.get())) {
      return List.of();
    }
    List<Token> removal = new ArrayList<>(List.of(next.first("remove"), thing.get()));
    boolean goes =
        Optional.ofNullable(rules.best(removal, removal))
            .filter(match -> match.used().containsAll(removal))
            .isPresent();
    blames.tokens().stream().filter(this::isPlace).forEach(removal::add);
    return goes ? removal : List.of();
  }

  /** "我不喜欢花里胡哨的转场，以后别给我加": it is not to be there. */
  private List<Token> refusal(Clause dislikes, Clause next) {
    List<Token> things =
        dislikes.tokens().stream()
            .filter(t -> t.isHan() && lexicon.role(t) == Role.OBJECT && isThing(t))
            .toList();
    boolean refuses =
        next.joint() == Joint.COMMA
            && next.has("not")
            && next.tokens().stream()
                .allMatch(t -> t.is("not") || t.is("always") || lexicon.isHelper(t));
    if (!refuses || things.size() != 1 || !dislikes(dislikes, things.get(0))) {
      return List.of();
    }
    List<Token> refusal = new ArrayList<>(next.tokens());
    refusal.add(things.get(0));
    return refusal;
  }

  private boolean dislikes(Clause clause, Token thing) {
    return clause.has("dislike") && blames(clause, thing);
  }

  private boolean removes(Clause next) {
    return next.joint() == Joint.COMMA && Faults.onlyThrowsOut(next, lexicon);
  }

  private boolean blames(Clause clause, Token thing) {
    boolean isUgly = Cue.UGLY.isIn(clause.said());
    boolean isFault =
        isUgly
            || clause.isRemark()
            || clause.has("dislike")
            || clause.tokens().stream().anyMatch(t -> Cue.COMPLAINT.opens(t));
    boolean namesNoPlace = clause.tokens().stream().noneMatch(t -> t.isOneOf(TokenTypes.STRETCH));
    return isFault
        && (namesNoPlace || places.isTold(clause))
        && (lexicon.role(thing) == Role.OBJECT
            || thing.isHan()
            || Cue.DETERMINER.isIn(clause.said()))
        && clause.tokens().stream()
            .allMatch(t -> t == thing || isPlace(t) || saysOnlyHow(t, isUgly));
  }

  private boolean saysOnlyHow(Token token, boolean isUgly) {
    return switch (lexicon.role(token)) {
      case TALK -> (isUgly || !token.is("not")) && !token.is("it");
      case UNKNOWN, QUALITY -> true;
      default -> false;
    };
  }

  private boolean isPlace(Token token) {
    return token.isOneOf(WHERE) || token.isOneOf(TokenTypes.STRETCH);
  }

  private boolean isThing(Token token) {
    return switch (lexicon.role(token)) {
      case OBJECT, VERB, QUALITY -> !token.isOneOf(OF_THE_FOOTAGE);
      default -> false;
    };
  }
}
