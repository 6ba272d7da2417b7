package dev.nemomcp;

import dev.nemomcp.project.Backend;
import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether this machine has what the program needs. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Check that this machine has what the program needs.")
final class DoctorCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Something that is needed; it fails with what is missing, and says what was found. */
  private interface Check {
    String found() throws Exception;
  }

  private final Installation installation;
  private final PrintStream out;
  private boolean healthy = true;

  DoctorCommand(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
  }

  @Override
  public Integer call() {
    check("Java", () -> System.getProperty("java.version") + ", " + ServerProcess.java());
    check("Backend", () -> told(installation.backend()));
    check("Skill", () -> installation.skill().name() + " " + installation.skill().version());
    check("Data folder", () -> writable(installation.places().data()));
    check("Exports folder", () -> writable(installation.places().exports()));
    check("FFmpeg", this::ffmpeg);
    out.println(healthy ? "All is well." : "Something is missing; see above.");
    return healthy ? 0 : 1;
  }

  private void check(String what, Check check) {
    try {
      out.printf("ok       %-15s %s%n", what, check.found());
    } catch (Exception e) {
      healthy = false;
      out.printf("MISSING  %-15s %s%n", what, e.getMessage());
    }
  }

  private static String told(Backend backend) {
    return backend.title() + (backend.local() ? "; footage stays on this computer" : "");
  }

  private static String writable(Path folder) throws Exception {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
    return folder.toString();
  }

  private String ffmpeg() throws Exception {
    String version = Ffmpegs.open(installation.cache()).probe(List.of("-version"), PATIENCE);
    return version.lines().findFirst().orElse("there, but does not say its version");
  }
}
