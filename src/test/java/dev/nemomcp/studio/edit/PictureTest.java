package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.Position;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.footage.Footage.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks, movement, stills and logos. */
class PictureTest {
  private final FakeFootage plain = new FakeFootage().video("a.mp4", 10).video("b.mp4", 10);

  private static Look look(Studio studio) {
    return studio.draft().clips().get(0).look();
  }

  @Test
  void brighterGoesFurtherWhereTheFootageIsDark() throws CannotEdit {
    Studio dark =
        Studio.with(new FakeFootage().video("n.mp4", 5).tone("n.mp4", new Tone(0.1, 0.5, 0.5)));
    Studio light =
        Studio.with(new FakeFootage().video("d.mp4", 5).tone("d.mp4", new Tone(0.9, 0.5, 0.5)));

    Edited edited = dark.does(Kind.COLOR, "brightness", 0.2);
    light.does(Kind.COLOR, "brightness", 0.2);

    assertThat(look(dark).grade().brightness()).isGreaterThan(0.2);
    assertThat(look(light).grade().brightness()).isBetween(0.05, 0.2);
    assertThat(edited.before()).hasToString("colours as recorded");
    assertThat(edited.after()).hasToString("brightness +26 %");
  }

  @Test
  void changesAddUpAndCanBeTakenBack() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();
    studio.does(Kind.COLOR, "warmth", 0.25);
    studio.does(Kind.COLOR, "warmth", 0.25);
    assertThat(look(studio).grade().warmth()).isEqualTo(0.5);
    studio.does(Kind.COLOR, "preset", "cinematic");
    assertThat(look(studio).preset()).isEqualTo("cinematic");

    studio.does(Kind.COLOR, "remove", true);

    assertThat(studio.draft()).isEqualTo(before);
  }

  @Test
  void aLookThatIsHardlyWarmIsHalvedByABitLess() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.COLOR, "warmth", 0.125);

    studio.does(Kind.COLOR, "warmth", -0.125);

    assertThat(look(studio).grade().warmth()).isBetween(0.06, 0.065);
  }

  @Test
  void aClipTakesOverTheColoursOfAnother() throws CannotEdit {
    Studio studio = Studio.with(plain);
    assertThatThrownBy(() -> studio.does(Kind.COLOR, "like_clip", 1, "clip", 2))
        .isInstanceOf(CannotEdit.class);
    studio.does(Kind.COLOR, "warmth", 0.25, "clip", 1);

    studio.does(Kind.COLOR, "like_clip", 1, "clip", 2);

    assertThat(studio.draft().clips()).allMatch(clip -> clip.look().grade().warmth() == 0.25);
  }

  @ParameterizedTest
  @CsvSource({"black and white, mono", "Retro, vintage", "vivid, vivid", "dark, moody"})
  void looksGoByTheirCommonNames(String said, String preset) throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.COLOR, "preset", said);

    assertThat(look(studio).preset()).isEqualTo(preset);
  }

  @Test
  void onlyOneClipInGrey() throws CannotEdit {
    Studio studio = Studio.with(plain);

    Edited edited = studio.does(Kind.COLOR, "preset", "mono", "clip", 2);

    assertThat(studio.draft().clips())
        .extracting(c -> c.look().preset())
        .containsExactly("", "mono");
    assertThat(edited.note()).hasToString("Only b.mp4 was changed.");
  }

  @Test
  void effectsComeAndGo() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();

    assertThat(studio.does(Kind.EFFECT, "name", "film grain").after()).hasToString("grain");
    assertThat(studio.does(Kind.EFFECT, "remove", true, "name", "all").draft()).isEqualTo(before);
    studio.hearsAll("add some film grain and a vignette");
    assertThat(look(studio).effects()).containsExactlyInAnyOrder("grain", "vignette");
    studio.hears("remove the vignette");
    assertThat(look(studio).effects()).containsExactly("grain");
    assertThat(studio.cannot(Kind.EFFECT, "name", "sparkles").instead().toString())
        .contains("vignette");
  }

  @Test
  void whatOnlyALaterClipHasIsToldAsItWasThere() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.hears("VHS on clip 2");

    Edited edited = studio.hears("remove the VHS");

    assertThat(edited.before()).hasToString("vhs");
    assertThat(edited.after()).hasToString("no effect");
  }

  @Test
  void placesOfThePictureAreBlurredOneByOneAndShownAgain() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();

    Edited first = studio.does(Kind.EFFECT, "name", "blur", "position", "bottom_right");
    studio.does(Kind.EFFECT, "name", "blur", "position", "top_left");
    assertThat(first.after()).hasToString("blurred: bottom right");
    assertThat(look(studio).blurred()).containsExactly(Position.TOP_LEFT, Position.BOTTOM_RIGHT);
    assertThat(look(studio).effects()).isEmpty();

    studio.does(Kind.EFFECT, "name", "blur", "position", "top_left", "remove", true);
    assertThat(look(studio).blurred()).containsExactly(Position.BOTTOM_RIGHT);
    assertThat(studio.does(Kind.EFFECT, "remove", true, "name", "blur").draft()).isEqualTo(before);
  }

  @Test
  void aPlaceIsBlurredForAStretchAlone() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(
        Kind.EFFECT,
        "name",
        "blur",
        "position",
        "bottom",
        "start_seconds",
        2.0,
        "end_seconds",
        4.0);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.look().blurred())
        .containsExactly(List.of(), List.of(Position.BOTTOM), List.of(), List.of());
  }

  @Test
  void theShakyNoisyAndSoftAreTreated() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.STABILIZE);
    studio.does(Kind.DENOISE);
    studio.does(Kind.SHARPEN, "amount", 0.8);

    assertThat(look(studio).stabilized()).isTrue();
    assertThat(look(studio).denoise()).isEqualTo(0.5);
    assertThat(look(studio).sharpen()).isEqualTo(0.8);
    Draft treated = studio.draft();
    assertThat(studio.does(Kind.STABILIZE).draft()).isSameAs(treated);
  }

  @Test
  void noiseInTheSoundIsCleanedThere() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.DENOISE, "target", "sound");

    assertThat(studio.draft().clips()).extracting(Clip::voiceCleanup).containsOnly(true);
  }

  @Test
  void turnedOnItsSideTheCanvasTurnsAlong() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.ROTATE, "degrees", 90);
    assertThat(studio.draft().canvas()).isEqualTo(new Canvas(1080, 1920, 30));
    assertThat(look(studio).orientation().rotationDegrees()).isEqualTo(90);
    studio.does(Kind.ROTATE, "degrees", -90);

    assertThat(studio.draft().canvas()).isEqualTo(Canvas.LANDSCAPE_1080P);
    assertThat(look(studio).orientation().rotationDegrees()).isZero();
    assertThat(studio.cannot(Kind.ROTATE, "degrees", 45)).hasMessageContaining("90 degrees");
  }

  @Test
  void mirroringTwiceIsAsBefore() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();

    assertThat(studio.does(Kind.ROTATE, "flip", "horizontal").after())
        .hasToString("upright as recorded, mirrored");
    assertThat(studio.does(Kind.ROTATE, "flip", "horizontal").draft()).isEqualTo(before);
  }

  @Test
  void zoomsInOnAStretchOnly() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.ZOOM, "factor", "1.5x", "start_seconds", 2, "end_seconds", 5);

    assertThat(studio.draft().clips())
        .extracting(Clip::motion)
        .containsExactly(Motion.NONE, new Motion(1, 1.5, 0.5, 0.5), Motion.NONE, Motion.NONE);
  }

  @Test
  void tellsOfTheZoomThatWasTakenBack() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10_000));
    studio.does(Kind.ZOOM, "factor", "1.5x", "start_seconds", 2, "end_seconds", 5);

    assertThat(studio.does(Kind.ZOOM, "remove", true))
        .hasFieldOrPropertyWithValue("before", Phrase.of("zoom {0}× to {1}×", "1", "1.5"))
        .hasFieldOrPropertyWithValue("after", Phrase.of("no zoom"));
  }

  @Test
  void zoomsOutAndNotAtAll() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();

    assertThat(studio.does(Kind.ZOOM, "direction", "out").after()).hasToString("zoom 1.2× to 1×");
    assertThat(studio.does(Kind.ZOOM, "remove", true).draft()).isEqualTo(before);
    assertThat(studio.does(Kind.ZOOM, "remove", true).note()).hasToString("Nothing zooms there.");
  }

  @Test
  void aFrameIsHeld() throws CannotEdit {
    Studio studio = Studio.with(plain);

    Edited edited = studio.does(Kind.FREEZE, "at_seconds", 4, "seconds", 3);

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-4.0", "a.mp4 still 3.0", "a.mp4 4.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().clips().get(1).sourceStartMillis()).isEqualTo(4000);
    assertThat(edited.after()).hasToString("23 s, held at 0:04 for 3 s");
  }

  @Test
  void aFrameThatIsHeldIsHeldLonger() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.FREEZE, "at_seconds", 4, "seconds", 3);

    Edited edited = studio.does(Kind.FREEZE, "change_seconds", 1);

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-4.0", "a.mp4 still 4.0", "a.mp4 4.0-10.0", "b.mp4 0.0-10.0");
    assertThat(edited.after()).hasToString("held at 0:04 for 4 s");

    studio.does(Kind.FREEZE, "change", true, "seconds", 2.5);
    assertThat(studio.cuts()).contains("a.mp4 still 2.5").hasSize(4);
  }

  @Test
  void theLastFrameIsHeldWhereNoMomentIsSaid() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.FREEZE);

    assertThat(studio.cuts()).last().isEqualTo("b.mp4 still 2.0");
    assertThat(studio.draft().clips().get(2).sourceStartMillis()).isBetween(9900L, 9999L);
  }

  @Test
  void noFrameFlashesBehindTheLastOneThatIsHeld() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.FREEZE, "at_seconds", -0.04);

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0", "b.mp4 still 2.0");
  }

  @Test
  void aLogoLeavesTheTrackThatTheUploadPutItOn() throws CannotEdit {
    Studio studio = Studio.with(plain.photo("logo.png", 400, 200));

    Edited edited = studio.does(Kind.LOGO, "position", "bottom_left", "opacity", 50);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().overlays())
        .containsExactly(
            new Overlay(
                "o1",
                "logo.png",
                "logo.png",
                0,
                Music.TO_THE_END,
                Position.BOTTOM_LEFT,
                0.14,
                0.5));
    assertThat(edited.note()).hasToString("logo.png no longer plays as a clip.");
  }

  @Test
  void aLogoIsMovedResizedAndTakenAway() throws CannotEdit {
    Studio studio = Studio.with(plain.photo("logo.png", 400, 200));
    studio.does(Kind.LOGO);

    studio.does(Kind.LOGO, "size", "larger", "position", "top_left");

    assertThat(studio.draft().overlays().get(0).widthFraction()).isEqualTo(0.14 * 1.25);
    assertThat(studio.draft().overlays().get(0).position()).isEqualTo(Position.TOP_LEFT);
    studio.does(Kind.LOGO, "remove", true);
    assertThat(studio.draft().overlays()).isEmpty();
    Draft before = studio.draft();
    assertThat(studio.does(Kind.LOGO, "remove", true).draft()).isSameAs(before);
  }

  @Test
  void withoutAPictureALogoIsAskedFor() {
    assertThat(Studio.with(plain).cannot(Kind.LOGO).instead().toString()).contains("PNG");
  }

  @Test
  void soundAloneHasNoPicture() {
    Studio podcast = Studio.with(new FakeFootage().sound("p.mp3", 60));

    for (Kind kind : new Kind[] {Kind.STABILIZE, Kind.ZOOM, Kind.ROTATE, Kind.COVER}) {
      assertThat(podcast.cannot(kind)).hasMessageContaining("no picture");
    }
  }

  @Test
  void anEdgeThatIsCroppedIsOutsideOfTheEnlargedPicture() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10));

    Edited edited = studio.hears("crop 20% off the bottom");

    assertThat(studio.draft().clips().get(0).motion()).isEqualTo(new Motion(1.25, 1.25, 0.5, 0));
    assertThat(edited.after()).hasToString("20 % cut off at bottom, the rest enlarged 1.25×");
  }

  @Test
  void aZoomLeavesTheEdgeOutThatWasCropped() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10));
    studio.hears("crop 20% off the bottom");

    studio.does(Kind.ZOOM, "factor", 1.2);

    assertThat(studio.draft().clips().get(0).motion()).isEqualTo(new Motion(1.25, 1.5, 0.5, 0));
  }
}
