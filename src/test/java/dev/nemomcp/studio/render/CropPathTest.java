package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Framing.Focus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CropPathTest {

  @Test
  void glidesBetweenItsPointsAndStandsStillOutside() {
    CropPath path =
        CropPath.horizontal(List.of(new Focus(1000, 0.2, 0.5), new Focus(3000, 0.8, 0.5)), 0, 1);

    assertThat(path.at(0)).isEqualTo(0.2);
    assertThat(path.at(2)).isEqualTo(0.5, within(1e-9));
    assertThat(path.at(9)).isEqualTo(0.8);
  }

  @Test
  void runsInTheSegmentsOwnTime() {
    CropPath path =
        CropPath.horizontal(
            List.of(new Focus(10_000, 0, 0.5), new Focus(14_000, 1, 0.5)), 10_000, 2);

    assertThat(path.at(1)).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void leavesOutPointsThatLieOnTheLine() {
    List<Focus> path = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      path.add(new Focus(i * 100, i / 100.0, 0.5));
    }

    assertThat(CropPath.horizontal(path, 0, 1).within(10).points()).hasSize(2);
  }

  @Test
  void writesRampsAndJumpsAsASum() {
    CropPath path =
        CropPath.horizontal(
                List.of(
                    new Focus(0, 0.25, 0.5),
                    new Focus(2000, 0.75, 0.5),
                    new Focus(2000, 0.25, 0.5)),
                0,
                1)
            .within(4);

    assertThat(path.expression(new FrameGrid(25)))
        .isEqualTo("0.25+0.25*clip(t-0,0,2)-0.5*gte(t,1.98)");
  }

  @Test
  void isStillWhereItBarelyMoves() {
    CropPath path =
        CropPath.vertical(List.of(new Focus(0, 0.5, 0.4), new Focus(2000, 0.5, 0.402)), 0, 1);

    assertThat(path.within(2).isStill()).isTrue();
  }
}
