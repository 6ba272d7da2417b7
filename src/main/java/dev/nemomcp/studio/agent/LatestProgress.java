package dev.nemomcp.studio.agent;

import dev.nemomcp.studio.agent.TurnEvent.Progress;
import java.util.function.Consumer;

/** Keeps the last thing that a turn said about how far it is. */
final class LatestProgress implements Consumer<TurnEvent> {
  private volatile Progress latest = new Progress("", 0);

  @Override
  public void accept(TurnEvent event) {
    if (event instanceof Progress progress) {
      latest = progress;
    }
  }

  Progress get() {
    return latest;
  }
}
