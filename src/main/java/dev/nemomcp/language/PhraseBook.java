package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds known phrases in a row of tokens and puts in their place what they stand for. */
final class PhraseBook {
  private final Node root = new Node();

  /** A place in the tree of phrases. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<String> types = new ArrayList<>();
    private Meaning meaning;

    private Node next(String key) {
      return next.computeIfAbsent(
          key,
          k -> {
            if (k.charAt(0) == '<') {
              types.add(k);
            }
            return new Node();
          });
    }
  }

  void add(List<String> keys, Meaning meaning) {
    Node node = root;
    for (String key : keys) {
      node = node.next(key);
    }
    node.meaning = meaning;
  }

  /** What a phrase stands for so far; null where it is new. */
  Meaning meaning(List<String> keys) {
    Node node = root;
    for (String key : keys) {
      node = node.next.get(key);
      if (node == null) {
        return null;
      }
    }
    return node.meaning;
  }

  /** The same row with every known phrase replaced, the longest first, from left to right. */
  List<Token> rewrite(List<Token> tokens) {
    List<Token> rewritten = new ArrayList<>(tokens.size());
    List<Token> rest = tokens;
    int at = 0;
    while (at < rest.size()) {
      Match match = new Search(rest).longest(root, at);
      if (match == null) {
        rewritten.add(rest.get(at++));
      } else {
        rewritten.add(match.token(rest, at));
        List<Token> left = new ArrayList<>(match.gap);
        left.addAll(rest.subList(match.end, rest.size()));
        rest = left;
        at = 0;
      }
    }
    return rewritten;
  }

  /** A phrase found: what it stands for, how many words of it there are, and where it ends. */
  private record Match(Meaning meaning, int words, int end, List<Token> captured, List<Token> gap) {

    private Token token(List<Token> tokens, int from) {
      Token last = gap.isEmpty() ? tokens.get(end - 1) : tokens.get(from);
      StringBuilder form = new StringBuilder();
      tokens
          .subList(from, end)
          .forEach(t -> form.append(form.isEmpty() ? "" : " ").append(t.form()));
      return meaning.token(captured, form.toString(), tokens.get(from).start(), last.end());
    }
  }

  /** The search for the longest phrase from one token on. */
  private static final class Search {
    private static final int LONGEST_GAP = 5;
    private static final Set<String> NEVER_IN_A_GAP = Set.of(Token.PUNCTUATION, "quote");
    private static final Map<String, Set<String>> GROUPS =
        Map.of("<time>", Set.of("clock", "length", "moment"));

    private final List<Token> tokens;
    private final List<Token> captured = new ArrayList<>();
    private List<Token> gap = List.of();
    private Match best;

    private Search(List<Token> tokens) {
      this.tokens = tokens;
    }

    private Match longest(Node root, int from) {
      visit(root, from, 0);
      return best;
    }

    private void visit(Node node, int at, int words) {
      if (node.meaning != null && (best == null || words > best.words)) {
        best = new Match(node.meaning, words, at, List.copyOf(captured), gap);
      }
      if (at >= tokens.size()) {
        return;
      }
      Token token = tokens.get(at);
      if (token.values().isEmpty()) {
        visitIfKnown(node, Phrase.exactKey(token.form()), at, words);
        visitIfKnown(node, Phrase.stemKey(token.stem()), at, words);
      }
      node.types.forEach(type -> visitTyped(node, type, at, words));
      if (words > 0 && gap.isEmpty() && node.next.containsKey(Phrase.GAP)) {
        visitBeyondGap(node.next.get(Phrase.GAP), at, words);
      }
    }

    private void visitIfKnown(Node node, String key, int at, int words) {
      Node next = node.next.get(key);
      if (next != null) {
        visit(next, at + 1, words + 1);
      }
    }

    private void visitTyped(Node node, String type, int at, int words) {
      Token token = tokens.get(at);
      int taken = 0;
      if (type.equals("<number>")) {
        Numerals.Found number = Numerals.read(tokens, at);
        taken = number.count();
        token =
            Token.of("number", "number", number.value(), token.form(), token.start(), token.end());
      } else if (type.equals(Phrase.typeKey(token.type()))
          || GROUPS.getOrDefault(type, Set.of()).contains(token.type())) {
        taken = 1;
      }
      if (taken > 0) {
        captured.add(token);
        visit(node.next.get(type), at + taken, words + taken);
        captured.remove(captured.size() - 1);
      }
    }

    private void visitBeyondGap(Node next, int at, int words) {
      int furthest = Math.min(at + LONGEST_GAP, tokens.size() - 1);
      for (int end = at + 1; end <= furthest; end++) {
        if (tokens.get(end - 1).isOneOf(NEVER_IN_A_GAP)) {
          return;
        }
        gap = List.copyOf(tokens.subList(at, end));
        visit(next, end, words);
        gap = List.of();
      }
    }
  }
}
