package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Graphic;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Pane;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clips that show at once, and shapes over the whole of the picture. */
class RenderedPanesTest extends OnFfmpeg {
  /** Blue, but for a red stripe on its left. */
  private static final String STRIPED = "color=blue:s=320x180:r=30:d=3,drawbox=0:0:40:180:red:fill";

  @Test
  void clipsSideBySideHaveHalfOfThePictureEachForTheirTime() throws Exception {
    Media below = filmed("below", "mp4", List.of(STRIPED));
    Media above = filmed("above", "mp4", List.of("color=lime:s=180x320:r=25:d=4"));
    Draft draft =
        draft(clip("below", 0, 3000))
            .withInsets(
                List.of(
                    Inset.in(
                        Pane.half(Position.LEFT),
                        clip("above", 0, 1000).withFraming(Framing.crop(List.of())),
                        1000,
                        0.3)));
    Finished file = render(draft, below, above);

    assertThat(file.color(0.5, 0.05, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(1.5, 0.05, 0.5)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(1.5, 0.45, 0.05)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(1.5, 0.55, 0.5)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(1.5, 0.95, 0.5)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(2.5, 0.05, 0.5)).satisfies(OnFfmpeg::isRed);
  }

  @Test
  void ofThreeInFourPanesTheFilmIsSmallAndTheFourthIsBlackUntilTheLongestEnds() throws Exception {
    Media below = filmed("below", "mp4", List.of(STRIPED));
    Media above = filmed("above", "mp4", List.of("color=lime:s=320x180:r=25:d=4"));
    Clip clip = clip("above", 0, 1000).withFraming(Framing.crop(List.of()));
    Draft draft =
        draft(clip("below", 0, 3000))
            .withInsets(
                List.of(
                    Inset.in(new Pane(2, 2, 0, 1), clip, 0, 0.3),
                    Inset.in(new Pane(2, 2, 2, 1), clip.lasting(2000), 0, 0.3)));
    Finished file = render(draft, below, above);

    assertThat(file.color(0.5, 0.25, 0.25)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(0.5, 0.53, 0.25)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(0.5, 0.75, 0.25)).satisfies(OnFfmpeg::isBlue);
    assertThat(file.color(0.5, 0.25, 0.75)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(0.5, 0.75, 0.75)).satisfies(OnFfmpeg::isBlack);
    assertThat(file.color(1.5, 0.25, 0.25)).satisfies(OnFfmpeg::isBlack);
    assertThat(file.color(1.5, 0.25, 0.75)).satisfies(OnFfmpeg::isGreen);
    assertThat(file.color(2.5, 0.05, 0.5)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(2.5, 0.75, 0.75)).satisfies(OnFfmpeg::isBlue);
  }

  @Test
  void aProgressBarGrowsAndABorderStays() throws Exception {
    Media below = filmed("below", "mp4", List.of("color=blue:s=320x180:r=30:d=4"));
    Draft draft =
        draft(clip("below", 0, 4000))
            .withGraphics(
                List.of(
                    new Graphic(Graphic.Shape.BORDER, "#ffffff", Position.CENTER, 0.05),
                    new Graphic(Graphic.Shape.PROGRESS_BAR, "#ff0000", Position.TOP, 0.04)));
    Finished file = render(draft, below);

    assertThat(file.color(1, 0.1, 0.01)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(1, 0.4, 0.01)).satisfies(OnFfmpeg::isWhite);
    assertThat(file.color(3, 0.6, 0.01)).satisfies(OnFfmpeg::isRed);
    assertThat(file.color(3, 0.9, 0.01)).satisfies(OnFfmpeg::isWhite);
    assertThat(file.color(1, 0.5, 0.98)).satisfies(OnFfmpeg::isWhite);
    assertThat(file.color(1, 0.5, 0.5)).satisfies(OnFfmpeg::isBlue);
  }
}
