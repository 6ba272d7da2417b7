package dev.nemomcp;

import dev.nemomcp.install.ClientChecks;
import dev.nemomcp.install.doctor.Check;
import dev.nemomcp.install.doctor.Finding;
import dev.nemomcp.install.doctor.MachineChecks;
import dev.nemomcp.nemo.NemoClient;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoSettings;
import dev.nemomcp.project.Backend;
import dev.nemomcp.skill.Skill;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import dev.nemomcp.studio.footage.words.SpeechModel;
import dev.nemomcp.studio.render.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** What the program needs of this machine. */
final class Needs {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CHARACTERS = "Aé字";

  private final Installation installation;

  Needs(Installation installation) {
    this.installation = installation;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(MachineChecks.java());
    checks.add(new Check("FFmpeg", this::ffmpeg));
    checks.add(new Check("Font", Needs::font));
    checks.add(new Check("Speech model", this::speechModel));
    checks.add(MachineChecks.diskSpace(installation.places().data()));
    checks.add(
        MachineChecks.writable(
            "Data folder", installation.places().data(), Setting.NEMO_HOME.name()));
    checks.add(
        MachineChecks.writable(
            "Output folder", installation.places().exports(), Setting.NEMO_OUTPUT_DIR.name()));
    checks.add(new Check("Skill", this::skill));
    checks.add(new Check("Backend", this::backend));
    checks.addAll(
        ClientChecks.of(
            installation.machine(), installation.program(), installation.startUpArchives()));
    return checks;
  }

  void fetchSpeechModel(DoubleConsumer progress) throws Exception {
    SpeechModel.fetch(installation.cache(), progress);
  }

  /** A second of picture and sound, as an export has them. */
  private Finding ffmpeg() throws Exception {
    Ffmpeg ffmpeg = Ffmpegs.open(installation.cache());
    Path folder = Files.createTempDirectory("nemo-doctor");
    Path video = folder.resolve("second.mp4");
    try {
      ffmpeg.run(
          List.of(
              "-f",
              "lavfi",
              "-i",
              "testsrc2=size=320x180:rate=30:duration=1",
              "-f",
              "lavfi",
              "-i",
              "sine=frequency=440:duration=1",
              "-c:v",
              "libx264",
              "-pix_fmt",
              "yuv420p",
              "-c:a",
              "aac",
              video.toString()),
          PATIENCE,
          millis -> {});
      String version =
          ffmpeg.probe(List.of("-version"), PATIENCE).lines().findFirst().orElse("ffprobe");
      return Finding.ok(
          "made a second of video, %d bytes, with %s"
              .formatted(Files.size(video), version.replaceFirst(" Copyright.*", "")));
    } finally {
      Files.deleteIfExists(video);
      Files.deleteIfExists(folder);
    }
  }

  private static Finding font() {
    return Typeface.load().main().canDisplayUpTo(CHARACTERS) < 0
        ? Finding.ok("writes English and Chinese")
        : Finding.warn("cannot write all of " + CHARACTERS, "Install nemo-mcp anew.");
  }

  private Finding speechModel() {
    Optional<Path> folder =
        new SpeechModel(installation.cache(), installation.environment()).present();
    return folder
        .map(path -> Finding.ok("in " + path))
        .orElseGet(
            () ->
                Finding.warn(
                    "not there yet; captions by listening fetch it, once (63 MB)",
                    "To have it now: nemo-mcp doctor --fetch-speech-model"));
  }

  private Finding skill() throws Exception {
    Skill skill = installation.skill(Optional.empty()).attribution();
    return Finding.ok(skill.name() + " " + skill.version());
  }

  /** An anonymous account is not asked for here: a computer gets one a week. */
  private Finding backend() throws Exception {
    Backend backend = installation.backend();
    if (backend.local()) {
      return Finding.ok(backend.title() + "; footage stays on this computer");
    }
    NemoSettings settings =
        installation.cloudSettings(installation.skill(Optional.empty()).attribution());
    if (settings.token().isEmpty()) {
      return Finding.ok(backend.title() + ", with " + backend.account());
    }
    try {
      return Finding.ok(
          "%s, with your token (not shown); %.0f credits"
              .formatted(backend.title(), NemoClient.connect(settings).credits().available()));
    } catch (NemoException e) {
      return Finding.fail(e.getMessage(), e.nextStep());
    }
  }
}
