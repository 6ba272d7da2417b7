package dev.nemomcp.studio.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The studio's database file. Threads take turns on one connection; processes take turns through
 * SQLite's own locks, so that several can work on the same file.
 */
public final class Database implements AutoCloseable {
  private static final int SCHEMA_VERSION = 1;
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the file, or makes it with its folder. */
  public static synchronized Database open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // Switching a new file to WAL is the one step that does not wait for other processes.
      try (FileChannel lock =
          FileChannel.open(
              file.resolveSibling(file.getFileName() + ".opening"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE)) {
        lock.lock();
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
          return new Database(file, connection).prepared();
        } catch (SQLException | RuntimeException e) {
          connection.close();
          throw e;
        }
      }
    } catch (IOException | SQLException e) {
      throw failure(file, e);
    }
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T on(Rows rows) throws SQLException;
  }

  /** Runs the work in a transaction of its own: all of it happens, or nothing. */
  synchronized <T> T transaction(Work<T> work) {
    try {
      execute("BEGIN IMMEDIATE");
      try {
        T result = work.on(new Rows(connection));
        execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        execute("ROLLBACK");
        throw e;
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Reads without holding up those who write. */
  synchronized <T> T read(Work<T> work) {
    try {
      return work.on(new Rows(connection));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private Database prepared() throws SQLException {
    execute("PRAGMA busy_timeout=" + BUSY_TIMEOUT_MILLIS);
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=NORMAL");
    execute("PRAGMA foreign_keys=ON");
    int version = read(rows -> rows.first("PRAGMA user_version", row -> row.getInt(1))).orElse(0);
    if (version > SCHEMA_VERSION) {
      throw new StoreFailure(
          file
              + " was written by a newer version of this program. Update the program, or point it"
              + " to another data folder.",
          null);
    }
    if (version < SCHEMA_VERSION) {
      for (String statement : schema().split(";\\s*\n")) {
        execute(statement);
      }
      execute("PRAGMA user_version=" + SCHEMA_VERSION);
    }
    return this;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String schema() {
    try (InputStream sql = Database.class.getResourceAsStream("schema.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoreFailure failure(Path file, Exception cause) {
    return new StoreFailure(
        "The studio's database "
            + file
            + " cannot be used ("
            + cause.getMessage()
            + "). Check that its folder can be written to and that the disk is not full.",
        cause);
  }
}
