package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Framing.Fill;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Framing.Stretch;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReframeTest {
  private final FakeFootage talk =
      new FakeFootage()
          .video("talk.mp4", 30, 1920, 1080, 25)
          .subject("talk.mp4", new Focus(0, 0.3, 0.5), new Focus(20_000, 0.7, 0.5));

  @ParameterizedTest
  @CsvSource({
    "9:16, 1080, 1920", "3:4, 1080, 1440", "1:1, 1080, 1080", "4:5, 1080, 1350",
    "21:9, 1920, 822", "9x16, 1080, 1920", "square, 1080, 1080", "vertical, 1080, 1920"
  })
  void theCanvasIsAsLargeAsThePlatformsShowIt(String ratio, int width, int height)
      throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.ASPECT, "ratio", ratio);

    assertThat(studio.draft().canvas()).isEqualTo(new Canvas(width, height, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "xiaohongshu, 1080, 1920",
    "TikTok, 1080, 1920",
    "YouTube Shorts, 1080, 1920",
    "instagram, 1080, 1350",
    "reels, 1080, 1920"
  })
  void platformsStandForTheirShape(String platform, int width, int height) throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.ASPECT, "platform", platform);

    assertThat(studio.draft().canvas()).isEqualTo(new Canvas(width, height, 25));
  }

  @Test
  void forAPlatformTheSoundIsBroughtToItsLoudness() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("talk.mp4", 30));
    Edited edited = studio.does(Kind.ASPECT, "platform", "tiktok");
    assertThat(studio.draft().mix().targetLufs()).isEqualTo(-14);
    assertThat(edited.note().toString()).contains("levelled to −14 LUFS");

    Studio mute = Studio.with(new FakeFootage().silentVideo("talk.mp4", 30));
    mute.does(Kind.ASPECT, "platform", "tiktok");
    mute.does(Kind.ASPECT, "ratio", "1:1");
    assertThat(mute.draft().mix().targetLufs()).isZero();
  }

  @Test
  void aVideoThatHasThePlatformsShapeIsLevelledAllTheSame() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("p.mp4", 5, 1080, 1920, 30));
    studio.does(Kind.ASPECT, "platform", "tiktok");
    assertThat(studio.draft().canvas().aspectRatio()).isEqualTo(0.5625);
    assertThat(studio.draft().mix().targetLufs()).isEqualTo(-14);
  }

  @Test
  void aLoudnessThatWasAskedForStaysForAPlatformToo() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("talk.mp4", 30));
    studio.does(Kind.NORMALIZE, "lufs", -16);
    studio.does(Kind.ASPECT, "platform", "tiktok");
    assertThat(studio.draft().mix().targetLufs()).isEqualTo(-16);
  }

  @Test
  void theCropFollowsTheSubject() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.ASPECT, "ratio", "9:16", "platform", "xiaohongshu");

    assertThat(studio.draft().clips().get(0).framing())
        .isEqualTo(Framing.crop(talk.subject("talk.mp4", 0.5625)));
    assertThat(edited.before()).hasToString("1920×1080 (16:9)");
    assertThat(edited.after()).hasToString("1080×1920 (9:16)");
    assertThat(edited.note())
        .hasToString(
            "The crop follows the subject. The sound is levelled to −14 LUFS, as platforms play it.");
  }

  @Test
  void peopleWhomNoCropHoldsAreShownWhole() throws CannotEdit {
    Studio studio = Studio.with(talk.twoFarApart("talk.mp4"));

    Edited edited = studio.does(Kind.ASPECT, "ratio", "9:16");

    assertThat(studio.draft().clips().get(0).framing()).isEqualTo(Framing.BLUR);
    assertThat(edited.note())
        .hasToString("The whole picture is kept, over a blurred copy of itself.");
  }

  @Test
  void onlyTheScenesThatACropWouldRuinAreShownWhole() throws CannotEdit {
    Studio studio =
        Studio.with(talk.sceneChanges("talk.mp4", 10, 20).twoFarApart("talk.mp4", 10, 20));

    Edited edited = studio.does(Kind.ASPECT, "ratio", "9:16");

    assertThat(studio.draft().clips().get(0).framing())
        .isEqualTo(
            Framing.crop(talk.subject("talk.mp4", 0.5625))
                .withWhole(List.of(new Stretch(10_000, 20_000))));
    assertThat(edited.note())
        .hasToString(
            "The crop follows the subject."
                + " 1 scene that a crop would ruin is shown whole over a blurred copy.");
  }

  @Test
  void aCropThatIsSaidIsMadeEvenWhereItCutsPeople() throws CannotEdit {
    Studio studio = Studio.with(talk.twoFarApart("talk.mp4"));

    studio.does(Kind.ASPECT, "ratio", "9:16", "fill", "crop");

    assertThat(studio.draft().clips().get(0).framing().fill()).isEqualTo(Fill.CROP);
  }

  @Test
  void theFillChangesAndTheShapeStays() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.ASPECT, "ratio", "9:16");

    studio.does(Kind.ASPECT, "fill", "fit");

    assertThat(studio.draft().canvas()).isEqualTo(new Canvas(1080, 1920, 25));
    assertThat(studio.draft().clips().get(0).framing()).isEqualTo(Framing.FIT);
  }

  @Test
  void theShapeOfTheFootageComesBackWhateverWasMadeOfIt() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.ASPECT, "ratio", "9:16");
    studio.does(Kind.ASPECT, "ratio", "1:1");

    studio.does(Kind.ASPECT, "ratio", "original");

    assertThat(studio.draft().canvas()).isEqualTo(new Canvas(1920, 1080, 25));
    assertThat(studio.draft().clips().get(0).framing()).isEqualTo(Framing.FIT);
  }

  @Test
  void aShapeThatItHasIsLeftAlone() throws CannotEdit {
    FakeFootage phone = new FakeFootage().video("p.mp4", 5, 1080, 1920, 30);
    Studio studio = Studio.with(phone);
    Draft before = studio.draft();

    Edited edited = studio.does(Kind.ASPECT, "ratio", "9:16");

    assertThat(edited.draft()).isSameAs(before);
    assertThat(edited.note()).hasToString("It has that shape already.");
  }

  @ParameterizedTest
  @CsvSource({
    "1080, 1920, 16:9, BLUR", "2560, 1080, 9:16, BLUR", "1920, 1080, 9:16, CROP",
    "1920, 1080, 1:1, CROP", "1080, 1920, 1:1, CROP", "1080, 1080, 16:9, CROP"
  })
  void whereACropWouldLoseTooMuchTheWholePictureIsShown(
      int width, int height, String ratio, Fill fill) throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 5, width, height, 30));

    studio.does(Kind.ASPECT, "ratio", ratio);

    assertThat(studio.draft().clips().get(0).framing().fill()).isEqualTo(fill);
  }

  @Test
  void theFillCanBeSaidAndChangedLater() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.ASPECT, "ratio", "9:16");

    Edited edited = studio.does(Kind.ASPECT, "ratio", "9:16", "fill", "blur");

    assertThat(studio.draft().clips().get(0).framing()).isEqualTo(Framing.BLUR);
    assertThat(edited.note().toString()).contains("blurred copy");
    assertThat(studio.does(Kind.ASPECT, "ratio", "9:16", "fill", "blur").draft())
        .isSameAs(edited.draft());
  }

  @Test
  void clipsThatFitAreNotTouched() throws CannotEdit {
    talk.video("phone.mp4", 5, 1080, 1920, 30);
    Studio studio = Studio.with(talk);

    studio.does(Kind.ASPECT, "ratio", "9:16");

    assertThat(studio.draft().clips())
        .extracting(Clip::framing)
        .extracting(Framing::fill)
        .containsExactly(Fill.CROP, Fill.FIT);
  }

  @Test
  void captionsAreBrokenForTheNewShape() throws CannotEdit {
    talk.captioned("talk.mp4", 1, 3, "hello there");
    Studio studio = Studio.with(talk);
    studio.does(Kind.CAPTIONS);

    studio.does(Kind.ASPECT, "ratio", "9:16");

    assertThat(studio.draft().captions().get(0).text()).isEqualTo("hello\nthere");
  }

  @Test
  void captionsThatSomebodyCorrectedStayAsTheyAre() throws CannotEdit {
    talk.captioned("talk.mp4", 1, 3, "hello there");
    Studio studio = Studio.with(talk);
    studio.does(Kind.CAPTIONS);
    Draft corrected =
        studio
            .draft()
            .withCaptions(
                studio.draft().captions().stream().map(c -> c.withText("hi there")).toList());

    Studio again = Studio.with(talk, corrected);
    again.does(Kind.ASPECT, "ratio", "9:16");

    assertThat(again.draft().captions().get(0).text()).isEqualTo("hi there");
  }

  @Test
  void aShapeThatIsNoneIsRefused() {
    assertThat(Studio.with(talk).cannot(Kind.ASPECT, "ratio", "0:9")).hasMessageContaining("shape");
    assertThat(Studio.with(talk).cannot(Kind.ASPECT, "platform", "myspace").instead().toString())
        .contains("9:16");
    assertThat(Studio.with(talk).cannot(Kind.ASPECT)).hasMessageContaining("not said");
  }
}
