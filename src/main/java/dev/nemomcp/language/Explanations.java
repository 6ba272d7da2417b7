package dev.nemomcp.language;

import dev.nemomcp.language.Clause.Joint;
import java.util.List;
import java.util.Set;

/** What is said after a wish to say why it is wanted, or the same in other words. */
final class Explanations {
  private static final Set<String> RESTORED = Set.of("还 原", "恢 复 原 样", "恢 复 初 始");
  private static final Set<String> NAMING =
      Set.of("says", "called", "with", "write", "title", "text");
  private static final Set<String> PRESSED = Set.of("compress", "more_of", "less_of");
  private static final Set<String> EVEN = Set.of("even_pace", "throughout", "it", "make");
  private static final Set<String> TIGHTENED = Set.of("tighter", "it", "degree", "make", "compact");
  private static final Set<String> FASTER_THERE = Set.of("pacing", "there", "more_of", "use");
  private static final Set<String> CLEANED = Set.of("clean", "it", "degree", "grain");
  private static final Set<String> FADED_TOO =
      Set.of("fade", "fade_in", "fade_out", "sound", "voice", "it", "likewise", "make");
  private static final Set<String> MORE_OR_LESS =
      Set.of("quieter", "louder", "more_of", "less_of", "too_strong", "degree");
  private static final Set<String> RESIZING =
      Set.of("zoom_in", "zoom_out", "shrink", "shorten", "factor", "by_fraction");

  private final Lexicon lexicon;
  private final LastWish last;
  private final Findings findings;

  Explanations(Lexicon lexicon, LastWish last, Findings findings) {
    this.lexicon = lexicon;
    this.last = last;
    this.findings = findings;
  }

  /** It explains or limits what the clause before asked for. */
  boolean are(List<Token> own, Clause clause, Clause before) {
    return refusesOnlyALook(own)
        || tellsWhileWhat(own)
        || tellsWhatHappened(own, clause)
        || explainsVolume(own)
        || tellsWhatIsDrowned(own, before)
        || turnsBack(own, before)
        || blames(own, clause, before)
        || limits(own)
        || tellsWhatMusicIsNot(own, clause)
        || tellsWhyConverted(clause)
        || tellsWhereZoomed(own)
        || namesWhatIsHandedOver(own, before)
        || goesBackAfter(own, clause)
        || sparesAnotherClip(own, clause)
        || saysHowItFades(own, clause)
        || saysAgain(own);
  }

  /** "删第四段，第二段留着": it was not to go, which asks for no others to go. */
  private boolean sparesAnotherClip(List<Token> own, Clause clause) {
    return last.isOf(Kind.DELETE_CLIP)
        && clause.joint() == Joint.COMMA
        && Token.anyIs(own, "clip")
        && own.stream().allMatch(t -> t.isHan() && (t.is("clip") || t.is("keep")))
        && !own.get(0).is("keep");
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
        && own.stream().allMatch(t -> t.is("goes_back") || RESTORED.contains(t.form()));
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

  /** "Zoom in to 120%, centred on the speaker": where it goes, and no other shape. */
  private boolean tellsWhereZoomed(List<Token> own) {
    return last.isOf(Kind.ZOOM)
        && !own.isEmpty()
        && own.stream().allMatch(t -> t.is("crop_fill") || t.is("face"));
  }

  /** "转成mp4吧，mov同事打不开": the other kind of file is not wanted. */
  private boolean tellsWhyConverted(Clause clause) {
    return last.isOf(Kind.CONVERT) && clause.isRemark();
  }

  /** "叠化,别太长": how long is said next, or not at all; "captions, two lines at most". */
  private boolean limits(List<Token> own) {
    if (last.isLettered() && own.stream().allMatch(t -> t.is("line_count"))) {
      return true;
    }
    return (last.isOf(Kind.TRANSITION) || last.isOf(Kind.FADE) || last.isOf(Kind.FREEZE))
        && own.stream().allMatch(t -> t.is("shorter") || (t.isHan() && isOfPace(t)));
  }

  private boolean isOfPace(Token token) {
    return token.is("compact") || (token.is("smooth") && last.isOf(Kind.FADE));
  }

  /** "换一首，别那么欢快". */
  private boolean tellsWhatMusicIsNot(List<Token> own, Clause clause) {
    return last.isOf(Kind.MUSIC)
        && Cue.TOO_MUCH.opens(clause.said())
        && own.stream().allMatch(t -> t.is("mood"));
  }

  /** "字太小了,放大一倍", "声音太大,压一下": it will be so already. */
  private boolean saysAgain(List<Token> own) {
    if (last.isOf(Kind.COLOR) && own.stream().allMatch(t -> t.isOneOf(MORE_OR_LESS))) {
      return true;
    }
    boolean wasEvened = last.isOf(Kind.NORMALIZE) || last.isOf(Kind.COLOR);
    if (wasEvened && Token.anyIs(own, "even_pace") && own.stream().allMatch(t -> t.isOneOf(EVEN))) {
      return true;
    }
    boolean wasTightened =
        findings.wishes().stream()
            .anyMatch(
                w ->
                    w.kind() == Kind.CUT_PAUSES && "tight".equals(w.parameters().get("tightness")));
    if (wasTightened && own.stream().allMatch(t -> t.isOneOf(TIGHTENED) || isFasterThere(t, own))) {
      return true;
    }
    boolean isOfDetail = last.isOf(Kind.SHARPEN) || last.isOf(Kind.DENOISE);
    if (isOfDetail && own.stream().allMatch(t -> t.is("quieter") && t.isHan())) {
      return true;
    }
    if (last.takesColorBack() && own.stream().allMatch(t -> t.is("reset") && Cue.ONES.closes(t))) {
      return true;
    }
    if (last.isOf(Kind.ROTATE) && own.stream().allMatch(Explanations::turnsItBack)) {
      return true;
    }
    if (last.isOf(Kind.CAPTION_EDIT) && own.stream().allMatch(t -> t.is("captions"))) {
      return true;
    }
    if (last.turnsOver() && own.stream().allMatch(t -> t.isHan() && t.is("flip_over"))) {
      return true;
    }
    boolean ofSound = last.isOf(Kind.VOICE_VOLUME) || last.isOf(Kind.MUSIC_VOLUME);
    if (ofSound && own.stream().allMatch(t -> t.isOneOf(PRESSED) || saysSize(t))) {
      return true;
    }
    boolean wasCleaned =
        findings.wishes().stream()
            .anyMatch(w -> w.kind() == Kind.DENOISE || w.kind() == Kind.VOICE_CLEANUP);
    if (last.isOf(Kind.FADE) && own.stream().allMatch(t -> t.is("sound") || t.is("music"))) {
      return true;
    }
    if (fadesSoundAlike(own)) {
      return true;
    }
    if (wasCleaned && own.stream().allMatch(t -> t.isOneOf(CLEANED))) {
      return true;
    }
    return last.resizes() && own.stream().allMatch(t -> t.isOneOf(RESIZING));
  }

  /** "Fade in from black and fade the sound in with it". */
  private boolean fadesSoundAlike(List<Token> own) {
    return own.stream().anyMatch(t -> t.is("sound") || t.is("voice"))
        && own.stream().noneMatch(Token::isHan)
        && own.stream().allMatch(t -> t.isOneOf(FADED_TOO))
        && (last.fadesBoth("in") ? !Token.anyIs(own, "fade_out") : last.fadesBoth("out"))
        && !(last.fadesBoth("out") && Token.anyIs(own, "fade_in"));
  }

  /** "The middle drags. Pick up the pace there". */
  private static boolean isFasterThere(Token token, List<Token> own) {
    return Token.anyIs(own, "there") && token.isOneOf(FASTER_THERE);
  }

  /** "字都反了，翻回来". */
  private static boolean turnsItBack(Token token) {
    return token.is("flip") && Cue.TURNED_BACK.closes(token);
  }

  /** "声音好大啊,小一点". */
  private static boolean saysSize(Token token) {
    return token.isHan() && (token.is("bigger") || token.is("smaller"));
  }

  /** "第二段删掉,它糊了": why it goes; what is gone needs no mending. */
  private boolean blames(List<Token> own, Clause clause, Clause before) {
    boolean removed = last.isOf(Kind.DELETE_CLIP) || last.isOf(Kind.TRIM_RANGE);
    boolean refused = last.isNone() && before != null && before.has("not");
    return (removed || refused)
        && !own.isEmpty()
        && (clause.joint() == Joint.COMMA || clause.joint() == Joint.NONE)
        && (Remarks.complains(clause) || own.get(0).is("it"))
        && own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case QUALITY, TALK, UNKNOWN -> true;
                      case VERB -> t.isHan() || clause.isRemark();
                      default -> false;
                    });
  }

  /** "Cut the first five seconds, I was still fixing the tripod". */
  private boolean tellsWhatHappened(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() != Joint.START
        && Cue.SOMEBODY_WAS
            .opening(clause.said())
            .filter(words -> words.endsWith("ing"))
            .isPresent()
        && own.stream().noneMatch(t -> t.isOneOf(Reader.MUST_NOT_BE_LOST) || t.is("quote"));
  }

  /** "It's too loud at the start, can't hear the wheels": what is too loud was said. */
  private static boolean tellsWhatIsDrowned(List<Token> own, Clause before) {
    return before != null
        && before.has("quieter")
        && Token.anyIs(own, "unheard")
        && own.stream().allMatch(t -> t.is("unheard") || t.is(Token.WORD));
  }

  /** "The music is too loud, I can hardly hear myself": the music was said to be at fault. */
  private boolean explainsVolume(List<Token> own) {
    return last.isOf(Kind.MUSIC_VOLUME)
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
          && own.get(i - 1).isOneOf(Reader.LETTERED)
          && own.get(i + 1).isOneOf(Reader.LOOKS)) {
        return true;
      }
    }
    return false;
  }
}
