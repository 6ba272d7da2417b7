package dev.nemomcp.studio.footage.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/**
 * A package on the npm registry, fetched with the machine's own {@code npm}, which knows its mirror
 * and proxy.
 *
 * @param name with its exact version, such as {@code left-pad@1.3.0}
 * @param bytes size of its tarball
 * @param integrity SHA-512 of its tarball in Base64, as lock files state it
 */
record NpmPackage(String name, long bytes, String integrity) {
  private static final long LOOK_MILLIS = 250;

  /**
   * Fetches and checks the tarball.
   *
   * @param folder an empty one to work in; also holds npm's cache for the while
   * @param progress told how much is there, 0…1
   * @return the tarball
   * @throws IOException where npm is missing or fails, or what came is not what is pinned
   */
  Path fetch(Path folder, Duration limit, DoubleConsumer progress)
      throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path log = folder.resolve("npm.log");
    Process npm =
        started(
            new ProcessBuilder(
                    windows ? "npm.cmd" : "npm",
                    "pack",
                    name,
                    "--silent",
                    "--cache",
                    folder.resolve("cache").toString(),
                    "--pack-destination",
                    folder.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
    try {
      long deadline = System.nanoTime() + limit.toNanos();
      while (!npm.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        progress.accept(Math.min(1, (double) size(folder) / bytes));
        if (System.nanoTime() > deadline) {
          throw new IOException("npm was not done after " + limit.toSeconds() + " seconds");
        }
      }
    } finally {
      npm.descendants().forEach(ProcessHandle::destroyForcibly);
      npm.destroyForcibly();
    }
    if (npm.exitValue() != 0) {
      throw new IOException("npm says: " + Files.readString(log).strip());
    }
    return checked(tarball(folder));
  }

  private static Process started(ProcessBuilder npm) throws IOException {
    try {
      return npm.start();
    } catch (IOException e) {
      throw new IOException("npm is not on this machine", e);
    }
  }

  private static Path tarball(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tgz"))
          .findFirst()
          .orElseThrow(() -> new IOException("npm left no package"));
    }
  }

  private Path checked(Path tarball) throws IOException {
    try (InputStream content = Files.newInputStream(tarball)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-512");
      byte[] buffer = new byte[1 << 16];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      if (!Base64.getEncoder().encodeToString(digest.digest()).equals(integrity)) {
        throw new IOException("what npm fetched is not the package that is expected");
      }
      return tarball;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** npm writes to its cache first; how far that has grown is how far it is. */
  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
