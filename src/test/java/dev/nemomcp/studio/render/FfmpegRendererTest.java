package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Grade;
import dev.nemomcp.draft.Look;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Orientation;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.Renderer.Output;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.render.Renderer.Rendered;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegRendererTest {
  private static final Typeface TYPE = Typeface.load();
  private static final Ffmpeg FFMPEG = TestFfmpeg.open();
  private static final Output MP4 = Output.MP4_HIGH;
  private static final double FRAME = 1 / 30.0;

  /** Red on the left, blue on the right, of that size; a tone that comes and goes. */
  private static final String HALVES =
      "color=red:s=%1$s:r=%2$s:d=4,drawbox=iw/2:0:iw/2:ih:blue:fill";

  private static final String TONE =
      "sine=f=330:r=44100:d=4,volume='if(lt(mod(t,2),1),0.5,0.001)':eval=frame";

  @TempDir Path temp;
  private FfmpegRenderer renderer;
  private Path work;

  @BeforeEach
  void open() {
    work = temp.resolve("work");
    renderer = new FfmpegRenderer(FFMPEG, new MusicComposer(Moods.load()), work, TYPE);
  }

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
  void footageOfAllKindsGoesIntoOneVideo() throws Exception {
    Media phone =
        media(
            "phone",
            "mp4",
            "-f",
            "lavfi",
            "-i",
            HALVES.formatted("180x320", "24"),
            "-vf",
            "select='not(mod(n,3)*mod(n,4))'",
            "-fps_mode",
            "vfr",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv420p");
    Media odd =
        media(
            "odd",
            "mkv",
            "-f",
            "lavfi",
            "-i",
            HALVES.formatted("161x91", "25"),
            "-f",
            "lavfi",
            "-i",
            "sine=f=200:r=22050:d=1.5",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv444p");
    Media photo =
        media(
            "photo",
            "png",
            "-f",
            "lavfi",
            "-i",
            HALVES.formatted("99x77", "1"),
            "-frames:v",
            "1",
            "-update",
            "1");
    Media sound = media("sound", "wav", "-f", "lavfi", "-i", "sine=f=500:d=2");

    Draft draft =
        draft(
            clip("phone", 0, 1000).withFraming(Framing.BLUR),
            clip("odd", 0, 2000).withTransition(Transition.fade(300)),
            Clip.still("p", "photo", "photo", 0, 1000).withMotion(new Motion(1, 1.15, 0.5, 0.5)),
            Clip.still("f", "odd", "frozen", 1000, 500),
            clip("sound", 0, 1000));
    Finished file = render(draft, phone, odd, photo, sound);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("156");
    assertThat(file.seconds("v")).isEqualTo(5.2, within(0.001));
    assertThat(file.seconds("a")).isEqualTo(5.2, within(FRAME));
    assertThat(file.color(2, 0.25, 0.5)).satisfies(FfmpegRendererTest::isRed);
    assertThat(file.color(3.2, 0.75, 0.5)).satisfies(FfmpegRendererTest::isBlue);
  }

  @Test
  void theCropFollowsItsPath() throws Exception {
    Media wide = video("wide", "640x180", "30");
    Framing leftToRight =
        Framing.crop(
            List.of(
                new Framing.Focus(0, 0.1, 0.5),
                new Framing.Focus(1000, 0.1, 0.5),
                new Framing.Focus(2000, 0.9, 0.5)));
    Finished file = render(draft(clip("wide", 0, 3000).withFraming(leftToRight)), wide);

    assertThat(file.color(0.5, 0.5, 0.5)).satisfies(FfmpegRendererTest::isRed);
    assertThat(file.color(1.5, 0.25, 0.5)).satisfies(FfmpegRendererTest::isRed);
    assertThat(file.color(1.5, 0.75, 0.5)).satisfies(FfmpegRendererTest::isBlue);
    assertThat(file.color(2.5, 0.5, 0.5)).satisfies(FfmpegRendererTest::isBlue);
  }

  @Test
  void joinsDoNotClick() throws Exception {
    Media tone =
        media(
            "tone",
            "mp4",
            "-f",
            "lavfi",
            "-i",
            HALVES.formatted("160x90", "30"),
            "-f",
            "lavfi",
            "-i",
            "sine=f=97:d=4,volume=4",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv420p",
            "-c:a",
            "pcm_s16le",
            "-f",
            "mov");
    Draft draft = draft(clip("tone", 3, 503), clip("tone", 1211, 1711), clip("tone", 2222, 2722));
    Finished file = render(draft, new Output("wav", "high", 0, 0), tone);

    float[] samples = file.samples();
    float steepest = 0;
    for (int i = 1; i < samples.length; i++) {
      steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
    }
    // A 97 Hz tone of half full scale climbs by at most 0.0064 from sample to sample.
    assertThat(steepest).isLessThan(0.012f);
    assertThat(samples).hasSize(45 * 1600);
  }

  @Test
  void musicLiesUnderTheVoiceAndTheWholeHasItsLoudness() throws Exception {
    Media a =
        media(
            "a",
            "mp4",
            "-f",
            "lavfi",
            "-i",
            HALVES.formatted("160x90", "30"),
            "-f",
            "lavfi",
            "-i",
            "anoisesrc=c=pink:d=4:a=0.3,volume='if(lt(t,2),1,0)':eval=frame",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv420p");
    Draft draft =
        draft(clip("a", 0, 4000))
            .withMusic(
                List.of(
                    new Music(
                        "m",
                        new Music.Composed("calm", 3, 0),
                        "Calm",
                        0,
                        Music.TO_THE_END,
                        Music.USUAL_VOLUME,
                        200,
                        300)))
            .withMix(Mix.UNTOUCHED.withTargetLufs(-14));
    Finished file = render(draft, a);

    assertThat(file.loudness().integratedLufs()).isEqualTo(-14, within(0.5));
    assertThat(file.loudness().truePeakDb()).isLessThanOrEqualTo(-1);
    float[] samples = file.samples();
    double voice = level(samples, 0.5, 1.5);
    double music = level(samples, 3, 3.6);
    assertThat(voice - music).isBetween(4.0, 20.0);
  }

  @Test
  void textLogoAndCaptionsAreShownWhenTheyShould() throws Exception {
    Media a = video("a", "320x180", "30");
    Media logo =
        media(
            "logo",
            "png",
            "-f",
            "lavfi",
            "-i",
            "color=lime:s=40x40:d=1",
            "-frames:v",
            "1",
            "-update",
            "1");
    Draft draft =
        draft(clip("a", 0, 3000))
            .withTexts(
                List.of(
                    new Text(
                        "t",
                        Text.Role.TITLE,
                        "██████",
                        0,
                        1000,
                        TextStyle.TITLE.withPreset("boxed").withColors("", "", "#ffffff"))))
            .withCaptions(List.of(new Caption("a", 1500, 2500, "今天", List.of())))
            .withCaptionStyle(TextStyle.CAPTION.withColors("", "", "#ffff00"))
            .withOverlays(
                List.of(
                    new Overlay(
                        "o", "logo", "logo", 0, Music.TO_THE_END, Position.TOP_RIGHT, 0.15, 1)));
    Finished file = render(draft, a, logo);

    assertThat(file.color(0.6, 0.5, 0.435)).satisfies(rgb -> assertThat(rgb[1]).isGreaterThan(150));
    assertThat(file.color(1.3, 0.25, 0.49)).satisfies(FfmpegRendererTest::isRed);
    assertThat(file.color(2, 0.47, 0.885)).satisfies(rgb -> assertThat(rgb[1]).isGreaterThan(150));
    assertThat(file.color(2.8, 0.47, 0.885)).satisfies(FfmpegRendererTest::isRed);
    assertThat(file.color(2.8, 0.87, 0.2)).satisfies(rgb -> assertThat(rgb[1]).isGreaterThan(200));
  }

  @Test
  void aTextThatPopsUpGrowsAroundItsMiddle() throws Exception {
    Media a = video("a", "320x180", "30");
    TextStyle style =
        TextStyle.TITLE.withPreset("boxed").withColors("", "", "#ffffff").withAnimation("pop");
    Draft draft =
        draft(clip("a", 0, 2000))
            .withTexts(List.of(new Text("t", Text.Role.TITLE, "██████", 500, 1500, style)));
    Finished file = render(draft, a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("60");
    assertThat(file.color(0.3, 0.49, 0.435)).satisfies(FfmpegRendererTest::isRed);
    assertThat(file.color(1.5, 0.49, 0.435))
        .satisfies(rgb -> assertThat(rgb[1]).isGreaterThan(150));
  }

  @Test
  void looksAndEffectsRunOnEveryFrame() throws Exception {
    Media a = video("a", "160x90", "30");
    Look base = Look.AS_RECORDED;
    List<Look> looks =
        List.of(
            base.withPreset("cinematic").withGrade(new Grade(0.2, 1.1, 1.2, 0.3)).withDenoise(0.4),
            base.withEffect("vignette").withSharpen(0.5),
            base.withEffect("glow").withOrientation(new Orientation(180, true, true)),
            base.withEffect("letterbox").withStabilized(true),
            base.withEffect("pixelate"),
            base.withEffect("glitch"),
            base.withEffect("sketch"),
            base.withPreset("mono"));
    List<Clip> clips = new ArrayList<>();
    for (Look look : looks) {
      clips.add(clip("a", 0, 200).withLook(look).withId("c" + clips.size()));
    }
    Finished file = render(draft().withClips(clips), a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo(Integer.toString(looks.size() * 6));
    int[] grey = file.color(1.5, 0.25, 0.5);
    assertThat(grey[0]).isCloseTo(grey[2], within(6));
  }

  @Test
  void speedChangesPictureAndSoundAlike() throws Exception {
    Media a = video("a", "160x90", "30");
    Finished file =
        render(draft(clip("a", 0, 2000).withSpeed(2), clip("a", 0, 500).withSpeed(0.25)), a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("90");
    assertThat(file.seconds("a")).isEqualTo(3, within(FRAME));
  }

  @Test
  void everyFormatIsMade() throws Exception {
    Media a = video("a", "320x180", "30");
    Draft draft = draft(clip("a", 0, 1000));

    assertThat(render(draft, new Output("mov", "standard", 90, 0), a).ask("v", "width,height"))
        .isEqualTo("160,90");
    assertThat(render(draft, new Output("webm", "high", 90, 0), a).ask("v", "codec_name"))
        .isEqualTo("vp9");
    assertThat(render(draft, new Output("gif", "high", 90, 0), a).ask("v", "codec_name"))
        .isEqualTo("gif");
    assertThat(render(draft, new Output("mp3", "high", 0, 0), a).ask("a", "codec_name"))
        .isEqualTo("mp3");
    assertThat(render(draft, new Output("m4a", "high", 0, 0), a).ask("a", "codec_name"))
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
        render(draft(clip("noise", 0, 4000)), new Output("mp4", "high", 0, 250_000), noise);

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

  private Finished render(Draft draft, Media... media) throws Exception {
    return render(draft, MP4, media);
  }

  private Finished render(Draft draft, Output output, Media... media) throws Exception {
    Path file = temp.resolve("out." + output.format());
    renderer.render(draft, List.of(media), output, file, done -> {});
    return new Finished(FFMPEG, file);
  }

  private Media video(String id, String size, String rate) throws Exception {
    return media(
        id,
        "mp4",
        "-f",
        "lavfi",
        "-i",
        HALVES.formatted(size, rate),
        "-f",
        "lavfi",
        "-i",
        TONE,
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-pix_fmt",
        "yuv420p");
  }

  private Media media(String id, String extension, String... arguments) throws Exception {
    Path file = TestFfmpeg.make(FFMPEG, temp.resolve(id + "." + extension), arguments);
    return new Probe(FFMPEG, MediaLimits.DEFAULT).probe(file, id, id);
  }

  private static double level(float[] samples, double fromSeconds, double toSeconds) {
    double sum = 0;
    int from = (int) (fromSeconds * 48_000);
    int to = (int) (toSeconds * 48_000);
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return 10 * Math.log10(sum / (to - from));
  }

  private static void isRed(int[] rgb) {
    assertThat(rgb[0]).isGreaterThan(180);
    assertThat(rgb[2]).isLessThan(90);
  }

  private static void isBlue(int[] rgb) {
    assertThat(rgb[2]).isGreaterThan(180);
    assertThat(rgb[0]).isLessThan(90);
  }
}
