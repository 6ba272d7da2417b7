package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.TurnListener;
import dev.nemomcp.skill.Skill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A client, a fake backend, and time that costs nothing. */
abstract class AgainstFakeNemo {
  static final Skill SKILL = new Skill("in-video", "1.2.3", "cursor");
  static final TurnListener QUIET = (stage, percent) -> {};
  static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(250), Duration.ofMillis(250));

  @TempDir Path folder;
  FakeNemo fake;
  FakeTime time = FakeTime.patient();
  Nemo nemo;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeNemo();
    nemo = NemoClient.connect(settings());
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  NemoSettings settings() {
    return NemoSettings.at(fake.url(), config(), SKILL).withWaiting(time);
  }

  Path config() {
    return folder.resolve("config");
  }

  Nemo withOwnToken() {
    return NemoClient.connect(settings().withToken(new Secret("own-token")));
  }

  Path video(String name) throws IOException {
    return Files.write(folder.resolve(name), FakeNemo.mp4(2_000));
  }

  /** A session with a video on its timeline. */
  Session session() throws Exception {
    Session session = nemo.createSession("project", "en");
    nemo.upload(session.id(), List.of(video("clip.mp4")), done -> {});
    return session;
  }
}
