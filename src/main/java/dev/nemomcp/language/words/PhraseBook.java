package dev.nemomcp.language.words;

import dev.nemomcp.language.words.Phrase.Choice;
import dev.nemomcp.language.words.Phrase.Part;
import dev.nemomcp.language.words.Phrase.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds known phrases in a row of tokens and puts in their place what they stand for. */
public final class PhraseBook {
  private final Node root = new Node();
  private final Map<List<Part>, Meaning> meanings = new HashMap<>();

  /** A place in a phrase: what may come next, and what the phrase stands for if it ends here. */
  private static final class Node {
    private Map<String, List<Node>> byForm = Map.of();
    private Map<String, List<Node>> byStem = Map.of();
    private Map<String, List<Node>> byType = Map.of();
    private Node beyondGap;
    private Meaning meaning;

    private void lead(Word word, Node node) {
      switch (word.by()) {
        case FORM -> byForm = with(byForm, word.said(), node);
        case STEM -> byStem = with(byStem, word.said(), node);
        case TYPE -> byType = with(byType, word.said(), node);
      }
    }

    private static Map<String, List<Node>> with(
        Map<String, List<Node>> ways, String said, Node node) {
      Map<String, List<Node>> more = ways.isEmpty() ? new HashMap<>(4) : ways;
      more.computeIfAbsent(said, s -> new ArrayList<>(1)).add(node);
      return more;
    }
  }

  public void add(List<Part> phrase, Meaning meaning) {
    meanings.put(phrase, meaning);
    for (Node end : append(List.of(root), phrase, new Node())) {
      if (end == root) {
        throw new IllegalArgumentException("A phrase without words means " + meaning);
      }
      end.meaning = meaning;
    }
  }

  /** What a phrase stands for so far; null where it is new. */
  Meaning meaning(List<Part> phrase) {
    return meanings.get(phrase);
  }

  /** Leads from some places through a phrase; its last word leads to {@code end}. */
  private static List<Node> append(List<Node> from, List<Part> parts, Node end) {
    List<Node> ends = from;
    for (int i = 0; i < parts.size(); i++) {
      ends = append(ends, parts.get(i), i == parts.size() - 1 ? end : new Node());
    }
    return ends;
  }

  private static List<Node> append(List<Node> from, Part part, Node end) {
    if (part instanceof Choice choice) {
      Set<Node> ends = new LinkedHashSet<>(choice.isOptional() ? from : List.of());
      choice.ways().forEach(way -> ends.addAll(append(from, way, end)));
      return List.copyOf(ends);
    }
    for (Node before : from) {
      if (part instanceof Word word) {
        before.lead(word, end);
      } else {
        before.beyondGap = end;
      }
    }
    return List.of(end);
  }

  /**
   * The forms, stems and types that phrases begin with: a row without any of them has no phrase,
   * which is quicker to find out than to look for one. Empty where a phrase may begin with
   * anything.
   */
  public Optional<Set<String>> beginnings() {
    Set<String> types = root.byType.keySet();
    if (root.beyondGap != null || types.stream().anyMatch(Search::isOfMoreThanOneType)) {
      return Optional.empty();
    }
    Set<String> beginnings = new HashSet<>(types);
    beginnings.addAll(root.byForm.keySet());
    beginnings.addAll(root.byStem.keySet());
    return Optional.of(beginnings);
  }

  /** Whether any known phrase is in the row. */
  public boolean isIn(List<Token> tokens) {
    Search search = new Search(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      if (search.longest(root, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** The known phrase that the row opens with. */
  Optional<Token> opening(List<Token> tokens) {
    Match match = tokens.isEmpty() ? null : new Search(tokens).longest(root, 0);
    return match == null ? Optional.empty() : Optional.of(match.token(tokens, 0));
  }

  /** The same row with every known phrase replaced, the longest first, from left to right. */
  public List<Token> rewrite(List<Token> tokens) {
    List<Token> rewritten = new ArrayList<>(tokens.size());
    List<Token> rest = tokens;
    Search search = new Search(rest);
    int at = 0;
    while (at < rest.size()) {
      Match match = search.longest(root, at);
      if (match == null) {
        rewritten.add(rest.get(at++));
      } else {
        rewritten.add(match.token(rest, at));
        at = match.end;
        if (!match.gap.isEmpty()) {
          List<Token> left = new ArrayList<>(match.gap);
          left.addAll(rest.subList(at, rest.size()));
          rest = left;
          search = new Search(rest);
          at = 0;
        }
      }
    }
    return rewritten;
  }

  /**
   * A phrase found.
   *
   * @param words how many of the sentence's words it takes
   * @param literal how many of them it spells out
   * @param end after its last token
   */
  private record Match(
      Meaning meaning, int words, int literal, int end, List<Token> captured, List<Token> gap) {

    private boolean saysMoreThan(Match other) {
      return other == null
          || words > other.words
          || (words == other.words && literal > other.literal);
    }

    private Token token(List<Token> tokens, int from) {
      Token last = gap.isEmpty() ? tokens.get(end - 1) : tokens.get(from);
      String form =
          tokens.subList(from, end).stream().map(Token::form).collect(Collectors.joining(" "));
      return meaning.token(captured, form, tokens.get(from).start(), last.end());
    }
  }

  /** The search for the longest phrase from one token on. */
  private static final class Search {
    private static final int LONGEST_GAP = 5;
    private static final String NUMBER = "number";
    private static final String DECIMAL = "decimal";
    private static final Set<String> NEVER_IN_A_GAP = Set.of(Token.PUNCTUATION, "quote");

    private static final Set<String> PARTICLES = Set.of("up", "down");

    /** "Turn the music down and speed …", "cut 0:10 to 0:20 and turn …": another verb begins. */
    private static final Set<String> BEGIN_ANOTHER =
        Set.of(
            "turn", "bring", "take", "put", "slow", "speed", "tone", "dial", "crank", "trim",
            "sort", "zoom", "filter", "fade", "pull", "push", "even", "level", "smooth", "figure",
            "work", "crop", "pick", "blur", "start", "move", "ease", "clean", "pan", "clear",
            "punch");

    private static final List<Group> GROUPS =
        List.of(
            new Group("time", Set.of("clock", "length", "moment", SpokenLines.MOMENT)),
            new Group("moment", Set.of(SpokenLines.MOMENT)));

    /** What a phrase may have any of several types for. */
    private record Group(String name, Set<String> types) {}

    private final List<Token> tokens;
    private final List<Token> captured = new ArrayList<>();
    private List<Token> gap = List.of();
    private Match best;

    private Search(List<Token> tokens) {
      this.tokens = tokens;
    }

    private static boolean isOfMoreThanOneType(String type) {
      return type.equals(NUMBER)
          || type.equals(DECIMAL)
          || GROUPS.stream().anyMatch(group -> group.name.equals(type));
    }

    private Match longest(Node root, int from) {
      best = null;
      visit(root, from, 0, 0);
      return best;
    }

    private void visit(Node node, int at, int words, int literal) {
      if (node.meaning != null) {
        Match match = new Match(node.meaning, words, literal, at, List.copyOf(captured), gap);
        best = match.saysMoreThan(best) ? match : best;
      }
      if (at >= tokens.size()) {
        return;
      }
      Token token = tokens.get(at);
      if (token.values().isEmpty()) {
        if (!node.byForm.isEmpty()) {
          follow(node.byForm.get(token.form()), at + 1, words + 1, literal + 1);
        }
        if (!node.byStem.isEmpty()) {
          follow(node.byStem.get(token.stem()), at + 1, words + 1, literal + 1);
        }
      }
      if (!node.byType.isEmpty()) {
        visitTyped(node, at, words, literal);
      }
      if (node.beyondGap != null && gap.isEmpty()) {
        visitBeyondGap(node.beyondGap, at, words, literal);
      }
    }

    private void visitTyped(Node node, int at, int words, int literal) {
      Token token = tokens.get(at);
      if (!token.is(NUMBER)) {
        capture(token, node.byType.get(token.type()), at + 1, words + 1, literal);
      }
      for (Group group : GROUPS) {
        List<Node> next = node.byType.get(group.name);
        if (next != null && token.isOneOf(group.types)) {
          capture(token, next, at + 1, words + 1, literal);
        }
      }
      List<Node> beyondNumber = node.byType.get(NUMBER);
      List<Node> beyondDecimal = node.byType.get(DECIMAL);
      if (beyondNumber != null || beyondDecimal != null) {
        Numerals.Found number = Numerals.read(tokens, at);
        if (!number.isNothing()) {
          Token read =
              Token.of(NUMBER, NUMBER, number.value(), token.form(), token.start(), token.end());
          capture(read, beyondNumber, at + number.count(), words + number.count(), literal);
          if (number.value() != Math.rint(number.value())) {
            capture(read, beyondDecimal, at + number.count(), words + number.count(), literal);
          }
        }
      }
    }

    private void capture(Token token, List<Node> next, int at, int words, int literal) {
      if (next != null) {
        captured.add(token);
        follow(next, at, words, literal);
        captured.remove(captured.size() - 1);
      }
    }

    private void follow(List<Node> next, int at, int words, int literal) {
      if (next != null) {
        for (Node node : next) {
          visit(node, at, words, literal);
        }
      }
    }

    private boolean beginsAnother(int from, int end) {
      boolean isSaid = PARTICLES.contains(tokens.get(end - 1).form());
      return isSaid
          || end - from > 1
              && tokens.get(end - 2).form().equals("and")
              && BEGIN_ANOTHER.contains(tokens.get(end - 1).form());
    }

    private void visitBeyondGap(Node next, int at, int words, int literal) {
      int furthest = Math.min(at + LONGEST_GAP, tokens.size() - 1);
      for (int end = at + 1; end <= furthest; end++) {
        if (tokens.get(end - 1).isOneOf(NEVER_IN_A_GAP) || beginsAnother(at, end)) {
          return;
        }
        gap = List.copyOf(tokens.subList(at, end));
        visit(next, end, words, literal);
        gap = List.of();
      }
    }
  }
}
