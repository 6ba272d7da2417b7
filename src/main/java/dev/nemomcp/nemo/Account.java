package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Credentials.Anonymous;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who pays: the user's own token, or this machine's anonymous account, which is made at need. */
final class Account {
  private static final Duration ANONYMOUS_LIFE = Duration.ofDays(7);

  private final Optional<Secret> own;
  private final Credentials credentials;
  private final Waiting waiting;
  private volatile String userId = "";

  Account(NemoSettings settings, Origin origin) {
    this.own = settings.token();
    this.credentials = new Credentials(settings.folder(), origin);
    this.waiting = settings.waiting();
  }

  /** Asks the backend for an anonymous account. */
  interface Issuer {
    Answer issue() throws NemoException, InterruptedException;
  }

  boolean isAnonymous() {
    return own.isEmpty();
  }

  /** As far as the backend said it. */
  Optional<String> userId() {
    return Optional.of(userId).filter(id -> !id.isEmpty());
  }

  /** When the anonymous account ends, where there is one and that is known. */
  Optional<Instant> expires() throws IOException {
    return live().map(Anonymous::expires).filter(end -> end.isBefore(Instant.MAX));
  }

  /** The token to use now. Processes that start together get one token between them. */
  Secret token(Issuer issuer) throws IOException, NemoException, InterruptedException {
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Anonymous> kept = live();
    return kept.isPresent() ? use(kept.get()) : credentials.locked(() -> replace("", issuer));
  }

  /** Another token than the refused one, which another process may already have got. */
  void renew(Secret refused, Issuer issuer)
      throws IOException, NemoException, InterruptedException {
    credentials.locked(() -> replace(refused.value(), issuer));
  }

  /** Keeps the id that the backend told with a session. */
  void remember(String id) throws IOException, NemoException, InterruptedException {
    if (id.isBlank() || id.equals(userId)) {
      return;
    }
    userId = id;
    if (isAnonymous()) {
      credentials.locked(
          () -> {
            Optional<Anonymous> kept = credentials.read();
            if (kept.isPresent() && !kept.get().userId().equals(id)) {
              credentials.write(new Anonymous(kept.get().token(), id, kept.get().expires()));
            }
            return null;
          });
    }
  }

  private Secret replace(String refused, Issuer issuer)
      throws IOException, NemoException, InterruptedException {
    Optional<Anonymous> kept = live().filter(a -> !a.token().value().equals(refused));
    if (kept.isPresent()) {
      return use(kept.get());
    }
    var data = issuer.issue().data();
    String token = data.path("token").asString("");
    if (token.isBlank()) {
      throw new NemoException.NotSignedIn(
          "The backend gave no token for a free account.",
          "Try again later, or set NEMO_TOKEN to a token of your own.");
    }
    Anonymous fresh =
        new Anonymous(
            new Secret(token),
            data.path("user_id").asString(""),
            Expiry.read(data.path("expires_at")).orElse(waiting.now().plus(ANONYMOUS_LIFE)));
    credentials.write(fresh);
    userId = fresh.userId();
    return fresh.token();
  }

  private Secret use(Anonymous account) {
    if (!account.userId().isEmpty()) {
      userId = account.userId();
    }
    return account.token();
  }

  private Optional<Anonymous> live() throws IOException {
    Instant now = waiting.now();
    return credentials.read().filter(account -> account.expires().isAfter(now));
  }
}
