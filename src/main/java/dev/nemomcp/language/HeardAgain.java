package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** "But keep the last 2 seconds", behind something that was muted: heard there, and nothing cut. */
final class HeardAgain {
  private HeardAgain() {}

  static boolean mayBeToldIn(Understanding alone, String sentence) {
    return alone.onlyWish(Kind.KEEP_RANGE).filter(Wish::tellsTime).isPresent()
        && Cue.STAYS_THERE.isIn(sentence)
        && !Cue.ONLY_THAT.isIn(sentence);
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> of(Understanding alone, String sentence, Wish last) {
    boolean isMuted = last.kind() == Kind.MUTE && !last.parameters().containsKey("unmute");
    if (!isMuted || last.tellsTime()) {
      return Optional.empty();
    }
    Map<String, Object> heard = new LinkedHashMap<>(last.parameters());
    heard.putAll(alone.wishes().get(0).parameters());
    heard.put("unmute", true);
    return Optional.of(new Wish(Kind.MUTE, heard, sentence));
  }
}
