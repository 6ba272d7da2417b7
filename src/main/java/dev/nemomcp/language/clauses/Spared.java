package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a clause says to leave as it is: exceptions, and stretches that a wish does not reach. */
final class Spared {
  private static final Set<String> LEAVING = Set.of("leave_be", "leave", "keep", "not", "except");

  private static final Set<String> SOUND = Set.of("sound", "original_sound", "voice");

  private static final Pattern EXCLUDES = Pattern.compile("exclud|omit|spare|leave out");
  private static final Set<String> INSTANTS = Set.of("moment", "clock");

  /** What says of the rest no more than that it goes or stays. */
  private static final Set<String> LEFT =
      Set.of("it", "use", "make", "put", "change", "export", "video_whole", "leave", "leave_be");

  private static final Set<Kind> MADE_TO_LAST =
      EnumSet.of(
          Kind.TRANSITION, Kind.ZOOM, Kind.TEXT, Kind.TITLE, Kind.CAPTIONS, Kind.EFFECT, Kind.LOGO);

  /** Where a pause is told to lie. */
  static final Set<String> MOMENTS = Set.of("hold_at", "moment", "clock");

  private static final Set<String> CALLED =
      Set.of(
          "pause", "it", "graphics", "mood", "thing", "person", "says", "states", "felt", "part");

  /** What is not in the footage, so that who starts over loses it. */
  private static final Set<String> MADE =
      Set.of("captions", "title", "text", "lower_third", "music", "logo", "transition");

  private final Lexicon lexicon;
  private final LastWish last;
  private final Discourse discourse;

  Spared(Lexicon lexicon, LastWish last, Discourse discourse) {
    this.lexicon = lexicon;
    this.last = last;
    this.discourse = discourse;
  }

  /** The stretches that the wish before is not to reach; empty where the clause names none. */
  List<Token> of(Clause clause, List<Token> own) {
    boolean isException =
        isException(clause)
            || takesOutOfIt(clause, own)
            || keepsItsSound(clause, own)
            || keepsItsPauses(clause, own);
    return isException ? stretches(own) : untouched(clause, own);
  }

  /** "全部静音，第二段的原声留着": it is not muted there. */
  private boolean keepsItsSound(Clause clause, List<Token> own) {
    return last.isOf(Kind.MUTE)
        && last.reachesEverywhere()
        && own.stream().anyMatch(t -> t.is("keep") || t.is("leave") || t.is("leave_be"))
        && (own.stream().anyMatch(t -> t.isOneOf(SOUND)) || staysAsSaidLast(clause, own))
        && own.stream()
            .allMatch(
                t ->
                    t.isOneOf(LEAVING)
                        || t.isOneOf(SOUND)
                        || t.isOneOf(TokenTypes.STRETCH)
                        || t.isHan() && (t.is("polite") || lexicon.role(t) == Role.UNKNOWN));
  }

  /** "全部静音，我说“开始”那句要留着": to be heard, and not all that is left of the film. */
  private static boolean staysAsSaidLast(Clause clause, List<Token> own) {
    Token end = own.get(own.size() - 1);
    return own.size() > 1 && end.is("keep") && end.isHan() && !Cue.ONLY.isIn(clause.said());
  }

  /** "停顿都去掉，8分到9分我在演示，要保留": no more is cut there, but all else stays too. */
  private boolean keepsItsPauses(Clause clause, List<Token> own) {
    return (last.isOf(Kind.CUT_PAUSES) || last.isOf(Kind.CUT_FILLERS))
        && last.reachesEverywhere()
        && own.size() > 1
        && own.get(0).is("range")
        && own.get(own.size() - 1).is("keep")
        && own.get(own.size() - 1).isHan()
        && own.stream().noneMatch(t -> t.is("remove") || t.is("rest"))
        && !Cue.ONLY.isIn(clause.said());
  }

  /** What is not to reach the stretches that a clause leaves out. */
  Set<Kind> kinds(Clause clause, List<Token> own) {
    if (isOfLooks(own)) {
      return EnumSet.of(Kind.COLOR, Kind.EFFECT);
    }
    if (own.stream().anyMatch(t -> t.isHan() && t.is("leave") && Cue.OF_SPEED.isIn(t))) {
      return EnumSet.of(Kind.SPEED, Kind.PACING);
    }
    return isOfCuts(clause, own)
        ? EnumSet.of(Kind.CUT_PAUSES, Kind.CUT_FILLERS)
        : EnumSet.allOf(Kind.class);
  }

  /** "Exclude the title card from the look": music is heard there all the same. */
  private static boolean isOfLooks(List<Token> own) {
    return own.stream().anyMatch(t -> t.is("color_look") || t.is("effect"))
        && own.stream().anyMatch(t -> t.is("remove"));
  }

  /**
   * "去掉口头禅，第二段不剪", "把停顿剪掉，但6分钟以后的别动": what is not cut there, and no more than that is spared, but
   * 都别动 is of all.
   */
  private boolean isOfCuts(Clause clause, List<Token> own) {
    boolean isCut = own.stream().anyMatch(t -> t.isHan() && t.is("remove"));
    boolean isOfTimes = clause.joint() == Joint.BUT && own.stream().noneMatch(t -> t.is("clip"));
    return clause.isHan()
        && (last.isOf(Kind.CUT_PAUSES) || last.isOf(Kind.CUT_FILLERS))
        && (isCut || isOfTimes)
        && !Cue.ALL_OF_THEM.isIn(clause.said());
  }

  /** "Vintage look. Exclude the first 3 seconds from the look": they stay in the film. */
  private boolean takesOutOfIt(Clause clause, List<Token> own) {
    boolean excludes =
        own.stream().anyMatch(t -> t.is("remove") && EXCLUDES.matcher(t.form()).lookingAt());
    boolean onlyThose =
        (clause.joint() == Joint.COMMA || clause.joint() == Joint.BUT)
            && own.stream().allMatch(t -> t.is("remove") || t.isOneOf(TokenTypes.STRETCH));
    return excludes && last.reachesEverywhere() && (isOfLooks(own) || onlyThose);
  }

  /** "Sharpen it, not the interview though, that's clip 2": which one is not meant. */
  boolean tellsWhich(List<Token> own) {
    Clause before = discourse.before();
    return before != null
        && before.has("not")
        && before.tokens().stream().allMatch(t -> t.is("not") || lexicon.role(t) == Role.UNKNOWN)
        && last.reachesEverywhere()
        && !own.isEmpty()
        && own.stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH));
  }

  /** "Cut the pauses, but leave the one at 4:12": the moments whose pauses stay. */
  List<Token> pausesLeft(Clause clause, List<Token> own) {
    boolean goesOn = clause.joint() == Joint.AND && last.leavesPauses();
    boolean isLeft =
        clause.joint() != Joint.START
            && (goesOn
                || own.stream().anyMatch(t -> t.isOneOf(LEAVING))
                || Cue.ON_PURPOSE.isIn(clause.said()));
    boolean isOfPause =
        own.stream()
            .allMatch(
                t -> t.isOneOf(LEAVING) || t.isOneOf(MOMENTS) || namesPause(t) || isNotCut(t, own));
    return last.isOf(Kind.CUT_PAUSES) && isLeft && isOfPause && !Cue.TELLS.opens(clause.said())
        ? own.stream().filter(t -> t.isOneOf(MOMENTS)).toList()
        : List.of();
  }

  /** "The countdown at 4:10", "4:10那个故意的": what a pause is called, or what fills it. */
  private boolean namesPause(Token token) {
    return lexicon.role(token) == Role.UNKNOWN
        || lexicon.role(token) == Role.TALK
        || token.isOneOf(CALLED);
  }

  /** "4:10那处别剪". */
  private boolean isNotCut(Token token, List<Token> own) {
    return token.is("remove") && Token.anyIs(own, "not");
  }

  /** "Leave the speech and the captions untouched". */
  boolean goesOnLeaving(Clause clause, List<Token> own) {
    return clause.joint() == Joint.AND
        && discourse.before() != null
        && discourse.before().has("leave_be")
        && own.size() == 1
        && lexicon.role(own.get(0)) == Role.OBJECT;
  }

  /** "Black and white, except keep the first clip in colour". */
  private boolean isException(Clause clause) {
    boolean opens = clause.tokens().stream().findFirst().filter(t -> t.is("except")).isPresent();
    boolean keeps = clause.joint() == Joint.BUT && (clause.has("keep") || clause.has("leave"));
    return (opens || keeps)
        && clause.joint() != Joint.START
        && last.reachesEverywhere()
        && !(opens && saysWhatIsDone(clause));
  }

  /** "画面防抖，然后除了第二段都静音": a wish of its own, and none of it was said before. */
  private boolean saysWhatIsDone(Clause clause) {
    return clause.tokens().stream().allMatch(Token::isHan)
        && clause.tokens().stream().noneMatch(t -> t.isOneOf(TokenTypes.KEEPING))
        && clause.tokens().stream()
            .anyMatch(t -> lexicon.role(t) == Role.VERB || lexicon.role(t) == Role.QUALITY);
  }

  /** "Tighten it, but keep the goodbye whole": not that the rest should go. */
  boolean keepsAgainst(Clause clause, List<Token> own, boolean namesUnknown) {
    boolean spares = clause.has("not") && clause.has("remove");
    boolean keeps =
        clause.has("keep") || (last.shortens() && (clause.has("leave") || clause.has("leave_be")));
    boolean isMoment =
        own.stream().anyMatch(t -> SpokenLines.isToldBySpeech(t) || t.isOneOf(INSTANTS))
            && own.stream().noneMatch(t -> t.isOneOf(TokenTypes.LETTERED) || t.is("music"));
    boolean isUntouched = clause.has("leave_be") && clause.joint() != Joint.START;
    boolean isAgainst =
        clause.joint() == Joint.BUT && keeps
            || keepsOfRemoved(clause)
            || (namesUnknown || clause.has("on_both")) && isLeftOut(clause, own)
            || (spares || isUntouched || keeps && (isMoment || hasToStay(clause)))
                && last.shortens();
    return isAgainst
        && !last.isNone()
        && (isMoment
            || own.stream()
                .anyMatch(
                    t ->
                        t.isOneOf(TokenTypes.STRETCH)
                            || (last.shortens() && t.isOneOf(TokenTypes.FILM_ENDS)))
            || namesUnknown);
  }

  /** "转场全删，只有最后那个留着": one of them, and not that all else of the film goes. */
  private boolean keepsOfRemoved(Clause clause) {
    return clause.has("keep")
        && clause.joint() != Joint.START
        && MADE_TO_LAST.stream().anyMatch(last::isOf)
        && last.is(wish -> wish.parameters().containsKey("remove"));
  }

  /** "The first clip must stay": and not, that nothing else may. */
  static boolean hasToStay(Clause clause) {
    return clause.has("keep") && Cue.MUST_STAY.isIn(clause.said()) && !Cue.ONLY.isIn(clause.said());
  }

  /** "暖一点，采访那段别动", "都加转场，采访那两段别加": what was asked for reaches that too, wherever it is. */
  private boolean isLeftOut(Clause clause, List<Token> own) {
    boolean isNotDone =
        clause.has("not")
            && own.stream()
                .allMatch(
                    t ->
                        t.is("not")
                            || t.is("remark")
                            || lexicon.role(t) == Role.TALK
                            || lexicon.isHelper(t)
                            || lexicon.role(t) == Role.UNKNOWN);
    return clause.joint() != Joint.START
        && (last.reachesEverywhere() || last.isOf(Kind.TRANSITION))
        && stretches(own).isEmpty()
        && (clause.has("leave") || clause.has("leave_be") || isNotDone);
  }

  private static List<Token> stretches(List<Token> own) {
    return own.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList();
  }

  /** "Cut the pauses, but don't cut the first 10 seconds": no more is cut there than pauses. */
  private boolean repeatsWish(Token token) {
    boolean cutsLittle = last.isOf(Kind.CUT_PAUSES) || last.isOf(Kind.CUT_FILLERS);
    return lexicon.isHelper(token) || (cutsLittle && token.is("remove"));
  }

  /** "前8秒别动", "第一段不要加": a stretch that what was asked for does not reach. */
  private List<Token> untouched(Clause clause, List<Token> own) {
    List<Token> stretches = stretches(own);
    boolean isLeft = clause.has("leave") || clause.has("leave_be");
    boolean isLeftOut =
        clause.has("not")
            && (clause.joint() == Joint.BUT
                || own.stream().anyMatch(this::repeatsWish)
                || isNotNeeded(clause, own))
            && own.stream()
                .allMatch(t -> repeatsWish(t) || t.is("not") || t.isOneOf(TokenTypes.STRETCH));
    return last.reachesEverywhere() && (isLeft || isLeftOut) ? stretches : List.of();
  }

  /** "提亮20%，第一段就不用了": what was asked for of all is not needed there. */
  private static boolean isNotNeeded(Clause clause, List<Token> own) {
    return clause.joint() == Joint.COMMA
        && own.stream().anyMatch(t -> t.is("not") && t.isHan() && Cue.NOT_NEEDED.is(t));
  }

  /** "Everything except the first and last 5 seconds should be faster": what lies between them. */
  static List<Token> inside(List<Token> own) {
    List<String> types = own.stream().map(Token::type).toList();
    int at = types.indexOf("all_but");
    boolean isInside = at >= 0 && at + 1 < own.size() && types.get(at + 1).equals("inner_range");
    if (!isInside || types.contains("remove") || types.contains("keep") || own.size() == 2) {
      return own;
    }
    List<Token> inside = new ArrayList<>(own);
    inside.set(at + 1, own.get(at + 1).as("range"));
    inside.remove(at);
    return inside;
  }

  /** "… except the last scene": the exception, where it names clips or a stretch. */
  static List<Token> excepted(List<Token> own) {
    int from = exception(own);
    return own.subList(from, end(own, from)).stream()
        .map(t -> t.is("from_clip") ? t.as("clip") : t)
        .toList();
  }

  /** "Captions except in the intro, white with a black outline": what is said of all the others. */
  static List<Token> butExcepted(List<Token> own) {
    int from = exception(own);
    List<Token> others = new ArrayList<>(own.subList(0, from));
    others.addAll(own.subList(end(own, from), own.size()));
    return others;
  }

  private static int exception(List<Token> own) {
    List<String> types = own.stream().map(Token::type).toList();
    boolean opposes = types.contains("remove") || types.contains("keep");
    int at = types.indexOf(opposes ? "except" : types.contains("except") ? "except" : "all_but");
    return at < 0 || (at == 0 && !opensWish(own)) ? own.size() : at;
  }

  /** "Everything but the last clip should be in black and white": it does not say what is left. */
  private static boolean opensWish(List<Token> own) {
    int end = stretchesEnd(own, 0);
    return own.get(0).is("all_but")
        && end > 1
        && own.subList(end, own.size()).stream().anyMatch(t -> !t.isOneOf(LEFT));
  }

  private static int end(List<Token> own, int from) {
    int end = stretchesEnd(own, from);
    if (from < own.size() && own.get(from).is("all_but") && end > from + 1) {
      return end;
    }
    while (end < own.size() && !own.get(end).isOneOf(TokenTypes.LOOKS)) {
      end++;
    }
    return Math.min(end, own.size());
  }

  /** Behind the stretches that an exception names. */
  private static int stretchesEnd(List<Token> own, int from) {
    int end = from + 1;
    while (end < own.size() && own.get(end).isOneOf(TokenTypes.STRETCH)) {
      end++;
    }
    return end;
  }

  /** "Undo the last two, but keep the captions". */
  boolean keepsOfUndone(Clause clause, List<Token> own) {
    return clause.joint() == Joint.BUT
        && (last.isOf(Kind.UNDO) || last.isOf(Kind.RESET))
        && (clause.has("keep") || clause.has("leave"))
        && own.stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT);
  }

  /** "全部重来，字幕留着": what an edit has put there, and no stretch of the film. */
  static boolean keepsOfMade(Clause clause, List<Token> own) {
    return (clause.has("keep") || clause.has("leave"))
        && own.stream().anyMatch(t -> t.isOneOf(MADE))
        && own.stream()
            .allMatch(t -> t.isOneOf(MADE) || t.is("keep") || t.is("leave") || t.is("only"));
  }

  /** "…, except during the opening title". */
  boolean exceptsThing(Clause clause, List<Token> own) {
    return clause.joint() != Joint.START
        && !last.isNone()
        && own.size() > 1
        && own.get(0).is("except")
        && own.subList(1, own.size()).stream()
            .allMatch(t -> lexicon.role(t) == Role.OBJECT || lexicon.role(t) == Role.UNKNOWN);
  }
}
