package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Speed clip 2 up and the last one down", "第一段声音大一点，第三段小一点": up and down, larger and smaller are
 * of whatever was changed before.
 */
final class OtherDirection {
  private static final Map<Kind, List<String>> MORE_AND_LESS =
      Map.of(
          Kind.SPEED, List.of("speed_up", "slow_down"),
          Kind.VOICE_VOLUME, List.of("louder", "quieter"),
          Kind.MUSIC_VOLUME, List.of("louder", "quieter"));

  private final Lexicon lexicon;
  private final LastWish last;

  OtherDirection(Lexicon lexicon, LastWish last) {
    this.lexicon = lexicon;
    this.last = last;
  }

  /** The tokens of a clause, with what its direction stands for. */
  List<Token> in(List<Token> tokens, String said) {
    Optional<List<String>> ways =
        MORE_AND_LESS.entrySet().stream()
            .filter(e -> last.isOf(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    boolean isPlaced =
        tokens.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
            && tokens.stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH) || saysNoMore(t));
    if (ways.isEmpty() || !isPlaced) {
      return tokens;
    }
    boolean isMore = tokens.stream().anyMatch(t -> t.is("bigger")) || Cue.UP.closes(said);
    boolean isLess = tokens.stream().anyMatch(t -> t.is("smaller")) || Cue.DOWN.closes(said);
    if (isMore == isLess) {
      return tokens;
    }
    Token place = tokens.get(tokens.size() - 1);
    Token way = Token.of(ways.get().get(isMore ? 0 : 1), Map.of(), said, place.end(), place.end());
    return Stream.concat(tokens.stream().filter(t -> !isSize(t)), Stream.of(way)).toList();
  }

  private boolean saysNoMore(Token token) {
    Role role = lexicon.role(token);
    return isSize(token) || token.is("degree") || role == Role.TALK || role == Role.FILLER;
  }

  private static boolean isSize(Token token) {
    return token.is("bigger") || token.is("smaller");
  }
}
