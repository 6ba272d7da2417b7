package dev.nemomcp.language;

import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.clauses.Clauses;
import dev.nemomcp.language.clauses.Reader;
import dev.nemomcp.language.clauses.SaidAgain;
import dev.nemomcp.language.message.Facts;
import dev.nemomcp.language.message.Questions;
import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.message.Signature;
import dev.nemomcp.language.message.ToldFirst;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Replies;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.ClipNames;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Spelling;
import dev.nemomcp.language.words.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Understands what a sentence asks for, in English, Chinese or both at once.
 *
 * <p>A small grammar over two lexicons, all of it data beside this class: {@code en.lexicon} and
 * {@code zh.lexicon} turn words into meanings, {@code wishes.rules} says which meanings together
 * amount to a wish, {@code slots.rules} which values a wish takes, {@code again.rules} what only
 * says again what was asked for, {@code en.cues} and {@code zh.cues} which words give away what a
 * phrase alone does not tell.
 */
public final class Interpreter {
  /** What a film begins and ends with, after which people call their files too. */
  private static final Set<String> ENDS =
      Set.of("title", "end_card", "at_beginning", "at_ending", "at_start", "at_end");

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]*\"|“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》|'[^']*'|‘[^’]*’");
  private static final Set<String> CONFIRMS_NOTHING = Set.of("not", "hold", "wh");
  private static final Set<String> BESIDE = Set.of("and", "then", Token.PUNCTUATION);
  private static final Set<String> ASKED = Set.of("credits", "wh", "may_i");

  private final Lexicon lexicon = new Lexicon("en.lexicon", "zh.lexicon");
  private final Facts facts = new Facts("en.facts", "zh.facts");
  private final Passes passes =
      new Passes(
          lexicon,
          new Spelling(vocabulary(lexicon, facts), Lexicon.lines("en.words")),
          this::alone,
          this::asks);
  private final RuleBook rules = new RuleBook("wishes.rules", lexicon);
  private final Slots slots = new Slots("slots.rules");
  private final SaidAgain again = new SaidAgain("again.rules");
  private final Questions questions = new Questions(lexicon, facts);
  private final Voice english =
      new Voice("en", new Replies("en.replies"), new Facts.Answers("en.facts"));
  private final Voice chinese =
      new Voice("zh-CN", new Replies("zh.replies"), new Facts.Answers("zh.facts"));

  private Interpreter() {}

  /** Read when first needed. */
  private static final class Loaded {
    private static final Interpreter INTERPRETER = new Interpreter();
  }

  /** Never fails: what is not understood is said to be unclear. */
  public static Understanding understand(String sentence) {
    return understand(sentence, Known.NOTHING);
  }

  /** Never fails either; names, and what goes on from what was said before, are understood too. */
  public static Understanding understand(String sentence, Known known) {
    Interpreter loaded = Loaded.INTERPRETER;
    ClipNames names =
        known.clipNames().isEmpty()
            ? ClipNames.NONE
            : new ClipNames(known.clipNames(), loaded::alone);
    // What was said before is read again and again to tell what a message goes on from.
    Map<String, Understanding> read = new HashMap<>();
    Function<String, Understanding> reader =
        text -> read.computeIfAbsent(text, t -> loaded.read(t, names));
    Understanding understood = new FollowUp(reader).of(reader.apply(sentence), sentence, known);
    return Pages.told(CaptionLook.apart(new PlaceMissing(reader).told(understood)));
  }

  /** What is said in one language. */
  private record Voice(String language, Replies replies, Facts.Answers answers) {}

  private static Set<String> vocabulary(Lexicon lexicon, Facts facts) {
    Set<String> vocabulary = new HashSet<>(lexicon.vocabulary());
    vocabulary.addAll(facts.vocabulary());
    return vocabulary;
  }

  /** By itself, whatever it stands for in a phrase. */
  private ClipNames.Says alone(String word) {
    return lexicon.recognise(Lexer.read(word, word)).stream()
        .filter(token -> token.end() - token.start() > 1)
        .map(this::alone)
        .max(Comparator.naturalOrder())
        .orElse(ClipNames.Says.NOTHING);
  }

  private ClipNames.Says alone(Token token) {
    if (token.isOneOf(ENDS)) {
      return ClipNames.Says.SOMETHING;
    }
    return switch (lexicon.role(token)) {
      case UNKNOWN, FILLER -> ClipNames.Says.NOTHING;
      case VALUE, TALK, JOINT -> ClipNames.Says.SOMETHING;
      default -> ClipNames.Says.WHAT_TO_EDIT;
    };
  }

  private Understanding read(String text, ClipNames names) {
    List<Token> written = passes.words(text, names);
    List<Token> tokens = passes.meanings(written, text);
    Voice voice = language(written, text).equals("en") ? english : chinese;
    Findings findings = new Findings(text, voice.replies);
    findings.chooseAmong(names);
    Reader reader = new Reader(lexicon, rules, slots, again, findings);
    List<Sentence> sentences =
        new ToldFirst(lexicon)
                .joined(
                    Signature.leftOut(Sentence.of(tokens, written, text), lexicon),
                    told -> !speaksOf(told.tokens(), text, voice).wishes().isEmpty())
                .stream()
                .flatMap(sentence -> suggested(sentence, voice).stream())
                .toList();
    for (int i = 0; i < sentences.size(); i++) {
      if (startsOver(findings)) {
        // What was said before has nothing to do with what is wanted now.
        reader.end();
        reader = new Reader(lexicon, rules, slots, again, findings);
      }
      Question question = question(sentences.get(i), voice);
      boolean isConfirmed =
          i + 1 < sentences.size()
              && !question.of().isEmpty()
              && confirms(sentences.get(i + 1), voice);
      if (isConfirmed) {
        reader.readSentence(
            Clauses.of(Questions.withoutAsking(sentences.get(i).tokens()), lexicon, text));
      } else {
        read(sentences.get(i), question, voice, reader, findings);
      }
    }
    reader.end();
    Understanding understanding =
        StillsShown.told(findings.understanding(voice.language), names::isStill);
    boolean isCourtesy = Token.anyIs(tokens, "hello");
    if (understanding.isEmpty()
        && !findings.areTakenBack()
        && (!isCourtesy || tokens.stream().anyMatch(this::saysSomething))
        && !text.isBlank()) {
      findings.unclear(text.strip());
      return findings.understanding(voice.language);
    }
    return understanding;
  }

  private static boolean startsOver(Findings findings) {
    List<Pending> wishes = findings.wishes();
    return !wishes.isEmpty() && wishes.stream().allMatch(wish -> wish.kind() == Kind.RESET);
  }

  private boolean asks(String sentence) {
    Understanding understanding = read(sentence, ClipNames.NONE);
    return !understanding.wishes().isEmpty() || !understanding.impossible().isEmpty();
  }

  private boolean saysSomething(Token token) {
    return switch (lexicon.role(token)) {
      case TALK, JOINT, FILLER -> false;
      default -> !token.is(Token.PUNCTUATION) && !token.is("degree");
    };
  }

  /** "开头是不是该剪掉三秒，剪吧": a question, and what is to be done about it. */
  private List<Sentence> suggested(Sentence sentence, Voice voice) {
    List<Sentence[]> halves = sentence.suggests() ? sentence.halves() : List.of();
    return !halves.isEmpty() && question(halves.get(0)[0], voice).isAsked()
        ? List.of(halves.get(0))
        : List.of(sentence);
  }

  private void read(
      Sentence sentence, Question question, Voice voice, Reader reader, Findings findings) {
    List<Token> tokens = sentence.tokens();
    boolean asksForCredits =
        tokens.stream().anyMatch(t -> t.is("wh") || t.is("may_i") || t.is("ask"))
            && Token.anyIs(tokens, "credits")
            && tokens.stream().noneMatch(t -> t.is("price"));
    if (asksForCredits) {
      if (Token.anyIs(tokens, "status") || Token.anyIs(tokens, "progress")) {
        findings.add(Kind.STATUS, sentence.said(), false);
      }
      findings.add(Kind.CREDITS, sentence.said(), false);
      besideCredits(sentence, voice)
          .ifPresent(rest -> reader.readSentence(Clauses.of(rest, lexicon, sentence.text())));
      return;
    }
    for (Sentence[] halves : sentence.halves()) {
      Question asked = question(halves[1], voice);
      if (isKnown(asked, halves[0])
          && !question(halves[0], voice).isAsked()
          && halves[0].tokens().stream().noneMatch(t -> t.is("if"))
          && !speaksOf(halves[0].tokens(), sentence.text(), voice).wishes().isEmpty()) {
        reader.readSentence(Clauses.of(halves[0].tokens(), lexicon, sentence.text()));
        findings.ask(asked, halves[1].said());
        return;
      }
    }
    if (question.isAsked()) {
      List<Question> each = each(sentence, question, voice);
      (each.isEmpty() ? List.of(question) : each)
          .forEach(asked -> findings.ask(asked, sentence.said()));
      reader.mention(Questions.withoutAsking(tokens));
    } else {
      reader.readSentence(Clauses.of(tokens, lexicon, sentence.text()));
    }
  }

  /** "How long is it and what resolution?": both; nothing where it asks for one thing. */
  private List<Question> each(Sentence sentence, Question whole, Voice voice) {
    return sentence.joined().stream()
        .map(halves -> Stream.of(halves).map(half -> question(half, voice)).toList())
        .filter(both -> both.get(0).topic() == whole.topic())
        .filter(both -> both.stream().allMatch(Question::isKnown))
        .findFirst()
        .orElse(List.of());
  }

  /**
   * "Add captions, is it free?", and not "would it look better in black and white, do you think?"
   */
  private boolean isKnown(Question asked, Sentence before) {
    return switch (asked.topic()) {
      case NONE, OTHER -> false;
      case TIMELINE -> !asked.about().isEmpty() || lexicon.opensWithOrder(before.tokens());
      case ABILITIES, CRAFT -> !asked.about().isEmpty() && lexicon.opensWithOrder(before.tokens());
      default -> lexicon.opensWithOrder(before.tokens());
    };
  }

  /** "What's my balance, then stabilize it": what is asked for before or after that. */
  private Optional<List<Token>> besideCredits(Sentence sentence, Voice voice) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(1, tokens.size() - 1)
        .filter(i -> tokens.get(i).isOneOf(BESIDE))
        .boxed()
        .flatMap(i -> Stream.of(tokens.subList(0, i), tokens.subList(i + 1, tokens.size())))
        .filter(side -> side.stream().noneMatch(t -> t.isOneOf(ASKED)))
        .filter(side -> !speaksOf(side, sentence.text(), voice).wishes().isEmpty())
        .findFirst();
  }

  private Question question(Sentence sentence, Voice voice) {
    return questions.question(
        sentence, voice.answers, rest -> speaksOf(rest, sentence.text(), voice));
  }

  private Understanding speaksOf(List<Token> tokens, String text, Voice voice) {
    Findings findings = new Findings(text, voice.replies);
    new Reader(lexicon, rules, slots, again, findings)
        .readSentence(Clauses.of(tokens, lexicon, text));
    return findings.understanding(voice.language);
  }

  /** "Do that", "剪吧": says yes to what was asked before, and nothing else. */
  private boolean confirms(Sentence sentence, Voice voice) {
    List<Token> tokens = sentence.tokens();
    boolean suggests =
        sentence.suggests() && tokens.stream().noneMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    boolean saysYes = suggests || facts.says("confirm", sentence.written());
    return saysYes
        && tokens.stream().noneMatch(t -> lexicon.role(t).isTopic() || t.isOneOf(CONFIRMS_NOTHING))
        && speaksOf(tokens, sentence.text(), voice).wishes().isEmpty();
  }

  /**
   * Chinese where it has at least half as many Chinese characters as Latin words; where all is read
   * as one, such as which words are put in place of others, where any of it is.
   */
  private static String language(List<Token> tokens, String text) {
    if (tokens.stream().noneMatch(Token::isPlain)) {
      return Lexer.hasHan(QUOTED.matcher(text).replaceAll("")) ? "zh-CN" : "en";
    }
    long han = tokens.stream().filter(t -> t.isPlain() && Lexer.isHan(t.form().charAt(0))).count();
    long latin =
        tokens.stream().filter(t -> t.isPlain() && !Lexer.isHan(t.form().charAt(0))).count();
    return han > 0 && 2 * han >= latin ? "zh-CN" : "en";
  }
}
