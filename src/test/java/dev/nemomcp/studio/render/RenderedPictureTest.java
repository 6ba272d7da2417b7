package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Fades;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Grade;
import dev.nemomcp.draft.Inset;
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
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedPictureTest extends OnFfmpeg {
  @Test
  void footageOfAllKindsGoesIntoOneVideo() throws Exception {
    Media phone =
        filmed(
            "phone",
            "mp4",
            List.of(HALVES.formatted("180x320", "24")),
            "-vf",
            "select='not(mod(n,3)*mod(n,4))'",
            "-fps_mode",
            "vfr");
    Media odd =
        filmed(
            "odd",
            "mkv",
            List.of(HALVES.formatted("161x91", "25"), "sine=f=200:r=22050:d=1.5"),
            "-pix_fmt",
            "yuv444p");
    Media photo = photo("photo", HALVES.formatted("99x77", "1"));
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
    assertThat(file.color(2, 0.25, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(3.2, 0.75, 0.5)).satisfies(OnFfmpeg::isBlue);
  }

  @Test
  void aClipLiesOverTheOthersSmallOrWholeForItsTime() throws Exception {
    Media below = video("below", "320x180", "30");
    Media above = filmed("above", "mp4", List.of("color=lime:s=180x320:r=25:d=4"));
    Draft draft =
        draft(clip("below", 0, 3000))
            .withInsets(
                List.of(
                    new Inset(clip("above", 0, 1000), 0, Position.BOTTOM_RIGHT, 0.2),
                    new Inset(
                        clip("above", 0, 1000).withFraming(Framing.crop(List.of())),
                        2000,
                        Position.CENTER,
                        Inset.WHOLE)));
    Finished file = render(draft, below, above);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("90");
    assertThat(file.color(0.5, 0.85, 0.7)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(0.5, 0.7, 0.3)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(1.5, 0.85, 0.7)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(2.5, 0.05, 0.05)).satisfies(OnFfmpeg::isGreen);
  }

  @Test
  void thePictureComesFromOneColorAndGoesToAnother() throws Exception {
    Media below = filmed("below", "mp4", List.of("color=blue:s=320x180:r=30:d=3"));
    Fades fades = new Fades(1000, 1000, "#ffffff", "#ff0000");
    Draft draft = draft(clip("below", 0, 3000)).withMix(Mix.UNTOUCHED.withPictureFades(fades));
    Finished file = render(draft, below);

    assertThat(file.color(0, 0.5, 0.5)).satisfies(OnFfmpeg::isWhite);
    assertThat(file.color(1.5, 0.5, 0.5)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(2.95, 0.5, 0.5)).satisfies(OnFfmpeg::isRed);
  }

  @Test
  void aCardIsOfOneColourFromEdgeToEdge() throws Exception {
    Media below = video("below", "180x320", "30");
    Clip card = Clip.card("k", "below", "#00ff00", 1000);
    Finished file = render(draft(card, clip("below", 0, 1000)), below);

    assertThat(file.color(0.5, 0.02, 0.02)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(0.5, 0.98, 0.98)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(1.5, 0.5, 0.5)).satisfies(OnFfmpeg::isBlue);
  }

  @Test
  void whatLiesOverFootageThatDoesNotTellItsColoursLeavesThemAsTheyAre() throws Exception {
    Media untold = filmed("untold", "mp4", List.of("color=red:s=320x180:r=25:d=2"));
    Text hello = new Text("t", Text.Role.PLAIN, "Hello", 0, 1000, TextStyle.TITLE);

    int[] plain = render(draft(clip("untold", 0, 1000)), untold).color(0.5, 0.05, 0.05);
    int[] beneath =
        render(draft(clip("untold", 0, 1000)).withTexts(List.of(hello)), untold)
            .color(0.5, 0.05, 0.05);

    for (int channel = 0; channel < 3; channel++) {
      assertThat(beneath[channel]).isCloseTo(plain[channel], within(2));
    }
  }

  @Test
  void aZoomGoesFromTheWholePictureToThatPartOfIt() throws Exception {
    Media a = video("a", "320x180", "30");
    Clip clip = clip("a", 0, 1000).withMotion(new Motion(1, 2, 0.1, 0.5));
    Finished file = render(draft(clip), a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("30");
    assertThat(file.color(0, 0.56, 0.5)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(0.96, 0.85, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(0.96, 0.97, 0.5)).satisfies(OnFfmpeg::isBlue);
  }

  /** Stripes stay stripes, but where they shall not be read: there is their mean. */
  @Test
  void aBlurredPlaceShowsNoDetailAndTheRestDoes() throws Exception {
    Media stripes =
        filmed(
            "stripes",
            "mp4",
            List.of("nullsrc=s=320x180:d=1:r=30,geq=lum='255*mod(floor(X/4),2)':cb=128:cr=128"));
    Clip clip = clip("stripes", 0, 1000);
    Finished file =
        render(
            draft(clip.withLook(Look.AS_RECORDED.withBlurred(List.of(Position.BOTTOM_RIGHT)))),
            stripes);

    assertThat(contrast(file, 0.8, 0.85)).isLessThan(60);
    assertThat(contrast(file, 0.1, 0.85)).isGreaterThan(150);
    assertThat(contrast(file, 0.8, 0.2)).isGreaterThan(150);
  }

  /** Between a bright and a dark stripe near that point. */
  private static int contrast(Finished file, double x, double y) throws Exception {
    int bright = 0;
    int dark = 255;
    for (int i = 0; i < 8; i++) {
      int luma = file.color(0.5, x + i * 2 / 320.0, y)[1];
      bright = Math.max(bright, luma);
      dark = Math.min(dark, luma);
    }
    return bright - dark;
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

    assertThat(file.color(0.5, 0.5, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(1.5, 0.25, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(1.5, 0.75, 0.5)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(2.5, 0.5, 0.5)).satisfies(OnFfmpeg::isBlue);
  }

  @Test
  void theCropFollowsATurnedOrMirroredPicture() throws Exception {
    Media wide = video("wide", "640x180", "30");
    Framing right = Framing.crop(List.of(new Framing.Focus(0, 0.9, 0.5)));
    Clip clip = clip("wide", 0, 500).withFraming(right);
    Finished file =
        render(
            draft(
                clip,
                clip.withLook(Look.AS_RECORDED.withOrientation(new Orientation(180, false, false))),
                clip.withLook(Look.AS_RECORDED.withOrientation(new Orientation(0, true, false)))),
            wide);

    for (double at : new double[] {0.2, 0.7, 1.2}) {
      assertThat(file.color(at, 0.5, 0.5)).satisfies(OnFfmpeg::isBlue);
    }
  }

  @Test
  void theCropJumpsWithTheCutInsideTheFootageToTheFrame() throws Exception {
    Framing redInEitherScene =
        Framing.crop(
            List.of(
                new Framing.Focus(0, 0.25, 0.5),
                new Framing.Focus(1707, 0.25, 0.5),
                new Framing.Focus(1708, 0.75, 0.5)));
    Finished file =
        render(draft(clip("swap", 0, 3000).withFraming(redInEitherScene)), swapping("swap"));

    for (int frame = 49; frame <= 53; frame++) {
      assertThat(file.color((frame - 0.5) * FRAME, 0.5, 0.5)).satisfies(OnFfmpeg::isRed);
    }
  }

  @Test
  void aSceneThatACropWouldRuinIsShownWholeFromItsFirstFrameToItsLast() throws Exception {
    Framing firstSceneWhole =
        Framing.crop(List.of(new Framing.Focus(0, 0.75, 0.5)))
            .withWhole(List.of(new Framing.Stretch(0, 1708)));
    Finished file =
        render(draft(clip("swap", 0, 3000).withFraming(firstSceneWhole)), swapping("swap"));

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("90");
    assertThat(file.color(50.5 * FRAME - FRAME, 0.1, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(50.5 * FRAME - FRAME, 0.9, 0.5)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(51.5 * FRAME - FRAME, 0.1, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(51.5 * FRAME - FRAME, 0.9, 0.5)).satisfies(OnFfmpeg::isRed);
  }

  /** Red is on the left, from the 42nd frame on at the right: at 1708 ms. */
  private Media swapping(String id) throws Exception {
    return filmed(
        id,
        "mp4",
        List.of(
            "color=red:s=640x180:r=24:d=4,drawbox=iw/2:0:iw/2:ih:blue:fill:enable='lt(n,41)',"
                + "drawbox=0:0:iw/2:ih:blue:fill:enable='gte(n,41)'"));
  }

  @Test
  void textLogoAndCaptionsAreShownWhenTheyShould() throws Exception {
    Media a = video("a", "320x180", "30");
    Media logo = photo("logo", "color=lime:s=40x40:d=1");
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
    assertThat(file.color(1.3, 0.25, 0.49)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(2, 0.47, 0.885)).satisfies(rgb -> assertThat(rgb[1]).isGreaterThan(150));
    assertThat(file.color(2.8, 0.47, 0.885)).satisfies(OnFfmpeg::isRed);
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
    assertThat(file.color(0.3, 0.49, 0.435)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(1.5, 0.49, 0.435))
        .satisfies(rgb -> assertThat(rgb[1]).isGreaterThan(150));
  }

  @Test
  void aTypedTextGrowsAndACaptionLightsTheWordThatIsSaid() throws Exception {
    Media a = video("a", "320x180", "30");
    TextStyle typed =
        TextStyle.TITLE.withPreset("minimal").withPosition(Position.TOP).withAnimation("type");
    Caption caption =
        new Caption(
            "a",
            500,
            2000,
            "███ ███",
            List.of(new Caption.Word("███", 500, 1200), new Caption.Word("███", 1200, 2000)));
    Draft draft =
        draft(clip("a", 0, 3000))
            .withTexts(List.of(new Text("t", Text.Role.PLAIN, "█".repeat(22), 500, 2500, typed)))
            .withCaptions(List.of(caption))
            .withCaptionStyle(TextStyle.CAPTION.withAnimation("words"));
    Finished file = render(draft, a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("90");
    assertThat(file.color(0.4, 0.3, 0.12)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(1, 0.3, 0.12)[1]).isGreaterThan(150);
    assertThat(file.color(1, 0.7, 0.12)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(2, 0.7, 0.12)[1]).isGreaterThan(150);
    assertThat(file.color(1, 0.46, 0.87)[2]).isLessThan(130);
    assertThat(file.color(1, 0.54, 0.87)[2]).isGreaterThan(180);
    assertThat(file.color(1.6, 0.46, 0.87)[2]).isGreaterThan(180);
    assertThat(file.color(1.6, 0.54, 0.87)[2]).isLessThan(130);
  }

  @Test
  void looksAndEffectsRunOnEveryFrame() throws Exception {
    Media a = video("a", "160x90", "30");
    Look base = Look.AS_RECORDED;
    List<Look> looks =
        List.of(
            base.withPreset("cinematic").withGrade(new Grade(0.2, 1.1, 1.2, 0.3)).withDenoise(0.4),
            base.withEffects(List.of("vignette")).withSharpen(0.5),
            base.withEffects(List.of("glow")).withOrientation(new Orientation(180, true, true)),
            base.withEffects(List.of("letterbox")).withStabilized(true),
            base.withEffects(List.of("pixelate")),
            base.withEffects(List.of("glitch")),
            base.withEffects(List.of("vhs", "letterbox", "grain")),
            base.withEffects(List.of("sketch")),
            base.withPreset("mono"));
    List<Clip> clips = new ArrayList<>();
    for (Look look : looks) {
      clips.add(clip("a", 0, 200).withLook(look).withId("c" + clips.size()));
    }
    Finished file = render(draft().withClips(clips), a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo(Integer.toString(looks.size() * 6));
    int[] grey = file.color(0.2 * looks.size() - 0.1, 0.25, 0.5);
    assertThat(grey[0]).isCloseTo(grey[2], within(6));
  }
}
