package dev.nemomcp.language.message;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Understanding.Topic;
import dev.nemomcp.language.message.Facts.Fact;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Spoken;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells questions from wishes, polite requests ("can you …?") being wishes, and what they ask. */
public final class Questions {
  private static final Map<String, Topic> TOPICS = topics();

  /** The value of a word that makes a question by itself, without a mark or a particle. */
  private static final String STRONG = "strong";

  /** What the answers call how to ask for a kind of edit. */
  private static final String HOW_TO = "kind.";

  private static final Set<String> ASKING =
      Set.of("wh", "may_i", "polite", "wants", "ask", "if", "hello");

  private static final Set<String> WANTED_LENGTHS =
      Set.of("target", "to_length", "at_most", "by_fraction", "by_percent");

  /** Types of token that say which part of the project is meant. */
  private static final Set<String> PLACES =
      Set.of(
          "clip",
          "moment",
          "clock",
          "range",
          "part",
          "caption_number",
          "platform",
          SpokenLines.ASKED);

  private static final int MOST_ORDERS_OF_A_QUESTION = 1;

  private final Lexicon lexicon;
  private final Facts facts;
  private final Alternatives alternatives;

  /** What may stand in an order, though it tells of nothing to edit. */
  private static final Set<String> IN_AN_ORDER =
      Set.of("ask", "polite", "it", "degree", "overall", "not");

  public Questions(Lexicon lexicon, Facts facts) {
    this.lexicon = lexicon;
    this.facts = facts;
    this.alternatives = new Alternatives(lexicon);
  }

  private static Map<String, Topic> topics() {
    Map<String, Topic> topics = new LinkedHashMap<>();
    topics.put("price", Topic.PRICE);
    topics.put("privacy", Topic.PRIVACY);
    topics.put("formats", Topic.FORMATS);
    topics.put("limits", Topic.LIMITS);
    topics.put("progress", Topic.PROGRESS);
    topics.put("timeline", Topic.TIMELINE);
    topics.put("duration", Topic.TIMELINE);
    topics.put("abilities", Topic.ABILITIES);
    return topics;
  }

  /**
   * What a sentence asks; {@link Question#NONE} where it asks nothing.
   *
   * @param answers in the user's language
   * @param speaksOf what would be understood if the rest of the sentence asked for it
   */
  public Question question(
      Sentence sentence, Facts.Answers answers, Function<List<Token>, Understanding> speaksOf) {
    List<Token> tokens = sentence.tokens();
    List<Token> written = sentence.written();
    boolean surelyAsks =
        sentence.onlyAsks() || (facts.asks(written, tokens) && !ordersLater(written, tokens));
    boolean suggests = sentence.suggests() && !surelyAsks;
    Topic topic =
        suggests ? Topic.NONE : topic(tokens, sentence.marked() || isStraight(written), surelyAsks);
    if (topic == Topic.NONE) {
      return Question.NONE;
    }
    Map<String, Object> place = place(tokens);
    Optional<Fact> fact = facts.asked(written, tokens);
    Understanding rest = speaksOf.apply(withoutAsking(tokens));
    String ability = fact.isEmpty() || isHowTo(fact.get()) ? ability(rest, answers) : "";
    if (fact.isPresent() && ability.isEmpty()) {
      String name = fact.get().name();
      String ofPlace = answers.of(name + "." + place.getOrDefault(name, ""));
      String answer = ofPlace.isEmpty() ? answers.of(name) : ofPlace;
      return new Question(
          fact.get().topic(), "", name, answer, fact.get().ofStudio(), place, rest.wishes());
    }
    if (!ability.isEmpty() && (topic == Topic.ABILITIES || topic == Topic.OTHER)) {
      return new Question(Topic.ABILITIES, "", "", ability, true, place, rest.wishes());
    }
    String usual = answers.of("topic." + topic.name().toLowerCase(Locale.ROOT));
    return new Question(topic, "", "", usual, true, place, rest.wishes());
  }

  /** "还有几段是手机拍的，原声去掉，配个钢琴曲，…": what seemed to ask stands before several orders. */
  private boolean ordersLater(List<Token> written, List<Token> tokens) {
    int lastComma = -1;
    List<Integer> orders = new ArrayList<>();
    for (Token token : tokens) {
      if (token.is(Token.PUNCTUATION)) {
        lastComma = token.end();
      } else if (lastComma >= 0
          && !orders.contains(lastComma)
          && (lexicon.isHelper(token) || lexicon.isVerb(token) || token.is("polite"))) {
        orders.add(lastComma);
      }
    }
    if (orders.size() <= MOST_ORDERS_OF_A_QUESTION) {
      return false;
    }
    int from = orders.get(orders.size() - 1 - MOST_ORDERS_OF_A_QUESTION);
    return tokens.stream().anyMatch(Token::isHan)
        && !facts.asks(
            written.stream().filter(t -> t.start() >= from).toList(),
            tokens.stream().filter(t -> t.start() >= from).toList());
  }

  /** "Is the photo thing free": the verb before its subject asks, with or without a mark. */
  private static boolean isStraight(List<Token> written) {
    return Cue.ASKS_STRAIGHT.opening(written).isPresent();
  }

  private static boolean isHowTo(Fact fact) {
    return fact.name().startsWith(HOW_TO);
  }

  /** Whether what is spoken of can be done, and how to ask for it. */
  private static String ability(Understanding rest, Facts.Answers answers) {
    Stream<String> refused =
        rest.impossible().stream().map(not -> not.reason() + " " + not.instead());
    Stream<String> done =
        rest.wishes().stream().map(w -> answers.of(HOW_TO + w.kind().wireName())).distinct();
    return Stream.concat(refused, done)
        .filter(answer -> !answer.isEmpty())
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  /** What is left where a question is taken as a wish. */
  public static List<Token> withoutAsking(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> !t.isOneOf(ASKING) && !TOPICS.containsKey(t.type()))
        .toList();
  }

  private static Map<String, Object> place(List<Token> tokens) {
    Map<String, Object> place = new LinkedHashMap<>();
    tokens.stream()
        .filter(t -> t.isOneOf(PLACES))
        .forEach(t -> t.values().forEach(place::putIfAbsent));
    place.replaceAll(
        (name, value) -> value instanceof Spoken spoken ? spoken.toParameter() : value);
    return place;
  }

  private Topic topic(List<Token> tokens, boolean marked, boolean surelyAsks) {
    List<Token> spoken = tokens.stream().filter(t -> !t.is(Token.PUNCTUATION)).toList();
    List<Token> said = !marked && begs(spoken) ? spoken.subList(0, spoken.size() - 1) : spoken;
    List<Token> content =
        said.stream()
            .limit(endsInASound(said) ? said.size() - 1 : said.size())
            .filter(t -> lexicon.role(t) != Role.FILLER || t.is("wh"))
            .filter(t -> !t.is("hello"))
            .toList();
    boolean routed = Token.anyIs(content, "credits") || Token.anyIs(content, "status");
    if (content.isEmpty() || (routed && !Token.anyIs(content, "price"))) {
      return Topic.NONE;
    }
    if (!marked && isOrderForAPlace(content)) {
      return Topic.NONE;
    }
    if (!marked && (tellsWhen(said, content.get(0)) || complainsFirst(tokens, content.get(0)))) {
      return Topic.NONE;
    }
    boolean asksFirst =
        marked && isAskingVerb(said.get(0)) && !said.get(0).is("polite") && said.size() > 1;
    return surelyAsks
            || (marked && alternatives.areNamed(tokens))
            || asksFirst
            || (marked && wonders(said))
            || asks(content, marked, opens(said, content.get(0)))
        ? subject(content)
        : Topic.NONE;
  }

  /** "剪得可爱一点嘛", and not "会加字幕嘛", "字幕去掉了嘛". */
  private boolean begs(List<Token> said) {
    if (said.size() < 2 || !Cue.BEGS.is(said.get(said.size() - 1))) {
      return false;
    }
    Token before = said.get(said.size() - 2);
    return !Cue.AFTER_WHAT_IS_DONE.is(before)
        && said.stream().allMatch(t -> lexicon.role(t) != Role.TALK || t.isOneOf(IN_AN_ORDER))
        && (Cue.A_BIT.closes(before)
            || said.stream().anyMatch(t -> lexicon.isVerb(t) && !t.is("beautify_all")));
  }

  /** "Mute 0:52 to 0:58, a copyrighted song is playing": whatever is said of it. */
  private boolean isOrderForAPlace(List<Token> content) {
    Token first =
        content.stream().filter(t -> !t.is("polite") && !t.is("take")).findFirst().orElse(null);
    boolean isOrder =
        first != null
            && (lexicon.role(first) == Role.ACTION
                || lexicon.role(first) == Role.VERB
                || (first.isHan() && first.isOneOf(TokenTypes.STRETCH)));
    return isOrder
        && content.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
        && content.stream().anyMatch(lexicon::isVerb)
        && content.stream().noneMatch(t -> t.is("wh") || t.is("may_i") || t.is("ask"));
  }

  /** "When Amara starts speaking, show her name". */
  private boolean tellsWhen(List<Token> said, Token first) {
    int next = said.indexOf(first) + 1;
    return Cue.WHEN.is(first)
        && next < said.size()
        && !Cue.MODAL.opens(said.get(next))
        && said.stream().anyMatch(t -> lexicon.isVerb(t));
  }

  /** "Why is it sideways, turn it": what is wrong, and then what to do. */
  private boolean complainsFirst(List<Token> tokens, Token first) {
    int comma = tokens.stream().map(Token::form).toList().indexOf(",");
    return Cue.WHY.opens(first)
        && comma > 0
        && comma + 1 < tokens.size()
        && lexicon.isVerb(tokens.get(comma + 1));
  }

  /** "用什么分辨率啊": not a sound to be cut out. */
  private static boolean endsInASound(List<Token> said) {
    Token last = said.isEmpty() ? null : said.get(said.size() - 1);
    return said.size() > 1
        && last.is("filler_word")
        && last.end() - last.start() == 1
        && Token.anyIs(said, "wh");
  }

  /** "Film is upside down??": a verb behind its subject asks nothing. */
  private boolean opens(List<Token> said, Token first) {
    return said.stream()
        .takeWhile(t -> t != first)
        .allMatch(t -> isJoint(t) || t.is("hello") || t.is("if") || Cue.LEADS_UP.is(t));
  }

  /** "Do the captions in yellow", and not "do the captions cover my face". */
  private boolean isOrder(Token first, List<Token> content) {
    List<Token> done =
        content.stream().dropWhile(t -> t != first).takeWhile(t -> !isJoint(t)).skip(1).toList();
    return first.form().equals("do the")
        && done.stream().anyMatch(t -> lexicon.role(t) == Role.VALUE)
        && done.stream().noneMatch(t -> t.is("quote"))
        && done.stream()
            .map(lexicon::role)
            .noneMatch(r -> r == Role.UNKNOWN || r == Role.VERB || r == Role.TALK);
  }

  private static boolean isAskingVerb(Token token) {
    return Cue.ASKING_VERB.opens(token);
  }

  /**
   * @param opens nothing but sounds stands before the content
   */
  private boolean asks(List<Token> content, boolean marked, boolean opens) {
    Token first = content.stream().filter(t -> !t.is("if") && !isJoint(t)).findFirst().orElse(null);
    if (first == null) {
      return false;
    }
    boolean talksOfUs = content.stream().anyMatch(t -> TOPICS.containsKey(t.type()));
    boolean does = content.stream().anyMatch(t -> lexicon.isVerb(t) || t.isOneOf(WANTED_LENGTHS));
    boolean strong = content.stream().anyMatch(Questions::isStrong);
    boolean wonders = content.stream().anyMatch(t -> t.is("wh") && isHan(t));
    Token ending = content.get(content.size() - 1);
    boolean tellsOfAState = Cue.AFTER_A_STATE.is(ending) && does && !marked && !wonders;
    boolean asksInChinese = ending.is("ask") && !tellsOfAState;
    boolean opensQuestion = Cue.QUESTION_WORD.opens(first);
    if (opensQuestion && talksOfUs && TOPICS.containsKey(first.type())) {
      return true;
    }
    if (first.is("wh") || first.is("abilities")) {
      return !isHan(first)
          || marked
          || asksInChinese
          || (talksOfUs && !does && (wonders || Cue.WHAT.isIn(first)))
          || isStrong(first);
    }
    boolean supposes = content.get(0).is("if") && content.get(0).isHan();
    if ((first.is("may_i") && (marked || !opens || !isOrder(first, content)))
        || (supposes && (asksInChinese || marked))) {
      return true;
    }
    if (marked && !first.is("polite") && opens && isAskingVerb(first)) {
      return true;
    }
    boolean polite = Token.anyIs(content, "polite");
    boolean isOfMoney = Token.anyIs(content, "price") && !does;
    if (polite && isOfMoney) {
      return true;
    }
    if (asksInChinese || marked) {
      boolean aboutUs =
          content.stream()
              .anyMatch(t -> t.isOneOf(Set.of("price", "privacy", "limits", "formats")));
      return strong
          || wonders
          || aboutUs
          || (talksOfUs && !(polite && does))
          || (asksInChinese && !polite);
    }
    return strong
        || (talksOfUs
            && !does
            && (first.is("timeline") || first.is("duration"))
            && content.stream().noneMatch(t -> t.is("resolution") || t.is("length")));
  }

  /** "If I went vertical, would they be cut off?": and not "would you". */
  private static boolean wonders(List<Token> said) {
    if (said.isEmpty() || !said.get(0).is("if")) {
      return false;
    }
    for (int i = 1; i + 1 < said.size(); i++) {
      if (said.get(i).is("may_i") && !said.get(i).isHan()
          || Cue.WOULD_IT.is(said.get(i)) && !Cue.YOU.opens(said.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private Topic subject(List<Token> content) {
    for (Map.Entry<String, Topic> topic : TOPICS.entrySet()) {
      if (Token.anyIs(content, topic.getKey())) {
        return topic.getValue();
      }
    }
    boolean couldBeDone =
        content.stream().anyMatch(t -> lexicon.role(t).isTopic() || lexicon.isVerb(t));
    return couldBeDone ? Topic.ABILITIES : Topic.OTHER;
  }

  private boolean isJoint(Token token) {
    return lexicon.role(token) == Role.JOINT;
  }

  private static boolean isStrong(Token token) {
    return token.values().containsKey(STRONG);
  }

  private static boolean isHan(Token token) {
    return Lexer.isHan(token.form().charAt(0));
  }
}
