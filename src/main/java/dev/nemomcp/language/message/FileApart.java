package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Export it once you've added captions", "add captions before you convert it", "剪掉前5秒后只要音频": what
 * has to be done before the file is made is an order of its own, and neither what the file should
 * hold nor what it waits for.
 */
public final class FileApart {
  private static final Set<String> OF_A_FILE =
      Set.of(
          "export",
          "convert",
          "converted",
          "compress",
          "shrink",
          "extract",
          "video_file",
          "audio_file",
          "subtitle_file",
          "resolution",
          "quality",
          "megabytes",
          "file_named");

  /** What may be said besides. */
  private static final Set<String> BESIDE =
      Set.of(
          "it",
          "sound",
          "become",
          "platform",
          "quote",
          "file",
          "polite",
          "wants",
          "keep",
          "called");

  private static final Set<String> CONDITIONS = Set.of("if", "hold", "not", "review", "may_i");

  /** "Once I've seen the captions": what somebody else does first, nobody here can. */
  private static final Set<String> SOMEBODY_ELSE =
      Set.of("i", "i'm", "i've", "i'd", "my", "he", "she", "he's", "she's", "they", "they've");

  private static final Set<String> LEADS_TO_ORDER = Set.of("you", "we");

  private static final String BEFORE = "before";
  private static final String THERE = "states";

  private final Lexicon lexicon;

  public FileApart(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with a full stop between the file and what is told to be done before it. */
  public List<Token> told(List<Token> tokens) {
    return Sentence.rewritten(tokens, this::parted);
  }

  private List<Token> parted(List<Token> marked) {
    List<Token> sentence = Sentence.unmarked(marked);
    for (int i = 1; i + 1 < sentence.size(); i++) {
      List<Token> before = sentence.subList(0, i);
      List<Token> rest = sentence.subList(i + 1, sentence.size());
      boolean isAfter = leadsToFirst(sentence.get(i)) && handsOver(before) && isToBeDone(rest);
      boolean isBefore =
          sentence.get(i).isPlain()
              && sentence.get(i).form().equals(BEFORE)
              && LEADS_TO_ORDER.contains(rest.get(0).form())
              && handsOver(rest.subList(1, rest.size()))
              && isToBeDone(before);
      boolean isThen = isDone(sentence.get(i)) && handsOver(rest) && isToBeDone(before);
      if (isAfter || isBefore || isThen) {
        List<Token> parted = new ArrayList<>(before);
        parted.add(Token.punctuation(".", sentence.get(i).start()));
        parted.addAll(isAfter ? toBeDone(rest) : rest.subList(isThen ? 0 : 1, rest.size()));
        parted.addAll(Sentence.mark(marked));
        return parted;
      }
    }
    return marked;
  }

  private static boolean leadsToFirst(Token token) {
    return (token.isPlain() && Cue.AFTER.is(token)) || (token.is("wh") && Cue.WHEN.is(token));
  }

  /** "…后", "…，弄好了". */
  private boolean isDone(Token token) {
    return token.isHan()
        && (token.is("progress") || (lexicon.role(token) == Role.FILLER && Cue.AFTER.is(token)));
  }

  /** Nothing but the file is spoken of. */
  boolean handsOver(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.isOneOf(OF_A_FILE))
        && tokens.stream().noneMatch(t -> t.isOneOf(CONDITIONS))
        && tokens.stream().allMatch(t -> mayBeSaidOfFile(t, Token.anyIs(tokens, "file_named")));
  }

  private boolean mayBeSaidOfFile(Token token, boolean isNamed) {
    return switch (lexicon.role(token)) {
      case HELPER -> true;
      case FILLER -> isNamed || !token.is(Token.PUNCTUATION);
      case UNKNOWN -> isNamed;
      default -> token.isOneOf(OF_A_FILE) || token.isOneOf(BESIDE) || isNamed && token.is("number");
    };
  }

  /** Something else is. */
  boolean isToBeDone(List<Token> tokens) {
    return !SOMEBODY_ELSE.contains(tokens.get(0).form())
        && tokens.stream().noneMatch(t -> t.isOneOf(CONDITIONS))
        && tokens.stream().anyMatch(this::isTopic);
  }

  private boolean isTopic(Token token) {
    return switch (lexicon.role(token)) {
      case VERB, ACTION, OBJECT, QUALITY -> true;
      case VALUE -> token.is("target") || token.is("ratio") || token.is("picture_file");
      default -> false;
    };
  }

  /** "Once the captions are in" as "add the captions". */
  private List<Token> toBeDone(List<Token> rest) {
    List<Token> first = new ArrayList<>();
    if (Token.anyIs(rest, THERE) && rest.stream().noneMatch(lexicon::isVerb)) {
      int start = rest.get(0).start();
      first.add(Token.of("add", Map.of(), "add", start, start));
    }
    rest.stream().filter(t -> !t.is(THERE)).forEach(first::add);
    return first;
  }
}
