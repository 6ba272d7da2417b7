package dev.nemomcp.studio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void takesBackAllOfATransactionThatBreaks() {
    try (Database database = Database.open(folder.resolve("studio.db"))) {
      assertThatThrownBy(
              () ->
                  database.transaction(
                      rows -> {
                        insert(rows, "a");
                        throw new IllegalStateException("broken");
                      }))
          .hasMessage("broken");
      assertThat(count(database)).isZero();
    }
  }

  @Test
  void isSharedByManyAtOnce() throws Exception {
    Path file = folder.resolve("studio.db");
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "writer" + i;
      writers.add(CompletableFuture.runAsync(() -> write(file, name)));
    }
    for (CompletableFuture<Void> writer : writers) {
      writer.get();
    }
    try (Database database = Database.open(file)) {
      assertThat(count(database)).isEqualTo(100);
    }
  }

  @Test
  void refusesAFileOfANewerProgram() {
    Path file = folder.resolve("studio.db");
    try (Database database = Database.open(file)) {
      database.read(rows -> rows.change("PRAGMA user_version=99"));
    }
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining("Update the program");
  }

  @Test
  void saysWhatToDoWhereTheFileIsNoDatabase() throws Exception {
    Path file = Files.writeString(folder.resolve("studio.db"), "x".repeat(4096));
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("can be written to");
  }

  private static void write(Path file, String name) {
    try (Database database = Database.open(file)) {
      for (int i = 0; i < 25; i++) {
        String id = name + i;
        database.transaction(rows -> insert(rows, id));
      }
    }
  }

  private static int insert(Rows rows, String id) throws java.sql.SQLException {
    return rows.change(
        "INSERT INTO token (hash, client_id, created_at, expires_at) VALUES (?, 'c', 0, 0)", id);
  }

  private static int count(Database database) {
    return database
        .read(rows -> rows.first("SELECT COUNT(*) FROM token", row -> row.getInt(1)))
        .orElseThrow();
  }
}
