package dev.nemomcp.studio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Renders: asked for, worked on by one process at a time, finished. */
public final class Renders {
  /** A render whose process has not reported for that long is taken over. */
  static final Duration LEASE = Duration.ofSeconds(20);

  private static final int MOST_ATTEMPTS = 3;
  private static final String CANCELLED = "The render was cancelled.";

  private final Database database;
  private final InstantSource clock;
  private final Owner owner;

  public Renders(Database database, InstantSource clock, Owner owner) {
    this.database = database;
    this.clock = clock;
    this.owner = owner;
  }

  /** How a render stands. */
  public enum Status {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED;

    /** As the API writes it. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param id the caller's
   * @param draft as JSON
   * @param output format and size, as JSON
   * @param progress 0…1
   * @param message why it failed; empty otherwise
   * @param fileKey unguessable name of the finished file
   * @param file where it lies; empty until it is completed, and again when it was cleaned up
   */
  public record Render(
      String id,
      String sessionId,
      String draft,
      String output,
      Status status,
      double progress,
      String message,
      String fileKey,
      String file) {
    public boolean isOver() {
      return status == Status.COMPLETED || status == Status.FAILED;
    }

    private static Render read(ResultSet row) throws SQLException {
      return new Render(
          row.getString("id"),
          row.getString("session_id"),
          row.getString("draft"),
          row.getString("output"),
          Status.valueOf(row.getString("status")),
          row.getDouble("progress"),
          row.getString("message"),
          row.getString("file_key"),
          row.getString("file"));
    }
  }

  /** Puts a render in line; false where the id was used before. */
  public boolean submit(String id, String sessionId, String draft, String output) {
    return database.transaction(
            rows ->
                rows.change(
                    "INSERT INTO render"
                        + " (id, session_id, draft, output, status, file_key, created_at)"
                        + " VALUES (?, ?, ?, ?, 'PENDING', ?, ?) ON CONFLICT (id) DO NOTHING",
                    id,
                    sessionId,
                    draft,
                    output,
                    Secrets.random(16),
                    clock.millis()))
        == 1;
  }

  public Optional<Render> find(String id) {
    return database.read(rows -> rows.first("SELECT * FROM render WHERE id = ?", Render::read, id));
  }

  public Optional<Render> findByFileKey(String fileKey) {
    return database.read(
        rows -> rows.first("SELECT * FROM render WHERE file_key = ?", Render::read, fileKey));
  }

  /** The session's finished renders whose files are still there, the latest first. */
  public List<Render> finishedOf(String sessionId) {
    return database.read(
        rows ->
            rows.all(
                "SELECT * FROM render WHERE session_id = ? AND file <> '' ORDER BY ended_at DESC",
                Render::read,
                sessionId));
  }

  /**
   * Takes on the oldest render that waits, or whose process is gone. One that has taken its process
   * down again and again has failed.
   */
  public Optional<Render> claim() {
    return database.transaction(
        rows -> {
          releaseOrphans(rows);
          rows.change(
              "UPDATE render SET status = 'FAILED', ended_at = ?, message ="
                  + " 'The program ended each time that it worked on this. Export a shorter or"
                  + " smaller version.' WHERE status = 'PENDING' AND attempts >= ?",
              clock.millis(),
              MOST_ATTEMPTS);
          Optional<String> next =
              rows.first(
                  "SELECT id FROM render WHERE status = 'PENDING' ORDER BY created_at, rowid",
                  row -> row.getString(1));
          if (next.isEmpty()) {
            return Optional.empty();
          }
          rows.change(
              "UPDATE render SET status = 'PROCESSING', attempts = attempts + 1, owner = ?,"
                  + " lease_until = ? WHERE id = ?",
              owner.toString(),
              leaseEnd(),
              next.get());
          return rows.first("SELECT * FROM render WHERE id = ?", Render::read, next.get());
        });
  }

  /** Says how far it is; false where it was cancelled or taken over, so that work on it ends. */
  public boolean report(String id, double progress) {
    return own(id, "progress = ?, lease_until = ?", Math.max(0, Math.min(1, progress)), leaseEnd());
  }

  public boolean complete(String id, String file) {
    return own(
        id, "status = 'COMPLETED', progress = 1, file = ?, ended_at = ?", file, clock.millis());
  }

  public boolean fail(String id, String message) {
    return own(id, "status = 'FAILED', message = ?, ended_at = ?", message, clock.millis());
  }

  /** Puts it back in line, for whoever comes next; a clean stop is no failed attempt. */
  public boolean release(String id) {
    return own(id, "status = 'PENDING', attempts = attempts - 1, owner = ''");
  }

  /** Ends a render that is not over; false where there is nothing to end. */
  public boolean cancel(String id) {
    return database.transaction(
            rows ->
                rows.change(
                    "UPDATE render SET status = 'FAILED', message = ?, ended_at = ?"
                        + " WHERE id = ? AND status IN ('PENDING', 'PROCESSING')",
                    CANCELLED,
                    clock.millis(),
                    id))
        == 1;
  }

  /** Finished files, the latest first. */
  public List<Finished> finished() {
    return database.read(
        rows ->
            rows.all(
                "SELECT id, file, ended_at FROM render WHERE file <> '' ORDER BY ended_at DESC",
                Finished::read));
  }

  /** Notes that the finished file is no longer there. */
  public void forgetFile(String id) {
    database.transaction(rows -> rows.change("UPDATE render SET file = '' WHERE id = ?", id));
  }

  /**
   * @param file where it lies
   * @param endedAt when it was finished
   */
  public record Finished(String id, String file, Instant endedAt) {
    private static Finished read(ResultSet row) throws SQLException {
      return new Finished(
          row.getString("id"),
          row.getString("file"),
          Instant.ofEpochMilli(row.getLong("ended_at")));
    }
  }

  private void releaseOrphans(Rows rows) throws SQLException {
    for (Claim claim :
        rows.all(
            "SELECT id, owner, lease_until FROM render WHERE status = 'PROCESSING'", Claim::read)) {
      if (!claim.holds(clock)) {
        rows.change("UPDATE render SET status = 'PENDING', owner = '' WHERE id = ?", claim.id());
      }
    }
  }

  private boolean own(String id, String changes, Object... values) {
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = id;
    all[values.length + 1] = owner.toString();
    return database.transaction(
            rows ->
                rows.change(
                    "UPDATE render SET "
                        + changes
                        + " WHERE id = ? AND status = 'PROCESSING' AND owner = ?",
                    all))
        == 1;
  }

  private long leaseEnd() {
    return clock.instant().plus(LEASE).toEpochMilli();
  }
}
