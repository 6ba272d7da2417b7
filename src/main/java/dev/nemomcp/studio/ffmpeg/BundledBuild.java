package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The FFmpeg on the class path ({@code org.bytedeco:ffmpeg}, classifier {@code <platform>-gpl}),
 * unpacked once into the cache. Its JNI bridges are left out: only the executables are used.
 *
 * @param classLoader where to look for it: in a jar of its own, a fat jar or a folder
 * @param platform such as {@code linux-x86_64}
 */
record BundledBuild(ClassLoader classLoader, String platform) {

  /** The build for the machine that this runs on. */
  static BundledBuild ofThisMachine() {
    return new BundledBuild(
        BundledBuild.class.getClassLoader(),
        platform(System.getProperty("os.name"), System.getProperty("os.arch")));
  }

  /** The name that the build's publisher gives to a system, from Java's names for it. */
  static String platform(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    String system =
        os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macosx" : "linux";
    String arch = osArch.toLowerCase(Locale.ROOT);
    return system + "-" + (arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "x86_64");
  }

  /**
   * Unpacks the build where that has not been done yet; two processes may do so at once.
   *
   * @return the folder with the executables; empty where none is on the class path
   */
  Optional<Path> unpack(Path cacheDir) throws IOException {
    String folder = "org/bytedeco/ffmpeg/" + platform + "-gpl/";
    URL program = classLoader.getResource(folder + Executables.fileName("ffmpeg"));
    if (program == null) {
      return Optional.empty();
    }
    if (program.openConnection() instanceof JarURLConnection jar) {
      try (FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar.getJarFileURL())))) {
        return Optional.of(unpack(files.getPath(folder), cacheDir));
      }
    }
    return Optional.of(unpack(Path.of(uri(program)).getParent(), cacheDir));
  }

  private Path unpack(Path source, Path cacheDir) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(source)) {
      files = all.filter(BundledBuild::isNeeded).sorted().toList();
    }
    Path target = cacheDir.resolve("ffmpeg-" + platform + "-" + fingerprint(files));
    if (Files.isDirectory(target)) {
      return target;
    }
    Files.createDirectories(cacheDir);
    Path partial = Files.createTempDirectory(cacheDir, "ffmpeg-partial-");
    try {
      for (Path file : files) {
        Path copy = partial.resolve(file.getFileName().toString());
        Files.copy(file, copy);
        copy.toFile().setExecutable(true);
      }
      moveIntoPlace(partial, target);
    } finally {
      delete(partial);
    }
    return target;
  }

  private static boolean isNeeded(Path file) {
    String name = file.getFileName().toString();
    return !Files.isDirectory(file) && !name.startsWith("jni") && !name.startsWith("libjni");
  }

  /** Names and sizes tell two builds apart, and cost no reading of 80 MB at every start. */
  private static String fingerprint(List<Path> files) throws IOException {
    StringBuilder listing = new StringBuilder();
    for (Path file : files) {
      listing.append(file.getFileName()).append(' ').append(Files.size(file)).append('\n');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(listing.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void moveIntoPlace(Path partial, Path target) throws IOException {
    try {
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process was faster; its copy is as good as ours.
      if (!Files.isDirectory(target)) {
        throw e;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("The class path has an entry that is no file: " + url, e);
    }
  }
}
