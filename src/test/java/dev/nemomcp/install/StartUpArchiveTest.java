package dev.nemomcp.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpArchiveTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path folder;
  private Path archives;
  private Program program;

  /** A server that reads its input to the end. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) throws IOException {
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  @BeforeEach
  void aServerInAJar() throws Exception {
    archives = folder.resolve("archives here");
    Path jar = folder.resolve("a server.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Reader.class.getName());
    String entry = Reader.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(entry));
      Reader.class.getClassLoader().getResourceAsStream(entry).transferTo(out);
    }
    program = new Program(JAVA, jar, "1.2.3");
  }

  @Test
  void itIsMadeOnceAndLeavesNothingElseBehind() throws Exception {
    StartUpArchive archive = StartUpArchive.of(program, archives);
    Files.createDirectories(archives.resolve("making-of-one-that-was-killed"));

    assertThat(archive.make()).isTrue();
    FileTime made = Files.getLastModifiedTime(archive.file());
    assertThat(archive.make()).isTrue();

    assertThat(Files.getLastModifiedTime(archive.file())).isEqualTo(made);
    assertThat(names()).containsExactlyInAnyOrder(archive.file().getFileName().toString(), "lock");
  }

  @Test
  void itsNameHoldsTheVersionTheJarAndTheVirtualMachine() throws Exception {
    Path before = StartUpArchive.of(program, archives).file();
    assertThat(before.getFileName().toString())
        .matches("1\\.2\\.3-[0-9a-f]{8}-.+\\.jsa")
        .contains(Runtime.version().feature() + ".");

    Files.write(program.jar(), new byte[1], StandardOpenOption.APPEND);

    assertThat(StartUpArchive.of(program, archives).file()).isNotEqualTo(before);
  }

  @Test
  void theSameJarInAnotherPlaceHasAnother() throws Exception {
    Path copy = Files.copy(program.jar(), folder.resolve("copy.jar"));

    assertThat(StartUpArchive.of(new Program(JAVA, copy, "1.2.3"), archives).file())
        .isNotEqualTo(StartUpArchive.of(program, archives).file());
  }

  /** The virtual machine refuses it then, and a build that changes nothing does just that. */
  @Test
  void itIsMadeAnewWhereTheSameJarWasWrittenAgain() throws Exception {
    // Classes of a jar with a space in its name are not archived at all.
    Path jar = Files.copy(program.jar(), folder.resolve("server.jar"));
    program = new Program(JAVA, jar, "1.2.3");
    StartUpArchive archive = StartUpArchive.of(program, archives);
    archive.make();
    assertThat(isTaken(archive)).isTrue();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    assertThat(isTaken(archive)).isFalse();
    assertThat(archive.exists()).isFalse();

    StartUpArchive.makeWanted(program, archives, List.of(archive.flag()));

    assertThat(archive.exists()).isTrue();
    assertThat(isTaken(archive)).isTrue();
  }

  /** What it does not take, a virtual machine tells. */
  private boolean isTaken(StartUpArchive archive) throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(program.arguments(archive.flag()));
    Process server = new ProcessBuilder(command).redirectInput(program.jar().toFile()).start();
    return new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).isEmpty();
  }

  @Test
  void aServerThatCannotRunLeavesNone() throws Exception {
    Program broken = new Program(Path.of("/bin/false"), program.jar(), "1.2.3");

    assertThat(StartUpArchive.of(broken, archives).make()).isFalse();
    assertThat(names()).containsExactly("lock");
  }

  @Test
  void twoDoNotMakeItAtTheSameTime() throws Exception {
    Files.createDirectories(archives);
    try (FileChannel other =
        FileChannel.open(
            archives.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      assertThat(StartUpArchive.of(program, archives).make()).isFalse();
    }
  }

  @Test
  void onlyTheNewestAreKept() throws Exception {
    Files.createDirectories(archives);
    for (int day = 1; day <= 4; day++) {
      Path old = Files.writeString(archives.resolve(day + ".jsa"), "");
      Files.setLastModifiedTime(
          old, FileTime.from(Instant.parse("2026-01-0" + day + "T00:00:00Z")));
    }

    StartUpArchive.of(program, archives).make();

    assertThat(names()).contains("4.jsa", "3.jsa").doesNotContain("2.jsa", "1.jsa");
  }

  @Test
  void aServerMakesOnlyTheOneThatItWasToldToUse() throws Exception {
    StartUpArchive archive = StartUpArchive.of(program, archives);
    Path ofAnother = archives.resolve("1.2.3-00000000-other.jsa");

    StartUpArchive.makeWanted(program, archives, List.of("-Xms16m"));
    StartUpArchive.makeWanted(program, archives, List.of("-XX:SharedArchiveFile=" + ofAnother));
    assertThat(archives).doesNotExist();

    StartUpArchive.makeWanted(program, archives, List.of("-Xms16m", archive.flag()));
    assertThat(archive.file()).isNotEmptyFile();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
