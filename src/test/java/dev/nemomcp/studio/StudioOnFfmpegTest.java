package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.agent.Tools;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.http.StudioApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole way with everything real: a clip goes in, a sentence is said, a file comes out. */
class StudioOnFfmpegTest {
  @TempDir Path folder;

  @Test
  void trimsAClipAndRendersIt() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.open();
    Path clip =
        TestFfmpeg.make(
            ffmpeg,
            folder.resolve("clip.mp4"),
            "-f",
            "lavfi",
            "-i",
            "testsrc2=size=160x90:rate=25:duration=2",
            "-f",
            "lavfi",
            "-i",
            "sine=duration=2",
            "-shortest");
    Path cache = TestFfmpeg.CACHE;
    Engine real = Engine.onFfmpeg(cache);
    Tools tools = real.tools();
    Wish trim = new Wish(Kind.TRIM_RANGE, Map.of("start_seconds", 0, "end_seconds", 1), "trim");
    Engine engine =
        new Engine(
            real.recognition(),
            new Tools(
                (said, clips) -> FakeEngine.understanding("en", List.of(trim)),
                tools.edits(),
                tools.eyesAndEars(),
                tools.assembly(),
                tools.missingLetters()),
            real.renderer());
    try (Studio studio =
        Studio.start(
            new StudioSettings(folder.resolve("data"), cache, 0, Optional.empty()),
            engine,
            StudioApi.Settings.of(0, Optional.empty()))) {
      StudioClient client = StudioClient.signedIn(studio.uri(), "client-1");
      String session = client.session("clip");
      JsonNode uploaded = client.upload(session, clip).data("files").get(0);
      assertThat(uploaded.path("duration").asDouble()).isBetween(1.9, 2.1);
      assertThat(uploaded.path("width").asInt()).isEqualTo(160);

      List<JsonNode> events = client.events(session, "trim the first second");
      assertThat(events.get(events.size() - 1).path("content").asString()).startsWith("Done:");
      JsonNode draft = client.state(session).path("draft");
      assertThat(draft.path("d").asInt()).isBetween(900, 1100);
      assertThat(client.get("/api/state/nemo_agent/me/" + session + "/frames").bytes())
          .startsWith((byte) 0xff, (byte) 0xd8);
      JsonNode sound =
          client.get("/api/state/nemo_agent/me/" + session + "/waveform").body().path("data");
      assertThat(sound.path("levels").size() * sound.path("step_millis").asInt())
          .isBetween(900, 1100);

      client.post(
          "/api/render/proxy/lambda",
          Map.of(
              "id",
              "render_1",
              "sessionId",
              session,
              "draft",
              draft,
              "output",
              Map.of("format", "mp4", "quality", "draft")));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  client
                      .get("/api/render/proxy/lambda/render_1")
                      .body()
                      .path("status")
                      .asString()
                      .equals("completed"));
      Path rendered =
          Files.write(
              folder.resolve("final.mp4"),
              client.get("/api/render/proxy/render_1/download").bytes());
      Media media = new Probe(ffmpeg, MediaLimits.DEFAULT).probe(rendered, "id", "final.mp4");
      assertThat(media.durationMillis()).isBetween(900L, 1100L);
      assertThat(media.hasSound()).isTrue();
    }
  }
}
