package dev.nemomcp.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The classes of a started server as the virtual machine maps them into memory (class data
 * sharing), which spares it reading and checking them: a start takes half the time.
 *
 * <p>An archive fits one jar in one place on one virtual machine, so its name holds all three: it
 * is never used with another, and one that is not there is no error. It also carries the jar's
 * time, because the virtual machine refuses it once the jar was written anew, be it with the same
 * bytes. It is made by a server that is started for it, answers once, and ends.
 */
public final class StartUpArchive {
  private static final String TRAINING =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
      "capabilities":{},"clientInfo":{"name":"start-up","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      {"jsonrpc":"2.0","id":2,"method":"tools/list"}
      {"jsonrpc":"2.0","id":3,"method":"prompts/list"}
      {"jsonrpc":"2.0","id":4,"method":"resources/list"}
      """;
  private static final long LIMIT_SECONDS = 120;
  private static final int KEPT = 3;
  private static final String WORK = "making-";
  private static final String FLAG = "-XX:SharedArchiveFile=";

  /** Long enough for the first call to be served before the machine has more to do. */
  private static final long DELAY_MILLIS = 20_000;

  private final Program program;
  private final Path file;

  private StartUpArchive(Program program, Path file) {
    this.program = program;
    this.file = file;
  }

  /**
   * @param folder where archives lie
   * @throws IOException where the jar cannot be read
   */
  static StartUpArchive of(Program program, Path folder) throws IOException {
    String name =
        "%s-%s-%s.jsa"
            .formatted(
                program.version(),
                hash(program.jar()).substring(0, 8),
                System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.+-]", "_"));
    return new StartUpArchive(program, folder.resolve(name));
  }

  /**
   * Makes the archive that this virtual machine was told to use and did not find, some time after
   * its start. Where the server ends earlier, a later one makes it.
   */
  public static void makeInBackground(Program program, Path folder) {
    Thread maker =
        new Thread(
            () -> {
              try {
                Thread.sleep(DELAY_MILLIS);
                makeWanted(
                    program, folder, ManagementFactory.getRuntimeMXBean().getInputArguments());
              } catch (IOException | UncheckedIOException e) {
                System.err.println("The next start will be no faster: " + e.getMessage());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "start-up archive");
    maker.setDaemon(true);
    maker.start();
  }

  /** An archive that nobody asks for by this very name would never be used. */
  static void makeWanted(Program program, Path folder, List<String> flags)
      throws IOException, InterruptedException {
    for (String flag : flags) {
      // The file is looked at first, because the right name takes reading the whole jar.
      if (flag.startsWith(FLAG) && !fits(Path.of(flag.substring(FLAG.length())), program.jar())) {
        StartUpArchive archive = of(program, folder);
        if (flag.equals(archive.flag())) {
          archive.make();
        }
      }
    }
  }

  private static boolean fits(Path archive, Path jar) throws IOException {
    return Files.isRegularFile(archive)
        && Files.getLastModifiedTime(archive).toMillis()
            == Files.getLastModifiedTime(jar).toMillis();
  }

  /** What tells a virtual machine to use it; where it is not there, nothing happens. */
  String flag() {
    return FLAG + file;
  }

  /** Where it lies, or will. */
  Path file() {
    return file;
  }

  /** Whether it is there and the virtual machine will take it. */
  boolean exists() throws IOException {
    return fits(file, program.jar());
  }

  /**
   * Makes it, unless it is there or another process is making it.
   *
   * @return whether it is there now
   */
  public boolean make() throws IOException, InterruptedException {
    if (exists()) {
      return true;
    }
    Files.createDirectories(file.getParent());
    try (FileChannel channel =
            FileChannel.open(
                file.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel)) {
      if (lock != null && !exists()) {
        removeLeftovers();
        train();
        removeOld();
      }
      return exists();
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Held by this process.
    }
  }

  private void train() throws IOException, InterruptedException {
    FileTime jarTime = Files.getLastModifiedTime(program.jar());
    Path work = Files.createTempDirectory(file.getParent(), WORK);
    try {
      Path requests = Files.writeString(work.resolve("requests"), TRAINING);
      Path fresh = work.resolve("archive.jsa");
      List<String> command = new ArrayList<>(List.of(program.virtualMachine().toString()));
      command.addAll(program.arguments("-XX:ArchiveClassesAtExit=" + fresh));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectInput(requests.toFile())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD);
      builder.environment().put("NEMO_HOME", work.toString());
      Process server = builder.start();
      try {
        if (server.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && Files.isRegularFile(fresh)) {
          Files.setLastModifiedTime(fresh, jarTime);
          Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
      } finally {
        server.destroyForcibly();
      }
    } finally {
      delete(work);
    }
  }

  /** Of a maker that was killed. */
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(file.getParent(), WORK + "*")) {
      for (Path leftover : leftovers) {
        delete(leftover);
      }
    }
  }

  /** Those of earlier versions are of no use to anyone, but a server may still start with one. */
  private void removeOld() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      files
          .filter(other -> other.toString().endsWith(".jsa") && !other.equals(file))
          .sorted(Comparator.comparing(StartUpArchive::jarTime).reversed())
          .skip(KEPT - 1)
          .forEach(StartUpArchive::deleteFile);
    }
  }

  private static long jarTime(Path archive) {
    return archive.toFile().lastModified();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(StartUpArchive::deleteFile);
    }
  }

  private static void deleteFile(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path jar) throws IOException {
    try (InputStream file = Files.newInputStream(jar)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
      digest.update(jar.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
