package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends slips of the finger in English words: "captoins". */
public final class Spelling {
  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_FOR_TWO_SLIPS = 9;
  private static final int LONGEST_PLURAL = 2;

  /** As typed in haste. */
  private static final Map<String, String> APOSTROPHES =
      Map.of(
          "dont", "don't", "doesnt", "doesn't", "didnt", "didn't", "cant", "can't", "isnt", "isn't",
          "arent", "aren't", "thats", "that's", "whats", "what's", "im", "i'm", "ive", "i've");

  private final Set<String> vocabulary;
  private final Set<String> spelledRight = new HashSet<>();

  /**
   * @param vocabulary words that an unknown one may be a slip of
   * @param others lines of words that are spelled right and mean nothing here
   */
  public Spelling(Set<String> vocabulary, List<String> others) {
    this.vocabulary = vocabulary;
    others.forEach(
        line -> {
          for (String word : line.split(" ")) {
            spelledRight.add(Stemmer.stem(word));
          }
        });
  }

  /**
   * The same tokens, unknown words replaced by the known one that they come close to.
   *
   * @param original what they are of, capitals and all
   */
  public List<Token> mend(List<Token> tokens, String original) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      mended.add(isOfName(tokens, i, original) ? tokens.get(i) : mend(tokens.get(i)));
    }
    return mended;
  }

  /** "… with Priya Nair's name": two capitals side by side, where other words have none. */
  private static boolean isOfName(List<Token> tokens, int at, String original) {
    return at > 1
        && isCapital(tokens.get(at), original)
        && isCapital(tokens.get(at - 1), original)
        && tokens.get(at - 2).isPlain()
        && !isCapital(tokens.get(at - 2), original);
  }

  private static boolean isCapital(Token token, String original) {
    return token.isPlain() && token.isCapitalIn(original);
  }

  private Token mend(Token token) {
    String word = token.form();
    if (token.isPlain() && APOSTROPHES.containsKey(word)) {
      return token.respelled(APOSTROPHES.get(word));
    }
    if (!token.isPlain()
        || word.length() < SHORTEST_WORD
        || word.charAt(0) > 'z'
        || vocabulary.contains(token.stem())
        || vocabulary.contains(word)
        || spelledRight.contains(token.stem())
        || Numerals.isEnglish(word)) {
      return token;
    }
    String best = null;
    int fewest = most(word) + 1;
    for (String known : vocabulary) {
      if (known.charAt(0) == word.charAt(0) && known.length() >= SHORTEST_WORD - 1) {
        int slips = Math.min(slipsOfStem(token.stem(), word, known), slips(word, known));
        if (slips < fewest || (slips == fewest && best != null && isCloser(word, known, best))) {
          fewest = slips;
          best = known;
        }
      }
    }
    return best == null ? token : token.respelled(best);
  }

  private static int most(String word) {
    return word.length() >= SHORTEST_FOR_TWO_SLIPS ? 2 : 1;
  }

  /** A stem is a shorter word, with less room for slips: "unwrapping" is no "uncrop". */
  private static int slipsOfStem(String stem, String word, String known) {
    int slips = slips(stem, known);
    boolean isMostOfIt =
        stem.length() >= SHORTEST_WORD || word.length() - stem.length() <= LONGEST_PLURAL;
    return isMostOfIt && slips <= most(stem) ? slips : Integer.MAX_VALUE;
  }

  /** Of words as near by their stem, the one that the whole word is nearer to. */
  private static boolean isCloser(String word, String known, String best) {
    int difference = Integer.compare(slips(word, known), slips(word, best));
    return difference < 0 || (difference == 0 && known.compareTo(best) < 0);
  }

  /** How many letters are missing, added, changed, or swapped with their neighbour. */
  public static int slips(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cheapest =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
  }
}
