package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the bundled FFmpeg start on a Linux machine without sound server or screen. It lists the
 * libraries for capturing from devices, which the studio never does; each one that the machine
 * lacks is stood in for by an empty {@link StubLibrary}, and only those, so that real ones win.
 */
final class DeviceLibraries {
  private static final Pattern MISSING =
      Pattern.compile("error while loading shared libraries: ([^:/\\s]+):");
  private static final Pattern CAPTURE_ONLY =
      Pattern.compile(
          "lib(pulse|asound|xcb|xcb-[a-z0-9]+|X11|Xext|Xv|udev|jack|sndio|SDL2.*)\\.so.*");
  private static final List<String> VERSIONS =
      List.of("PULSE_0", "ALSA_0.9", "ALSA_0.9.0rc4", "LIBUDEV_183");
  private static final int MOST = 12;

  private DeviceLibraries() {}

  /**
   * Makes the unpacked build start.
   *
   * @param folder where the build lies
   * @return it, with the library path that it needs
   * @throws IOException where it cannot be started here, with the linker's reason
   */
  static Executables startable(Path folder) throws IOException, InterruptedException {
    Path stubs = Files.createDirectories(folder.resolve("stubs"));
    Executables build = Executables.in(folder, Map.of("LD_LIBRARY_PATH", path(folder, stubs)));
    String complaint = complaint(build);
    for (int i = 0; i < MOST && !complaint.isEmpty(); i++) {
      Matcher missing = MISSING.matcher(complaint);
      if (!missing.find() || !CAPTURE_ONLY.matcher(missing.group(1)).matches()) {
        break;
      }
      writeStub(stubs, missing.group(1));
      complaint = complaint(build);
    }
    if (!complaint.isEmpty()) {
      throw new IOException("The FFmpeg that comes with the program does not start: " + complaint);
    }
    return build;
  }

  private static String path(Path folder, Path stubs) {
    String own = folder + ":" + stubs;
    String inherited = System.getenv("LD_LIBRARY_PATH");
    return inherited == null || inherited.isEmpty() ? own : own + ":" + inherited;
  }

  private static void writeStub(Path stubs, String name) throws IOException {
    boolean aarch64 = System.getProperty("os.arch").equals("aarch64");
    Path partial = Files.createTempFile(stubs, name, ".partial");
    Files.write(partial, StubLibrary.of(name, aarch64, VERSIONS));
    Files.move(partial, stubs.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Why it does not start; empty where it does. */
  private static String complaint(Executables build) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(build.ffmpeg().toString(), "-version");
    builder.environment().putAll(build.environment());
    Process process = builder.redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return "it does not answer";
    }
    return process.exitValue() == 0 ? "" : output.isEmpty() ? "it ends at once" : output;
  }
}
