package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.studio.render.Renderer.Output;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final Canvas HD = Canvas.LANDSCAPE_1080P;

  @Test
  void aFinishedVideoIsH264HighForEveryPlayer() throws Exception {
    assertThat(Encoding.of(Output.MP4_HIGH, HD, 60).picture(30))
        .containsSequence("-c:v", "libx264", "-preset", "veryfast", "-crf", "20")
        .containsSequence("-profile:v", "high")
        .containsSequence("-pix_fmt", "yuv420p");
  }

  @Test
  void aBoundOnTheSizeBecomesARate() throws Exception {
    Encoding encoding = Encoding.of(new Output("mp4", "high", 0, 0, 10_000_000), HD, 60);

    double bytes = (encoding.videoBitsPerSecond() + encoding.audioBitsPerSecond()) / 8.0 * 60;
    assertThat(bytes).isBetween(9_000_000.0, 10_000_000.0);
  }

  @Test
  void aBoundThatCannotBeKeptIsRefused() {
    assertThatThrownBy(() -> Encoding.of(new Output("mp4", "high", 0, 0, 10_000), HD, 60))
        .isInstanceOf(RenderFailed.class);
    assertThatThrownBy(() -> Encoding.of(new Output("wav", "high", 0, 0, 1_000_000), HD, 60))
        .isInstanceOfSatisfying(RenderFailed.class, e -> assertThat(e.remedy()).contains("mp3"));
  }

  @Test
  void anUnknownFormatIsRefusedWithTheOnesThatWork() {
    assertThatThrownBy(() -> Encoding.of(new Output("avi", "high", 0, 0, 0), HD, 60))
        .isInstanceOfSatisfying(
            RenderFailed.class, e -> assertThat(e.remedy()).contains("mp4", "webm", "gif"));
  }

  @Test
  void thePictureComesOutInTheSizeThatIsAskedFor() {
    assertThat(OutputSize.of(HD, new Output("mp4", "high", 720, 0, 0)))
        .isEqualTo(new Canvas(1280, 720, 30));
    assertThat(OutputSize.of(HD, new Output("mp4", "high", 2160, 0, 0)))
        .isEqualTo(new Canvas(3840, 2160, 30));
    assertThat(OutputSize.of(new Canvas(1080, 1920, 30), new Output("mp4", "draft", 0, 0, 0)))
        .isEqualTo(new Canvas(540, 960, 30));
  }

  @Test
  void theFrameRateIsThatWhichIsAskedForUpToSixty() {
    assertThat(OutputSize.of(HD, new Output("mp4", "high", 0, 60, 0)))
        .isEqualTo(new Canvas(1920, 1080, 60));
    assertThat(rate("mp4", 120)).isEqualTo(60);
    assertThat(rate("gif", 0)).isEqualTo(12);
    assertThat(rate("gif", 20)).isEqualTo(20);
  }

  private static int rate(String format, int framesPerSecond) {
    Output output = new Output(format, "high", 0, framesPerSecond, 0);
    return OutputSize.of(HD, output).framesPerSecond();
  }
}
