package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds where one scene turns into the next: cuts, dissolves and fades. Frames come one by one;
 * only two seconds of them are kept.
 */
final class SceneDetector {
  private static final double LEAST_SCENE_SECONDS = 0.6;

  private final double framesPerSecond;
  private final RecentFrames frames;
  private final Cuts cuts;
  private final Dissolves dissolves;
  private final Fades fades;
  private final TreeSet<Integer> starts = new TreeSet<>();

  SceneDetector(double framesPerSecond) {
    this.framesPerSecond = framesPerSecond;
    this.frames = new RecentFrames(framesPerSecond);
    this.cuts = new Cuts(frames, frames.count(LEAST_SCENE_SECONDS));
    this.dissolves = new Dissolves(frames);
    this.fades = new Fades(frames);
  }

  void see(Thumbnail frame) {
    frames.add(frame);
    fades.see();
    if (frames.seen() > frames.context()) {
      judge(frames.seen() - 1 - frames.context());
    }
  }

  /** The scenes of everything seen, back to back. */
  List<Span> scenes(long durationMillis) {
    for (int at = Math.max(0, frames.seen() - frames.context()); at < frames.seen(); at++) {
      judge(at);
    }
    addFadesAndDissolves();
    List<Span> scenes = new ArrayList<>();
    long from = 0;
    for (int start : starts) {
      long at = Math.round(start * 1000 / framesPerSecond);
      long least = Math.round(LEAST_SCENE_SECONDS * 1000);
      if (at - from >= least && durationMillis - at >= least) {
        scenes.add(new Span(from, at));
        from = at;
      }
    }
    scenes.add(new Span(from, durationMillis));
    return scenes;
  }

  private void judge(int at) {
    if (cuts.isCut(at)) {
      starts.add(at);
    }
    dissolves.judge(at);
  }

  /** A picture that dissolves into black, or out of it, is a fade. */
  private void addFadesAndDissolves() {
    TreeSet<Integer> soft = new TreeSet<>(dissolves.middles());
    for (Fades.Fade fade : fades.fades()) {
      soft.subSet(fade.from() - frames.context(), fade.to() + frames.context()).clear();
      if (starts.subSet(fade.from() - 1, fade.to() + 1).isEmpty()) {
        soft.add(fade.middle());
      }
    }
    starts.addAll(soft);
  }
}
