package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.TurnListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds out from the state what became of a turn whose stream was lost. */
final class Recovery {
  private static final Duration FIRST_LOOK = Duration.ofSeconds(30);
  private static final Duration NEXT_LOOK = Duration.ofSeconds(60);

  private final Sessions sessions;
  private final Waiting waiting;

  Recovery(Sessions sessions, Waiting waiting) {
    this.sessions = sessions;
    this.waiting = waiting;
  }

  /** The work once it differs: a look after 30 s, then up to five, a minute apart. */
  Optional<JsonNode> changed(String sessionId, JsonNode before, TurnListener listener)
      throws NemoException, InterruptedException {
    return look(
        List.of(FIRST_LOOK, NEXT_LOOK, NEXT_LOOK, NEXT_LOOK, NEXT_LOOK, NEXT_LOOK),
        sessionId,
        before,
        listener);
  }

  /** The same with the first look alone. */
  Optional<JsonNode> changedSoon(String sessionId, JsonNode before, TurnListener listener)
      throws NemoException, InterruptedException {
    return look(List.of(FIRST_LOOK), sessionId, before, listener);
  }

  /** A state that is not there for a moment is no change: an edit empties a draft at most. */
  static boolean differs(JsonNode before, JsonNode now) {
    return !now.isEmpty() && !now.equals(before);
  }

  private Optional<JsonNode> look(
      List<Duration> pauses, String sessionId, JsonNode before, TurnListener listener)
      throws NemoException, InterruptedException {
    for (Duration pause : pauses) {
      waiting.pause(pause);
      listener.alive("", -1);
      try {
        JsonNode now = sessions.state(sessionId).work();
        if (differs(before, now)) {
          return Optional.of(now);
        }
      } catch (NemoException.Unreachable | NemoException.TooManyCalls e) {
        // Whatever cut the stream may still be in the way; the next look decides.
      }
    }
    return Optional.empty();
  }
}
