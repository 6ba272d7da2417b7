package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Show Part One at the beginning", "write Subscribe! on the screen", "结尾写上谢谢观看": words that what
 * stands around them tells to be shown, whatever they would ask for elsewhere. They are quoted
 * before anything is recognised, since a mark among them would end the sentence.
 */
public final class FramedWords {
  /** Words in capitals, small ones in between, and a mark that belongs to them. */
  private static final String CAPITALS =
      "(?<t>[A-Z][\\w'’]*(?:(?:: | & | - | )(?:(?:with|of|the|and|in|to|for|by|a) ){0,2}[A-Z0-9][\\w'’]*)*[!?]?)";

  private static final String WHERE =
      "(?= (?:at (?:the (?:very )?(?:beginning|start|end|top|bottom|opening)|\\d)|on (?:the )?(?:screen|clip|first|last|second)|as (?:a|the) title|as (?:a )?text"
          + "|in (?:the (?:last|first|middle|corner|center|centre|end|intro|outro)|big|white|yellow|red) |pop(?:s|ping)? up))";

  private static final List<Pattern> FRAMES =
      List.of(
          Pattern.compile(
              "(?<![A-Za-z])(?:[Pp]ut|[Ss]how|[Ww]rite|[Dd]isplay|[Hh]ave|[Ff]inish with|[Ee]nd with|and) "
                  + CAPITALS
                  + WHERE),
          Pattern.compile(
              "(?<![A-Za-z])(?:I want|[Aa]dd) "
                  + CAPITALS
                  + "(?= as (?:a|the) (?:title|text)| as text)"),
          Pattern.compile(
              "(?:[Tt]itle card|should say|the text) " + CAPITALS + "(?=[,.]|$| at \\d| at the)"));

  private static final Pattern HAN_FRAME =
      Pattern.compile(
          "(?:打上标题|写上标题|[写打加]上?一行|写上|打上|加上|来一句|出现文字|标题用|标题写|加个?标题|(?:屏幕|画面)(?:中间|中央|上方|下方|上)[写打])"
              + "(?<t>[\\x{4E00}-\\x{9FFF}][\\x{4E00}-\\x{9FFF}0-9]{1,11}?[！？!?]?)"
              + "(?=配[个上一]|[，。,；;]|$)");

  private static final Pattern HAN_PLACE =
      Pattern.compile("(?:开头|结尾|片头|片尾|最后|\\d|屏幕|画面)[^，。,；;]{0,6}$");
  private static final Set<String> SHOWN = Set.of("mood", "exciting", "clip", "part", "number");
  private static final Pattern THING =
      Pattern.compile(
          "(?i)(?:clip|scene|shot|video|photo|picture|music|captions?|subtitles?|logo)\\b.*");

  private final Lexicon lexicon;
  private final String original;

  /**
   * @param original what the offsets of the words point into
   */
  public FramedWords(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same words of the message, those that are framed made one quote. */
  public List<Token> quoted(List<Token> words) {
    List<Token> quoted = words;
    for (Pattern frame : FRAMES) {
      Matcher framed = frame.matcher(original);
      while (framed.find()) {
        quoted = isOfTwoOrMarked(framed) && mayBeListed(framed) ? quoted(quoted, framed) : quoted;
      }
    }
    Matcher framed = HAN_FRAME.matcher(original);
    while (framed.find()) {
      boolean isPlaced =
          framed.group().contains("标题")
              || framed.group().startsWith("出现")
              || !framed.group().startsWith("加")
              || HAN_PLACE.matcher(original.substring(0, framed.start())).find();
      quoted = isPlaced && asksForNothing(framed.group("t")) ? quoted(quoted, framed) : quoted;
    }
    return quoted;
  }

  /** One word alone may be a file or a clip that is called so. */
  private static boolean isOfTwoOrMarked(Matcher framed) {
    String text = framed.group("t");
    boolean isMarked = "!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return (isMarked || text.indexOf(' ') > 0) && !THING.matcher(text).matches();
  }

  /** "… and Thank You at the end", and not "… and Ken Burns at the start". */
  private boolean mayBeListed(Matcher framed) {
    return !framed.group().startsWith("and ")
        || asksForNothing(framed.group("t").toLowerCase(Locale.ROOT));
  }

  private boolean asksForNothing(String text) {
    return lexicon.recognise(Lexer.read(text, text)).stream()
        .allMatch(
            t ->
                t.isOneOf(SHOWN)
                    || switch (lexicon.role(t)) {
                      case UNKNOWN, FILLER, TALK -> !t.is("not") && !t.is("polite");
                      default -> t.is(Token.PUNCTUATION);
                    });
  }

  private List<Token> quoted(List<Token> words, Matcher framed) {
    int start = framed.start("t");
    int end = framed.end("t");
    List<Token> quoted = new ArrayList<>(words.size());
    boolean isWhole =
        words.stream().noneMatch(t -> t.is("quote") && t.start() < end && t.end() > start);
    for (Token word : words) {
      boolean isShown = isWhole && word.start() >= start && word.end() <= end;
      if (isShown && word.start() == start) {
        String text = original.substring(start, end);
        quoted.add(Token.of("quote", "text", text, text, start, end));
      } else if (!isShown) {
        quoted.add(word);
      }
    }
    return quoted;
  }
}
