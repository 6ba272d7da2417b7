package dev.nemomcp.studio.render;

import dev.nemomcp.studio.render.RenderPlan.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Segments whose sound runs on without a join, as one.
 *
 * @param segment what plays, over the frames of all of them
 * @param nextOverlapFrames how many frames it shares with the run behind it
 */
record SoundRun(Segment segment, int nextOverlapFrames) {

  /** The main track's sound: a split that nothing was taken from is no join. */
  static List<SoundRun> of(RenderPlan plan) {
    List<Segment> merged = new ArrayList<>();
    Segment before = null;
    for (Segment segment : plan.segments()) {
      if (before != null && segment.continues(before)) {
        Segment first = merged.remove(merged.size() - 1);
        merged.add(
            new Segment(
                first
                    .clip()
                    .withSource(first.clip().sourceStartMillis(), segment.clip().sourceEndMillis()),
                first.media(),
                first.startFrame(),
                first.frames() + segment.frames(),
                first.overlapFrames()));
      } else {
        merged.add(segment);
      }
      before = segment;
    }
    List<SoundRun> runs = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      int overlap = i + 1 < merged.size() ? merged.get(i + 1).overlapFrames() : 0;
      runs.add(new SoundRun(merged.get(i), overlap));
    }
    return List.copyOf(runs);
  }
}
