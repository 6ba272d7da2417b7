package dev.nemomcp.language;

import dev.nemomcp.language.Understanding.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Understands what a sentence asks for, in English, Chinese or both at once.
 *
 * <p>A small grammar over two lexicons, all of it data beside this class: {@code en.lexicon} and
 * {@code zh.lexicon} turn words into meanings, {@code wishes.rules} says which meanings together
 * amount to a wish, {@code slots.rules} which values a wish takes.
 */
public final class Interpreter {
  private static final Set<String> ENDS_SENTENCE = Set.of(".", "!", "?", "。", "\n", "！", "？");

  private final PlainText plainText =
      new PlainText(String.join("", Lexicon.lines("traditional.txt")));
  private final Lexicon lexicon = new Lexicon("en.lexicon", "zh.lexicon");
  private final Spelling spelling = new Spelling(lexicon.vocabulary(), Lexicon.lines("en.words"));
  private final RuleBook rules = new RuleBook("wishes.rules", lexicon);
  private final Slots slots = new Slots("slots.rules");
  private final Questions questions = new Questions(lexicon);
  private final Replies english = new Replies("en.replies");
  private final Replies chinese = new Replies("zh.replies");

  private Interpreter() {}

  /** Read when first needed. */
  private static final class Loaded {
    private static final Interpreter INTERPRETER = new Interpreter();
  }

  /** Never fails: what is not understood is said to be unclear. */
  public static Understanding understand(String sentence) {
    return Loaded.INTERPRETER.read(sentence);
  }

  private Understanding read(String sentence) {
    List<Token> written = Lexer.read(plainText.of(sentence), sentence);
    List<Token> recognised = lexicon.recognise(spelling.mend(written));
    List<Token> tokens =
        new UnquotedText(lexicon, sentence)
            .quote(new Rewording(lexicon, sentence).quote(recognised));
    String language = language(written);
    Findings findings = new Findings(sentence, language.equals("en") ? english : chinese);
    Reader reader = new Reader(lexicon, rules, slots, findings);
    List<Token> current = new ArrayList<>();
    for (Token token : tokens) {
      boolean ends = token.is(Token.PUNCTUATION) && ENDS_SENTENCE.contains(token.form());
      if (!ends) {
        current.add(token);
      } else if (!current.isEmpty()) {
        readSentence(current, token.form().equals("?"), sentence, reader, findings);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      readSentence(current, false, sentence, reader, findings);
    }
    Understanding understanding = findings.understanding(language);
    boolean isCourtesy = tokens.stream().anyMatch(t -> t.is("hello"));
    if (understanding.isEmpty()
        && (!isCourtesy || tokens.stream().anyMatch(this::saysSomething))
        && !sentence.isBlank()) {
      findings.unclear(sentence.strip());
      return findings.understanding(language);
    }
    return understanding;
  }

  private boolean saysSomething(Token token) {
    return switch (lexicon.role(token)) {
      case TALK, JOINT, FILLER -> false;
      default -> !token.is(Token.PUNCTUATION) && !token.is("degree");
    };
  }

  private void readSentence(
      List<Token> tokens, boolean marked, String original, Reader reader, Findings findings) {
    Topic topic = questions.topic(tokens, marked);
    boolean asksForCredits =
        tokens.stream().anyMatch(t -> t.is("wh") || t.is("may_i"))
            && tokens.stream().anyMatch(t -> t.is("credits"));
    if (asksForCredits) {
      findings.add(Kind.CREDITS, original.strip(), false);
    } else if (topic == Topic.NONE) {
      reader.readSentence(Clauses.of(tokens, lexicon, original));
    } else {
      int from = tokens.get(0).start();
      int to = tokens.get(tokens.size() - 1).end();
      findings.ask(topic, original.substring(from, to).strip());
    }
  }

  /** Chinese where it has at least half as many Chinese characters as Latin words. */
  private static String language(List<Token> tokens) {
    long han = tokens.stream().filter(t -> t.isPlain() && Lexer.isHan(t.form().charAt(0))).count();
    long latin =
        tokens.stream().filter(t -> t.isPlain() && !Lexer.isHan(t.form().charAt(0))).count();
    return han > 0 && 2 * han >= latin ? "zh-CN" : "en";
  }
}
