package dev.nemomcp.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * This program as it lies on the disk, and how it is started.
 *
 * @param virtualMachine the java command
 * @param jar the program
 * @param version the program's
 */
public record Program(Path virtualMachine, Path jar, String version) {
  /** Under which name clients list it. */
  public static final String NAME = "nemo-mcp";

  /**
   * What makes the virtual machine start fast and small, and keeps its own messages off standard
   * output, which belongs to the protocol: a virtual machine tells there of an archive that it
   * cannot use.
   */
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms16m",
          "-Xshare:auto",
          "-Xlog:disable",
          "-Xlog:all=warning:stderr");

  /** What a virtual machine that serves is started with. */
  public static List<String> flags() {
    return FLAGS;
  }

  /**
   * The program that is running.
   *
   * @param location of its classes, as their code source has it
   * @return empty where it does not run from a jar
   */
  public static Optional<Program> running(URI location, String version) {
    Path jar = Path.of(location);
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    return Files.isRegularFile(jar)
        ? Optional.of(new Program(bin.resolve(windows ? "java.exe" : "java"), jar, version))
        : Optional.empty();
  }

  /**
   * What comes after {@code java} to serve.
   *
   * @param archiveFlag the one that uses an archive or the one that makes it: an archive fits only
   *     where all other flags are the same
   */
  List<String> arguments(String archiveFlag) {
    List<String> arguments = new ArrayList<>(FLAGS);
    arguments.add(archiveFlag);
    arguments.addAll(List.of("-jar", jar.toString()));
    return arguments;
  }

  /** The archive that fits this very jar on this very virtual machine. */
  StartUpArchive archive(Path folder) throws IOException {
    return StartUpArchive.of(this, folder);
  }
}
