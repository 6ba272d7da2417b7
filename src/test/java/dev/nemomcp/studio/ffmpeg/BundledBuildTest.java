package dev.nemomcp.studio.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledBuildTest {
  private static final String FOLDER = "org/bytedeco/ffmpeg/any-cpu-gpl/";
  private static final List<String> FILES =
      List.of("ffmpeg", "ffmpeg.exe", "ffprobe", "libavcodec.so.62", "libjniavcodec.so", "jni.so");

  @TempDir Path temp;

  @Test
  void namesThePlatformAsThePublisherDoes() {
    assertThat(BundledBuild.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
    assertThat(BundledBuild.platform("Linux", "aarch64")).isEqualTo("linux-arm64");
    assertThat(BundledBuild.platform("Mac OS X", "aarch64")).isEqualTo("macosx-arm64");
    assertThat(BundledBuild.platform("Windows 11", "amd64")).isEqualTo("windows-x86_64");
  }

  @Test
  void unpacksEverythingButTheJniBridgesFromAJar() throws Exception {
    Path unpacked = unpack(jar()).orElseThrow();

    assertThat(unpacked.getParent()).isEqualTo(temp.resolve("cache"));
    assertThat(names(unpacked))
        .containsExactly("ffmpeg", "ffmpeg.exe", "ffprobe", "libavcodec.so.62");
    assertThat(Files.isExecutable(unpacked.resolve("ffprobe"))).isTrue();
  }

  @Test
  void unpacksFromAFolderOnTheClassPathToTheSamePlace() throws Exception {
    assertThat(unpack(folder())).isEqualTo(unpack(jar()));
  }

  @Test
  void unpacksOnce() throws Exception {
    Path unpacked = unpack(jar()).orElseThrow();
    Files.writeString(unpacked.resolve("ffprobe"), "kept");

    unpack(jar());

    assertThat(unpacked.resolve("ffprobe")).hasContent("kept");
  }

  @Test
  void givesABuildWithOtherFilesAFolderOfItsOwn() throws Exception {
    Path first = unpack(folder()).orElseThrow();
    Files.writeString(folder().resolve(FOLDER + "libavcodec.so.62"), "a longer, newer library");

    assertThat(unpack(temp.resolve("folder")).orElseThrow()).isNotEqualTo(first);
  }

  @Test
  void isWholeForEachOfSeveralThatUnpackAtOnce() throws Exception {
    Path jar = jar();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Optional<Path>> unpacking = () -> unpack(jar);
      for (Future<Optional<Path>> each :
          pool.invokeAll(List.of(unpacking, unpacking, unpacking, unpacking))) {
        assertThat(names(each.get().orElseThrow())).hasSize(4);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(names(temp.resolve("cache"))).hasSize(1);
  }

  @Test
  void isEmptyWhereNoBuildIsOnTheClassPath() throws Exception {
    assertThat(new BundledBuild(ClassLoader.getPlatformClassLoader(), "any-cpu").unpack(temp))
        .isEmpty();
  }

  private Optional<Path> unpack(Path classPathEntry) throws IOException {
    URL[] urls = {classPathEntry.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      return new BundledBuild(loader, "any-cpu").unpack(temp.resolve("cache"));
    }
  }

  private Path folder() throws IOException {
    Path folder = temp.resolve("folder");
    Files.createDirectories(folder.resolve(FOLDER));
    for (String name : FILES) {
      Files.writeString(folder.resolve(FOLDER + name), name);
    }
    return folder;
  }

  private Path jar() throws IOException {
    Path jar = temp.resolve("fat.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(FOLDER));
      for (String name : FILES) {
        out.putNextEntry(new JarEntry(FOLDER + name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
