package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "Add music. Then start it at 0:10", "0:05打上“你好”。然后它小一点": what a new sentence tells of the thing
 * that was just made, which is no other wish.
 */
final class SaidOfThing {
  private static final Set<Kind> THINGS =
      EnumSet.of(
          Kind.TITLE,
          Kind.TEXT,
          Kind.CAPTIONS,
          Kind.LOGO,
          Kind.MUSIC,
          Kind.TRANSITION,
          Kind.FADE,
          Kind.FREEZE);

  /** How long something is, which the film may be as well. */
  private static final Set<String> LENGTHS =
      Set.of("length", "target", "to_length", "at_most", "version", "duration");

  private static final Set<Kind> BRIEF = EnumSet.of(Kind.TRANSITION, Kind.FADE, Kind.FREEZE);

  private static final double SHORTEST_FILM_SECONDS = 5;

  private SaidOfThing() {}

  /** The same clause as going on with the one before, if it tells of that thing. */
  static Clause joined(Clause clause, List<Token> own, LastWish last, Lexicon lexicon) {
    boolean opens = clause.joint() == Joint.START || clause.joint() == Joint.THEN;
    boolean isTold =
        opens
            && (Token.anyIs(own, "it")
                || tellsStart(own)
                || Token.anyIs(own, "text")
                || own.stream().allMatch(SaidOfThing::isShort))
            && last.is(wish -> isThing(wish, own))
            && own.stream()
                .allMatch(
                    t ->
                        switch (lexicon.role(t)) {
                          case OBJECT -> t.is("text") && t.isHan() && last.isOf(Kind.CAPTIONS);
                          case VERB, ACTION -> false;
                          default -> true;
                        });
    return isTold ? clause.after(Joint.COMMA) : clause;
  }

  /** "加音乐，然后从0:10开始": the music, as nothing is to be cut. */
  private static boolean tellsStart(List<Token> own) {
    return own.size() == 1 && Whereabouts.saysStart(own.get(0));
  }

  /** "0:25定格。停3秒": no film is that short. */
  private static boolean isShort(Token token) {
    return (token.isOneOf(LENGTHS) || token.is("shown") || token.is("each_one"))
        && token.value() instanceof Number seconds
        && seconds.doubleValue() <= SHORTEST_FILM_SECONDS;
  }

  private static boolean isThing(Pending wish, List<Token> own) {
    return THINGS.contains(wish.kind())
        && !wish.parameters().containsKey("remove")
        && (BRIEF.contains(wish.kind()) || own.stream().noneMatch(t -> t.isOneOf(LENGTHS)));
  }
}
