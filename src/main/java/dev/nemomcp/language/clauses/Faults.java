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

/**
 * "The fourth clip is out of focus, throw it out": a place, what is wrong there, and that it goes.
 */
final class Faults {
  private static final Set<String> SEEN = Set.of("moment_of", "person", "thing", "scene");

  private Faults() {}

  /** The same clauses, where such a place simply goes. */
  static List<Clause> thrownOut(List<Clause> clauses, ThingOfPlace thing, Lexicon lexicon) {
    List<Clause> told = new ArrayList<>(clauses);
    for (int i = 0; i + 1 < told.size(); i++) {
      int at = i + 1;
      while (at + 1 < told.size() && saysOnlyHow(told.get(at))) {
        at++;
      }
      boolean isFault = states(told.get(i)) && !thing.isTold(told.get(i));
      if ((isFault || tellsOfFootage(told.get(i), lexicon))
          && at < told.size()
          && onlyThrowsOut(told.get(at), lexicon)) {
        Clause fault = told.get(i);
        Token verb = told.get(at).first("remove");
        List<Token> goes =
            List.of(
                fault.tokens().stream().filter(Faults::isPlace).findFirst().orElseThrow(), verb);
        told.set(i, new Clause(goes, fault.joint(), told.get(at).said(), false));
        told.subList(i + 1, at + 1).clear();
      }
    }
    return told;
  }

  /** "The first 5 seconds are …". */
  private static boolean states(Clause clause) {
    List<Token> tokens = clause.tokens();
    int place = tokens.stream().map(Faults::isPlace).toList().indexOf(true);
    boolean opens =
        place >= 0
            && place + 1 < tokens.size()
            && tokens.stream().limit(place).allMatch(t -> Cue.A_PART.is(t));
    return opens
        && (tokens.get(place + 1).is("states") || Cue.BEING.isIn(clause.said()))
        && tokens.stream().skip(place + 2L).noneMatch(t -> t.is("not") || t.is("quote"))
        && tokens.stream().noneMatch(Token::isHan);
  }

  /**
   * "The camera shakes in clip 2", "前10秒手一直在抖": what is seen there is told, and nothing asked for.
   */
  private static boolean tellsOfFootage(Clause clause, Lexicon lexicon) {
    List<Token> tokens = clause.tokens();
    boolean isOrder =
        lexicon.isVerb(tokens.get(0)) && !Cue.DETERMINER.opens(clause.said()) && !clause.isRemark();
    boolean isToldOf =
        tokens.stream().anyMatch(Token::isHan)
            ? Cue.HOW_IT_WAS.isIn(clause.said())
            : clause.isRemark()
                || Cue.DETERMINER.opens(clause.said())
                || (isPlace(tokens.get(0)) && Cue.AT_A_PLACE.opens(clause.said()));
    return isToldOf
        && !isOrder
        && tokens.stream().filter(Faults::isPlace).count() == 1
        && tokens.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case ACTION, HELPER -> false;
                      case OBJECT -> t.isOneOf(SEEN);
                      default -> !t.is("not") && !t.is("quote");
                    });
  }

  private static boolean isPlace(Token token) {
    return token.isOneOf(TokenTypes.STRETCH);
  }

  /** "Clip 3 is too shaky", "dark and blurry": parted at a word that joins clauses elsewhere. */
  private static boolean saysOnlyHow(Clause clause) {
    return clause.tokens().size() == 1 && clause.joint() == Joint.AND && !clause.has("remove");
  }

  /** "Take it out", "可以拿掉": and nothing else. */
  static boolean onlyThrowsOut(Clause clause, Lexicon lexicon) {
    return (clause.has("it") || clause.tokens().stream().allMatch(Token::isHan))
        && clause.tokens().stream().filter(t -> t.is("remove")).count() == 1
        && clause.tokens().stream()
            .allMatch(
                t ->
                    t.is("remove") || t.is("it") || (lexicon.role(t) == Role.TALK && !t.is("not")));
  }
}
