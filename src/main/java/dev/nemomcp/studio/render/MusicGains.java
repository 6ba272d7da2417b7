package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Music.Gain;
import java.util.List;
import java.util.stream.Collectors;

/** Filters that make music louder or softer in places, on the clock of the timeline. */
final class MusicGains {
  /** Slow enough not to be heard as a step, quick enough to be there with the cut. */
  private static final double RAMP_SECONDS = 0.4;

  /** The gain changes once a block of samples, 4 ms: longer ones are heard as a rattle. */
  private static final int BLOCK_SAMPLES = 192;

  private MusicGains() {}

  /** None where the level never changes. */
  static List<String> filters(List<Gain> gains) {
    return gains.isEmpty()
        ? List.of()
        : List.of(
            "asetnsamples=n=%d:p=0".formatted(BLOCK_SAMPLES),
            "volume=eval=frame:volume='%s'"
                .formatted(
                    gains.stream().map(MusicGains::factor).collect(Collectors.joining("*"))));
  }

  /** Half of each ramp lies within the stretch, so that neighbours hand over in the middle. */
  private static String factor(Gain gain) {
    return "(1+%s*clip((t-%s)/%s+0.5,0,1)*clip((%s-t)/%s+0.5,0,1))"
        .formatted(
            FilterGraph.number(gain.factor() - 1),
            FilterGraph.number(gain.startMillis() / 1000.0),
            FilterGraph.number(RAMP_SECONDS),
            FilterGraph.number(gain.endMillis() / 1000.0),
            FilterGraph.number(RAMP_SECONDS));
  }
}
