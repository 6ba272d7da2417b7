package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "Cut out where I stumble, 0:33 to 0:39": the next clause tells when it is. */
final class ToldNext {
  private static final Set<String> SHOWN = Set.of("thing", "person");
  private static final Set<String> TOO_LONG = Set.of("drags", "shorter", "slower");
  private static final Set<String> AN_END = Set.of("at_beginning", "at_ending");

  private static final int LONGEST_LOOK = 4;
  private static final Set<String> TOLD_TIMES = Set.of("until", "moment", "clock");

  private final Lexicon lexicon;

  ToldNext(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the next clause says no more than when that is what this one speaks of. */
  boolean isTold(Clause clause, Clause next) {
    if (clause.has("cover") && clause.has("moment_of") && ClausePairs.onlySaysHowLong(next)) {
      return true;
    }
    if (isLookOfFont(clause, next) || isMadeOfPhotos(clause, next)) {
      return true;
    }
    if (isHiddenThere(clause, next) || isCutThere(clause, next) || isThatEnd(clause, next)) {
      return true;
    }
    boolean isLookedFor =
        clause.tokens().stream().anyMatch(ToldNext::isVague)
            || onlyNamesWhatToKeep(clause)
            || pointsAtPart(clause)
            || (removesWhatIsShown(clause) && next.joint() == Joint.COMMA)
            || takesThingOutThere(clause);
    return isLookedFor
        && clause.tokens().stream().noneMatch(t -> t.isOneOf(TOO_LONG))
        && clause.tokens().stream().noneMatch(t -> t.isOneOf(ClausePairs.PLACES) && !isVague(t))
        && next.tokens().stream().anyMatch(t -> t.isOneOf(ClausePairs.PLACES) && !isVague(t))
        && next.tokens().stream()
            .allMatch(t -> t.isOneOf(ClausePairs.PLACES) || lexicon.role(t) == Role.TALK);
  }

  /** The clause with the place that the next one tells. */
  Clause at(Clause clause, Clause when) {
    if (isLookOfFont(clause, when) || isMadeOfPhotos(clause, when)) {
      return clause.followedBy(when.tokens());
    }
    if (isHiddenThere(clause, when)) {
      return clause.followedBy(when.tokens().stream().filter(ToldNext::isPlaceOrTime).toList());
    }
    if (isCutThere(clause, when)) {
      return when.followedBy(List.of(timeOf(clause)));
    }
    if (isThatEnd(clause, when)) {
      return clause.of(List.of(clause.first("remove"), when.first("range")));
    }
    Token place =
        when.tokens().stream()
            .filter(t -> t.isOneOf(ClausePairs.PLACES))
            .findFirst()
            .orElseGet(() -> momentAfter(when.tokens().get(0)));
    if (removesWhatIsShown(clause) || pointsAtPart(clause)) {
      return clause.of(List.of(clause.first("remove"), place));
    }
    if (takesThingOutThere(clause)) {
      Token thing =
          clause.tokens().stream()
              .filter(t -> lexicon.role(t) == Role.OBJECT)
              .findFirst()
              .orElseThrow();
      return clause.of(List.of(clause.first("remove"), thing, place));
    }
    return clause.tokens().stream().anyMatch(ToldNext::isVague)
        ? clause.with(t -> isVague(t) ? place : t)
        : clause.with(List.of(place));
  }

  /** "字幕用思源黑体，黄色描黑边": the one can be had, whatever becomes of the font. */
  private static boolean isLookOfFont(Clause clause, Clause next) {
    return clause.has("typeface")
        && clause.has("captions")
        && next.joint() == Joint.COMMA
        && next.tokens().size() <= LONGEST_LOOK
        && next.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.LOOKS))
        && next.tokens().stream().allMatch(t -> t.isHan() && !t.is("add"));
  }

  /** "装修前后的照片，做成卡点的视频". */
  private static boolean isMadeOfPhotos(Clause clause, Clause next) {
    return clause.tokens().stream().allMatch(t -> t.isHan() && t.is("photos"))
        && next.joint() == Joint.COMMA
        && next.has("make");
  }

  /** "Blur my address, it's in the lower left": where on the picture, and maybe when. */
  private boolean isHiddenThere(Clause clause, Clause next) {
    return clause.has("blur")
        && !clause.has("position")
        && next.has("position")
        && next.tokens().stream().allMatch(t -> isPlaceOrTime(t) || lexicon.role(t) == Role.TALK);
  }

  /** "前一个知识点讲到21分30秒，就在那里断开": the time that the clause before tells. */
  private boolean isCutThere(Clause clause, Clause next) {
    return (next.has("split") || next.has("pieces"))
        && next.tokens().stream().noneMatch(t -> t.isOneOf(ClausePairs.PLACES))
        && Cue.AT_THAT_PLACE.isIn(next.said())
        && clause.tokens().stream().filter(t -> t.isOneOf(TOLD_TIMES)).count() == 1
        && clause.tokens().stream()
            .allMatch(
                t ->
                    t.isOneOf(TOLD_TIMES)
                        || t.is("part")
                        || lexicon.role(t) == Role.UNKNOWN
                        || lexicon.role(t) == Role.TALK);
  }

  private static Token timeOf(Clause clause) {
    Token time =
        clause.tokens().stream().filter(t -> t.isOneOf(TOLD_TIMES)).findFirst().orElseThrow();
    return time.as("moment").with(Map.of("at_seconds", time.value()));
  }

  /** "开头那段废话剪掉，大概前12秒": how much of the start, and not the first clip too. */
  private boolean isThatEnd(Clause clause, Clause next) {
    boolean isHan = clause.tokens().stream().allMatch(Token::isHan);
    boolean tells =
        !isHan
            && next.tokens().size() > 1
            && next.tokens().get(1).is("states")
            && next.tokens().stream().skip(1).noneMatch(lexicon::isVerb);
    return clause.has("remove")
        && clause.tokens().stream().allMatch(t -> t.is("remove") || t.is("polite") || isAnEnd(t))
        && clause.tokens().stream().anyMatch(ToldNext::isAnEnd)
        && next.joint() == Joint.COMMA
        && (next.tokens().size() == 1 || tells)
        && next.tokens().get(0).is("range");
  }

  private static boolean isAnEnd(Token token) {
    boolean isClip = token.is("clip") && (Cue.BEGINNING.opens(token) || Cue.ENDING.opens(token));
    return isClip || token.is("at_ending") || token.is("at_beginning");
  }

  private static boolean isPlaceOrTime(Token token) {
    return token.is("position") || token.isOneOf(TokenTypes.STRETCH);
  }

  private static Token momentAfter(Token length) {
    return length.as("moment").with(Map.of("at_seconds", length.value()));
  }

  /** "加字幕，这段不要了，就是1:10到1:25": which it is comes next. */
  private static boolean pointsAtPart(Clause clause) {
    return clause.tokens().stream().allMatch(t -> t.isHan() && t.is("remove"))
        && Cue.THIS_PART.opens(clause.said());
  }

  /** "Cut my walk to the car": what is seen in the stretch that is told next. */
  private boolean removesWhatIsShown(Clause clause) {
    return clause.has("remove")
        && clause.tokens().stream().anyMatch(this::isShown)
        && clause.tokens().stream().allMatch(t -> t.is("remove") || isShown(t) || t.is("become"));
  }

  /** "Lose the music just during the ceremony": a thing, and not the footage there. */
  private boolean takesThingOutThere(Clause clause) {
    return clause.has("remove")
        && clause.tokens().stream().noneMatch(Token::isHan)
        && clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT && !isVague(t))
        && Cue.ONLY_THERE.isIn(clause.said());
  }

  private boolean isShown(Token token) {
    return !token.isHan() && (token.isOneOf(SHOWN) || lexicon.role(token) == Role.UNKNOWN);
  }

  /** "I only need the sermon, it runs from 31:40 to 1:08:15". */
  private boolean onlyNamesWhatToKeep(Clause clause) {
    return clause.has("only_want")
        && clause.tokens().stream()
            .allMatch(t -> t.is("only_want") || lexicon.role(t) == Role.UNKNOWN);
  }

  /** A moment that would have to be looked for, or an end of the film that may be long or short. */
  private static boolean isVague(Token token) {
    return token.isOneOf(ClausePairs.MOMENTS)
        || token.isOneOf(AN_END)
        || SpokenLines.isToldBySpeech(token);
  }
}
