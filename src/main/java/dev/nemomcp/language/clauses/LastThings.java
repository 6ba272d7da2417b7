package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Rule;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What "it", "them" or an adjective alone stands for: the thing that was spoken of last. */
final class LastThings {
  /** "Don't apply it": that they were to be cut stays unsaid. */
  private static final String SONG = "known_song";

  private static final Set<String> REFUSED = Set.of("pause", "filler_word");

  private static final Set<String> REMOVED = Set.of("noise", "echo", "filler_word");
  private static final Set<String> HEARD =
      Set.of(
          "music",
          "sound",
          "voice",
          "original_sound",
          "voice_over",
          "sound_effect",
          "ambience",
          "any_sound",
          "noise",
          "instrument");
  private static final Set<String> LOOKS =
      Set.of("brighter", "darker", "more_saturation", "less_saturation", "more_contrast");
  private static final Set<String> IN_FOOTAGE =
      Set.of("pause", "filler_word", "moment_of", "scene");
  private static final Set<String> VAGUE = Set.of("beautify_all", "sharpen");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final LastWish last;
  private final Discourse discourse;
  private final Findings findings;

  LastThings(
      Lexicon lexicon, RuleBook rules, LastWish last, Discourse discourse, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.last = last;
    this.discourse = discourse;
    this.findings = findings;
  }

  /** What was spoken of before, or the letters that were asked for without a name. */
  private List<Token> lettered() {
    boolean isNamed = !discourse.lastThings().isEmpty() || last.isNone();
    return isNamed
        ? discourse.lastThings()
        : findings.lettered().map(t -> List.of(Token.of(t, Map.of(), t, 0, 0))).orElse(List.of());
  }

  /** "Add music and shorten it to a minute", "加字幕，转成mov": the film. */
  private static boolean makesOfFilm(Rule rule, List<Token> own) {
    return rule.makes(Kind.ASPECT)
        || (rule.makes(Kind.EXPORT) && own.stream().noneMatch(LastThings::isSeveral))
        || (rule.makes(Kind.COMPRESS) && own.stream().noneMatch(Cue.SOFTENS::isIn))
        || (rule.makes(Kind.CONVERT) && own.stream().allMatch(LastThings::isHanOrFormat))
        || (rule.makes(Kind.SET_LENGTH)
            && own.stream()
                .anyMatch(t -> t.isOneOf(ClausePairs.WANTED_LENGTHS) || t.is("duration")));
  }

  /** "声音小点,画面亮点", "brighten the same part": only the picture can be bright. */
  private static boolean isOfPicture(List<Token> own) {
    boolean isThere = Token.anyIs(own, "there");
    return own.stream()
        .anyMatch(
            t ->
                ((isThere || t.isHan() || Token.anyIs(own, "clip"))
                        && (t.isOneOf(LOOKS) || isBlackening(t)))
                    || (t.is("vintage") && Cue.A_LOOK.isIn(t)));
  }

  /** "加音乐，黑场淡出3秒". */
  private static boolean isBlackening(Token token) {
    return token.isOneOf(ShownWords.FADES) && Sense.saysBlack(token.form());
  }

  private static boolean isSeen(List<Token> things) {
    return things.stream().allMatch(t -> t.isOneOf(TokenTypes.LETTERED) || t.is("logo"));
  }

  /** "…, shrink it under 16MB", "make the video faster", "10 seconds of nothing, remove that". */
  private static boolean isOfFilm(Clause clause, List<Token> own, List<Token> things) {
    boolean isOfTransition =
        things.stream().allMatch(t -> t.is("transition"))
            && (own.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH) || t.is("percent"))
                || (!Token.anyIs(own, "it") && Cue.THE_FILM.isIn(clause.said())));
    boolean cutsThat = own.get(0).isOneOf(TokenTypes.STRETCH) && Token.anyIs(own, "remove");
    return own.stream().noneMatch(Token::isHan)
        && (Token.anyIs(own, "megabytes")
            || isOfTransition
            || (cutsThat && Token.anyIs(own, "it") && clause.joint() != Joint.START));
  }

  /** "Captions, then raise the volume", "加字幕，声音太小了": only what is heard can be. */
  private static boolean isOfSound(List<Token> own, List<Token> things) {
    boolean isHeard =
        own.stream()
            .anyMatch(
                t -> t.isHan() && (t.is("louder") || t.is("quieter")) && Cue.OF_SOUND.isIn(t));
    return (isHeard && isSeen(things))
        || (things.stream().noneMatch(t -> t.isOneOf(HEARD))
            && own.stream().anyMatch(t -> !t.isHan() && Cue.LOUDNESS.isIn(t)));
  }

  /** "If there are captions, change their color to white": theirs, and not the picture's. */
  private static boolean isColorOf(Token thing, List<Token> own, List<Token> things) {
    return thing.is("color_look")
        && Token.anyIs(own, "color")
        && things.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED));
  }

  /** "Add captions and download it": the film; but "download them". */
  private static boolean isSeveral(Token token) {
    return token.is("it") && Cue.THE_PARTS.is(token);
  }

  private static boolean isHanOrFormat(Token token) {
    return token.isHan() || token.is("video_file");
  }

  /** "加字幕，片头的6秒不需要，请剪掉": that is said once more, and 剪掉 is of no captions anyway. */
  private boolean cutsFootage(Clause clause, List<Token> own) {
    return !clause.has("it")
        && Token.anyIs(own, "remove")
        && own.stream().allMatch(Token::isHan)
        && (last.removes() || own.stream().anyMatch(t -> t.is("remove") && Cue.CUTS.opens(t)));
  }

  /** "加字幕，夜景噪点去一去": what was spoken of right before, and not the captions. */
  private static boolean onlyRemoves(Clause clause, List<Token> own) {
    return !clause.has("it") && own.stream().allMatch(t -> t.isHan() && t.is("remove"));
  }

  /** "音乐去掉，想听它打呼噜": what is gone is not added. */
  private boolean tellsOfIt(List<Token> own) {
    return own.stream().allMatch(Token::isHan)
        && own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && own.stream().allMatch(t -> lexicon.role(t) == Role.UNKNOWN || t.is("it") || t.is("add"));
  }

  /** "Make the captions yellow. Also erase the mouse cursor": something that is shown. */
  private boolean takesOutUnknown(List<Token> own) {
    List<Token> said = own.stream().filter(t -> !t.is("polite")).toList();
    return said.size() > 1
        && said.get(0).is("remove")
        && said.stream().noneMatch(Token::isHan)
        && said.stream().skip(1).allMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  /** What was spoken of before, and may be meant here. */
  private List<Token> meant(Clause clause, List<Token> own) {
    List<Token> things = Token.anyIs(own, "it") ? lettered() : discourse.lastThings();
    if (discourse.before() != null && discourse.before().has("leave_be") && !clause.has("it")) {
      things = List.of();
    }
    if (Token.anyIs(own, "reverse")) {
      things = things.stream().filter(t -> !t.is("color_look")).toList();
    }
    boolean tellsOfMusicGone =
        last.isOf(Kind.REMOVE_MUSIC) && Token.anyIs(own, "it") && tellsOfIt(own);
    if (tellsOfMusicGone || takesOutUnknown(own)) {
      return List.of();
    }
    if (own.stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)) {
      things = things.stream().filter(t -> !t.is("moment_of")).toList();
    }
    if (Token.anyIs(own, "not")) {
      things = things.stream().filter(t -> !t.isOneOf(REFUSED)).toList();
    }
    if (cutsFootage(clause, own)) {
      things = things.stream().filter(t -> t.isOneOf(IN_FOOTAGE)).toList();
    } else if (onlyRemoves(clause, own) && !last.isNone()) {
      List<Token> named = discourse.before() == null ? things : discourse.before().tokens();
      things = things.stream().filter(named::contains).toList();
    }
    if (!clause.has("it")) {
      things = things.stream().filter(t -> !t.isOneOf(REMOVED)).toList();
    }
    things = things.stream().map(t -> t.is(SONG) ? t.as("music") : t).toList();
    return last.isOf(Kind.MUSIC) && things.isEmpty()
        ? List.of(Token.of("music", Map.of(), "music", 0, 0))
        : things;
  }

  /** "配上周杰伦的《晴天》，音量小一点": a song that is not here is music all the same. */
  private boolean namesSong() {
    return Token.anyIs(discourse.lastThings(), SONG);
  }

  /** "停顿剪掉，第三段放大": no pause of that clip is meant; "加音乐，0:45放大": nor is it louder there. */
  private static boolean isOfPlaceAlone(
      RuleBook.Match match, RuleBook.Match plain, List<Token> own) {
    boolean mutes =
        (match.rule().makes(Kind.MUTE) || match.rule().makes(Kind.FREEZE))
            && Token.anyIs(match.used(), "pause");
    boolean zooms =
        plain != null
            && plain.rule().makes(Kind.ZOOM)
            && own.get(0).isOneOf(ClausePairs.PLACES)
            && own.stream().anyMatch(t -> Cue.RESIZES.opens(t));
    return mutes || zooms;
  }

  /** A better match once the thing spoken of before is added: "it", "them", or nothing at all. */
  RuleBook.Match with(Clause clause, List<Token> own, RuleBook.Match plain) {
    List<Token> things = meant(clause, own);
    boolean ofMusic = last.isOf(Kind.MUSIC);
    boolean namesClip = own.stream().anyMatch(t -> t.is("clip") && !t.isHan());
    boolean onlySaysHow =
        clause.joint() != Joint.START
            && own.stream()
                .filter(t -> (namesClip || !t.isOneOf(VAGUE)) && !t.is("make"))
                .filter(t -> !(ShownWords.isOfWords(t) && last.isOf(Kind.TITLE)))
                .noneMatch(t -> lexicon.isVerb(t) || lexicon.role(t) == Role.OBJECT);
    boolean saysMood =
        ofMusic
            && own.stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)
            && own.stream().anyMatch(t -> t.is("mood") || t.isOneOf(TokenTypes.PRAISE));
    boolean refersBack =
        saysMood
            || clause.has("it")
            || clause.has("with")
            || clause.has("another")
            || onlySaysHow
            || own.stream().anyMatch(t -> isColorOf(t, own, things))
            || (ofMusic && clause.has("sound"));
    boolean hasThing =
        own.stream()
            .anyMatch(
                t ->
                    lexicon.role(t) == Role.OBJECT
                        && !(ofMusic && t.is("sound"))
                        && !isColorOf(t, own, things));
    boolean isEnough = plain != null && last.isMadeBy(plain.rule());
    if (things.isEmpty()
        || Token.anyIs(own, "except")
        || own.stream().allMatch(t -> t.isHan() && t.is("correction"))
        || (discourse.isRefused() && !namesSong() && own.stream().anyMatch(Token::isHan))
        || isOfPicture(own)
        || isOfSound(own, things)
        || isOfFilm(clause, own, things)
        || (Token.anyIs(own, "at_beginning") && (Token.anyIs(own, "with") || clause.isRemark()))
        || (Token.anyIs(own, "picture_file") && isSeen(things))
        || (Token.anyIs(own, "quote") && Token.anyIs(things, "logo"))
        || (plain != null && makesOfFilm(plain.rule(), own))
        || last.leavesLengthToFilm(own)
        || hasThing
        || (plain != null && (!refersBack || NextWish.isEndCard(own)))
        || (isEnough && !saysMood && !clause.has("it"))) {
      return null;
    }
    List<Token> together = new ArrayList<>(things);
    together.addAll(own);
    RuleBook.Match match = rules.best(together, own.stream().filter(t -> !t.is("it")).toList());
    boolean usesBoth =
        match != null
            && match.used().stream().anyMatch(things::contains)
            && match.used().stream().anyMatch(t -> own.contains(t))
            && (plain == null || match.used().stream().anyMatch(t -> plain.used().contains(t)));
    if (!usesBoth
        || isOfPlaceAlone(match, plain, own)
        || (plain != null && (match.weight() <= plain.weight() || saysLess(match, plain)))) {
      return null;
    }
    List<Token> used = match.used();
    return match.with(
        things.stream()
            .filter(t -> !used.contains(t) && used.stream().anyMatch(u -> u.is(t.type())))
            .toList());
  }

  /** "Captions, then reduce the visible grain": what is left out there was said as well. */
  private boolean saysLess(RuleBook.Match match, RuleBook.Match plain) {
    return plain.used().stream()
        .anyMatch(t -> !t.isHan() && lexicon.role(t) == Role.QUALITY && !match.used().contains(t));
  }
}
