package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said after a wish to say why it is wanted, or the same in other words. */
final class Explanations {
  private static final Set<String> NAMING =
      Set.of("says", "called", "with", "write", "title", "text", "become");

  private static final Set<Kind> GIVES_WAY =
      EnumSet.of(Kind.REMOVE_MUSIC, Kind.MUSIC_VOLUME, Kind.DUCK, Kind.VOICE_CLEANUP);
  private static final Set<Kind> SHOWN_THERE =
      EnumSet.of(Kind.LOGO, Kind.TITLE, Kind.TEXT, Kind.MUSIC, Kind.CAPTIONS);
  private static final Set<String> TOLD_VALUES = Set.of("clip", "platform", "become", "degree");

  /** "Keep 0:30 to 0:36, as a gif": what it becomes, and not when that is. */
  private static final Set<String> KINDS_OF_FILES =
      Set.of("converted", "video_file", "audio_file", "sound_file");

  private static final Set<String> NOT_THERE = Set.of("rest", "remove", "not", "it");

  private final Lexicon lexicon;
  private final SaidAgain again;
  private final LastWish last;
  private final Findings findings;
  private final Reasons reasons;

  Explanations(Lexicon lexicon, SaidAgain again, LastWish last, Findings findings) {
    this.lexicon = lexicon;
    this.again = again;
    this.last = last;
    this.findings = findings;
    this.reasons = new Reasons(lexicon, last);
  }

  /** It explains or limits what the clause before asked for. */
  boolean are(List<Token> own, Clause clause, Clause before) {
    return refusesOnlyALook(own)
        || (!own.isEmpty() && Unwanted.tellsWhatIsNot(own) && !Token.anyIs(own, "quote"))
        || tellsWhoMakesWhat(own, clause)
        || putsOff(clause)
        || tellsWhileWhat(own)
        || tellsWhatHappened(own, clause)
        || tellsWhoDidWhat(own, clause)
        || explainsVolume(own)
        || tellsWhatIsToBeHeard(own, clause)
        || tellsWhatIsDrowned(own, before)
        || turnsBack(own, before)
        || tellsWhatIsThere(own, clause, before)
        || tellsWhenThatIs(own, clause, before)
        || blames(own, clause, before)
        || tellsWhatMusicIsNot(own, clause)
        || tellsWhyConverted(clause)
        || namesWhatIsHandedOver(own, before)
        || goesBackAfter(own, clause)
        || sparesAnotherClip(own, clause)
        || startsBehindWhatGoes(own, clause)
        || saysHowItFades(own, clause)
        || isNotOfTheRest(own)
        || reasons.are(own, clause)
        || tellsWhatItIsNot(own, clause)
        || namesThatOrder(own, clause)
        || isNotBetween(own, clause, before)
        || (!last.isNone() && Limits.are(own, clause, before, lexicon))
        || again.is(own, last, findings.wishes());
  }

  /** "Remove the music, the sea makes its own": who makes something, which orders nothing. */
  private boolean tellsWhoMakesWhat(List<Token> own, Clause clause) {
    return own.stream()
            .anyMatch(t -> lexicon.role(t) == Role.HELPER && Cue.MAKES_SOMETHING.closes(t))
        && own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, HELPER -> true;
                      default -> t.is("length") || t.is("person") || t.is("thing");
                    })
        && Cue.TELLS.opens(clause.said());
  }

  /** "待会再加歌": some other time, and neither now nor never. */
  private static boolean putsOff(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> t.is("hold") && Cue.LATER_ON.is(t));
  }

  /** "删第四段，第二段留着", "片段1静音，片段2保留": it stays as it is, and no others go. */
  private boolean sparesAnotherClip(List<Token> own, Clause clause) {
    return (last.isOf(Kind.DELETE_CLIP) || last.isPlacedChange())
        && clause.joint() == Joint.COMMA
        && Token.anyIs(own, "clip")
        && own.stream().allMatch(t -> t.isHan() && (t.is("clip") || t.is("keep")))
        && !own.get(0).is("keep");
  }

  /** "第一段删了，从第二段开始": that is what the film begins with then, and not to go. */
  private boolean startsBehindWhatGoes(List<Token> own, Clause clause) {
    boolean isStart =
        last.isOf(Kind.DELETE_CLIP)
            && Cue.STARTS_WITH.opens(clause.said())
            && own.stream()
                .allMatch(
                    t ->
                        t.is("clip")
                            || t.is("at_beginning")
                            || lexicon.isHelper(t)
                            || lexicon.role(t) == Role.TALK);
    if (isStart && !last.is(w -> goesRightBefore(w, own))) {
      findings.unclear(clause.said());
    }
    return isStart;
  }

  private static boolean goesRightBefore(Pending wish, List<Token> next) {
    List<Integer> gone = numbers(wish.parameters().get("clips"));
    return wish.kind() == Kind.DELETE_CLIP
        && next.stream()
            .flatMap(t -> numbers(t.values().get("clips")).stream())
            .allMatch(number -> gone.contains(number - 1));
  }

  private static List<Integer> numbers(Object clips) {
    List<?> all =
        clips instanceof List<?> several ? several : clips == null ? List.of() : List.of(clips);
    return all.stream()
        .filter(Number.class::isInstance)
        .map(number -> ((Number) number).intValue())
        .toList();
  }

  /** "片尾写“再见”，别太煽情": how it shall not be, which nothing can be made of. */
  private boolean tellsWhatItIsNot(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() == Joint.COMMA
        && !own.isEmpty()
        && Cue.LIMITS.opens(clause.said())
        && own.stream().allMatch(t -> t.isHan() && (t.isOneOf(TokenTypes.PRAISE) || t.is("not")));
  }

  /** "第三段挪到最前面，做倒叙": what comes of it, and no turning round of all. */
  private boolean namesThatOrder(List<Token> own, Clause clause) {
    return last.is(w -> w.kind() == Kind.REORDER && !w.parameters().isEmpty())
        && clause.joint() == Joint.COMMA
        && own.stream().allMatch(t -> t.is("reverse_order") || lexicon.isHelper(t))
        && own.stream().anyMatch(t -> t.is("reverse_order") && Cue.TOLD_BACKWARDS.is(t));
  }

  /** "店标只在开头5秒露一下，后面都拿掉": there it is not to be, which asks for no cut. */
  private boolean isNotOfTheRest(List<Token> own) {
    return last.is(w -> SHOWN_THERE.contains(w.kind()) && w.parameters().containsKey("end_seconds"))
        && Token.anyIs(own, "rest")
        && own.stream().allMatch(t -> t.isHan() && t.isOneOf(NOT_THERE));
  }

  /** "片头片尾都放logo，中间不用": there it is not to be, which asks for no cut. */
  private boolean isNotBetween(List<Token> own, Clause clause, Clause before) {
    return clause.joint() == Joint.COMMA
        && last.is(w -> SHOWN_THERE.contains(w.kind()))
        && before != null
        && before.tokens().stream()
            .anyMatch(t -> t.isOneOf(TokenTypes.FILM_ENDS) || Sense.namesAnEnd(t))
        && Token.anyIs(own, "part")
        && (Token.anyIs(own, "not") || clause.has("remove"))
        && own.stream().allMatch(t -> t.isHan() && (t.is("part") || t.isOneOf(NOT_THERE)));
  }

  /** "音乐最后别突然停，慢慢小下去": that is how it fades. */
  private boolean saysHowItFades(List<Token> own, Clause clause) {
    return last.isOf(Kind.FADE)
        && clause.joint() == Joint.COMMA
        && !own.isEmpty()
        && own.stream().allMatch(t -> t.isHan() && (t.is("quieter") || t.is("swell_out")));
  }

  /** "放大到1.4倍，然后还原": as it was before that, and not all of the film. */
  private boolean goesBackAfter(List<Token> own, Clause clause) {
    return clause.joint() == Joint.THEN
        && (last.isOf(Kind.ZOOM) || last.isPlacedChange())
        && own.stream().allMatch(t -> t.is("goes_back") || Cue.RESTORED.is(t));
  }

  /** "Keep 1:10 to 1:55, the bit where the dog comes": what is there was told by its times. */
  private static boolean tellsWhatIsThere(List<Token> own, Clause clause, Clause before) {
    return clause.joint() == Joint.COMMA
        && before != null
        && before.has("range")
        && own.stream()
            .filter(t -> !SpokenLines.isToldBySpeech(t))
            .noneMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST) || t.is("quote"))
        && own.stream().noneMatch(t -> t.isOneOf(KINDS_OF_FILES))
        && Cue.PART_WHERE.opens(clause.said());
  }

  /** "Freeze it at 2:08, when the solution turns pink": what is seen at the time that was told. */
  private boolean tellsWhenThatIs(List<Token> own, Clause clause, Clause before) {
    return clause.joint() == Joint.COMMA
        && !last.isNone()
        && before != null
        && before.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.TIMES))
        && Cue.WHERE.opens(clause.said())
        && own.stream().noneMatch(t -> t.isOneOf(KINDS_OF_FILES))
        && own.stream().noneMatch(t -> t.isHan() || t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
        && own.stream()
            .map(lexicon::role)
            .noneMatch(r -> r == Role.VERB || r == Role.ACTION || r == Role.QUALITY);
  }

  /** "Upload it to my channel, titled “Town Hall”": nothing that the picture shows. */
  private static boolean namesWhatIsHandedOver(List<Token> own, Clause before) {
    return before != null
        && (before.has("upload") || before.has("publish"))
        && Token.anyIs(own, "quote")
        && own.stream().allMatch(t -> t.isOneOf(NAMING) || t.is("quote") || t.is("number"));
  }

  /** "Zoom in on me while I talk": when it is, and no music that should give way. */
  private boolean tellsWhileWhat(List<Token> own) {
    return last.isOf(Kind.ZOOM)
        && !own.isEmpty()
        && own.stream().allMatch(t -> t.is("duck") && Cue.WHILE.opens(t));
  }

  /** "转成mp4吧，mov同事打不开", "to mp4, my tv can't play mov": the other kind of file is not wanted. */
  private boolean tellsWhyConverted(Clause clause) {
    return last.isOf(Kind.CONVERT)
        && (clause.isRemark() || (clause.joint() != Joint.START && Cue.TELLS.opens(clause.said())));
  }

  /** "换一首，别那么欢快". */
  private boolean tellsWhatMusicIsNot(List<Token> own, Clause clause) {
    return last.isOf(Kind.MUSIC)
        && Cue.TOO_MUCH.opens(clause.said())
        && own.stream().allMatch(t -> t.is("mood"));
  }

  /** "第二段删掉,它糊了", "no music, my boss hates it": why it goes; what is gone needs no mending. */
  private boolean blames(List<Token> own, Clause clause, Clause before) {
    boolean dislikes = Token.anyIs(own, "dislike") && Token.anyIs(own, "it");
    boolean removed =
        last.isOf(Kind.DELETE_CLIP)
            || last.isOf(Kind.TRIM_RANGE)
            || (dislikes && last.is(Explanations::takesOff));
    boolean refused = last.isNone() && before != null && (before.has("not") || wantsGone(before));
    boolean isDull = removed && own.stream().anyMatch(Explanations::isDull);
    return (removed || refused)
        && !own.isEmpty()
        && (clause.joint() == Joint.COMMA || clause.joint() == Joint.NONE)
        && (dislikes || isDull || Remarks.complains(clause) || own.get(0).is("it"))
        && own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case QUALITY, TALK, UNKNOWN -> true;
                      case VERB -> t.isHan() || clause.isRemark() || isDull(t);
                      default -> false;
                    });
  }

  /** "Delete clip 2, it's boring": what is left need not get more exciting. */
  private static boolean isDull(Token token) {
    return token.is("exciting") && Cue.BORING.isIn(token);
  }

  private static boolean takesOff(Pending wish) {
    return wish.kind() == Kind.REMOVE_MUSIC || wish.parameters().containsKey("remove");
  }

  /** "背景里那个路人抹掉，太抢戏了": what cannot be taken out. */
  private static boolean wantsGone(Clause before) {
    return before.has("remove") && (before.has("person") || before.has("thing"));
  }

  /** "Cut the first five seconds, I was still fixing the tripod". */
  private boolean tellsWhatHappened(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() != Joint.START
        && Cue.SOMEBODY_WAS
            .opening(clause.said())
            .filter(words -> words.endsWith("ing"))
            .isPresent()
        && own.stream().noneMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST) || t.is("quote"));
  }

  /**
   * "Remove the music, YouTube flagged my last video": a verb that is no order, and its subject.
   */
  private boolean tellsWhoDidWhat(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() != Joint.START
        && !own.isEmpty()
        && !own.get(0).is("clip")
        && !Token.anyIs(own, "uneven")
        && own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && own.stream()
            .noneMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case QUALITY, VERB, ACTION -> true;
                      case VALUE -> !t.isOneOf(TOLD_VALUES);
                      default -> false;
                    })
        && Cue.TELLS.opens(clause.said());
  }

  /** "It's too loud at the start, can't hear the wheels": what is too loud was said. */
  private static boolean tellsWhatIsDrowned(List<Token> own, Clause before) {
    return before != null
        && before.has("quieter")
        && Token.anyIs(own, "unheard")
        && own.stream().allMatch(t -> t.is("unheard") || t.is(Token.WORD));
  }

  /** "Take the music out, I want to hear them laughing": what was drowned needs no more. */
  private boolean tellsWhatIsToBeHeard(List<Token> own, Clause clause) {
    return last.is(w -> GIVES_WAY.contains(w.kind()))
        && clause.joint() != Joint.START
        && Cue.TO_BE_HEARD.opens(clause.said())
        && own.stream()
            .noneMatch(
                t ->
                    t.isOneOf(TokenTypes.MUST_NOT_BE_LOST)
                        || t.is("louder")
                        || t.is("normalize")
                        || t.is("music"));
  }

  /** "The music is too loud, I can hardly hear myself": the music was said to be at fault. */
  private boolean explainsVolume(List<Token> own) {
    return last.isOf(Kind.MUSIC_VOLUME)
        && !last.is(
            w -> w.parameters().get("change_db") instanceof Number more && more.doubleValue() > 0)
        && own.stream().anyMatch(t -> t.is("unheard") || t.is("inaudible"))
        && own.stream().noneMatch(t -> t.is("music") || t.is("it") || saysVoiceAgain(own, t));
  }

  /** "歌太吵，人声听不见": the voice too; but "我说话都快听不见了" says why. */
  private static boolean saysVoiceAgain(List<Token> own, Token token) {
    return token.isHan()
        && token.is("voice")
        && own.stream().noneMatch(t -> t.is("inaudible") && Cue.EVEN.opens(t));
  }

  /** "It is upside down, flip it": turned as it has to be already. */
  private boolean turnsBack(List<Token> own, Clause before) {
    return last.isOf(Kind.ROTATE)
        && before != null
        && before.has("states")
        && Token.anyIs(own, "it")
        && own.stream().allMatch(t -> t.is("flip") || lexicon.role(t) == Role.TALK);
  }

  /** "字幕不要黄色": not that colour, but captions. */
  private static boolean refusesOnlyALook(List<Token> own) {
    for (int i = 1; i + 1 < own.size(); i++) {
      if (own.get(i).is("not")
          && own.get(i - 1).isOneOf(TokenTypes.LETTERED)
          && own.get(i + 1).isOneOf(TokenTypes.LOOKS)) {
        return true;
      }
    }
    return false;
  }
}
