package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.studio.render.Renderer.Output;

/** How large the picture of an output is, in even pixels, and how often it changes. */
final class OutputSize {
  private static final int DRAFT_SHORT_SIDE = 540;
  private static final int GIF_SHORT_SIDE = 360;
  private static final int GIF_FRAMES_PER_SECOND = 12;
  private static final int LARGEST_SHORT_SIDE = 2160;
  private static final int LONGEST_SIDE = 4096;
  private static final int HIGHEST_RATE = 60;

  private OutputSize() {}

  static Canvas of(Canvas canvas, Output output) {
    boolean gif = output.format().equals("gif");
    int shortSide = canvas.shortSide();
    if (output.shortSide() > 0) {
      shortSide = Math.min(LARGEST_SHORT_SIDE, output.shortSide());
    } else if (gif) {
      shortSide = Math.min(shortSide, GIF_SHORT_SIDE);
    } else if (output.quality().equals("draft")) {
      shortSide = Math.min(shortSide, DRAFT_SHORT_SIDE);
    }
    int longSide = Math.max(canvas.width(), canvas.height());
    double scale =
        Math.min((double) shortSide / canvas.shortSide(), (double) LONGEST_SIDE / longSide);
    return new Canvas(
        FramingFilters.even(canvas.width() * scale),
        FramingFilters.even(canvas.height() * scale),
        rate(canvas, output));
  }

  private static int rate(Canvas canvas, Output output) {
    if (output.framesPerSecond() > 0) {
      return Math.min(HIGHEST_RATE, output.framesPerSecond());
    }
    return output.format().equals("gif") ? GIF_FRAMES_PER_SECOND : canvas.framesPerSecond();
  }
}
