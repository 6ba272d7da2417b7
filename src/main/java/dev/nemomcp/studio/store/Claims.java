package dev.nemomcp.studio.store;

import dev.nemomcp.studio.store.Sessions.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Passes to look at one project in a browser. Unlike tokens, they may stand in a link. */
public final class Claims {
  /** How long a pass is good for. */
  public static final Duration LIFE = Duration.ofDays(7);

  private final Database database;
  private final InstantSource clock;

  public Claims(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  public String issue(String sessionId) {
    String claim = "clm_" + Secrets.random(24);
    database.transaction(
        rows -> {
          rows.change("DELETE FROM claim WHERE expires_at <= ?", clock.millis());
          return rows.change(
              "INSERT INTO claim (hash, session_id, expires_at) VALUES (?, ?, ?)",
              Secrets.hash(claim),
              sessionId,
              clock.instant().plus(LIFE).toEpochMilli());
        });
    return claim;
  }

  /** The project that a live pass is for. */
  public Optional<Session> sessionOf(String claim) {
    return database.read(
        rows ->
            rows.first(
                "SELECT s.* FROM session s JOIN claim c ON c.session_id = s.id"
                    + " WHERE c.hash = ? AND c.expires_at > ?",
                Session::read,
                Secrets.hash(claim),
                clock.millis()));
  }
}
