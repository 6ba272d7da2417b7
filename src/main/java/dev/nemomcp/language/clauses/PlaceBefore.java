package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a wish is meant for a place that was named before it, and what that does to it. */
final class PlaceBefore {
  /** What may be there for as long as a stretch is. */
  private static final Set<Kind> LASTING_THERE =
      EnumSet.of(Kind.TEXT, Kind.TITLE, Kind.LOGO, Kind.MUSIC, Kind.MUSIC_VOLUME, Kind.TRIM_RANGE);

  private final Lexicon lexicon;
  private final Slots slots;
  private final Findings findings;
  private final LastWish last;
  private final Discourse discourse;
  private final Complaints complaints;

  PlaceBefore(
      Lexicon lexicon,
      Slots slots,
      Findings findings,
      LastWish last,
      Discourse discourse,
      Complaints complaints) {
    this.lexicon = lexicon;
    this.slots = slots;
    this.findings = findings;
    this.last = last;
    this.discourse = discourse;
    this.complaints = complaints;
  }

  /** A stretch was told that has to be looked for, and the wish is of it. */
  boolean isMeant(Pending wish, Clause clause) {
    return !isOfAll(clause)
        && (findings.looksForAMoment()
            || last.lacksItsPlace()
            || tellsOfMoment(discourse.before(), wish))
        && goesOnAboutPlace(wish, clause);
  }

  /** "摔倒那里慢放，全片调暖": what is said next is said of the whole film. */
  private static boolean isOfAll(Clause clause) {
    return clause.has("overall") || clause.has("video_whole");
  }

  /**
   * "Mute 0:10 to 0:20. Slow this part down", "第二段调亮。这段再放慢": a place that was named, and that alone
   * would be the whole film.
   */
  boolean isPointedAt(Clause clause) {
    return discourse.lastPlace() != null
        && !last.removes()
        && !ClausePairs.namesPlace(clause)
        && Cue.SAME_PLACE.isIn(clause.said());
  }

  /** "Slow down the last clip and put “The End” on it": while it plays. */
  boolean isLaidOver(Pending wish, Clause clause) {
    return (wish.kind() == Kind.TEXT || wish.kind() == Kind.TITLE)
        && Reach.isOfFilm(wish)
        && last.isPlacedChange()
        && Cue.ON_IT.closes(clause.said());
  }

  /** A moment is where something begins; a stretch is where something lasts. */
  void placeThere(Pending wish, Token place) {
    if (place.is("moment")
        || place.is(SpokenLines.MOMENT)
        || Reach.isPlaceable(wish)
        || LASTING_THERE.contains(wish.kind())) {
      slots.fill(wish.kind(), wish.parameters(), place);
    }
  }

  /** Which clip it is that something of the start or the end is taken from. */
  void placeInside(Pending next, List<Token> stretches) {
    Object start = next.parameters().get("start_seconds");
    boolean isAtAnEnd =
        start instanceof Number from
            && from.doubleValue() <= 0
            && !next.parameters().containsKey("clip");
    if (next.kind() == Kind.TRIM_RANGE && isAtAnEnd) {
      stretches.stream()
          .filter(t -> t.is("clip"))
          .forEach(clip -> slots.fill(next.kind(), next.parameters(), clip));
    }
  }

  /** "Speed up the bit where I knead, like 4x, and mute it there". */
  private boolean goesOnAboutPlace(Pending wish, Clause clause) {
    boolean saysHowMuch =
        clause.joint() == Joint.COMMA
            && clause.tokens().stream().allMatch(t -> lexicon.role(t) == Role.VALUE);
    boolean goesOn =
        (clause.joint() == Joint.COMMA || clause.joint() == Joint.THEN)
            && clause.tokens().stream().allMatch(t -> t.isHan() || isHowMuch(t));
    boolean pointsBack =
        clause.has("it")
            || clause.has("correction")
            || goesOn
            || (clause.joint() == Joint.COMMA
                && Remarks.mendsThere(wish.kind(), discourse.before()));
    return clause.has("there")
        || saysHowMuch
        || (pointsBack
            && Reach.isPlaceable(wish)
            && !last.leavesNoPlace()
            && (last.lacksItsPlace() || tellsOfMoment(discourse.before(), wish)));
  }

  /** "堵车那一段，5倍速快进": nothing was said yet of what to do there. */
  private boolean isHowMuch(Token token) {
    return lexicon.role(token) == Role.VALUE
        && discourse.before().tokens().stream().noneMatch(lexicon::isVerb);
  }

  /** "夜市那段再提亮些": that stretch was named, and nothing said of it yet. */
  boolean followsUnknown(Clause clause) {
    Clause before = discourse.before();
    return clause.joint() == Joint.THEN
        && before != null
        && before.tokens().stream().allMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && Stretches.namesUnknown(before, lexicon, findings);
  }

  private boolean tellsOfMoment(Clause clause, Pending wish) {
    return clause != null
        && (clause.has("sought")
            || clause.has("long_part")
            || (clause.has("moment_of") && !clause.has("range"))
            || (!Reach.mayBeOfAll(wish) && complaints.isOfUnknown(clause)));
  }
}
