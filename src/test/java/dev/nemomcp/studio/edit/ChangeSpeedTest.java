package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.studio.edit.Edit.Edited;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/** "A bit slower" goes on from the speed that there is. */
class ChangeSpeedTest {
  private final Studio studio = Studio.with(new FakeFootage().video("a.mp4", 8).video("b.mp4", 6));

  @Test
  void slowerThanHalfSpeedIsSlowerStill() throws CannotEdit {
    studio.hears("play everything at 0.5x");

    studio.hears("slower");

    speeds().containsExactly(0.4, 0.4);
  }

  @Test
  void fasterGoesOnFromFast() throws CannotEdit {
    studio.hears("1.5倍速");

    studio.hears("再快一点");

    speeds().containsExactly(1.875, 1.875);
  }

  @Test
  void whatIsTooFastIsWhatWasMadeFast() throws CannotEdit {
    studio.hears("speed up the first clip to 1.5x");

    Edited edited = studio.hears("that's too fast now");

    speeds().hasSize(2).contains(1.0).anySatisfy(speed -> assertThat(speed).isBetween(1.1, 1.3));
    assertThat(edited.note()).hasToString("Only what did not play as recorded was changed.");
  }

  @Test
  void everythingIsEverythingEachFromItsOwnSpeed() throws CannotEdit {
    studio.hears("make clip 1 0.5x");

    studio.hears("make everything 20% faster");

    speeds().containsExactly(0.6, 1.2);
  }

  @Test
  void aNamedClipGoesOnFromItsOwnSpeed() throws CannotEdit {
    studio.hears("make clip 1 0.5x");

    studio.hears("make clip 1 a bit faster");

    speeds().containsExactly(0.5625, 1.0);
  }

  @Test
  void aFactorIsOfTheSpeedAsRecorded() throws CannotEdit {
    studio.hears("play everything at 0.5x");

    studio.hears("speed it up to 2x");

    speeds().containsExactly(2.0, 2.0);
  }

  @Test
  void saysWhereItPlaysAtThatSpeed() throws CannotEdit {
    Edited edited = studio.hears("make clip 1 0.5x");

    assertThat(edited.before()).hasToString("14 s at 1×");
    assertThat(edited.after()).hasToString("22 s, 0:00–0:16 at 0.5×");
  }

  @Test
  void endsAtTheFastestThatThereIs() throws CannotEdit {
    studio.hears("10x");

    assertThat(studio.hears("even faster").note())
        .hasToString("It cannot play any faster or slower than that.");
  }

  private AbstractListAssert<?, ?, Double, ObjectAssert<Double>> speeds() {
    return assertThat(studio.draft().clips()).extracting(Clip::speed);
  }
}
