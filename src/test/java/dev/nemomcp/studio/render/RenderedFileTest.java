package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.Renderer.Output;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.render.Renderer.Rendered;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RenderedFileTest extends OnFfmpeg {
  @Test
  void aCutVideoIsWhatEveryPlayerTakes() throws Exception {
    Media a = video("a", "320x180", "30");
    List<Double> progress = new ArrayList<>();

    Rendered rendered =
        renderer.render(
            draft(clip("a", 0, 1010), clip("a", 2000, 2510), clip("a", 500, 1000)),
            List.of(a),
            MP4,
            temp.resolve("out.mp4"),
            progress::add);

    Finished file = new Finished(FFMPEG, rendered.file());
    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("61");
    assertThat(file.seconds("a")).isEqualTo(file.seconds("v"), within(FRAME));
    assertThat(file.ask("v", "profile,pix_fmt,color_space,color_transfer,color_primaries"))
        .isEqualTo("High,yuv420p,bt709,bt709,bt709");
    assertThat(file.ask("v", "avg_frame_rate")).isEqualTo("30/1");
    assertThat(file.ask("a", "codec_name,sample_rate,channels")).isEqualTo("aac,48000,2");
    assertThat(rendered.durationMillis()).isEqualTo(2033);
    assertThat(rendered.bytes()).isEqualTo(Files.size(rendered.file()));
    assertThat(progress).isSorted().endsWith(1.0).hasSizeGreaterThan(1);
    assertThat(Finished.filesIn(work)).isEmpty();
  }

  @Test
  void theFrameRateIsThatWhichIsAskedFor() throws Exception {
    Media a = video("a", "320x180", "30");

    Finished file = render(draft(clip("a", 0, 1000)), new Output("mp4", "draft", 90, 60, 0), a);

    assertThat(file.ask("v", "avg_frame_rate,nb_read_packets")).isEqualTo("60/1,60");
  }

  @Test
  void everyFormatIsMade() throws Exception {
    Media a = video("a", "320x180", "30");
    Draft draft = draft(clip("a", 0, 1000));

    assertThat(render(draft, new Output("mov", "standard", 90, 0, 0), a).ask("v", "width,height"))
        .isEqualTo("160,90");
    assertThat(render(draft, new Output("webm", "high", 90, 0, 0), a).ask("v", "codec_name"))
        .isEqualTo("vp9");
    assertThat(render(draft, new Output("gif", "high", 90, 0, 0), a).ask("v", "codec_name"))
        .isEqualTo("gif");
    assertThat(render(draft, new Output("mp3", "high", 0, 0, 0), a).ask("a", "codec_name"))
        .isEqualTo("mp3");
    assertThat(render(draft, new Output("m4a", "high", 0, 0, 0), a).ask("a", "codec_name"))
        .isEqualTo("aac");
  }

  @Test
  void aFileKeepsWithinItsBound() throws Exception {
    Media noise =
        media(
            "noise",
            "mp4",
            "-f",
            "lavfi",
            "-i",
            "color=gray:s=320x180:r=30:d=4,noise=alls=60:allf=t",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-crf",
            "18",
            "-pix_fmt",
            "yuv420p");

    Finished file =
        render(draft(clip("noise", 0, 4000)), new Output("mp4", "high", 0, 0, 250_000), noise);

    assertThat(Files.size(file.file())).isLessThanOrEqualTo(250_000);
  }

  @Test
  void aFailedRenderLeavesNothingBehind() throws Exception {
    Media broken =
        new Media(
            "a",
            "a",
            Files.writeString(temp.resolve("a.mp4"), "no video"),
            Media.Kind.VIDEO,
            4000,
            320,
            180,
            30,
            false,
            false,
            true,
            false);

    assertThatThrownBy(() -> render(draft(clip("a", 0, 1000)), broken))
        .isInstanceOfSatisfying(RenderFailed.class, e -> assertThat(e.remedy()).isNotBlank());
    assertThat(temp.resolve("out.mp4")).doesNotExist();
    assertThat(Finished.filesIn(work)).isEmpty();
    assertThat(Finished.filesIn(temp)).allMatch(p -> !p.getFileName().toString().contains("part"));
  }

  @Test
  void sheetsAreSmallEnoughForAModel() throws Exception {
    Media a = video("a", "320x180", "30");
    Draft draft = draft(clip("a", 0, 1000), clip("a", 2000, 3000));
    Finished file = render(draft, a);

    for (byte[] sheet :
        List.of(renderer.contactSheet(file.file()), renderer.frames(draft, List.of(a)))) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(sheet));
      assertThat(sheet.length).isLessThanOrEqualTo(200_000);
      assertThat(Math.max(image.getWidth(), image.getHeight())).isBetween(600, 1024);
      int left = image.getRGB(image.getWidth() / 10, image.getHeight() / 10);
      assertThat(left >> 16 & 255).isGreaterThan(180);
    }
  }
}
