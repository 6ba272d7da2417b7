package dev.nemomcp.studio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;

/**
 * A process' hold on a piece of work.
 *
 * @param id of the work
 * @param owner who works on it
 * @param leaseUntilMillis when the hold ends unless it is renewed, in ms since 1970
 */
record Claim(String id, Owner owner, long leaseUntilMillis) {

  static Claim read(ResultSet row) throws SQLException {
    return new Claim(
        row.getString("id"), Owner.parse(row.getString("owner")), row.getLong("lease_until"));
  }

  /**
   * The owner is at work, as far as one can tell: on this machine its process is looked up, so that
   * a machine that was asleep takes nothing from itself; elsewhere it has to report in time.
   */
  boolean holds(InstantSource clock) {
    return owner.isOnThisMachine() ? owner.isAlive() : clock.millis() < leaseUntilMillis;
  }
}
