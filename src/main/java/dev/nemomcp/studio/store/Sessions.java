package dev.nemomcp.studio.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Editing sessions: one a project. */
public final class Sessions {
  private static final Duration KEPT_UNUSED = Duration.ofDays(90);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Database database;
  private final InstantSource clock;

  public Sessions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @param id a decimal number as text; may exceed 2^53
   * @param taskId the project's own id, of the same kind
   * @param clientId whose it is
   * @param name of the project
   * @param language of the user, such as {@code en}
   */
  public record Session(String id, String taskId, String clientId, String name, String language) {
    static Session read(ResultSet row) throws SQLException {
      return new Session(
          row.getString("id"),
          row.getString("task_id"),
          row.getString("client_id"),
          row.getString("name"),
          row.getString("language"));
    }
  }

  public Session create(String clientId, String name, String language) {
    Session session = new Session(newId(), newId(), clientId, name, language);
    database.transaction(
        rows ->
            rows.change(
                "INSERT INTO session (id, task_id, client_id, name, language, used_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                session.id(),
                session.taskId(),
                clientId,
                name,
                language,
                clock.millis()));
    return session;
  }

  /** The client's session of that id, noted as used now. */
  public Optional<Session> use(String clientId, String sessionId) {
    return database.transaction(
        rows -> {
          rows.change(
              "UPDATE session SET used_at = ? WHERE id = ? AND client_id = ?",
              clock.millis(),
              sessionId,
              clientId);
          return rows.first(
              "SELECT * FROM session WHERE id = ? AND client_id = ?",
              Session::read,
              sessionId,
              clientId);
        });
  }

  /** Forgets sessions that nobody has used for a quarter of a year. */
  public void forgetUnused() {
    database.transaction(
        rows ->
            rows.change(
                "DELETE FROM session WHERE used_at < ?",
                clock.instant().minus(KEPT_UNUSED).toEpochMilli()));
  }

  private static String newId() {
    return Long.toString(RANDOM.nextLong(1_000_000_000_000_000_000L, Long.MAX_VALUE));
  }
}
