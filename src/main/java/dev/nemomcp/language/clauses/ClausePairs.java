package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/** What a clause and the one behind it say only together. */
final class ClausePairs {
  static final Set<String> WANTED_LENGTHS = Set.of("target", "to_length", "at_most");

  /** Verbs that hold for what was named before them too. */
  static final Set<String> DISTRIBUTED = Set.of("remove", "keep", "replace", "not", "undo");

  static final Set<String> PLACES =
      Set.of("range", "clip", "part", "moment", "clock", SpokenLines.MOMENT);

  /** What else may stand before the comma where a sentence opens with a place. */
  private static final Set<String> ALSO_OPENING =
      Set.of(
          "join", "position", "at_end", "at_ending", "at_start", "at_beginning", "wants", "shown");

  /** Verbs that hold for the things that were named before them. */
  private static final Set<String> LEAVING = Set.of("leave", "leave_be", "keep");

  /** What is to be seen, which is no thing to edit. */
  private static final Set<String> SHOWN = Set.of("thing", "person");

  static final Set<String> MOMENTS = Set.of("moment_of");
  private static final Set<String> WHEN =
      Set.of("while_speaking", "correction", SpokenLines.MOMENT);

  private static final Set<String> CLIP = Set.of("clip");
  private static final Set<String> STRETCH = Set.of("range");

  /** "Start it at 0:20": the music, or the film. */
  private static final Set<String> STARTING = Set.of("at_beginning", "it", "moment", "clock");

  private static final Set<String> TOO_SLOW = Set.of("faster", "slower", "compact");
  private static final Set<String> RUNS = Set.of("speed_up", "slow_down", "factor");
  private static final Set<String> ENOUGH = Set.of("cover", "pause");
  private static final Set<String> SAYS_HOW_LONG = Set.of("length", "target", "states", "word");
  private static final Set<String> LENGTHS = Set.of("length", "target");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final ThingOfPlace thing;

  ClausePairs(Lexicon lexicon, RuleBook rules, ThingOfPlace thing) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.thing = thing;
  }

  /**
   * The first means nothing without the second.
   *
   * @param afterVerb what came before it had a verb that it can take over
   */
  boolean goesOn(Clause clause, Clause next, boolean afterVerb) {
    return (onlySaysWhen(clause) && !onlySaysWhen(next))
        || onlySaysOfWhat(clause)
        || opensWithPlace(clause, next)
        || (excepts(clause)
            && !next.has("felt")
            && !TwoWishes.afterException(clause, next, lexicon))
        || blamesWhatGoes(clause, next)
        || namesWhatIsNext(clause, next, afterVerb);
  }

  /**
   * "10秒、25秒和48秒处切开", "转场与字幕保持不变", "开头5秒和结尾5秒变黑白": the verb, or else whatever is wanted, comes
   * once, at the end.
   */
  List<Token> sharedVerbs(Clause clause, List<Clause> following) {
    if ((clause.joint() == Joint.AND || clause.joint() == Joint.THEN) && !clause.isHan()) {
      return List.of();
    }
    for (Clause next : following) {
      if (next.joint() != Joint.AND) {
        return List.of();
      }
      List<Token> verbs = sharedVerbs(clause, next);
      if (!verbs.isEmpty() || !(isAll(next, PLACES) || isAll(next, LENGTHS))) {
        return verbs;
      }
    }
    return List.of();
  }

  private List<Token> sharedVerbs(Clause clause, Clause next) {
    boolean places =
        isAllButPolite(clause, PLACES)
            || (isAll(clause, LENGTHS) && next.isHan() && next.has("split"));
    if (places && next.tokens().stream().anyMatch(t -> t.isOneOf(PLACES) || t.is("length"))) {
      List<Token> verbs = next.tokens().stream().filter(this::isDistributed).toList();
      boolean bothStretches =
          verbs.isEmpty()
              && ((isAll(clause, STRETCH) && next.has("range"))
                  || (isAll(clause, CLIP) && next.has("clip")));
      return bothStretches
          ? next.tokens().stream().filter(t -> !t.isOneOf(PLACES) && !isTalk(t)).toList()
          : verbs;
    }
    boolean things =
        !clause.tokens().isEmpty()
            && clause.tokens().stream()
                .allMatch(t -> t.isHan() && (t.is("rest") || lexicon.role(t) == Role.OBJECT));
    return things ? next.tokens().stream().filter(t -> t.isOneOf(LEAVING)).toList() : List.of();
  }

  /** "At half speed", and not how far it should be zoomed in. */
  static boolean saysSpeed(Token token) {
    return token.is("factor") && Cue.OF_SPEED.isIn(token);
  }

  static boolean namesPlace(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> t.isOneOf(PLACES));
  }

  private static boolean isAll(Clause clause, Set<String> types) {
    return !clause.tokens().isEmpty() && clause.tokens().stream().allMatch(t -> t.isOneOf(types));
  }

  /** "请在1:30与2:40处拆分". */
  private static boolean isAllButPolite(Clause clause, Set<String> types) {
    return clause.tokens().stream().allMatch(t -> t.isOneOf(types) || t.is("polite"))
        && clause.tokens().stream().anyMatch(t -> t.isOneOf(types));
  }

  private boolean isTalk(Token token) {
    return lexicon.role(token) == Role.TALK || lexicon.role(token) == Role.UNKNOWN;
  }

  private boolean isDistributed(Token token) {
    return token.isOneOf(DISTRIBUTED) || lexicon.role(token) == Role.VERB || token.is("factor");
  }

  /** "The last ten seconds I am tidying things up, cut them": only the seconds are named. */
  List<Token> named(Clause waiting, Clause next) {
    if (describesStretch(waiting)) {
      return waiting.tokens().subList(0, 1);
    }
    if (waiting.has("all_but")) {
      return waiting.tokens().stream()
          .filter(t -> t.is("all_but") || t.isOneOf(TokenTypes.STRETCH))
          .toList();
    }
    if (next.has("remove")
        && next.has("range")
        && next.tokens().stream().anyMatch(SpokenLines::isToldBySpeech)) {
      return List.of();
    }
    if (blamesWhatGoes(waiting, next) && !tellsWhatIsThere(waiting, next)) {
      return waiting.tokens().stream()
          .filter(t -> lexicon.role(t) == Role.OBJECT || t.isOneOf(TokenTypes.STRETCH))
          .toList();
    }
    boolean tells =
        (waiting.isRemark()
                || tellsWhatIsThere(waiting, next)
                || waiting.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN))
            && waiting.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
            && !(thing.isTold(waiting) && isOfIt(next));
    return waiting.tokens().stream()
        .filter(
            t ->
                !(t.is("position") && next.has("position"))
                    && !t.is("drags")
                    && !(t.isOneOf(TOO_SLOW)
                        && next.tokens().stream().anyMatch(n -> n.isOneOf(RUNS)))
                    && !t.isOneOf(SHOWN)
                    && (!tells || lexicon.role(t) != Role.OBJECT))
        .toList();
  }

  /** "Turn it down", "去掉吧": of what was spoken of before. */
  private boolean isOfIt(Clause clause) {
    return clause.has("it")
        || (clause.has("remove")
            && clause.tokens().stream().allMatch(t -> t.is("remove") || isTalk(t)));
  }

  /** "中间那段有狗叫，静音", "最后十秒镜头歪了，删掉": what is heard or seen there is no more than told. */
  private static boolean tellsWhatIsThere(Clause waiting, Clause next) {
    return waiting.tokens().get(0).isOneOf(TokenTypes.STRETCH)
        && waiting.isHan()
        && (((waiting.has("noise") || waiting.has("echo")) && next.has("mute"))
            || (waiting.has("scene") && next.has("remove")));
  }

  /** "滤镜太暗了，去掉吧": what is wrong with it need not be mended any more. */
  private boolean blamesWhatGoes(Clause clause, Clause next) {
    return Remarks.complains(clause)
        && clause.tokens().stream().allMatch(Token::isHan)
        && clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT)
        && clause.tokens().stream().noneMatch(lexicon::isVerb)
        && next.joint() == Joint.COMMA
        && next.has("remove")
        && next.tokens().stream().allMatch(t -> t.is("remove") || lexicon.role(t) == Role.TALK);
  }

  /** "Trim the end, about six seconds". */
  static boolean onlySaysHowLong(Clause clause) {
    return clause.joint() == Joint.COMMA
        && clause.tokens().size() == 1
        && clause.tokens().get(0).isOneOf(LENGTHS);
  }

  private static boolean onlySaysWhen(Clause clause) {
    return !clause.tokens().isEmpty()
        && clause.tokens().stream()
            .allMatch(t -> t.isOneOf(WHEN) || (t.is("moment") && SpokenLines.isToldBySpeech(t)));
  }

  /** "At 0:40, add the text …", "第40秒的时候，打上…": where it is, then what is to be there. */
  boolean opensWithPlace(Clause clause, Clause next) {
    boolean says =
        Cue.AT_A_PLACE.opens(clause.said()) || Cue.AT_A_PLACE.opens(clause.tokens().get(0));
    boolean isThen = clause.joint() == Joint.THEN && next.joint() == Joint.COMMA && next.isHan();
    boolean isWhen =
        clause.joint() == Joint.COMMA
            && next.joint() == Joint.COMMA
            && ends(clause)
            && !next.has("megabytes");
    boolean opens =
        clause.joint() == Joint.START
            || isThen
            || isWhen
            || thing.isHeading(clause, next)
            || (clause.joint() == Joint.THEN && says)
            || (clause.joint() == Joint.AND
                && says
                && (next.has("quote") || next.has("length") || isAll(next, Set.of("position"))));
    if (opens && isAll(clause, CLIP) && !next.has("clip") && next.has("range")) {
      return next.joint() == Joint.COMMA && next.tokens().stream().anyMatch(lexicon::isVerb);
    }
    if (thing.isPlaceInTime(clause, next)) {
      return true;
    }
    boolean isMore = isAll(next, Set.of("position")) || (next.has("remove") && next.has("length"));
    return opens
        && clause.tokens().stream().anyMatch(t -> t.isOneOf(PLACES) || t.isOneOf(ALSO_OPENING))
        && clause.tokens().stream()
            .allMatch(
                t ->
                    t.isOneOf(PLACES)
                        || t.isOneOf(ALSO_OPENING)
                        || (next.has("quote") && t.isOneOf(TokenTypes.LOOKS))
                        || t.isHan() && t.is("polite"))
        && next.joint() != Joint.AND
        && clause.tokens().stream().noneMatch(Whereabouts::saysBothEnds)
        && !(next.has("ends_at") && clause.tokens().stream().anyMatch(Whereabouts::saysStart))
        && next.tokens().stream()
            .takeWhile(t -> !t.is("except"))
            .noneMatch(t -> t.isOneOf(PLACES) || t.is("rest"))
        && (isMore || rules.best(next.tokens(), next.tokens()) != null || enlarges(next));
  }

  /** "…，第40秒的时候，打上“…”", "…，二三段之间，加叠化": what follows is there, and not what came. */
  private static boolean ends(Clause clause) {
    return clause.has("join") || Cue.ENDS_A_PLACE.closes(clause.said());
  }

  /** "8秒的时候，放大一点": the picture, as nothing else is named. */
  private static boolean enlarges(Clause next) {
    return next.tokens().size() == 1 && next.has("bigger") && next.isHan();
  }

  /** "In the captions, replace …". */
  private boolean onlySaysOfWhat(Clause clause) {
    return clause.joint() != Joint.COMMA
        && clause.joint() != Joint.NONE
        && clause.tokens().size() == 1
        && lexicon.role(clause.tokens().get(0)) == Role.OBJECT
        && Cue.REGARDING.opens(clause.said());
  }

  /** "Except for the first 10 seconds": what follows is for all the rest. */
  private boolean excepts(Clause clause) {
    return clause.has("except")
        && clause.tokens().stream()
            .noneMatch(t -> lexicon.isVerb(t) || lexicon.role(t) == Role.QUALITY);
  }

  /**
   * "The first 3 seconds are boring, cut them", and not "前30秒收紧，后面不动": the thing, then what to do
   * with it.
   */
  private boolean namesWhatIsNext(Clause clause, Clause next, boolean afterVerb) {
    if (clause.has("says") && clause.has("quote") && next.has("change") && next.has("quote")) {
      return true;
    }
    if (clause.has("captions") && next.has("says") && next.has("quote") && clause.states()) {
      return true;
    }
    boolean names =
        clause.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
            || ((clause.findsFault() || isChineseOfFile(clause, next)) && next.has("it"))
            || (clause.has("moment_of") && isAll(next, Set.of("remove")));
    return names
        && !TwoWishes.areOrdered(clause, next, lexicon)
        && !isWhole(clause, next)
        && !(clause.joint() == Joint.AND
            && afterVerb
            && !clause.findsFault()
            && !(TwoWishes.tells(clause) && next.has("it")))
        && !(next.joint() == Joint.AND && isAll(clause, SAYS_HOW_LONG))
        && !(afterVerb && Whereabouts.tellOf(clause, next))
        && !(saysWords(clause, next) && !next.has("it"))
        && !isAll(clause, STARTING)
        && !(NextWish.isEndCard(clause.tokens()) && !next.has("it"))
        && !(next.has("rest") && (!next.has("remove") || ShownWords.areThere(clause)))
        && !(next.has("leave_be") && !next.has("it"))
        && !(next.has("side") && next.has("leave") && next.isHan())
        && !(next.has("not") && rules.best(clause.tokens(), clause.tokens()) != null)
        && (((describesStretch(clause) || clause.tokens().stream().noneMatch(lexicon::isVerb))
                && clause.tokens().stream()
                    .noneMatch(t -> t.is("not") || t.is("pieces") || t.is("hold")))
            || (clause.states()
                && next.has("it")
                && (next.has("remove") || clause.tokens().stream().noneMatch(this::orders)))
            || (clause.findsFault() && next.has("it") && Complaints.isOfEdit(clause, lexicon)))
        && (next.joint() != Joint.NONE || clause.states())
        && next.tokens().stream()
            .anyMatch(
                t ->
                    lexicon.isVerb(t)
                        || t.is("degrees")
                        || isSpeedOfIt(next, t)
                        || next.movesIt()
                        || next.refuses())
        && (next.tokens().stream().noneMatch(this::namesSomething)
            || (next.has("it") && next.tokens().stream().noneMatch(this::isThingOrPlace)));
  }

  /** "Silence clips 1 and 4", "play clip 1 at half speed": says by itself what is wanted. */
  private boolean isWhole(Clause clause, Clause next) {
    boolean isLeftToNext =
        next.has("it") && clause.tokens().stream().noneMatch(ClausePairs::saysSpeed);
    return TwoWishes.isOrder(clause, lexicon)
        || !isLeftToNext
            && !clause.states()
            && clause.tokens().stream().noneMatch(Token::isHan)
            && clause.tokens().stream().anyMatch(t -> t.isOneOf(ENOUGH) || saysSpeed(t));
  }

  /** "标题就叫周末探店，画面防抖": nothing that is done to words. */
  private boolean saysWords(Clause clause, Clause next) {
    return ShownWords.areTold(clause, next)
        || clause.has("quote")
            && clause.isHan()
            && next.tokens().stream()
                .noneMatch(t -> lexicon.role(t) == Role.ACTION || lexicon.isHelper(t));
  }

  /** "… drags, run it at double speed". */
  private static boolean isSpeedOfIt(Clause next, Token token) {
    return token.is("factor") && next.has("it");
  }

  private boolean orders(Token token) {
    Role role = lexicon.role(token);
    return role == Role.ACTION || role == Role.VERB;
  }

  /** "婚礼.mov，把它加进来". */
  private static boolean isChineseOfFile(Clause clause, Clause next) {
    return clause.has("file") && next.tokens().stream().allMatch(Token::isHan);
  }

  /** "开头5秒是我在调相机": whatever is to be seen there is not asked for. */
  private static boolean describesStretch(Clause clause) {
    List<Token> tokens = clause.tokens();
    return tokens.size() > 1
        && !clause.has("remove")
        && tokens.get(0).isOneOf(TokenTypes.STRETCH)
        && tokens.get(1).isHan()
        && (tokens.get(1).is("tells") || Cue.IS.is(tokens.get(1)))
        && !clause.has("quote");
  }

  private boolean isThingOrPlace(Token token) {
    return lexicon.role(token) == Role.OBJECT || token.isOneOf(TokenTypes.MUST_NOT_BE_LOST);
  }

  private boolean namesSomething(Token token) {
    boolean isThing =
        rules.isTopic(token)
            && lexicon.role(token) != Role.VERB
            && !token.isOneOf(WANTED_LENGTHS)
            && !token.is("degrees")
            && !(token.is("factor") && Cue.TIMES_OR_SPEED.closes(token));
    return isThing || token.isOneOf(TokenTypes.MUST_NOT_BE_LOST);
  }
}
