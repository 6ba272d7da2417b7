package dev.nemomcp.install.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks of the machine itself. */
public final class MachineChecks {
  private static final int OLDEST_JAVA = 17;
  private static final long TIGHT_BYTES = 2L << 30;
  private static final long FULL_BYTES = 200L << 20;

  private MachineChecks() {}

  /** The virtual machine that runs this. */
  public static Check java() {
    return new Check(
        "Java",
        () -> {
          String found = Runtime.version() + " in " + System.getProperty("java.home");
          return Runtime.version().feature() >= OLDEST_JAVA
              ? Finding.ok(found)
              : Finding.fail(found, "Install Java 17 or newer, from https://adoptium.net.");
        });
  }

  /**
   * @param folder which need not exist yet
   */
  public static Check diskSpace(Path folder) {
    return new Check(
        "Disk space", () -> space(Files.getFileStore(nearest(folder)).getUsableSpace(), folder));
  }

  static Finding space(long freeBytes, Path folder) {
    String found = "%.1f GB free at %s".formatted(freeBytes / (double) (1 << 30), folder);
    if (freeBytes < FULL_BYTES) {
      return Finding.fail(found, "Make room: footage and finished videos go there.");
    }
    return freeBytes < TIGHT_BYTES
        ? Finding.warn(found, "Make room before you edit long footage.")
        : Finding.ok(found);
  }

  /**
   * @param name what the folder is for
   * @param setting the variable that chooses another
   */
  public static Check writable(String name, Path folder, String setting) {
    return new Check(
        name,
        () -> {
          Path nearest = nearest(folder);
          try {
            Files.delete(Files.createTempFile(nearest, ".nemo-mcp", ".tmp"));
          } catch (IOException e) {
            return Finding.fail(
                folder + " cannot be written to",
                "Make " + nearest + " a folder that you may write to, or set " + setting + ".");
          }
          return Finding.ok(folder + (Files.exists(folder) ? "" : " (made when first needed)"));
        });
  }

  private static Path nearest(Path folder) {
    Path nearest = folder.toAbsolutePath();
    while (!Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    return nearest;
  }
}
