package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Smaller, like 50 megs", "太大了，压到50M": that it is to be smaller is said by its size. */
public final class SizeToldTwice {
  private static final Set<String> SIZES = Set.of("megabytes", "compress", "shrink", "file_size");
  private static final Set<String> SMALLER = Set.of("smaller", "it", "make", "polite", "degree");

  /** Of what the smaller thing may have been told before. */
  private static final Set<String> FILES =
      Set.of("video_file", "converted", "megabytes", "compress", "resolution", "export", "convert");

  private final Lexicon lexicon;

  public SizeToldTwice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, where nothing else could be meant to be smaller. */
  public List<Token> once(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    List<Token> told = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean isTwice =
          i + 2 < parts.size()
              && onlySaysSmaller(parts.get(i))
              && parts.get(i + 2).stream().anyMatch(t -> t.isOneOf(SIZES))
              && (i == 0 || !speaksOfElse(parts, i - 2));
      if (isTwice) {
        boolean opens = i >= 2 && parts.get(i - 2).isEmpty() && !told.isEmpty();
        if (opens) {
          told.remove(told.size() - 1);
        }
        i++;
      } else {
        told.addAll(parts.get(i));
      }
    }
    return told;
  }

  private boolean onlySaysSmaller(List<Token> part) {
    return Token.anyIs(part, "smaller")
        && part.stream().allMatch(t -> t.isOneOf(SMALLER) || lexicon.role(t) == Role.FILLER);
  }

  /** Up to the next part, in which something is named. */
  private boolean speaksOfElse(List<List<Token>> parts, int last) {
    for (int i = last; i >= 0; i -= 2) {
      if (parts.get(i).stream().anyMatch(t -> t.isOneOf(FILES))) {
        return false;
      }
      if (parts.get(i).stream().anyMatch(t -> lexicon.isThing(t) && !t.is("it"))) {
        return true;
      }
    }
    return false;
  }
}
