package dev.nemomcp.nemo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * This machine's name towards the backend: a UUID alone in a file, as the vendor's own skills keep
 * it, so that one machine stays one client.
 */
final class ClientId {
  private final PrivateFile file;
  private final Optional<String> given;
  private volatile String current = "";

  ClientId(Path folder, Optional<String> given) {
    this.file = new PrivateFile(folder.resolve("client_id"));
    this.given = given;
    given.ifPresent(id -> current = id);
  }

  /** The id in use; empty before {@link #load()}. */
  String current() {
    return current;
  }

  /** Reads the id, or makes one at the first use. */
  void load() throws IOException, NemoException, InterruptedException {
    if (!current.isEmpty()) {
      return;
    }
    Optional<String> kept = kept();
    current = kept.isPresent() ? kept.get() : file.locked(() -> replace(""));
  }

  /** Makes a new id where the refused one is still the kept one; false where it was given. */
  boolean renew(String refused) throws IOException, NemoException, InterruptedException {
    if (given.isPresent()) {
      return false;
    }
    current = file.locked(() -> replace(refused));
    return true;
  }

  private String replace(String refused) throws IOException {
    Optional<String> kept = kept().filter(id -> !id.equals(refused));
    if (kept.isPresent()) {
      return kept.get();
    }
    String fresh = UUID.randomUUID().toString();
    file.write(fresh);
    return fresh;
  }

  private Optional<String> kept() throws IOException {
    return file.read().map(String::strip).filter(id -> id.matches("[A-Za-z0-9._-]{8,128}"));
  }
}
