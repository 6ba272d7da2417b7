package dev.nemomcp.project;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Projects on a folder of their own, before a backend in memory. */
abstract class InProjects {
  static final Duration LONG = Duration.ofMinutes(1);

  static final ExportWish WITH_SUBTITLES = new ExportWish("", "", "high", 0, 0, 0, false, true);

  @TempDir Path home;
  FakeNemo nemo;
  Projects projects;
  int backendAsked;

  @BeforeEach
  void open() {
    nemo = new FakeNemo();
    projects = restarted();
  }

  /** Another process on the same folder. */
  Projects restarted() {
    Places places = new Places(home.resolve("data"), home.resolve("videos"), List.of(), home);
    return new Projects(
        Backend.STUDIO,
        places,
        () -> {
          backendAsked++;
          return nemo;
        },
        FakeNemo::measure,
        host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")},
        Clock.systemUTC());
  }

  String video(String name) throws IOException {
    byte[] content = "\0\0\0\030ftypisom and more".getBytes(StandardCharsets.ISO_8859_1);
    return Files.write(home.resolve(name), content).toString();
  }

  UploadReport upload(String name) throws Exception {
    return done(projects.upload(List.of(video(name)), "", false, List.of()));
  }

  EditReport edit(String instruction) throws Exception {
    return done(projects.edit("", instruction));
  }

  ExportReport export(ExportWish wish) throws Exception {
    return done(projects.export("", wish));
  }

  static <T> T done(Work<T> work) throws Exception {
    Optional<T> result = work.await(LONG, p -> {});
    return result.orElseThrow();
  }
}
