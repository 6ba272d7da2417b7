package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Captions, chill lofi, 9:16": a kind of music that stands by itself is music that is asked for.
 * Beside other words for music ("jazz, hip hop or lofi music") it only says of which kind that is.
 */
public final class GenreAlone {
  private static final Set<String> OF_MUSIC =
      Set.of("music", "sound", "some_mood", "some_music", "own_track", "another_song");

  private static final Set<String> MOODS =
      Set.of("mood", "some_mood", "exciting", "cozy", "cinematic", "premium", "professional");

  private final Lexicon lexicon;

  public GenreAlone(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, each such kind told to be some music. */
  public List<Token> asMusic(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    List<Token> told = new ArrayList<>(tokens.size());
    for (int i = 0; i < parts.size(); i++) {
      List<Token> part = parts.get(i);
      boolean isAlone =
          isKind(part)
              && !followsMood(parts, i)
              && !isBeside(parts, i, -2)
              && !isBeside(parts, i, 2);
      for (Token token : part) {
        told.add(isAlone && Cue.GENRE.is(token) ? token.as("some_mood") : token);
      }
    }
    return told;
  }

  private boolean isKind(List<Token> part) {
    return part.stream().anyMatch(Cue.GENRE::is)
        && part.stream()
            .allMatch(
                t ->
                    t.is("mood")
                        || lexicon.role(t) == Role.FILLER
                        || (lexicon.role(t) == Role.TALK && !t.is("not")));
  }

  /** Whether what is listed with it in that direction ends in what it may be a kind of. */
  private boolean isBeside(List<List<Token>> parts, int at, int step) {
    int next = at + step;
    while (next >= 0 && next < parts.size() && isMood(parts.get(next))) {
      next += step;
    }
    List<Token> beside = next >= 0 && next < parts.size() ? parts.get(next) : List.of();
    return beside.stream().anyMatch(t -> t.isOneOf(OF_MUSIC))
        && beside.stream()
            .allMatch(
                t ->
                    t.isOneOf(OF_MUSIC)
                        || t.is("mood")
                        || lexicon.isHelper(t)
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.FILLER);
  }

  /** "Something calm and jazzy", "mood: epic, orchestral". */
  private static boolean followsMood(List<List<Token>> parts, int at) {
    List<Token> before = at > 1 ? parts.get(at - 2) : List.of();
    return !before.isEmpty() && before.get(before.size() - 1).isOneOf(MOODS);
  }

  private boolean isMood(List<Token> part) {
    return !part.isEmpty()
        && part.stream().allMatch(t -> t.is("mood") || lexicon.role(t) == Role.FILLER);
  }
}
