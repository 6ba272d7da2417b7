package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What words mean where others stand beside them, or after what was asked for before. */
final class Sense {
  private static final Pattern BLACK = Pattern.compile("black|黑", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Object> OUTLINED = Map.of("outline_color", "#000000");
  private static final Pattern ABOUT =
      Pattern.compile("^(?:about|around|roughly|maybe|like)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern AN_END = Pattern.compile("片 [头尾]");
  private static final Pattern OPENING = Pattern.compile("[段个条] 开 头$");
  private static final Pattern BLACK_EDGE = Pattern.compile("黑 边");

  private static final Set<String> LETTERS = Set.of("text", "font");
  private static final Set<String> WORDED = Set.of("quote", "text", "captions");
  private static final Set<String> OF_PICTURE =
      Set.of("mono", "brighter", "darker", "warmer", "cooler", "slow_down", "slower", "speed_up");
  private static final Set<String> A_LENGTH = Set.of("target", "to_length", "at_most", "length");
  private static final Set<String> HEARD = Set.of("voice", "music");
  private static final Set<String> TO_CLIPS = Set.of("remove", "keep", "mute", "stabilize");
  private static final Set<String> STARTING = Set.of("at_beginning", "it");

  private final Lexicon lexicon;
  private final LastWish last;
  private final Findings findings;

  Sense(Lexicon lexicon, LastWish last, Findings findings) {
    this.lexicon = lexicon;
    this.last = last;
    this.findings = findings;
  }

  /**
   * "给字幕加描边": what is there gets something more, and nothing new is added.
   *
   * @param said the words of the clause
   */
  List<Token> in(List<Token> clause, String said) {
    List<Token> tokens = withoutTypeface(clause, said);
    List<Token> restyled = new ArrayList<>(tokens);
    findings
        .lettered()
        .filter(t -> meansThatText(tokens))
        .ifPresent(thing -> restyled.replaceAll(t -> t.isOneOf(LETTERS) ? t.as(thing) : t));
    if (Token.anyIs(tokens, "captions")) {
      restyled.replaceAll(
          t -> isMiddle(t) ? t.as("position").with(Map.of("position", "center")) : t);
    }
    if (last.isOf(Kind.TITLE) || last.isOf(Kind.TEXT)) {
      restyled.replaceAll(t -> t.is("fade_in") && saysBlack(t.form()) ? t.as("from_black") : t);
    }
    if (changesPicture(tokens)) {
      restyled.replaceAll(t -> namesAnEnd(t) ? atThatEnd(t) : t);
    }
    if (tokens.stream().anyMatch(t -> t.isOneOf(WORDED))) {
      restyled.replaceAll(
          t -> opensClip(t) ? t.as("clip").with(Map.of("clips", t.values().get("move"))) : t);
    }
    if (tokens.stream().anyMatch(t -> t.isOneOf(TO_CLIPS) || lexicon.role(t) == Role.QUALITY)) {
      restyled.replaceAll(
          t -> isList(t) ? t.as("clip").with(Map.of("clips", t.values().get("order"))) : t);
    }
    boolean saysHowMuch = tokens.stream().anyMatch(t -> lexicon.role(t) == Role.VALUE);
    if (!saysHowMuch && tokens.stream().anyMatch(t -> t.isHan() && t.isOneOf(HEARD))) {
      restyled.replaceAll(t -> t.isHan() && t.is("zoom_in") ? t.as("louder") : t);
    }
    if (tokens.size() == 3 && tokens.get(1).is("clip") && tokens.get(2).isOneOf(A_LENGTH)) {
      restyled.set(1, clipTo(tokens.get(1), tokens.get(2)));
      restyled.remove(2);
    }
    if (last.lasts() && tokens.size() == 1) {
      restyled.replaceAll(
          t -> t.is("target") && ABOUT.matcher(t.form()).find() ? t.as("length") : t);
    }
    if (last.isOf(Kind.VOICE_VOLUME) || last.isOf(Kind.MUSIC_VOLUME)) {
      restyled.replaceAll(t -> isTimesAsLoud(t) ? asPercent(t) : t);
    }
    if (last.isLettered()) {
      restyled.replaceAll(t -> isBlackEdge(t) ? t.as("outline").with(OUTLINED) : t);
    }
    if (last.isOf(Kind.MUSIC) && Token.anyIs(tokens, "at_beginning")) {
      restyled.removeIf(t -> Token.anyIs(tokens, "moment") && t.isOneOf(STARTING));
    }
    if (last.isOf(Kind.DENOISE)) {
      restyled.replaceAll(t -> t.is("noise_cut") ? t.as("denoise") : t);
    }
    for (int i = 1; i < tokens.size(); i++) {
      boolean taken = tokens.get(i).is("mute") || Token.anyIs(tokens, "remove");
      if (taken && isSoundOf(tokens.get(i - 1), tokens.get(i))) {
        restyled.set(i, tokens.get(i).as("noise"));
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean adds = tokens.get(i).is("add") && tokens.get(i).isHan();
      if (adds
          && tokens.get(i - 1).isOneOf(Reader.LETTERED)
          && tokens.get(i + 1).isOneOf(Reader.LOOKS)) {
        restyled.set(i, tokens.get(i).as("change"));
      }
    }
    return restyled;
  }

  /** "片头淡入两秒", "片尾放慢": what is asked for there has nothing to do with words. */
  static boolean changesPicture(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.isOneOf(ShownWords.FADES) || t.isOneOf(OF_PICTURE))
        && tokens.stream().noneMatch(t -> t.isOneOf(WORDED));
  }

  /** "片头", "片尾": a title and an end card, or where they would be. */
  static boolean namesAnEnd(Token token) {
    return AN_END.matcher(token.form()).matches() && (token.is("title") || token.is("end_card"));
  }

  private static Token atThatEnd(Token token) {
    return token.as(token.is("title") ? "at_beginning" : "at_ending");
  }

  /** "Keep clips 1, 3 and 7": which, and not in which order. */
  private static boolean isList(Token token) {
    return token.is("moved") && token.values().keySet().equals(Set.of("order"));
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
    return token.is("moved")
        && token.values().containsKey("move")
        && OPENING.matcher(token.form()).find();
  }

  /** "“Emma & Josh” in a thin serif": the words can be had, though not those letters. */
  private List<Token> withoutTypeface(List<Token> tokens, String said) {
    if (!Token.anyIs(tokens, "typeface") || !Token.anyIs(tokens, "quote")) {
      return tokens;
    }
    findings.cannot("typeface", said);
    return tokens.stream().filter(t -> !t.is("typeface") && !t.is("font")).toList();
  }

  /** "字幕换成黄色，加黑边": around the letters, and not around the film. */
  private static boolean isBlackEdge(Token token) {
    return token.is("bars_fill") && BLACK_EDGE.matcher(token.form()).find();
  }

  /** The film fades, and not the sound or the letters that were asked for before. */
  static boolean saysBlack(String words) {
    return BLACK.matcher(words).find();
  }

  /** "翻书的声音": one of the sounds, and not all of them. */
  private boolean isSoundOf(Token source, Token sound) {
    return (sound.is("sound") || (sound.is("mute") && sound.form().startsWith("声 音")))
        && sound.isHan()
        && lexicon.role(source) == Role.UNKNOWN
        && sound.start() == source.end() + 1;
  }

  /** Captions "in the middle" stand there in the picture. */
  private static boolean isMiddle(Token token) {
    return token.is("part") && token.value().equals("middle") && token.form().endsWith("middle");
  }

  /** "Captions, and make the letters smaller": those of the captions. */
  private boolean meansThatText(List<Token> tokens) {
    boolean isOfLetters = Token.anyIs(tokens, "font");
    boolean isOfLook =
        tokens.stream().anyMatch(t -> t.isOneOf(Reader.LOOKS) || t.is("position"))
            && tokens.stream().anyMatch(lexicon::isHelper);
    return tokens.stream().anyMatch(t -> t.isOneOf(LETTERS))
        && (isOfLetters || isOfLook)
        && tokens.stream().noneMatch(t -> t.is("quote") || t.is("add") || t.is("write"));
  }
}
