package dev.nemomcp.nemo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A small file that only its owner may read, shared by several processes: each change happens under
 * a lock and appears at once or not at all.
 */
final class PrivateFile {
  private static final long LOCK_RETRY_MILLIS = 10;

  private final Path path;

  PrivateFile(Path path) {
    this.path = path;
  }

  /** What is done while no other process touches the file. */
  interface Work<T> {
    T run() throws IOException, NemoException, InterruptedException;
  }

  Optional<String> read() throws IOException {
    try {
      return Optional.of(Files.readString(path)).filter(text -> !text.isBlank());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Replaces the file's content; call it within {@link #locked}. */
  void write(String content) throws IOException {
    Path fresh =
        Files.createTempFile(path.getParent(), path.getFileName() + ".", ".tmp", mode("rw-------"));
    try {
      Files.writeString(fresh, content);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  <T> T locked(Work<T> work) throws IOException, NemoException, InterruptedException {
    createFolder();
    Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
    try (FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock(channel);
      return work.run(); // Closing the channel releases the lock.
    }
  }

  private void createFolder() throws IOException {
    Path folder = path.getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, mode("rwx------"));
    }
  }

  /** A lock held in the same process is not waited for by the system, so ask again. */
  private static void lock(FileChannel channel) throws IOException, InterruptedException {
    while (true) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException e) {
        Thread.sleep(LOCK_RETRY_MILLIS);
      }
    }
  }

  private static FileAttribute<?>[] mode(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
