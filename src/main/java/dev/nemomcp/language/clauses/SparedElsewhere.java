package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "Mute clip 1, not the last 5 seconds", "第一段黑白，第三段保持彩色": where what was asked for in one place is
 * not to be. It is not there anyway, and nothing of it is to go, nor all the rest.
 */
final class SparedElsewhere {
  private static final Set<Joint> GOING_ON = EnumSet.of(Joint.COMMA, Joint.AND, Joint.BUT);

  private static final Set<String> LEAVING = Set.of("keep", "leave", "leave_be", "looks_good");

  private final Lexicon lexicon;
  private final LastWish last;

  SparedElsewhere(Lexicon lexicon, LastWish last) {
    this.lexicon = lexicon;
    this.last = last;
  }

  boolean isSaid(Clause clause, List<Token> own) {
    List<Token> places = own.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList();
    return GOING_ON.contains(clause.joint())
        && !places.isEmpty()
        && last.isPlacedChange()
        && last.is(wish -> Reach.isElsewhere(wish, places))
        && (isNotMeant(clause, own) || isLeft(clause, own) || isFine(clause, own));
  }

  private static boolean isNotMeant(Clause clause, List<Token> own) {
    List<Token> nots = own.stream().filter(t -> t.is("not")).toList();
    return !nots.isEmpty()
        && own.stream().allMatch(t -> t.is("not") || t.isOneOf(TokenTypes.STRETCH))
        && nots.stream().allMatch(t -> !t.isHan() || Cue.NOT_NEEDED.is(t))
        && !Cue.UNNEEDED.closes(clause.said());
  }

  private boolean isLeft(Clause clause, List<Token> own) {
    boolean leaves =
        own.stream().anyMatch(t -> t.isOneOf(LEAVING))
            || own.stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH));
    boolean saysMore =
        own.stream().anyMatch(t -> t.is("sound") || t.is("original_sound"))
            || Cue.AS_FILMED.closes(clause.said());
    return leaves
        && saysMore
        && own.stream()
            .allMatch(
                t ->
                    t.isOneOf(LEAVING)
                        || t.isOneOf(TokenTypes.STRETCH)
                        || lexicon.role(t) == Role.OBJECT
                        || lexicon.role(t) == Role.UNKNOWN);
  }

  /** "Stabilize clip 1, clip 3 is fine". */
  private boolean isFine(Clause clause, List<Token> own) {
    return Cue.IS_FINE.closes(clause.said())
        && own.stream()
            .allMatch(
                t ->
                    t.isOneOf(LEAVING)
                        || t.isOneOf(TokenTypes.STRETCH)
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.UNKNOWN);
  }
}
