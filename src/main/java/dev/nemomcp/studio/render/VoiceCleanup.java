package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.FilterGraph.number;

import dev.nemomcp.studio.render.RenderPlan.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the clips' own sound is cleaned.
 *
 * @param parts in order
 * @param everywhere all that is heard lies in them
 */
record VoiceCleanup(List<Part> parts, boolean everywhere) {
  /** Too short to be heard as a fade, long enough to take the click. */
  static final double FADE_SECONDS = 0.025;

  private static final String RUMBLE = "aformat=sample_fmts=fltp,highpass=f=80";

  /** Evens out the whole; a part it would only set off from the rest. */
  private static final String EVENNESS =
      "acompressor=threshold=0.09:ratio=2.5:attack=8:release=180:makeup=1.3";

  private static final String SIBILANTS = "deesser=i=0.25";

  /**
   * The cleaned sound over the recorded one, which clips fade into over as long as they overlap.
   */
  record Part(SampleRange range, double fadeInSeconds, double fadeOutSeconds) {}

  static VoiceCleanup of(RenderPlan plan) {
    List<Segment> segments = plan.segments();
    boolean everywhere =
        segments.stream().filter(Segment::hasSound).allMatch(s -> s.clip().voiceCleanup());
    if (everywhere && segments.stream().anyMatch(Segment::hasSound)) {
      SampleRange whole = new SampleRange(0, plan.grid().samples(plan.frames()));
      return new VoiceCleanup(List.of(new Part(whole, 0, 0)), true);
    }
    List<Part> parts = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < segments.size(); i++) {
      first = isCleaned(segments, i - 1) ? first : i;
      if (isCleaned(segments, i) && !isCleaned(segments, i + 1)) {
        SampleRange range =
            new SampleRange(
                plan.grid().samples(segments.get(first).startFrame()),
                plan.grid().samples(segments.get(i).endFrame()));
        parts.add(new Part(range, fadeSeconds(plan, first), fadeSeconds(plan, i + 1)));
      }
    }
    return new VoiceCleanup(List.copyOf(parts), false);
  }

  private static boolean isCleaned(List<Segment> segments, int i) {
    return i >= 0
        && i < segments.size()
        && segments.get(i).hasSound()
        && segments.get(i).clip().voiceCleanup();
  }

  private static double fadeSeconds(RenderPlan plan, int later) {
    int overlap = later < plan.segments().size() ? plan.segments().get(later).overlapFrames() : 0;
    return Math.max(FADE_SECONDS, plan.grid().seconds(overlap));
  }

  /**
   * Adds everything and returns its label: what was recorded comes in as the first input, the parts
   * without their noise as the ones behind it.
   */
  String voice(FilterGraph graph) {
    if (everywhere) {
      return graph.chain("1:a:0", String.join(",", RUMBLE, EVENNESS, SIBILANTS));
    }
    List<String> recorded = graph.split("0:a:0", "asplit", parts.size() + 1);
    List<String> sounds = new ArrayList<>(recorded.subList(0, 1));
    for (int i = 0; i < parts.size(); i++) {
      sounds.add(difference(graph, parts.get(i), recorded.get(i + 1), (i + 1) + ":a:0"));
    }
    return graph.chain(
        sounds, "amix=inputs=%d:normalize=0:duration=first".formatted(sounds.size()));
  }

  /**
   * What cleaning takes away and adds: as it comes in and goes, the one sound turns into the other
   * at the same level, because they are in step.
   */
  private static String difference(FilterGraph graph, Part part, String recorded, String cleaned) {
    SampleRange range = part.range();
    String minus =
        graph.chain(
            recorded,
            "atrim=start_sample=%d:end_sample=%d,asetpts=PTS-STARTPTS,aformat=sample_fmts=fltp,pan=stereo|c0=-1*c0|c1=-1*c1"
                .formatted(range.start(), range.end()));
    String after = graph.chain(cleaned, RUMBLE + "," + SIBILANTS);
    double in = Math.min(part.fadeInSeconds(), range.seconds() / 2);
    double out = Math.min(part.fadeOutSeconds(), range.seconds() / 2);
    return graph.chain(
        List.of(after, minus),
        "amix=inputs=2:normalize=0,afade=t=in:st=0:d=%s,afade=t=out:st=%s:d=%s,adelay=delays=%dS:all=1"
            .formatted(number(in), number(range.seconds() - out), number(out), range.start()));
  }
}
