package dev.nemomcp.studio.store;

import dev.nemomcp.language.Known;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import java.util.Optional;

/**
 * Puts footage that has arrived onto the timeline. While a turn is running it waits, as the turn
 * works on the draft that it found.
 */
public final class Placement {
  private final Database database;
  private final SessionMedia media;
  private final History history;
  private final Turns turns;

  public Placement(Database database, SessionMedia media, History history, Turns turns) {
    this.database = database;
    this.media = media;
    this.history = history;
    this.turns = turns;
  }

  /** Makes the next draft. */
  @FunctionalInterface
  public interface Placing {
    /**
     * @param draft the current one as JSON; empty before the first
     * @param placed what has been put onto it before
     * @param arrived what is not on the timeline yet
     * @return the draft with it, as JSON
     */
    String place(Optional<String> draft, List<Media> placed, List<Media> arrived);
  }

  /**
   * Places all that waits as one new version, unless a turn is running.
   *
   * @return the footage that was placed
   */
  public List<Media> placeWaiting(String sessionId, Placing placing) {
    return database.transaction(
        rows -> {
          List<Media> waiting = media.waiting(rows, sessionId);
          if (waiting.isEmpty() || turns.isRunning(rows, sessionId)) {
            return List.of();
          }
          Optional<History.Version> current = history.current(rows, sessionId);
          history.append(
              rows,
              sessionId,
              current.map(History.Version::number).orElse(0),
              Known.CAME_IN + String.join(", ", waiting.stream().map(Media::name).toList()),
              placing.place(
                  current.map(History.Version::draft), media.placed(rows, sessionId), waiting));
          media.markPlaced(rows, sessionId);
          return waiting;
        });
  }
}
