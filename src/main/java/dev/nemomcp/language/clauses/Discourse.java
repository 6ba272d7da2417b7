package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was said so far, which the clause that is being read may take up. */
final class Discourse {
  private static final Set<String> TOPICS = Set.of("clip", "range", SpokenLines.MOMENT);
  private static final Set<String> PLACES = Set.of("range", "clip", "moment", SpokenLines.MOMENT);

  private static final Set<String> ASKED_FOR =
      Set.of(
          "quote",
          "some_mood",
          "moved",
          "percent",
          "degrees",
          "decibels",
          "ratio",
          "vertical",
          "horizontal",
          "square",
          "resolution",
          "target",
          "at_most");

  /** What people want to be unseen. */
  private static final Set<String> HIDDEN = Set.of("face", "person", "thing", "watermark", "logo");

  private final Lexicon lexicon;
  private final List<Token> files = new ArrayList<>();
  private List<Token> lastVerbs = List.of();
  private List<Token> lastThings = List.of();
  private List<Token> lastClips = List.of();
  private Token lastPlace;
  private Clause before;
  private Token spared;
  private List<Token> place = List.of();
  private boolean placeSought;
  private Token said;
  private boolean lasting;
  private boolean untilNow;
  private boolean refused;

  /** What tells how it shall be. */
  private static final Set<Role> TOLD = Set.of(Role.VERB, Role.OBJECT, Role.QUALITY, Role.VALUE);

  Discourse(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Things may be taken up across sentences; verbs are not.
   *
   * @param goesOn but where it says no more than what else they are meant for
   */
  void beginSentence(List<Clause> clauses, boolean goesOn) {
    List<Clause> always = clauses.stream().filter(this::saysAlways).toList();
    lasting = !always.isEmpty() && !isForThisOnce(clauses.get(0), always);
    untilNow = true;
    lastVerbs = goesOn ? lastVerbs : List.of();
    place = List.of();
    placeSought = false;
    boolean goesOnOfRest = clauses.stream().anyMatch(c -> c.has("rest"));
    spared = goesOnOfRest ? spared : null;
    said = null;
  }

  /**
   * "这条剪到一分钟，以后都竖屏", "cut the first 12 seconds, and from now on captions in white": what shall hold
   * is told anew, and what is done before is for this once. "这条字幕大一点，以后都这样" says no more of what.
   */
  private boolean isForThisOnce(Clause first, List<Clause> always) {
    Clause then = always.get(0);
    boolean isOfThisOne =
        Cue.THIS_ONE.opens(first.said()) && always.stream().anyMatch(c -> tells(c, TOLD));
    boolean turnsToAnother =
        then.tokens().get(0).is("always") && tells(then, EnumSet.of(Role.OBJECT));
    return !saysAlways(first) && (isOfThisOne || turnsToAnother);
  }

  private boolean tells(Clause clause, Set<Role> roles) {
    return !Cue.SO_AS_NOW.isIn(clause.said())
        && clause.tokens().stream().anyMatch(t -> roles.contains(lexicon.role(t)));
  }

  /** "以后字幕都用黄色", and not "转竖屏以后": once that is done. */
  private boolean saysAlways(Clause clause) {
    int at = clause.tokens().stream().map(Token::type).toList().indexOf("always");
    return at == 0
        || (at > 0
            && !(Cue.AFTERWARDS.is(clause.tokens().get(at))
                && lexicon.role(clause.tokens().get(at - 1)) != Role.OBJECT));
  }

  /**
   * A clause is read, and all that it was understood to say.
   *
   * @param tells it says how things are there, and what follows is meant for that place
   */
  void end(Clause clause, boolean tells) {
    before = clause;
    List<Token> named =
        clause.tokens().stream()
            .map(Discourse::movedClip)
            .filter(t -> t.isOneOf(TokenTypes.STRETCH) || t.is(SpokenLines.MOMENT))
            .toList();
    boolean leavesRest = clause.has("rest") && (clause.has("leave") || clause.has("leave_be"));
    boolean isElsewhere = clause.has("overall") || clause.has("video_whole") || leavesRest;
    if (!named.isEmpty() || isElsewhere) {
      boolean isMeant = (tells || isTopic(clause)) && !clause.has("all_but");
      place = isMeant ? named : List.of();
      placeSought = false;
    } else if (clause.has("moment_of")
        && !clause.has("highlights")
        && !clause.has("best_of")
        && clause.tokens().stream()
            .noneMatch(t -> lexicon.role(t) == Role.ACTION || lexicon.isHelper(t))) {
      placeSought = true;
    }
  }

  /** "第二段快进4倍，声音关掉": what a Chinese sentence opens with, it goes on about. */
  private static boolean isTopic(Clause clause) {
    Token first = movedClip(clause.tokens().get(0));
    boolean opens =
        clause.joint() == Joint.START || (clause.joint() == Joint.COMMA && first.is("clip"));
    return opens
        && !clause.has("remove")
        && !clause.has("quote")
        && first.isOneOf(TOPICS)
        && clause.tokens().stream().anyMatch(t -> Lexer.hasHan(t.form()));
  }

  /** "把第三段移到最前面，然后静音": the clip that is moved, which what follows is about. */
  private static Token movedClip(Token token) {
    return token.is("moved") && token.values().get("move") instanceof Number clip
        ? token.as("clip").with(Map.of("clips", clip))
        : token;
  }

  /** What a clause says before all of it is understood: what is spoken, what is for this once. */
  void hear(Clause clause) {
    clause.tokens().stream().filter(SpokenLines::isToldBySpeech).forEach(t -> said = t);
    boolean isOfThisOne = clause.has("this_time") || Cue.FOR_THIS_ONE.opens(clause.said());
    lasting = saysAlways(clause) ? !clause.has("this_time") : lasting && !isOfThisOne;
    untilNow &= !saysAlways(clause);
    if (before != null && before.has("moved") && !isOnlyDone(clause)) {
      place = List.of();
    }
  }

  /** "…，然后静音", and not "…，然后画面亮一点", which says of what. */
  private boolean isOnlyDone(Clause clause) {
    return clause.joint() != Joint.COMMA
        && !clause.has("add")
        && clause.tokens().stream().noneMatch(t -> lexicon.role(t) == Role.OBJECT)
        && !Cue.A_SOUND.opens(clause.said())
        && !Cue.OF_PICTURE.isIn(clause.said());
  }

  /** What this sentence says is spoken somewhere; null where it tells of nothing. */
  Token said() {
    return said;
  }

  /** "第二段太暗了，提亮，放慢": the stretch that a sentence speaks of; empty for none. */
  List<Token> place() {
    return place;
  }

  /** "In the cave shots, lift the shadows and …": of what only eyes can find. */
  boolean isPlaceSought() {
    return placeSought;
  }

  /** "第二段静音，加字幕，调亮一点": it goes on about the film. */
  void leavePlace() {
    place = List.of();
    placeSought = false;
  }

  void remember(List<Token> own) {
    List<Token> verbs = own.stream().filter(t -> lexicon.isVerb(t) || t.is("not")).toList();
    List<Token> things = own.stream().filter(t -> lexicon.role(t) == Role.OBJECT).toList();
    own.stream().filter(t -> t.isOneOf(PLACES)).forEach(t -> lastPlace = t);
    List<Token> clips = own.stream().filter(t -> t.is("clip")).toList();
    lastClips = clips.isEmpty() ? lastClips : clips;
    own.stream().filter(t -> t.isOneOf(TokenTypes.FILES)).forEach(files::add);
    if (!verbs.isEmpty()) {
      lastVerbs = verbs;
    }
    if (!things.isEmpty()) {
      lastThings = things;
    }
  }

  /**
   * What "it" stands for where only a clip or a file can be meant; empty where none was named.
   *
   * @param isPlaced what was asked for last is of a clip or a stretch
   */
  List<Token> meantBy(List<Token> own, boolean isPlaced) {
    boolean points = Token.anyIs(own, "it");
    if (points && isPlaced && blursPlace(own)) {
      return List.of(lastPlace);
    }
    if (isPlaced && isMovedAlone(own)) {
      return lastClips;
    }
    if (Token.anyIs(own, "moved_it")) {
      return Token.anyIs(own, "clip") ? List.of() : lastClips;
    }
    boolean takesFiles = own.stream().anyMatch(t -> t.is("to_project") || t.is("upload"));
    return points && takesFiles && own.stream().noneMatch(t -> t.isOneOf(TokenTypes.FILES))
        ? files
        : List.of();
  }

  /** "Mute clip 2 and blur it": the clip, where nothing was named that could be seen in it. */
  private boolean blursPlace(List<Token> own) {
    return Token.anyIs(own, "blur")
        && lastPlace != null
        && lastPlace.isOneOf(TokenTypes.STRETCH)
        && Collections.disjoint(own.stream().map(Token::type).toList(), TokenTypes.STRETCH)
        && before.tokens().stream().noneMatch(this::mayBeHidden)
        && lastThings.stream().noneMatch(t -> t.isOneOf(HIDDEN));
  }

  /** "把第三段放慢，然后挪到最前面": the clip. */
  private static boolean isMovedAlone(List<Token> own) {
    return own.size() == 1
        && (own.get(0).is("at_start") || own.get(0).is("at_end"))
        && Cue.PUTS_SOMEWHERE.opens(own.get(0));
  }

  private boolean mayBeHidden(Token token) {
    return lexicon.role(token) == Role.UNKNOWN && !Cue.PLAYED.is(token);
  }

  /** The clips named last; empty where none was. */
  List<Token> lastClips() {
    return lastClips;
  }

  /** Where "there" is; null where no place was named. */
  Token lastPlace() {
    return lastPlace;
  }

  void spare(Token stretch) {
    spared = stretch;
  }

  void refuse(boolean isRefused) {
    refused = isRefused;
  }

  /** Verbs of this sentence, with "not". */
  List<Token> lastVerbs() {
    return lastVerbs;
  }

  List<Token> lastThings() {
    return lastThings;
  }

  /** "No filters, just straight cuts and a title", "no titles and music at 20%": that is wanted. */
  boolean asksAnew(Token token) {
    boolean wasAskedFor = before != null && before.has("polite") && !before.has("not");
    return wasAskedFor
        || token.isOneOf(ASKED_FOR)
        || ((token.is("tighter") || token.is("position"))
            && lastVerbs.stream().allMatch(t -> t.is("not")));
  }

  /** The clause before; null at the very beginning. */
  Clause before() {
    return before;
  }

  /** The clause before names one of those. */
  boolean speaksOf(Set<String> types) {
    return before != null && before.tokens().stream().anyMatch(t -> t.isOneOf(types));
  }

  /** The stretch that this sentence says to leave alone; null where it names none. */
  Token spared() {
    return spared;
  }

  /** The sentence says what should hold from now on. */
  boolean isLasting() {
    return lasting;
  }

  /** It says so only after what is asked for: "标题改成红色，以后都用红色". */
  boolean isForNowToo() {
    return lasting && untilNow;
  }

  /** What was asked for last cannot be done. */
  boolean isRefused() {
    return refused;
  }

  /** "2:00到4:00是采访，一个字都不能剪": the stretch that is spoken of. */
  List<Token> describedBefore(Clause clause) {
    boolean goesOn =
        clause.joint() == Joint.COMMA
            && before != null
            && before.tokens().stream().noneMatch(lexicon::isVerb);
    return goesOn ? before.tokens() : List.of();
  }

  /** "Cut the silences and the first 8 seconds": both of them, and not the silences there. */
  boolean goesToo(Clause clause, List<Token> own) {
    return clause.joint() == Joint.AND
        && own.size() == 1
        && own.get(0).is("range")
        && !own.get(0).isHan()
        && Token.anyIs(lastVerbs, "remove")
        && !Cue.IN_OR_ON.opens(clause.said());
  }
}
