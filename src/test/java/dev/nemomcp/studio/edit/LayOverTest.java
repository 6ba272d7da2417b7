package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Position;
import dev.nemomcp.language.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clips that lie over the others. */
class LayOverTest {
  private final Studio studio =
      Studio.with(
          new FakeFootage().video("talk.mp4", 20).video("cam.mp4", 30).video("shop.mp4", 6));

  private Inset only() {
    assertThat(studio.draft().insets()).hasSize(1);
    return studio.draft().insets().get(0);
  }

  @Test
  void aClipInACornerPlaysOverTheOthersInsteadOfAmongThem() throws CannotEdit {
    studio.hears("put clip 2 in the top left corner");

    assertThat(studio.draft().clipNames()).containsExactly("talk.mp4", "shop.mp4");
    assertThat(only().clip().name()).isEqualTo("cam.mp4");
    assertThat(only().position()).isEqualTo(Position.TOP_LEFT);
    assertThat(only().startMillis()).isZero();
    assertThat(only().endMillis()).isEqualTo(26_000);
    assertThat(only().clip().volume()).isEqualTo(1);
  }

  @Test
  void aClipOverTheWholePictureIsSilentAndEndsWhereItIsSaid() throws CannotEdit {
    studio.hears("show shop.mp4 as b-roll from 0:04 to 0:08");

    assertThat(only().fillsPicture()).isTrue();
    assertThat(only().startMillis()).isEqualTo(4000);
    assertThat(only().endMillis()).isEqualTo(8000);
    assertThat(only().clip().volume()).isZero();
  }

  @Test
  void timesAreThoseBeforeTheClipWasTakenAway() throws CannotEdit {
    studio.hears("use clip 2 as b-roll from 0:52 to 0:54");

    assertThat(only().startMillis()).isEqualTo(22_000);
    assertThat(only().endMillis()).isEqualTo(24_000);
  }

  @Test
  void itIsMovedResizedSilencedAndTakenAwayByItsName() throws CannotEdit {
    studio.hears("clip 2 as picture in picture at the bottom left");
    double width = only().widthFraction();

    studio.hears("make the picture in picture bigger");
    studio.hears("move the small video to the top right corner");
    studio.hears("mute the small video");

    assertThat(only().widthFraction()).isGreaterThan(width);
    assertThat(only().position()).isEqualTo(Position.TOP_RIGHT);
    assertThat(only().clip().volume()).isZero();
    assertThat(studio.draft().clips()).extracting(Clip::volume).containsOnly(1.0);

    studio.hears("remove the picture in picture");
    assertThat(studio.draft().insets()).isEmpty();
  }

  @Test
  void itComesEarlierAndStaysLongerAsFarAsThereIsFootage() throws CannotEdit {
    studio.hears("show shop.mp4 as b-roll from 0:04 to 0:08");

    studio.hears("画中画早一秒出现");
    assertThat(only().startMillis()).isEqualTo(3000);
    assertThat(only().endMillis()).isEqualTo(7000);
    assertThat(only().fillsPicture()).isTrue();

    studio.hears("画中画多显示五秒");
    assertThat(only().startMillis()).isEqualTo(3000);
    assertThat(only().endMillis()).isEqualTo(9000);
  }

  @Test
  void itShowsAtOtherTimesAndGoesOverToTheOtherSide() throws CannotEdit {
    studio.hears("clip 3 as picture in picture at the bottom left");
    studio.hears("show the picture in picture from 2 to 5 seconds");
    studio.hears("start the picture in picture one second earlier");
    studio.hears("move the picture in picture to the other corner");

    assertThat(only().startMillis()).isEqualTo(1000);
    assertThat(only().endMillis()).isEqualTo(4000);
    assertThat(only().position()).isEqualTo(Position.BOTTOM_RIGHT);

    studio.does(Kind.LOGO, "inset", true, "position", "opposite_corner");
    assertThat(only().position()).isEqualTo(Position.TOP_LEFT);
  }

  @Test
  void itLastsNoLongerThanItsFootage() throws CannotEdit {
    studio.hears("clip 3 as picture in picture");
    studio.hears("show the picture in picture from 2 to 20 seconds");

    assertThat(only().endMillis()).isEqualTo(8000);
  }

  @Test
  void onlyTheLatestMayBeMeant() throws CannotEdit {
    studio.hears("clip 3 as picture in picture at the bottom left");
    studio.hears("clip 2 as picture in picture at the top left");
    studio.does(Kind.LOGO, "inset", true, "latest", true, "position", "right");

    assertThat(studio.draft().insets())
        .extracting(Inset::position)
        .containsExactly(Position.BOTTOM_LEFT, Position.RIGHT);
  }

  @Test
  void whatIsCutOutBelowIsCutOutOfASoundingClipAbove() throws CannotEdit {
    studio.hears("put clip 2 in the bottom right corner");
    studio.hears("cut 0:05 to 0:10");

    assertThat(studio.draft().insets())
        .extracting(Inset::startMillis, i -> i.clip().sourceStartMillis(), Inset::endMillis)
        .containsExactly(tuple(0L, 0L, 5000L), tuple(5000L, 10_000L, 21_000L));
  }

  @Test
  void aSilentClipAboveRunsOnOverACut() throws CannotEdit {
    studio.hears("show shop.mp4 over it from 0:04 to 0:10");
    studio.hears("cut 0:05 to 0:07");

    assertThat(only().startMillis()).isEqualTo(4000);
    assertThat(only().endMillis()).isEqualTo(8000);
    assertThat(only().clip().sourceStartMillis()).isZero();
  }

  @Test
  void playingFasterTakesItAlong() throws CannotEdit {
    studio.hears("put clip 2 in the bottom right corner");
    studio.hears("2x speed");

    assertThat(only().clip().speed()).isEqualTo(2);
    assertThat(only().endMillis()).isEqualTo(13_000);
  }

  @Test
  void ofThreeClipsTheOneHasToBeNamedAndOfTwoTheSecondLiesAbove() throws CannotEdit {
    assertThat(studio.cannotHear("make a picture in picture").reason().toString())
        .contains("which clip");

    studio.does(Kind.DELETE_CLIP, "clip", 3);
    studio.hears("make a picture in picture");
    assertThat(only().clip().name()).isEqualTo("cam.mp4");
  }

  @Test
  void overTheWholePictureATimeIsNeeded() {
    assertThat(studio.cannotHear("use clip 3 as b-roll").reason().toString()).contains("when");
  }

  @Test
  void aSingleClipHasNothingToLieOver() {
    Studio alone = Studio.with(new FakeFootage().video("talk.mp4", 20));
    assertThat(alone.cannotHear("put clip 1 in the top left corner").instead().toString())
        .contains("Upload the other video");
  }

  @Test
  void twoClipsSideBySideHaveHalfOfThePictureEach() throws CannotEdit {
    studio.hears("put clip 1 and clip 3 side by side");

    assertThat(studio.draft().clipNames()).containsExactly("talk.mp4", "cam.mp4");
    assertThat(only().beside()).isTrue();
    assertThat(only().clip().name()).isEqualTo("shop.mp4");
    assertThat(only().position()).isEqualTo(Position.RIGHT);
    assertThat(only().startMillis()).isZero();
    assertThat(only().endMillis()).isEqualTo(6000);
  }

  @Test
  void ofTwoThatAreNamedTheSecondCoversTheFirst() throws CannotEdit {
    studio.hears("cover clip 1 with clip 3 from 0:04 to 0:08");

    assertThat(only().clip().name()).isEqualTo("shop.mp4");
    assertThat(only().startMillis()).isEqualTo(4000);
  }

  @Test
  void itIsMirroredByItself() throws CannotEdit {
    studio.hears("put clip 2 in the bottom right corner");

    studio.hears("flip the picture in picture");
    assertThat(only().clip().look().orientation().mirrored()).isTrue();
    assertThat(studio.draft().clips()).noneMatch(clip -> clip.look().orientation().mirrored());

    studio.hears("给小窗左右翻转一下");
    assertThat(only().clip().look().orientation().mirrored()).isFalse();
  }

  @Test
  void eitherOfTwoSideBySideIsHeardAlone() throws CannotEdit {
    studio.hears("put clip 1 and clip 3 side by side");

    studio.hears("only hear the one on the left");
    assertThat(only().clip().volume()).isZero();
    assertThat(studio.draft().clips()).allMatch(clip -> clip.volume() == 1);

    studio.hears("unmute the right one");
    studio.hears("mute the left one");
    assertThat(only().clip().volume()).isEqualTo(1);
    assertThat(studio.draft().clips().stream().map(Clip::volume)).containsExactly(0.0, 1.0, 1.0);
    assertThat(studio.cannotHear("mute the top one").instead().toString()).contains("clip 2");
  }

  @Test
  void onATallPictureTheyStandOneAboveTheOther() throws CannotEdit {
    studio.hears("make it 9:16");
    studio.hears("split the screen from 0:02 to 0:06 with clip 2");

    assertThat(only().position()).isEqualTo(Position.BOTTOM);
    assertThat(only().startMillis()).isEqualTo(2000);
    assertThat(only().endMillis()).isEqualTo(6000);
  }

  @Test
  void aSplitScreenChangesSidesAndBecomesSmallOrGoesAway() throws CannotEdit {
    studio.hears("put clip 1 and clip 3 side by side");
    studio.does(Kind.LOGO, "inset", true, "position", "left");
    assertThat(only().position()).isEqualTo(Position.LEFT);
    assertThat(only().beside()).isTrue();

    studio.does(Kind.LOGO, "inset", true, "position", "bottom_right");
    assertThat(only().beside()).isFalse();
    studio.does(Kind.LOGO, "inset", true, "beside", true);
    assertThat(only().beside()).isTrue();
    studio.hears("swap both");
    assertThat(only().position()).isEqualTo(Position.LEFT);
    studio.hears("remove the split screen");
    assertThat(studio.draft().insets()).isEmpty();
    assertThat(studio.draft().clipNames()).containsExactly("talk.mp4", "cam.mp4", "shop.mp4");
  }

  @Test
  void aSplitScreenSuitsAPictureThatIsTurned() throws CannotEdit {
    studio.hears("put clip 1 and clip 3 side by side");
    studio.hears("make it 9:16");
    assertThat(only().position()).isEqualTo(Position.BOTTOM);

    studio.hears("make it 16:9");
    assertThat(only().position()).isEqualTo(Position.RIGHT);
  }

  @Test
  void threeAtOnceHaveAPaneEachAndTheLongestIsTheFilm() throws CannotEdit {
    studio.does(Kind.LOGO, "inset", true, "beside", true, "clips", List.of(1, 2, 3));

    assertThat(studio.draft().clipNames()).containsExactly("cam.mp4");
    assertThat(studio.draft().insets())
        .extracting(i -> i.clip().name(), Inset::position, Inset::endMillis)
        .containsExactly(
            tuple("talk.mp4", Position.LEFT, 20_000L), tuple("shop.mp4", Position.RIGHT, 6_000L));

    studio.hears("make it 9:16");
    assertThat(studio.draft().insets())
        .extracting(Inset::position)
        .containsExactly(Position.TOP, Position.BOTTOM);
    studio.hears("mute the top one");
    assertThat(studio.draft().insets())
        .extracting(i -> i.clip().volume())
        .containsExactly(0.0, 1.0);

    studio.hears("remove the split screen");
    assertThat(studio.draft().clipNames()).containsExactly("cam.mp4", "talk.mp4", "shop.mp4");
  }

  @Test
  void aGridTakesAllThereAreAndSaysHowManyAreMissing() throws CannotEdit {
    assertThat(
            studio
                .cannot(Kind.LOGO, "inset", true, "beside", true, "grid", true, "panes", 4)
                .reason()
                .toString())
        .contains("4 clips", "there are 3");
    studio.does(Kind.LOGO, "inset", true, "beside", true, "grid", true);
    assertThat(studio.draft().insets()).hasSize(2);
  }
}
