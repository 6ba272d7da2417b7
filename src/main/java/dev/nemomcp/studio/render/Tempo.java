package dev.nemomcp.studio.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Speed of sound at the same pitch, by FFmpeg's {@code atempo}. It blends windows of sound, so it
 * wants more of the footage than plays, on both sides: otherwise a clip starts and ends with a
 * click.
 *
 * @param speed above 1 is faster
 */
record Tempo(double speed) {
  private static final double MARGIN_SECONDS = 0.15;

  /** Where it slows down, it brings sounds early by about a quarter of its window. */
  private static final double SLOW_IS_EARLY_SECONDS = 512.0 / FrameGrid.SAMPLE_RATE;

  /** How much of the footage it wants before and behind what plays. */
  double marginSeconds() {
    return speed == 1 ? 0 : MARGIN_SECONDS;
  }

  /**
   * The filters, behind which the clip starts where it should.
   *
   * @param leadSeconds how much footage there is before what plays
   */
  List<String> filters(double leadSeconds) {
    List<String> filters = new ArrayList<>();
    double early = 0;
    for (double step : steps()) {
      filters.add("atempo=" + FilterGraph.number(step));
      early = early / step + (step < 1 ? SLOW_IS_EARLY_SECONDS : 0);
    }
    long skip = Math.round((leadSeconds / speed - early) * FrameGrid.SAMPLE_RATE);
    if (skip > 0) {
      filters.add("atrim=start_sample=%d,asetpts=PTS-STARTPTS".formatted(skip));
    }
    return filters;
  }

  /** At most a factor of two each, where the filter blends instead of skipping. */
  private List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    double left = speed;
    while (left > 2 || left < 0.5) {
      double step = left > 2 ? 2 : 0.5;
      steps.add(step);
      left /= step;
    }
    if (left != 1) {
      steps.add(left);
    }
    return steps;
  }
}
