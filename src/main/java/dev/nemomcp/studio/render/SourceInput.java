package dev.nemomcp.studio.render;

import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * One opening of a file, read forward once.
 *
 * <p>Segments that follow each other in the same footage share one: what lies between them is
 * decoded and dropped, which is cheaper than seeking over short gaps. Going back, or over a long
 * gap, takes another opening; sharing would keep every frame in between waiting in memory.
 *
 * @param media the file
 * @param seekSeconds where reading starts
 * @param readers the segments that it serves, as indexes, rising
 */
record SourceInput(Media media, double seekSeconds, List<Integer> readers) {
  private static final double SHORTEST_SEEK_SECONDS = 1;
  private static final double REREAD_SECONDS = 1;

  /** Frames of variable rate may stand for seconds; the one that shows at the start is needed. */
  private static final double LONGEST_FRAME_SECONDS = 3;

  SourceInput {
    readers = List.copyOf(readers);
  }

  /**
   * Finds the openings that the wanted segments need.
   *
   * @param segments what is read, in playing order
   * @param gapSeconds how much footage may be read for nothing
   */
  static List<SourceInput> of(List<Segment> segments, FrameGrid grid, double gapSeconds) {
    List<SourceInput> inputs = new ArrayList<>();
    for (int index = 0; index < segments.size(); index++) {
      Segment segment = segments.get(index);
      SourceInput last = inputs.isEmpty() ? null : inputs.get(inputs.size() - 1);
      if (last != null && last.canServe(segment, segments, grid, gapSeconds)) {
        List<Integer> readers = new ArrayList<>(last.readers);
        readers.add(index);
        inputs.set(inputs.size() - 1, new SourceInput(last.media, last.seekSeconds, readers));
      } else {
        inputs.add(new SourceInput(segment.media(), seek(segment), List.of(index)));
      }
    }
    return List.copyOf(inputs);
  }

  private boolean canServe(
      Segment segment, List<Segment> segments, FrameGrid grid, double gapSeconds) {
    Segment before = segments.get(readers.get(readers.size() - 1));
    double gap = segment.sourceStartSeconds() - before.sourceEndSeconds(grid);
    return media.equals(segment.media())
        && !segment.clip().isStill()
        && !before.clip().isStill()
        && gap >= -REREAD_SECONDS
        && segment.sourceStartSeconds() >= before.sourceStartSeconds()
        && gap <= gapSeconds;
  }

  private static double seek(Segment segment) {
    if (segment.media().kind() == Media.Kind.IMAGE) {
      return 0;
    }
    double slack =
        segment.media().variableFrameRate()
            ? LONGEST_FRAME_SECONDS
            : new Tempo(segment.clip().speed()).marginSeconds();
    double seek = segment.sourceStartSeconds() - slack;
    return seek < SHORTEST_SEEK_SECONDS ? 0 : seek;
  }

  /** The arguments that open it. */
  List<String> arguments() {
    List<String> options = new ArrayList<>();
    if (media.kind() == Media.Kind.VIDEO && !media.highDynamicRange()) {
      // What does not tell its matrix would be taken for BT.601, and recoloured wherever it meets
      // something that does.
      options.addAll(List.of("-colorspace", "bt709"));
    }
    if (seekSeconds > 0) {
      options.addAll(List.of("-ss", FilterGraph.number(seekSeconds)));
    }
    return SafeInput.of(media.file(), options.toArray(String[]::new));
  }
}
