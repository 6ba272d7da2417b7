package dev.nemomcp.studio.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who may talk to the studio. Only hashes of tokens are kept. */
public final class Tokens {
  /** How long a token is good for. */
  public static final Duration LIFE = Duration.ofDays(7);

  private static final int MOST_PER_HOUR = 10;

  private final Database database;
  private final InstantSource clock;

  public Tokens(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A fresh token. */
  public record Token(String value, Instant expiresAt) {}

  /** Gives the client a token; empty where it has had too many in the last hour. */
  public Optional<Token> issue(String clientId) {
    Instant now = clock.instant();
    Token token = new Token("nmv_usr_" + Secrets.random(24), now.plus(LIFE));
    return database.transaction(
        rows -> {
          rows.change("DELETE FROM token WHERE expires_at <= ?", now.toEpochMilli());
          int recent =
              rows.first(
                      "SELECT COUNT(*) FROM token WHERE client_id = ? AND created_at > ?",
                      row -> row.getInt(1),
                      clientId,
                      now.minus(Duration.ofHours(1)).toEpochMilli())
                  .orElse(0);
          if (recent >= MOST_PER_HOUR) {
            return Optional.empty();
          }
          rows.change(
              "INSERT INTO token (hash, client_id, created_at, expires_at) VALUES (?, ?, ?, ?)",
              Secrets.hash(token.value()),
              clientId,
              now.toEpochMilli(),
              token.expiresAt().toEpochMilli());
          return Optional.of(token);
        });
  }

  /** The client that a live token was given to. */
  public Optional<String> clientOf(String token) {
    return database.read(
        rows ->
            rows.first(
                "SELECT client_id FROM token WHERE hash = ? AND expires_at > ?",
                row -> row.getString(1),
                Secrets.hash(token),
                clock.millis()));
  }
}
