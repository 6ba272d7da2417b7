package dev.nemomcp.studio.store;

import dev.nemomcp.studio.footage.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a temporary folder, with a clock that the tests turn. */
abstract class StoreTest {
  /** No process has so high a number. */
  static final Owner GONE = new Owner(Owner.thisProcess().host(), Integer.MAX_VALUE, 1_000);

  /** One that nobody here can look after. */
  static final Owner ELSEWHERE = new Owner("another-machine", 1, 1_000);

  @TempDir Path folder;
  Instant now = Instant.parse("2026-01-01T00:00:00Z");
  Store store;

  @BeforeEach
  void openStore() throws IOException {
    store = open(Owner.thisProcess());
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  final Store open(Owner owner) throws IOException {
    return Store.open(folder, () -> now, owner);
  }

  final void pass(Duration time) {
    now = now.plus(time);
  }

  final String session() {
    return store.sessions().create("client", "holiday", "en").id();
  }

  final Media media(String content, String name) throws IOException {
    Path arrival = Files.writeString(store.folder().newArrival(), content);
    String hash = MediaFolder.hashOf(arrival);
    Path kept = store.folder().keep(arrival, hash, "mp4");
    return new Media(
        hash, name, kept, Media.Kind.VIDEO, 1_000, 16, 9, 25, false, false, true, false);
  }
}
