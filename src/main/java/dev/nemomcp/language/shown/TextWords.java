package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words around a text that is to be shown. */
public final class TextWords {
  private static final Set<String> LOOK_NAMES = Set.of("color_look", "font", "color");
  private static final int LONGEST_LOOK = 5;

  static final Set<String> SHOWS_TEXT =
      Set.of(
          "title",
          "card",
          "text",
          "captions",
          "a_caption",
          "a_name",
          "end_card",
          "lower_third",
          "cover",
          "fancy_text",
          "caption_number");
  static final Set<String> PLACES =
      Set.of(
          "position",
          "placed",
          "moment",
          "clock",
          "range",
          "part",
          "at_start",
          "at_end",
          "at_beginning",
          "at_ending");
  static final Set<String> ENDS =
      Set.of(
          "position",
          "placed",
          "shown",
          "shown_span",
          "moment",
          "clock",
          "at_start",
          "at_end",
          "range",
          "from_clip",
          "text_color",
          "onto_it",
          "spelling_hint",
          "speech_start",
          SpokenLines.MOMENT,
          "while_speaking");
  static final Set<String> NOT_A_TEXT =
      Set.of(
          "color",
          "dark",
          "text_color",
          "bigger",
          "smaller",
          "bold",
          "outline",
          "box",
          "file",
          "picture_file",
          "sound_file",
          "language_name",
          "ratio",
          "pixels",
          "resolution",
          "big_bold_style",
          "minimal_style",
          "type_family",
          "type_changed",
          "boxed_style",
          "fancy_text",
          "typeface",
          "text_layout",
          "animation",
          "named_look",
          "transparent");
  public static final Set<String> PUTS = Set.of("put", "add", "write");

  private TextWords() {}

  static boolean endsSentence(Token token) {
    return Sentence.ENDS.contains(token.form());
  }

  static int startOfSentence(List<Token> tokens, int at) {
    int start = at;
    while (start > 0 && !Sentence.ENDS.contains(tokens.get(start - 1).form())) {
      start--;
    }
    return start;
  }

  static int endOfSentence(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && !endsSentence(tokens.get(end))) {
      end++;
    }
    return end;
  }

  static int afterComma(List<Token> sentence) {
    int at = sentence.size();
    while (at > 0 && !sentence.get(at - 1).is(Token.PUNCTUATION)) {
      at--;
    }
    return at;
  }

  /** "A title saying Hello please", "… Hello instead", "… Hello but first undo everything". */
  static boolean isSaidBeside(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean isLast = at + 1 == tokens.size() || tokens.get(at + 1).is(Token.PUNCTUATION);
    return !token.isHan()
        && (isLast
            ? Cue.PLEADS.is(token) || Cue.IN_ITS_STEAD.is(token)
            : token.is("but") && Cue.FIRST.is(tokens.get(at + 1)));
  }

  /** "A cover: the frame at 0:08". */
  static boolean isFrame(Token token, String original) {
    return Cue.NAMES_A_FRAME.opens(original.substring(token.start()));
  }

  static boolean isLettering(Token token) {
    return token.isOneOf(SHOWS_TEXT) || token.is("text_color");
  }

  /** "Apply captions to the interview", "captions, Maria needs to approve them". */
  static boolean addsCaptions(List<Token> tokens, int to) {
    boolean isTo = to > 1 && tokens.get(to).is("become");
    return isTo
        && (Cue.HAS_TO.is(tokens.get(to - 1))
            || (tokens.get(to - 1).is("captions")
                && tokens.subList(0, to - 1).stream().anyMatch(t -> t.is("add") || t.is("use"))));
  }

  /** "Write the captions in capitals", "captions should be in our brand colour". */
  static boolean namesCaptionsOrLook(List<Token> tokens, int at) {
    int first = Cue.POINTS.is(tokens.get(at)) ? at + 1 : at;
    boolean isTitle = first > at && first < tokens.size() && tokens.get(first).is("title");
    boolean isCaptions = first < tokens.size() && (isTitle || tokens.get(first).is("captions"));
    boolean isLook =
        Cue.IN_OR_ON.is(tokens.get(at))
            && tokens.subList(at, Math.min(tokens.size(), at + LONGEST_LOOK)).stream()
                .takeWhile(t -> !t.is(Token.PUNCTUATION))
                .anyMatch(t -> t.isOneOf(LOOK_NAMES));
    return isCaptions || isLook;
  }

  /** The words, those of that stretch of the text one quote; as they are where one is cut by it. */
  static List<Token> quoted(List<Token> words, String shown, int start, int end) {
    boolean isCut =
        words.stream().anyMatch(t -> t.is("quote") && t.start() <= start && t.end() > start);
    if (isCut) {
      return words;
    }
    List<Token> quoted = new ArrayList<>();
    words.stream().filter(t -> t.end() <= start).forEach(quoted::add);
    quoted.add(Token.of("quote", "text", shown, shown, start, end));
    words.stream().filter(t -> t.start() >= end).forEach(quoted::add);
    return quoted;
  }

  /** "Please add captions", and not "please be seated": something that can be edited is named. */
  static boolean asks(List<Token> words, Lexicon lexicon) {
    return words.size() > 1
        && words.get(0).is("polite")
        && words.stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT);
  }
}
