package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.store.Renders;
import dev.nemomcp.studio.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedFilesTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private Store store;
  private String session;
  private FinishedFiles files;

  @BeforeEach
  void open() throws IOException {
    store = Store.open(folder.resolve("data"), () -> now);
    session = store.sessions().create("client", "holiday", "en").id();
    files = new FinishedFiles(folder.resolve("renders"), 10, () -> now);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theOldestGoWhenTheyAreTooMuchTogether() throws Exception {
    Path first = finish("r1", 6);
    Path second = finish("r2", 6);
    files.sweep(store.renders());
    assertThat(first).doesNotExist();
    assertThat(second).exists();
    assertThat(store.renders().find("r1")).map(Renders.Render::file).contains("");
  }

  @Test
  void theLatestStaysHoweverLargeAndOldItIs() throws Exception {
    Path only = finish("r1", 20);
    now = now.plus(Duration.ofDays(30));
    files.sweep(store.renders());
    assertThat(only).exists();
  }

  @Test
  void theyGoAfterAWeek() throws Exception {
    Path old = finish("r1", 1);
    now = now.plus(Duration.ofDays(8));
    Path fresh = finish("r2", 1);
    files.sweep(store.renders());
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void halfOfAFileThatWasLeftBehindGoesAfterADay() throws Exception {
    Path left = Files.writeString(folder.resolve("renders/.r1.mp4.part.mp4"), "half");
    Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofDays(2))));
    Path running = Files.writeString(folder.resolve("renders/.r2.mp4.part.mp4"), "half");
    Files.setLastModifiedTime(running, FileTime.from(now));
    files.sweep(store.renders());
    assertThat(left).doesNotExist();
    assertThat(running).exists();
  }

  private Path finish(String id, int bytes) throws IOException {
    store.renders().submit(id, session, "{}", "{}");
    store.renders().claim();
    now = now.plus(Duration.ofSeconds(1));
    Path file = Files.write(files.newFile(id, "mp4"), new byte[bytes]);
    store.renders().complete(id, file.toString());
    return file;
  }
}
