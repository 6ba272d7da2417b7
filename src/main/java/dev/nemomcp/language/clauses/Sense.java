package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words mean where others stand beside them, or after what was asked for before. */
final class Sense {

  private static final Map<String, Object> OUTLINED = Map.of("outline_color", "#000000");

  private static final Map<String, String> CURED =
      Map.of("stabilize", "steadied", "denoise", "denoised");
  private static final Set<String> LOOKS_TOLD = Set.of("text_color_to", "outline_to", "box_to");
  private static final Set<String> TAKING = Set.of("remove", "not", "keep");
  private static final Set<String> LETTERS = Set.of("text", "font");
  private static final Set<String> WORDED = Set.of("quote", "text", "captions");
  private static final Set<String> OF_PICTURE =
      Set.of("mono", "brighter", "darker", "warmer", "cooler", "slow_down", "slower", "speed_up");
  private static final Set<String> A_LENGTH = Set.of("target", "to_length", "at_most", "length");
  private static final Set<String> HEARD = Set.of("voice", "music");
  private static final Set<String> TO_CLIPS = Set.of("remove", "keep", "mute", "stabilize");
  private static final Set<String> ALL_OF_THEM = Set.of("video_whole", "it");
  private static final Set<String> STARTING = Set.of("at_beginning", "it");

  private final Lexicon lexicon;
  private final LastWish last;
  private final Findings findings;
  private final OtherDirection otherDirection;

  Sense(Lexicon lexicon, LastWish last, Findings findings) {
    this.lexicon = lexicon;
    this.last = last;
    this.findings = findings;
    this.otherDirection = new OtherDirection(lexicon, last);
  }

  /**
   * The tokens of a clause as they are meant.
   *
   * @param said the words of the clause
   */
  List<Token> in(List<Token> clause, String said) {
    List<Token> told = otherDirection.in(withoutTypeface(clause, said), said);
    List<Token> tokens = blurred(cures(ofRefused(told)));
    List<Token> meant = new ArrayList<>(tokens);
    besideOneAnother(tokens, meant);
    besideAnyOther(tokens, meant);
    afterTheWishBefore(tokens, meant);
    return fewer(takenOut(meant, said));
  }

  /** "去掉第三秒": that one second, which is no place to cut at. */
  private List<Token> takenOut(List<Token> meant, String said) {
    boolean isWanted =
        meant.stream().anyMatch(t -> t.isOneOf(TAKING) && !Cue.CUTS_ONCE.is(t))
            && meant.stream()
                .allMatch(
                    t -> t.isOneOf(TAKING) || Cue.A_SECOND.is(t) || lexicon.role(t) == Role.TALK)
            && !Cue.AT_A_PLACE.opens(said);
    return isWanted
        ? meant.stream().map(t -> t.is("moment") ? secondBefore(t) : t).toList()
        : meant;
  }

  private static Token secondBefore(Token moment) {
    double end = ((Number) moment.value()).doubleValue();
    return moment.as("range").with(Map.of("start_seconds", end - 1, "end_seconds", end));
  }

  /** "Remove the stabilization": the shake goes with it, and comes back without it. */
  private static List<Token> cures(List<Token> tokens) {
    return Token.anyIs(tokens, "remove")
        ? tokens.stream()
            .map(t -> CURED.containsKey(t.type()) && Cue.CURE.is(t) ? t.as(CURED.get(t.type())) : t)
            .toList()
        : tokens;
  }

  /** "Make clip 2 blurry": what is a fault elsewhere is what is wanted. */
  private static List<Token> blurred(List<Token> tokens) {
    boolean isWanted =
        tokens.size() > 1
            && tokens.get(0).is("make")
            && tokens.stream().noneMatch(t -> t.is("not") || t.is("less_of"));
    return isWanted
        ? tokens.stream()
            .map(t -> t.is("sharpen") && t.form().equals("blurry") ? t.as("soft_blur") : t)
            .toList()
        : tokens;
  }

  /** "字幕翻成英文，再居中一下", "标题换个字体，字大一点": how words shall look that cannot be had otherwise. */
  private List<Token> ofRefused(List<Token> tokens) {
    boolean saysLook =
        tokens.stream().anyMatch(Sense::isLook)
            && tokens.stream()
                .allMatch(
                    t ->
                        isLook(t)
                            || (t.isHan() && t.isOneOf(LETTERS))
                            || lexicon.isHelper(t)
                            || lexicon.role(t) == Role.TALK);
    if (!saysLook || !last.isNone() || findings.lettered().isEmpty()) {
      return tokens;
    }
    String thing = findings.lettered().orElseThrow();
    Token first = tokens.get(0);
    List<Token> ofThing =
        new ArrayList<>(tokens.stream().filter(t -> !t.isOneOf(LETTERS)).toList());
    ofThing.add(0, Token.word(thing, first.start()).as(thing));
    ofThing.add(Token.word("change", first.start()).as("change"));
    return ofThing;
  }

  private static boolean isLook(Token token) {
    return token.isOneOf(TokenTypes.LOOKS)
        || token.isOneOf(LOOKS_TOLD)
        || token.is("position")
        || token.is("bolder");
  }

  /** "翻书的声音" is a noise, and "给字幕加描边" adds nothing new. */
  private void besideOneAnother(List<Token> tokens, List<Token> meant) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean taken = token.is("mute") || Token.anyIs(tokens, "remove");
      boolean addsALook =
          token.is("add")
              && token.isHan()
              && i + 1 < tokens.size()
              && tokens.get(i - 1).isOneOf(TokenTypes.LETTERED)
              && tokens.get(i + 1).isOneOf(TokenTypes.LOOKS);
      if (taken && isSoundOf(tokens.get(i - 1), token)) {
        meant.set(i, token.as("noise"));
      } else if (isSomeOf(tokens.get(i - 1), token) && tokens.stream().anyMatch(this::changes)) {
        meant.set(i, token.as("moment_of"));
      } else if (addsALook) {
        meant.set(i, token.as("change"));
      }
    }
  }

  /** "黄昏那几条": which they are, only eyes can tell. */
  private boolean isSomeOf(Token named, Token scene) {
    return scene.is("scene") && lexicon.role(named) == Role.UNKNOWN && Cue.SOME.opens(scene);
  }

  private boolean changes(Token token) {
    Role role = lexicon.role(token);
    return role == Role.QUALITY || (role == Role.VERB && !token.is("stabilize"));
  }

  private void besideAnyOther(List<Token> tokens, List<Token> meant) {
    if (asksForAnother(tokens)) {
      meant.replaceAll(t -> t.is("change") ? t.as("another_song") : t);
    }
    if (tokens.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED))) {
      meant.replaceAll(t -> isPartOfFilm(t) ? t.as("film_part") : t);
    }
    if (Token.anyIs(tokens, "captions")) {
      meant.replaceAll(t -> isMiddle(t) ? t.as("position").with(Map.of("position", "center")) : t);
    }
    boolean isLogo = Token.anyIs(tokens, "logo") && !Token.anyIs(tokens, "quote");
    if (changesPicture(tokens) || isLogo || tellsWhenAnEndIs(tokens)) {
      meant.replaceAll(t -> namesAnEnd(t) ? atThatEnd(t) : t);
    }
    if (tokens.stream().anyMatch(t -> t.isOneOf(WORDED))) {
      meant.replaceAll(
          t -> opensClip(t) ? t.as("clip").with(Map.of("clips", t.values().get("move"))) : t);
    }
    if (tokens.stream().anyMatch(t -> t.isOneOf(TO_CLIPS) || lexicon.role(t) == Role.QUALITY)) {
      meant.replaceAll(
          t -> isList(t) ? t.as("clip").with(Map.of("clips", t.values().get("order"))) : t);
    }
    if (tokens.size() > 2 && tokens.get(0).is("all_but")) {
      meant.replaceAll(t -> t.is("change") && Cue.STAYS.closes(t) ? t.as("keep") : t);
    }
    boolean saysHowMuch = tokens.stream().anyMatch(t -> lexicon.role(t) == Role.VALUE);
    if (!saysHowMuch && tokens.stream().anyMatch(t -> t.isHan() && t.isOneOf(HEARD))) {
      meant.replaceAll(t -> t.isHan() && t.is("zoom_in") ? t.as("louder") : t);
    }
  }

  /** "片头（0:00-0:08）不要声音": how long that end is, and no words to be shown. */
  private static boolean tellsWhenAnEndIs(List<Token> tokens) {
    return tokens.size() > 2
        && namesAnEnd(tokens.get(0))
        && tokens.get(1).is("range")
        && tokens.stream().noneMatch(t -> t.isOneOf(WORDED) || t.isOneOf(EachInTurn.WRITING));
  }

  private void afterTheWishBefore(List<Token> tokens, List<Token> meant) {
    findings
        .lettered()
        .filter(t -> meansThatText(tokens))
        .ifPresent(thing -> meant.replaceAll(t -> t.isOneOf(LETTERS) ? t.as(thing) : t));
    if (last.isOf(Kind.TITLE) || last.isOf(Kind.TEXT)) {
      meant.replaceAll(t -> t.is("fade_in") && saysBlack(t.form()) ? t.as("from_black") : t);
    }
    if (findings.lettered().filter("captions"::equals).isPresent() && saysWhenAll(tokens)) {
      meant.replaceAll(t -> t.isOneOf(ALL_OF_THEM) ? t.as("captions") : t);
    }
    if (last.isOf(Kind.MUSIC) && tokens.size() == 1 && findings.speakOfNo(Cue.THE_FILM)) {
      meant.replaceAll(t -> t.is("target") && Cue.LONG.closes(t) ? t.as("length") : t);
    }
    if (last.lasts() && tokens.size() == 1) {
      meant.replaceAll(t -> t.is("target") && Cue.ABOUT.opens(t) ? t.as("length") : t);
    }
    if (last.isOf(Kind.VOICE_VOLUME) || last.isOf(Kind.MUSIC_VOLUME)) {
      meant.replaceAll(t -> isTimesAsLoud(t) ? asPercent(t) : t);
    }
    if (last.isOf(Kind.MUSIC_VOLUME)) {
      meant.replaceAll(t -> Cue.HOW_LOUD.is(t) ? t.as("music") : t);
    }
    if (last.isLettered()) {
      meant.replaceAll(t -> isBlackEdge(t) ? t.as("outline").with(OUTLINED) : t);
      meant.replaceAll(Sense::asWanted);
    }
    if (last.isOf(Kind.TRANSITION) && Token.anyIs(tokens, "except")) {
      meant.replaceAll(t -> isPair(t) ? t.as("join").with(Map.of("between", t.value())) : t);
    }
    if (last.isOf(Kind.DENOISE)) {
      meant.replaceAll(t -> t.is("noise_cut") ? t.as("denoise") : t);
    }
  }

  /** "Fix the captions: shift everything 300 ms earlier". */
  private static boolean saysWhenAll(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.is("earlier") || t.is("later"))
        && Token.anyIs(tokens, "length");
  }

  /** Where two words say one thing, or one of them nothing. */
  private List<Token> fewer(List<Token> meant) {
    if (meant.size() == 3 && meant.get(1).is("clip") && meant.get(2).isOneOf(A_LENGTH)) {
      return List.of(meant.get(0), clipTo(meant.get(1), meant.get(2)));
    }
    boolean startsIt =
        last.isOf(Kind.MUSIC) && Token.anyIs(meant, "at_beginning") && Token.anyIs(meant, "moment");
    return startsIt ? meant.stream().filter(t -> !t.isOneOf(STARTING)).toList() : meant;
  }

  /** "片头淡入两秒", "片尾放慢": what is asked for there has nothing to do with words. */
  static boolean changesPicture(List<Token> tokens) {
    boolean trims = Token.anyIs(tokens, "remove") && Token.anyIs(tokens, "range");
    boolean holds =
        Token.anyIs(tokens, "end_card")
            && tokens.stream().anyMatch(t -> t.is("longer") || t.is("shown_more"));
    return (trims
            || holds
            || tokens.stream().anyMatch(t -> t.isOneOf(ShownWords.FADES) || t.isOneOf(OF_PICTURE)))
        && tokens.stream().noneMatch(t -> t.isOneOf(WORDED));
  }

  /** "片头", "片尾": a title and an end card, or where they would be. */
  static boolean namesAnEnd(Token token) {
    return Cue.AN_END.is(token) && (token.is("title") || token.is("end_card"));
  }

  private static Token atThatEnd(Token token) {
    return token.as(token.is("title") ? "at_beginning" : "at_ending");
  }

  /** "Keep clips 1, 3 and 7": which, and not in which order. */
  private static boolean isList(Token token) {
    return token.is("moved") && token.values().keySet().equals(Set.of("order"));
  }

  /** "每段之间加转场，除了第二段到第三段": where the two meet. */
  private static boolean isPair(Token token) {
    return token.is("clip") && token.value() instanceof List<?> clips && clips.size() == 2;
  }

  /** "换一首": which, where nothing else is said of it. */
  private boolean asksForAnother(List<Token> tokens) {
    List<Token> orders = tokens.stream().filter(t -> lexicon.role(t) != Role.TALK).toList();
    return orders.size() == 1 && orders.get(0).is("change") && Cue.A_SONG.closes(orders.get(0));
  }

  /** "Make clip 3 exactly 6 seconds". */
  private static Token clipTo(Token clip, Token length) {
    return clip.as("clip_to").with(Map.of("clips", clip.value(), "end_seconds", length.value()));
  }

  /** "大声一点，调到两倍": twice as loud, and not as fast. */
  private static boolean isTimesAsLoud(Token token) {
    return token.is("factor") && token.isHan() && !ClausePairs.saysSpeed(token);
  }

  private static Token asPercent(Token factor) {
    return factor
        .as("percent")
        .with(Map.of("percent", 100 * ((Number) factor.value()).doubleValue()));
  }

  /** "第二段开头加“…”": where it begins, and not that it is to be moved there. */
  private static boolean opensClip(Token token) {
    return token.is("moved") && token.values().containsKey("move") && Cue.OPENING.closes(token);
  }

  /** "“Emma & Josh” in a thin serif": the words can be had, though not those letters. */
  private List<Token> withoutTypeface(List<Token> tokens, String said) {
    if (!Token.anyIs(tokens, "typeface") || !Token.anyIs(tokens, "quote")) {
      return tokens;
    }
    findings.cannot("typeface", said);
    return tokens.stream().filter(t -> !t.is("typeface") && !t.is("font")).toList();
  }

  /** "生成字幕，白字，字号偏大": how large they shall be, and not what is wrong with them. */
  private static Token asWanted(Token token) {
    if (Cue.RATHER_LARGE.is(token)) {
      return token.as("bigger").with(Map.of("size", "larger"));
    }
    return Cue.RATHER_SMALL.is(token) ? token.as("smaller").with(Map.of("size", "smaller")) : token;
  }

  /** "字幕换成黄色，加黑边": around the letters, and not around the film. */
  private static boolean isBlackEdge(Token token) {
    return token.is("bars_fill") && Cue.BLACK_EDGE.isIn(token);
  }

  /** The film fades, and not the sound or the letters that were asked for before. */
  static boolean saysBlack(String words) {
    return Cue.BLACK.isIn(words);
  }

  /** "翻书的声音": one of the sounds, and not all of them. */
  private boolean isSoundOf(Token source, Token sound) {
    return (sound.is("sound") || (sound.is("mute") && Cue.A_SOUND.opens(sound)))
        && sound.isHan()
        && lexicon.role(source) == Role.UNKNOWN
        && sound.start() == source.end() + 1;
  }

  /** Captions "in the middle" stand there in the picture. */
  /** "The middle part", "后半段", and not "in the middle" of the picture. */
  private static boolean isPartOfFilm(Token token) {
    return token.is("part") && (!token.value().equals("middle") || Cue.A_PART.isIn(token));
  }

  private static boolean isMiddle(Token token) {
    return token.is("part") && token.value().equals("middle") && Cue.MIDDLE.closes(token);
  }

  /** "Captions, and make the letters smaller": those of the captions. */
  private boolean meansThatText(List<Token> tokens) {
    boolean isOfLetters = Token.anyIs(tokens, "font");
    boolean isOfLook =
        tokens.stream().anyMatch(t -> t.isOneOf(TokenTypes.LOOKS) || t.is("position"))
            && tokens.stream().anyMatch(lexicon::isHelper);
    return tokens.stream().anyMatch(t -> t.isOneOf(LETTERS))
        && (isOfLetters || isOfLook)
        && tokens.stream().noneMatch(t -> t.is("quote") || t.is("add") || t.is("write"))
        && tokens.stream().noneMatch(t -> t.isOneOf(TokenTypes.LETTERED) && !t.isOneOf(LETTERS));
  }
}
