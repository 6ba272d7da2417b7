package dev.nemomcp.studio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A session's drafts, one version after the other, and which of them is the current one. */
public final class History {
  private static final String SELECT =
      "SELECT v.*, v.number = s.version AS current FROM version v JOIN session s"
          + " ON s.id = v.session_id WHERE v.session_id = ?";

  private final Database database;
  private final InstantSource clock;

  public History(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @param number 1 for the first; numbers grow by one
   * @param label what made it, for people
   * @param draft as JSON
   * @param createdAt when
   * @param current it is the one that edits go on from
   */
  public record Version(
      int number, String label, String draft, Instant createdAt, boolean current) {
    private static Version read(ResultSet row) throws SQLException {
      return new Version(
          row.getInt("number"),
          row.getString("label"),
          row.getString("draft"),
          Instant.ofEpochMilli(row.getLong("created_at")),
          row.getBoolean("current"));
    }
  }

  /** All versions, oldest first, those that were undone too. */
  public List<Version> versions(String sessionId) {
    return database.read(rows -> rows.all(SELECT + " ORDER BY v.number", Version::read, sessionId));
  }

  /** The current version; empty before the first upload. */
  public Optional<Version> current(String sessionId) {
    return database.read(rows -> current(rows, sessionId));
  }

  /** Makes an existing version the current one. */
  public void moveTo(String sessionId, int number) {
    database.transaction(rows -> move(rows, sessionId, number));
  }

  /** Puts a new version behind number {@code base}; what came after it until now is gone. */
  public void add(String sessionId, int base, String label, String draft) {
    database.transaction(rows -> append(rows, sessionId, base, label, draft));
  }

  Optional<Version> current(Rows rows, String sessionId) throws SQLException {
    return rows.first(SELECT + " AND v.number = s.version", Version::read, sessionId);
  }

  int append(Rows rows, String sessionId, int base, String label, String draft)
      throws SQLException {
    rows.change("DELETE FROM version WHERE session_id = ? AND number > ?", sessionId, base);
    rows.change(
        "INSERT INTO version (session_id, number, label, draft, created_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        sessionId,
        base + 1,
        label,
        draft,
        clock.millis());
    return move(rows, sessionId, base + 1);
  }

  private static int move(Rows rows, String sessionId, int number) throws SQLException {
    return rows.change("UPDATE session SET version = ? WHERE id = ?", number, sessionId);
  }
}
