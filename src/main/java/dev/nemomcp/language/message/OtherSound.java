package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "音乐小一点，我喊口令的声音大一点", "音乐小一点，声音大一点": not the music again, which was named just before, but what
 * else is heard, as somebody or something is named whose sound it is, or as it goes the other way.
 */
final class OtherSound {
  private static final Set<String> LESS = Set.of("quieter", "smaller");

  private OtherSound() {}

  /** The same parts of a message, the voice named where it is meant. */
  static List<List<Token>> named(List<List<Token>> parts, Lexicon lexicon) {
    List<List<Token>> named = new ArrayList<>(parts);
    for (int i = 2; i < parts.size(); i += 2) {
      List<Token> before = parts.get(i - 2);
      List<Token> part = parts.get(i);
      int sound = sound(part, lexicon);
      if (sound >= 0
          && Token.anyIs(before, "music")
          && (isOfSomething(part.subList(0, sound), lexicon)
              || isOpposite(before, part.get(sound)))) {
        List<Token> told = new ArrayList<>(part);
        told.add(sound, part.get(sound).as("voice"));
        named.set(i, told);
      }
    }
    return named;
  }

  /** Where a part that names nothing else says how loud a sound shall be; -1 for no such. */
  private static int sound(List<Token> part, Lexicon lexicon) {
    for (int at = 0; at < part.size(); at++) {
      Token token = part.get(at);
      if (lexicon.role(token) == Role.OBJECT || lexicon.role(token) == Role.VERB) {
        return -1;
      }
      if (token.isHan()
          && (token.is("louder") || token.is("quieter"))
          && Cue.A_SOUND.opens(token)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOfSomething(List<Token> words, Lexicon lexicon) {
    return words.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  private static boolean isOpposite(List<Token> before, Token sound) {
    return sound.is("louder")
        ? before.stream().anyMatch(t -> t.isOneOf(LESS))
        : Token.anyIs(before, "louder");
  }
}
