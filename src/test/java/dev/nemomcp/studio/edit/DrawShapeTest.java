package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Graphic;
import dev.nemomcp.draft.Position;
import org.junit.jupiter.api.Test;

/** A progress bar, and a border around the picture. */
class DrawShapeTest {
  private final Studio studio = Studio.with(new FakeFootage().video("talk.mp4", 20));

  private Graphic only() {
    assertThat(studio.draft().graphics()).hasSize(1);
    return studio.draft().graphics().get(0);
  }

  @Test
  void aProgressBarIsRecolouredMovedMadeThinnerAndTakenAway() throws CannotEdit {
    studio.hears("add a red progress bar");
    assertThat(only().color()).isEqualTo("#ff0000");
    assertThat(only().position()).isEqualTo(Position.BOTTOM);
    double thickness = only().thickness();

    studio.hears("进度条改成黄色，放上面");
    studio.hears("make the progress bar thinner");
    assertThat(only().color()).isEqualTo("#ffff00");
    assertThat(only().position()).isEqualTo(Position.TOP);
    assertThat(only().thickness()).isLessThan(thickness);

    studio.hears("remove the progress bar");
    assertThat(studio.draft().graphics()).isEmpty();
  }

  @Test
  void aBorderLiesUnderIt() throws CannotEdit {
    studio.hears("add a progress bar");
    studio.hears("put a thin white border around the picture");

    assertThat(studio.draft().graphics())
        .extracting(Graphic::shape)
        .containsExactly(Graphic.Shape.BORDER, Graphic.Shape.PROGRESS_BAR);
  }
}
