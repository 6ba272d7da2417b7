package dev.nemomcp.studio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What was said to the editing agent, and how far it is. One turn a session runs at a time. */
public final class Turns {
  /** A turn whose process has not reported for that long counts as interrupted. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final String INTERRUPTED =
      "The studio was stopped while it worked on this, and nothing was changed. Say it again.";

  private final Database database;
  private final InstantSource clock;
  private final Owner owner;

  public Turns(Database database, InstantSource clock, Owner owner) {
    this.database = database;
    this.clock = clock;
    this.owner = owner;
  }

  /**
   * @param message what was said
   * @param status {@code running}, {@code done} or {@code failed}
   * @param stage what it is doing; empty once it has ended
   * @param percent 0…100
   * @param reply what was answered; empty while it runs
   * @param results the receipts, a JSON list
   */
  public record Turn(
      long id,
      String message,
      String status,
      String stage,
      int percent,
      String reply,
      String results) {
    public boolean isRunning() {
      return status.equals("running");
    }

    private static Turn read(ResultSet row) throws SQLException {
      return new Turn(
          row.getLong("id"),
          row.getString("message"),
          row.getString("status"),
          row.getString("stage"),
          row.getInt("percent"),
          row.getString("reply"),
          row.getString("results"));
    }
  }

  /** Begins a turn and gives its id; empty while another one of the session is running. */
  public Optional<Long> begin(String sessionId, String message) {
    return database.transaction(
        rows -> {
          if (isRunning(rows, sessionId)) {
            return Optional.empty();
          }
          rows.change(
              "INSERT INTO turn (session_id, message, status, owner, lease_until, started_at)"
                  + " VALUES (?, ?, 'running', ?, ?, ?)",
              sessionId,
              message,
              owner.toString(),
              leaseEnd(),
              clock.millis());
          return rows.first("SELECT last_insert_rowid()", row -> row.getLong(1));
        });
  }

  /** Says how far the turn is, and that it is alive. */
  public void report(long id, String stage, int percent) {
    database.transaction(
        rows ->
            rows.change(
                "UPDATE turn SET stage = ?, percent = ?, lease_until = ?"
                    + " WHERE id = ? AND status = 'running'",
                stage,
                percent,
                leaseEnd(),
                id));
  }

  /** Ends the turn: {@code done} or {@code failed}. */
  public void end(long id, String status, String reply, String results) {
    database.transaction(
        rows ->
            rows.change(
                "UPDATE turn SET status = ?, stage = '', percent = 100, reply = ?, results = ?"
                    + " WHERE id = ?",
                status,
                reply,
                results,
                id));
  }

  /** The session's latest turn; one whose process is gone has failed. */
  public Optional<Turn> latest(String sessionId) {
    return database.transaction(
        rows -> {
          isRunning(rows, sessionId);
          return rows.first(
              "SELECT * FROM turn WHERE session_id = ? ORDER BY id DESC LIMIT 1",
              Turn::read,
              sessionId);
        });
  }

  /** Ends what this process leaves unfinished. */
  public void abandonOwn() {
    database.transaction(
        rows ->
            rows.change(
                "UPDATE turn SET status = 'failed', stage = '', reply = ?"
                    + " WHERE owner = ? AND status = 'running'",
                INTERRUPTED,
                owner.toString()));
  }

  boolean isRunning(Rows rows, String sessionId) throws SQLException {
    Optional<Claim> claim =
        rows.first(
            "SELECT id, owner, lease_until FROM turn WHERE session_id = ? AND status = 'running'",
            Claim::read,
            sessionId);
    if (claim.isEmpty() || claim.get().holds(clock)) {
      return claim.isPresent();
    }
    rows.change(
        "UPDATE turn SET status = 'failed', stage = '', reply = ? WHERE id = ?",
        INTERRUPTED,
        Long.valueOf(claim.get().id()));
    return false;
  }

  private long leaseEnd() {
    return clock.instant().plus(LEASE).toEpochMilli();
  }
}
