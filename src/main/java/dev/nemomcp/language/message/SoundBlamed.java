package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "音乐太吵，压到三成", "空调嗡嗡响，能压小点吗": how loud what was blamed shall be, and neither how long the film nor
 * how large its file; a noise is cleaned away as far as it goes.
 */
public final class SoundBlamed {
  private static final Set<String> HEARD =
      Set.of("noise", "music", "voice", "original_sound", "sound");

  private static final Set<String> LESS =
      Set.of("shorten", "shrink", "compress", "quieter", "smaller");
  private static final Set<String> HOW_MUCH = Set.of("percent", "by_fraction", "by_percent");

  private final Lexicon lexicon;

  public SoundBlamed(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens with what is said to be done about a sound as it is meant. */
  public List<Token> meant(List<Token> tokens) {
    List<List<Token>> parts = OtherSound.named(Sentence.parts(tokens, lexicon), lexicon);
    List<Token> meant = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean isCure =
          i > 1
              && i % 2 == 0
              && parts.get(i - 1).get(0).form().equals(",")
              && isBlamed(parts.get(i - 2))
              && lowers(parts.get(i));
      boolean saysWhy = i + 2 < parts.size() && saysOnlyTooLoud(parts.get(i), parts.get(i + 2));
      if (saysWhy) {
        continue;
      }
      if (!isCure) {
        meant.addAll(parts.get(i));
      } else if (!isCleaned(parts.get(i - 2))) {
        parts.get(i).stream().map(SoundBlamed::asLoudness).forEach(meant::add);
      }
    }
    return meant;
  }

  /** "太吵了，音乐调小一点": which sound it is comes next, and no other is to be lowered. */
  private boolean saysOnlyTooLoud(List<Token> part, List<Token> next) {
    return part.stream().filter(t -> t.isHan() && t.is("quieter")).count() == 1
        && part.stream().anyMatch(Cue.COMPLAINT::opens)
        && part.stream()
            .allMatch(
                t ->
                    t.is("quieter")
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.FILLER)
        && next.stream().anyMatch(t -> t.isHan() && t.isOneOf(HEARD));
  }

  private boolean isBlamed(List<Token> part) {
    return part.stream().anyMatch(t -> t.isHan() && t.isOneOf(HEARD))
        && part.stream().noneMatch(t -> t.isOneOf(HOW_MUCH) || t.is("quote"))
        && part.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case ACTION, VERB, HELPER -> false;
                      case OBJECT -> t.isOneOf(HEARD);
                      default -> true;
                    });
  }

  private boolean lowers(List<Token> part) {
    boolean saysLess =
        part.stream().anyMatch(t -> t.isHan() && t.isOneOf(LESS) && !t.is("shorten"))
            || (Token.anyIs(part, "shorten") && part.stream().anyMatch(t -> t.isOneOf(HOW_MUCH)));
    return saysLess
        && part.stream()
            .allMatch(
                t ->
                    t.isOneOf(LESS)
                        || t.isOneOf(HOW_MUCH)
                        || t.is("degree")
                        || t.is("it")
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.FILLER);
  }

  /** A noise wherever it is. */
  private static boolean isCleaned(List<Token> blamed) {
    return Token.anyIs(blamed, "noise") && blamed.stream().noneMatch(SoundBlamed::isPlace);
  }

  private static boolean isPlace(Token token) {
    return token.isOneOf(TokenTypes.STRETCH);
  }

  private static Token asLoudness(Token token) {
    if (token.is("shorten")) {
      return token.as("make");
    }
    return token.isOneOf(LESS) ? token.as("quieter") : token;
  }
}
