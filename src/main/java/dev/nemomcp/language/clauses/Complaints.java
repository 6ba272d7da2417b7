package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/** What is said to be wrong, and then where it is to be mended. */
final class Complaints {
  private static final Set<String> TAKING_AWAY =
      Set.of("remove", "replace", "only_want", "keep", "other_sky", "background", "green_screen");

  private static final Set<String> MANNERS =
      Set.of(
          "quieter", "louder", "looser", "tighter", "slower", "faster", "longer", "shorter",
          "bigger", "smaller", "moment", "clock");

  private static final Set<String> HOW_OR_WHERE =
      Set.of("looser", "degree", "smooth", "moment", "clock", "middle");

  private static final Set<String> PACES =
      Set.of("factor", "speed_up", "slow_down", "faster", "slower", "speed");

  private static final Set<String> WHERE_IT_GOES =
      Set.of(
          "side",
          "moment",
          "clock",
          "middle",
          "at_start",
          "at_end",
          "at_beginning",
          "at_ending",
          "title",
          "end_card",
          "moved",
          "position");

  private final Lexicon lexicon;
  private final Findings findings;

  Complaints(Lexicon lexicon, Findings findings) {
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /** "走得太快了，客厅那段放慢": there, and not everywhere; so what was made of the first goes. */
  void giveWay(Clause complaint, Pending mended) {
    boolean isThere = mended.isMeantForAStretch() || Reach.isPlaced(mended);
    if (mended.kind() == Kind.PACING && isOne(complaint)) {
      allOver(complaint).stream().filter(w -> w.kind() == Kind.SPEED).forEach(findings::withdraw);
    }
    if (isThere && isOne(complaint)) {
      allOver(complaint).stream()
          .filter(w -> w != mended && w.kind() == mended.kind())
          .forEach(findings::withdraw);
    }
  }

  /** "太暗了，酒吧那段提亮": and where that is, is not to be found. */
  void giveWay(Clause complaint, Clause unseen) {
    if (unseen.joint() == Joint.COMMA && isOne(complaint)) {
      allOver(complaint).stream().filter(Pending::isGeneral).forEach(findings::withdraw);
    }
    if (unseen.joint() == Joint.COMMA && unseen.has("moment_of") && isOne(complaint)) {
      allOver(complaint).stream()
          .filter(
              w ->
                  isMended(complaint, unseen)
                      || (isPace(w) && unseen.tokens().stream().anyMatch(t -> t.isOneOf(PACES))))
          .forEach(findings::withdraw);
    }
  }

  private static boolean isPace(Pending wish) {
    return wish.kind() == Kind.SPEED || wish.kind() == Kind.PACING;
  }

  private boolean isMended(Clause complaint, Clause there) {
    return complaint.tokens().stream()
        .anyMatch(t -> lexicon.role(t) == Role.QUALITY && there.has(t.type()));
  }

  /** "The zoom isn't working for me": what was done, and no order to do it. */
  static boolean isOfEdit(Clause clause, Lexicon lexicon) {
    return Cue.DETERMINER.opens(clause.said())
        && lexicon.isVerb(clause.tokens().get(0))
        && clause.tokens().stream().skip(1).noneMatch(lexicon::isVerb);
  }

  /** "… and the sound in clip 3 is too noisy": that is to be mended, and not to go. */
  boolean areOfThing(Clause clause) {
    return clause.has("states")
        && clause.tokens().stream().noneMatch(t -> t.isHan() || lexicon.role(t) == Role.ACTION)
        && clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT);
  }

  /** "Clip 3 is too dark and shaky": two faults of one thing, and no order. */
  static boolean goOn(Clause clause, Clause before) {
    return before != null
        && (before.states() || Cue.FAULTY.isIn(before.said()))
        && clause.tokens().size() == 1
        && Cue.FAULTY.opens(clause.tokens().get(0));
  }

  /** "打哈欠那个镜头太短了": of something that only eyes can find. */
  boolean isOfUnknown(Clause clause) {
    return Remarks.complains(clause) && Stretches.namesUnknown(clause, lexicon, findings);
  }

  /** "第二段太暗了": nothing is done yet, or only what is wrong there is named. */
  boolean tellsOfPlace(Clause clause, boolean namedBefore) {
    return (namedBefore || Remarks.complains(clause))
        && clause.tokens().stream()
            .noneMatch(t -> lexicon.role(t) == Role.ACTION || lexicon.isHelper(t))
        && clause.tokens().stream().anyMatch(t -> !t.isOneOf(TokenTypes.STRETCH) && t.isHan());
  }

  /** "The intro is too slow, speed it up": where that is, is not known, and not all is meant. */
  boolean isOfRefused(List<Token> own, Clause before) {
    boolean complained =
        before != null
            && (Remarks.complains(before)
                || before.has("strong_effect")
                || (before.has("states")
                    && before.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY)));
    return (Whereabouts.saysOnlyHowLong(own) && !takesAway(before))
        || (complained
            && own.stream().anyMatch(t -> t.is("it") || t.isHan())
            && own.stream().allMatch(this::saysWhatToDo));
  }

  /** "生成一段海浪的空镜，插在第二段后面": where that would go. */
  boolean placesGenerated(Clause clause, List<Token> own, Clause before) {
    return before != null
        && (before.has("generate") || before.has("generate_footage_of"))
        && Cue.GOES_IN_SOMEWHERE.opens(clause.said())
        && own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, FILLER, HELPER, TALK -> true;
                      default -> t.isOneOf(TokenTypes.STRETCH) || t.isOneOf(WHERE_IT_GOES);
                    });
  }

  /** "Remove the tree and make it 30 seconds": what is gone does not last. */
  private boolean takesAway(Clause clause) {
    return clause != null
        && (clause.tokens().stream().anyMatch(t -> t.isOneOf(TAKING_AWAY))
            || clause.tokens().stream().allMatch(t -> lexicon.role(t) == Role.UNKNOWN));
  }

  /** "把路人去掉，自然一点，从第3秒开始": of what cannot be done, how and where. */
  boolean tellsOnlyHow(List<Token> own) {
    return own.stream()
        .allMatch(
            t ->
                t.isOneOf(HOW_OR_WHERE)
                    || t.isOneOf(TokenTypes.STRETCH)
                    || lexicon.role(t) == Role.FILLER
                    || lexicon.role(t) == Role.TALK);
  }

  /** "Add a voice-over, a bit softer": how it should be is said of what cannot be had. */
  boolean saysHow(Clause clause, List<Token> own) {
    return clause.joint() == Joint.COMMA
        && own.stream().anyMatch(t -> t.isOneOf(MANNERS) && !t.isHan())
        && own.stream()
            .allMatch(t -> t.isOneOf(MANNERS) || t.is("degree") || lexicon.role(t) == Role.TALK);
  }

  /** "第二段太长，最后4秒删掉": the last four seconds of that. */
  static boolean mayBeInside(Clause clause, Clause complaint) {
    return complaint != null
        && complaint.has("clip")
        && (Remarks.complains(complaint)
            || complaint.tokens().stream().anyMatch(Complaints::isFault))
        && complaint.tokens().stream().allMatch(Token::isHan)
        && clause.has("remove")
        && !clause.has("clip");
  }

  private static boolean isFault(Token token) {
    return Cue.TOO_LONG.isIn(token) || Cue.WRONG_LENGTH.isIn(token) || token.is("drags");
  }

  private boolean saysWhatToDo(Token token) {
    return switch (lexicon.role(token)) {
      case VERB, QUALITY, TALK, HELPER -> true;
      default -> token.is("it") || token.is("degree");
    };
  }

  private List<Pending> allOver(Clause complaint) {
    return findings.wishes().stream()
        .filter(w -> Reach.isOfAll(w) && complaint.said().contains(w.said()))
        .toList();
  }

  private boolean isOne(Clause before) {
    return before != null
        && Remarks.complains(before)
        && before.tokens().stream().allMatch(Token::isHan)
        && before.tokens().stream().noneMatch(lexicon::isVerb);
  }
}
