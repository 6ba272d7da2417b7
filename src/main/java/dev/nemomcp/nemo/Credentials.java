package dev.nemomcp.nemo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The anonymous accounts of this machine, one for each backend, so that no backend ever sees
 * another's token. What others keep in the same file stays.
 */
final class Credentials {
  private final PrivateFile file;
  private final String backend;

  Credentials(Path folder, Origin origin) {
    this.file = new PrivateFile(folder.resolve("credentials.json"));
    this.backend = origin.accountName();
  }

  /**
   * @param token for the Authorization header
   * @param userId for the registration link; may be empty
   * @param expires when the token dies
   */
  record Anonymous(Secret token, String userId, Instant expires) {}

  <T> T locked(PrivateFile.Work<T> work) throws IOException, NemoException, InterruptedException {
    return file.locked(work);
  }

  Optional<Anonymous> read() throws IOException {
    JsonNode kept = all().path("backends").path(backend);
    String token = kept.path("token").asString("");
    return token.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Anonymous(
                new Secret(token),
                kept.path("user_id").asString(""),
                Expiry.read(kept.path("expires_at")).orElse(Instant.MAX)));
  }

  /** Call it within {@link #locked}. */
  void write(Anonymous account) throws IOException {
    ObjectNode all = all();
    ObjectNode backends =
        all.path("backends") instanceof ObjectNode kept ? kept : all.putObject("backends");
    backends
        .putObject(backend)
        .put("token", account.token().value())
        .put("user_id", account.userId())
        .put("expires_at", account.expires().toString());
    file.write(Json.write(all));
  }

  private ObjectNode all() throws IOException {
    JsonNode kept = file.read().map(Json::read).orElse(null);
    return kept instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
  }
}
