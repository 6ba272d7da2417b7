package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One sentence of what was said.
 *
 * @param tokens what was recognised in it, without the mark that ends it
 * @param written its words
 * @param marked it ends in a question mark
 * @param onlyAsks it does, and "just curious" stands beside it
 * @param end after its last character, the mark included
 * @param text all that was said
 */
public record Sentence(
    List<Token> tokens,
    List<Token> written,
    boolean marked,
    boolean onlyAsks,
    int end,
    String text) {
  public static final Set<String> ENDS = Set.of(".", "!", "?", "。", "\n", "！", "？");
  private static final Set<String> COLONS = Set.of(":");
  private static final List<Cue> ASKING = List.of(Cue.QUESTION_WORD, Cue.ASKING_VERB, Cue.IF_SO);
  private static final Set<String> PAUSES = Set.of(",", ";", "，", "；");

  /**
   * @param tokens what was recognised in the text
   * @param written the text's words
   */
  public static List<Sentence> of(List<Token> tokens, List<Token> written, String text) {
    List<Sentence> sentences = new ArrayList<>();
    boolean onlyAsks = Token.anyIs(tokens, "only_asks");
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean ends =
          i == tokens.size() || isMark(tokens.get(i), ENDS) || leadsToQuestion(tokens, i);
      if (ends && i > from) {
        boolean marked = i < tokens.size() && tokens.get(i).form().equals("?");
        int end = tokens.get(marked ? i : i - 1).end();
        List<Token> said = tokens.subList(from, i);
        boolean asks = marked || Token.anyIs(said, "ask");
        sentences.add(part(said, written, marked, asks && onlyAsks, end, text));
      }
      from = ends ? i + 1 : from;
    }
    return sentences;
  }

  /** "Before I touch anything: when you tighten it, do you cut into words?" */
  private static boolean leadsToQuestion(List<Token> tokens, int at) {
    boolean isColon = isMark(tokens.get(at), COLONS) && at + 1 < tokens.size();
    return isColon
        && !tokens.get(at + 1).isHan()
        && ASKING.stream().anyMatch(cue -> cue.opens(tokens.get(at + 1)))
        && tokens.stream()
            .skip(at)
            .filter(t -> isMark(t, ENDS))
            .limit(1)
            .anyMatch(t -> t.form().equals("?"));
  }

  /** The tokens with each sentence of theirs, its mark included, as it is rewritten. */
  public static List<Token> rewritten(List<Token> tokens, UnaryOperator<List<Token>> rewriting) {
    List<Token> rewritten = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i == tokens.size() - 1 || isMark(tokens.get(i), ENDS)) {
        rewritten.addAll(rewriting.apply(tokens.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return rewritten;
  }

  /** What stands between marks and joints, and those; every other one is such. */
  static List<List<Token>> parts(List<Token> tokens, Lexicon lexicon) {
    return parts(
        tokens,
        token ->
            token.is(Token.PUNCTUATION)
                || (lexicon.role(token) == Role.JOINT && !Cue.TOO.is(token)));
  }

  /** What stands between tokens that part, and those; every other one is such. */
  public static List<List<Token>> parts(List<Token> tokens, Predicate<Token> parting) {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    for (Token token : tokens) {
      if (parting.test(token)) {
        parts.add(part);
        parts.add(List.of(token));
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    parts.add(part);
    return parts;
  }

  /** What stands from there to the next mark. */
  public static List<Token> partFrom(List<Token> tokens, int at) {
    return tokens.subList(at, tokens.size()).stream()
        .takeWhile(t -> !t.is(Token.PUNCTUATION))
        .toList();
  }

  /** The words that a part stands for, as they were written. */
  static String said(List<Token> part, String text) {
    int end = part.stream().mapToInt(Token::end).max().orElseThrow();
    return text.substring(part.get(0).start(), end);
  }

  public static boolean asks(List<Token> sentence) {
    return mark(sentence).stream().anyMatch(mark -> mark.form().equals("?"));
  }

  /** Without the mark it ends with. */
  public static List<Token> unmarked(List<Token> sentence) {
    int last = sentence.size() - 1;
    return isMark(sentence.get(last), ENDS) ? sentence.subList(0, last) : sentence;
  }

  /** The mark it ends with, if any. */
  public static List<Token> mark(List<Token> sentence) {
    return sentence.subList(unmarked(sentence).size(), sentence.size());
  }

  /** Both as one, with a comma where the first ended. */
  Sentence and(Sentence next) {
    List<Token> all = new ArrayList<>(tokens);
    all.add(Token.punctuation(",", tokens.get(tokens.size() - 1).end()));
    all.addAll(next.tokens);
    List<Token> words = new ArrayList<>(written);
    words.addAll(next.written);
    return new Sentence(all, words, next.marked, next.onlyAsks, next.end, text);
  }

  /** "…吧": it says what to do, even where it is worded as a question. */
  public boolean suggests() {
    return !written.isEmpty() && Cue.SUGGESTS.is(written.get(written.size() - 1));
  }

  /** As the user wrote it. */
  public String said() {
    return text.substring(tokens.get(0).start(), end).strip();
  }

  /** What stands before and after each comma, the last comma first. */
  public List<Sentence[]> halves() {
    List<Sentence[]> halves = new ArrayList<>();
    for (int i = tokens.size() - 2; i > 0; i--) {
      if (isMark(tokens.get(i), PAUSES)) {
        halves.add(
            new Sentence[] {
              part(tokens.subList(0, i), written, false, false, tokens.get(i - 1).end(), text),
              part(tokens.subList(i + 1, tokens.size()), written, marked, onlyAsks, end, text)
            });
      }
    }
    return halves;
  }

  /** "How long is it and what resolution?": what stands before and after each joint or comma. */
  public List<Sentence[]> joined() {
    List<Sentence[]> joined = new ArrayList<>();
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (isMark(tokens.get(i), PAUSES) || tokens.get(i).is("and")) {
        joined.add(
            new Sentence[] {
              part(tokens.subList(0, i), written, marked, onlyAsks, end, text),
              part(tokens.subList(i + 1, tokens.size()), written, marked, onlyAsks, end, text)
            });
      }
    }
    return joined;
  }

  private static boolean isMark(Token token, Set<String> marks) {
    return token.is(Token.PUNCTUATION) && marks.contains(token.form());
  }

  private static Sentence part(
      List<Token> tokens,
      List<Token> written,
      boolean marked,
      boolean onlyAsks,
      int end,
      String text) {
    int start = tokens.get(0).start();
    int last = tokens.get(tokens.size() - 1).end();
    List<Token> words =
        written.stream().filter(t -> t.start() >= start && t.end() <= last).toList();
    return new Sentence(asked(tokens), words, marked, onlyAsks, end, text);
  }

  /** "…不" at the very end asks, it does not deny. */
  private static List<Token> asked(List<Token> tokens) {
    List<Token> asked = new ArrayList<>(tokens);
    int last = asked.size() - 1;
    if (last > 0
        && asked.get(last).is("not")
        && asked.get(last).isHan()
        && Cue.NO.is(asked.get(last))) {
      asked.set(last, asked.get(last).as("ask"));
    }
    return List.copyOf(asked);
  }
}
