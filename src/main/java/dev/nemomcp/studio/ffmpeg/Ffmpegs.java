package dev.nemomcp.studio.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds an FFmpeg: the one that {@code FFMPEG_PATH} names, else the one that comes with the
 * program, else the one on the {@code PATH}.
 */
public final class Ffmpegs {
  private Ffmpegs() {}

  /**
   * An FFmpeg that is ready to run.
   *
   * @param cacheDir where the bundled build is unpacked, once: 83 MB
   * @throws IOException where none is to be had, with a sentence on what to do
   */
  public static Ffmpeg open(Path cacheDir) throws IOException, InterruptedException {
    return new ProcessFfmpeg(
        find(cacheDir, System.getenv(), BundledBuild.ofThisMachine()), cacheDir.resolve("running"));
  }

  static Executables find(Path cacheDir, Map<String, String> environment, BundledBuild bundled)
      throws IOException, InterruptedException {
    String named = environment.getOrDefault("FFMPEG_PATH", "");
    if (!named.isBlank()) {
      return named(Path.of(named));
    }
    IOException reason = null;
    try {
      Optional<Executables> unpacked = bundled(cacheDir, bundled);
      if (unpacked.isPresent()) {
        return unpacked.get();
      }
    } catch (IOException e) {
      reason = e;
    }
    Optional<Executables> installed = onPath(environment.getOrDefault("PATH", ""));
    if (installed.isPresent()) {
      return installed.get();
    }
    throw new IOException(
        "No FFmpeg runs on this machine"
            + (reason == null ? "" : " (" + reason.getMessage() + ")")
            + ". Install FFmpeg, or set FFMPEG_PATH to the folder that holds ffmpeg and ffprobe.",
        reason);
  }

  private static Executables named(Path path) throws IOException {
    String remedy = " FFMPEG_PATH has to name the folder that holds ffmpeg and ffprobe.";
    if (!Files.exists(path)) {
      throw new IOException("There is no " + path + "." + remedy);
    }
    try {
      return Executables.in(
          Files.isDirectory(path) ? path : path.toAbsolutePath().getParent(), Map.of());
    } catch (IOException e) {
      throw new IOException(e.getMessage() + remedy, e);
    }
  }

  private static Optional<Executables> bundled(Path cacheDir, BundledBuild build)
      throws IOException, InterruptedException {
    Optional<Path> folder = build.unpack(cacheDir);
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        build.platform().startsWith("linux")
            ? DeviceLibraries.startable(folder.get())
            : Executables.in(folder.get(), Map.of()));
  }

  private static Optional<Executables> onPath(String path) {
    for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
      try {
        return Optional.of(Executables.in(Path.of(folder), Map.of()));
      } catch (IOException e) {
        continue;
      }
    }
    return Optional.empty();
  }
}
