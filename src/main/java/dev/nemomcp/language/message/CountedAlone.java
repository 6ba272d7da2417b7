package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "I have six clips, delete the last two": clips are counted where clips were spoken of. Where
 * nothing was, so few are hardly seconds, and how much is meant is not said.
 */
public final class CountedAlone {
  private static final Set<String> CLIPS = Set.of("clip", "scene", "pieces", "split", "merge");
  private static final Set<String> TIMES =
      Set.of("range", "length", "moment", "clock", "inner_range");

  private static final Set<String> CHOOSES = Set.of("remove", "keep", "mute");

  private CountedAlone() {}

  /** The tokens, what is counted without a unit as what it counts. */
  public static List<Token> asCounted(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean isAlone =
          token.is("range")
              && Cue.COUNTED_ALONE.is(token)
              && read.stream().noneMatch(t -> t.isOneOf(TIMES));
      if (isAlone && read.stream().anyMatch(t -> t.isOneOf(CLIPS))) {
        read.add(token.as("clip").with(Map.of("clips", clips(token))));
      } else if (isAlone && isChosen(read) && Cue.FEW.isIn(token)) {
        read.add(token.as("counted").with(Map.of()));
      } else {
        read.add(token);
      }
    }
    return read;
  }

  private static boolean isChosen(List<Token> before) {
    return !before.isEmpty() && before.get(before.size() - 1).isOneOf(CHOOSES);
  }

  private static boolean isOfEnd(Token counted) {
    return !counted.values().containsKey("end_seconds");
  }

  private static List<Double> clips(Token counted) {
    String edge = isOfEnd(counted) ? "start_seconds" : "end_seconds";
    int count = Math.abs(((Number) counted.values().get(edge)).intValue());
    int first = isOfEnd(counted) ? -count : 1;
    return IntStream.range(first, first + count).mapToObj(i -> (double) i).toList();
  }
}
