package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "The logo in the first clip shouldn't be there": the logo goes, and the clip stays. */
public final class ThingThere {
  private static final Map<String, String> UNWANTED =
      Map.of("unwanted_clip", "clip", "unwanted_range", "range");

  private ThingThere() {}

  /** The same tokens, a place that is said not to be wanted as the place of what stands before. */
  public static List<Token> in(List<Token> tokens, Lexicon lexicon) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      String place = UNWANTED.get(token.type());
      if (place != null && thingIsIn(read, lexicon)) {
        read.add(token.as(place));
        read.add(Token.of("remove", Map.of(), token.form(), token.end(), token.end()));
      } else {
        read.add(token);
      }
    }
    return read;
  }

  private static boolean thingIsIn(List<Token> before, Lexicon lexicon) {
    int last = before.size() - 1;
    return last > 0
        && Cue.IN_OR_ON.is(before.get(last))
        && Optional.of(before.get(last - 1))
            .filter(t -> lexicon.role(t) == Role.OBJECT && !t.is("moment_of"))
            .isPresent();
  }
}
