package dev.nemomcp.language.words;

import java.util.Set;

/** Takes the common endings off English words, so that the lexicon need not list them. */
final class Stemmer {
  private static final int SHORTEST = 4;

  /** Words of their own, not somebody's: "it's" is no "it". */
  private static final Set<String> CONTRACTIONS =
      Set.of(
          "it's",
          "that's",
          "this's",
          "there's",
          "here's",
          "he's",
          "she's",
          "what's",
          "who's",
          "how's",
          "where's",
          "when's",
          "why's",
          "let's",
          "everything's",
          "something's",
          "nobody's");

  /** A kind of file, which nothing is to "move". */
  private static final String MOV = "mov";

  private Stemmer() {}

  static String stem(String word) {
    if (word.endsWith("'s") && !CONTRACTIONS.contains(word)) {
      return stem(word.substring(0, word.length() - 2));
    }
    if (word.equals(MOV)) {
      return "." + MOV;
    }
    if (word.length() < SHORTEST || word.charAt(0) > 'z' || word.indexOf('\'') >= 0) {
      return word;
    }
    String stem = word;
    if (stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("ing") && stem.length() > 5) {
      stem = undouble(stem.substring(0, stem.length() - 3));
    } else if (stem.endsWith("ed") && !stem.endsWith("eed") && stem.length() > 4) {
      stem = undouble(stem.substring(0, stem.length() - 2));
    }
    return stem.endsWith("e") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }
}
