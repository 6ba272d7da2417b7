package dev.nemomcp.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Locks against other threads and other processes. The system lets one go when its holder dies.
 *
 * <p>One instance a process: the system's locks belong to the process, and closing any channel of a
 * locked file gives its lock away, so threads are parted before files are touched.
 */
final class FileLocks {
  /** What is done under a lock. */
  interface Body<T, E extends Exception> {
    T run() throws E, IOException, InterruptedException;
  }

  private static final long BETWEEN_TRIES_MILLIS = 20;

  private final Map<Path, Semaphore> threads = new ConcurrentHashMap<>();

  /** Waits for the lock, does it, lets go. */
  <T, E extends Exception> T holding(Path file, Body<T, E> body)
      throws E, IOException, InterruptedException {
    Semaphore thread = thread(file);
    thread.acquire();
    try (FileChannel channel = open(file)) {
      FileLock lock = channel.tryLock();
      while (lock == null) {
        Thread.sleep(BETWEEN_TRIES_MILLIS);
        lock = channel.tryLock();
      }
      return body.run();
    } finally {
      thread.release();
    }
  }

  /** Does it where nobody holds the lock; else empty, at once. */
  <T, E extends Exception> Optional<T> ifFree(Path file, Body<T, E> body)
      throws E, IOException, InterruptedException {
    Semaphore thread = thread(file);
    if (!thread.tryAcquire()) {
      return Optional.empty();
    }
    try (FileChannel channel = open(file)) {
      return channel.tryLock() == null ? Optional.empty() : Optional.ofNullable(body.run());
    } finally {
      thread.release();
    }
  }

  private Semaphore thread(Path file) {
    return threads.computeIfAbsent(file, f -> new Semaphore(1, true));
  }

  private static FileChannel open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
