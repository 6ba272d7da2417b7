package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "A relaxing lo-fi track", "带劲的hip-hop": where music is told by how it feels and by its kind, the
 * kind is what is composed. Of kinds that are no more than a feeling here ("calm piano") nothing is
 * left out.
 */
public final class FeelingOfGenre {
  private static final Set<String> FEELINGS = Set.of("mood", "exciting", "cozy");
  private static final Set<String> KINDS = Set.of("mood", "some_mood", "music");
  private static final List<String> OF_THEIR_OWN = List.of("lo-fi", "hip-hop");

  private final Lexicon lexicon;

  public FeelingOfGenre(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, a feeling right before such a kind left out. */
  public List<Token> leftOut(List<Token> tokens) {
    List<Token> left = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean isFeeling = token.isOneOf(FEELINGS) && !isGenre(token) && leadsToGenre(tokens, i + 1);
      left.add(isFeeling ? token.as("filler") : token);
    }
    return left;
  }

  private boolean leadsToGenre(List<Token> tokens, int from) {
    int next = from;
    while (next < tokens.size() && isBetween(tokens.get(next))) {
      next++;
    }
    return next < tokens.size() && isGenre(tokens.get(next));
  }

  /** "神秘又带劲的": what else it feels like; "calm and jazzy" is no kind with its feeling. */
  private boolean isBetween(Token token) {
    boolean isOther = token.isHan() && (token.is("and") || token.isOneOf(FEELINGS));
    boolean isFiller = lexicon.role(token) == Role.FILLER && !token.is(Token.PUNCTUATION);
    return (isOther || isFiller) && !isGenre(token);
  }

  private static boolean isGenre(Token token) {
    return token.isOneOf(KINDS)
        && OF_THEIR_OWN.contains(String.valueOf(token.values().get("mood")))
        && Cue.GENRE.is(token);
  }
}
