package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import java.util.ArrayList;
import java.util.List;

/** A track of footage as a filter graph: every segment on the canvas, joined. */
final class PictureGraph {
  /** Decoding this much footage for nothing is quicker than opening the file again. */
  private static final double GAP_SECONDS = 8;

  /**
   * White paper, at 203 nits, stays nearly white and what is darker than that stays as it is; only
   * highlights, up to five times as bright, are pressed together.
   */
  private static final String HDR_TO_SDR =
      "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,"
          + "tonemap=tonemap=mobius:param=0.6:peak=5:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p";

  /** Lines of two moments in one frame become one moment; other frames pass as they are. */
  private static final String PROGRESSIVE = "bwdif=mode=send_frame:deint=interlaced";

  /** Of the short side: from one bar of a waveform to the next. */
  private static final double BAR_PITCH = 0.023;

  private static final double BARS_HEIGHT = 0.26;

  /** Of the canvas' width. */
  private static final double BARS_WIDTH = 0.84;

  /** More often is flicker. */
  private static final int BARS_RATE = 15;

  private static final String SUN = "0xFFD14A";
  private static final String NIGHT = "0x14161D";

  private final List<Segment> segments;
  private final Canvas canvas;
  private final FilterGraph graph;
  private final FrameGrid grid;
  private final FramingFilters framing;

  /**
   * @param segments of one track, in the order of play
   * @param canvas what they are brought to
   */
  PictureGraph(List<Segment> segments, Canvas canvas, FilterGraph graph) {
    this.segments = segments;
    this.canvas = canvas;
    this.graph = graph;
    this.grid = new FrameGrid(canvas.framesPerSecond());
    this.framing = new FramingFilters(canvas, graph);
  }

  /** The openings of files that the main track reads, in the order of FFmpeg's inputs. */
  static List<SourceInput> inputs(RenderPlan plan) {
    return SourceInput.of(plan.segments(), plan.grid(), GAP_SECONDS);
  }

  /**
   * Adds the whole track and returns its label: as many frames as its segments have, from 0.
   *
   * @param firstInput the number of the first of the inputs among FFmpeg's
   */
  String track(List<SourceInput> inputs, int firstInput) {
    String[] shown = new String[segments.size()];
    for (int i = 0; i < inputs.size(); i++) {
      SourceInput input = inputs.get(i);
      List<String> copies =
          graph.split(
              source(firstInput + i, input),
              input.media().hasPicture() ? "split" : "asplit",
              input.readers().size());
      for (int r = 0; r < copies.size(); r++) {
        int index = input.readers().get(r);
        shown[index] = segment(copies.get(r), segments.get(index), input.seekSeconds());
      }
    }
    return join(List.of(shown));
  }

  private String source(int number, SourceInput input) {
    if (!input.media().hasPicture()) {
      return number + ":a:0";
    }
    String stream = number + ":V:0";
    if (input.media().kind() == Media.Kind.IMAGE) {
      return stream;
    }
    // Frames of variable rate are put on the grid before cutting: the one that shows at a cut may
    // have begun long before it.
    return graph.chain(
        stream,
        input.media().variableFrameRate()
            ? PROGRESSIVE + ",fps=%d".formatted(canvas.framesPerSecond())
            : PROGRESSIVE);
  }

  private String segment(String source, Segment segment, double seekSeconds) {
    if (!segment.media().hasPicture()) {
      return waveform(source, segment, seekSeconds);
    }
    List<String> timed = new ArrayList<>();
    Clip clip = segment.clip();
    boolean still = clip.isStill();
    if (segment.media().kind() == Media.Kind.IMAGE) {
      timed.add("trim=end_frame=1,setpts=0");
      timed.add("format=gbrap,premultiply=inplace=1");
    } else {
      double start = segment.sourceStartSeconds() - seekSeconds;
      double end = segment.sourceEndSeconds(grid) - seekSeconds;
      timed.add(
          still
              ? "trim=start=%s,trim=end_frame=1,setpts=0".formatted(number(start))
              : "trim=start=%s:end=%s,setpts=(PTS-%s/TB)/%s,fps=%d:start_time=0"
                  .formatted(
                      number(start),
                      number(end),
                      number(start),
                      number(clip.speed()),
                      canvas.framesPerSecond()));
    }
    if (!still) {
      timed.add("tpad=stop=-1:stop_mode=clone,trim=end_frame=%d".formatted(segment.frames()));
    }
    timed.addAll(LookFilters.orientation(clip.look()));
    String upright = graph.chain(source, String.join(",", timed));

    boolean hdr = segment.media().highDynamicRange();
    String framed = framing.frame(upright, segment, toVideoLevels(segment.media()));
    List<String> finish = new ArrayList<>();
    finish.add(hdr ? HDR_TO_SDR : "format=yuv420p");
    finish.addAll(LookFilters.treatment(clip.look(), canvas));
    finish.addAll(motion(clip.motion(), segment));
    finish.add(onGrid(segment));
    return graph.chain(framed, String.join(",", finish));
  }

  /** Sound alone is shown as bars that dance to it. */
  private String waveform(String source, Segment segment, double seekSeconds) {
    double start = segment.sourceStartSeconds() - seekSeconds;
    int pitch = FramingFilters.even(canvas.shortSide() * BAR_PITCH);
    int bars = (int) (canvas.width() * BARS_WIDTH / pitch);
    int height = FramingFilters.even(canvas.shortSide() * BARS_HEIGHT);
    String wave =
        graph.chain(
            source,
            "atrim=start=%s:end=%s,asetpts=PTS-STARTPTS,aformat=channel_layouts=mono,"
                    .formatted(number(start), number(segment.sourceEndSeconds(grid) - seekSeconds))
                + "showwaves=s=%dx%d:mode=cline:scale=sqrt:draw=full:rate=%d:colors=%s,"
                    .formatted(bars, height, BARS_RATE, SUN)
                + "scale=%d:%d:flags=neighbor,drawgrid=x=0:y=-1:w=%d:h=%d:t=%d:c=%s"
                    .formatted(bars * pitch, height, pitch, height + 2, pitch / 2, NIGHT));
    String back =
        graph.chain(
            List.of(),
            "color=c=%s:s=%dx%d:r=%d"
                .formatted(NIGHT, canvas.width(), canvas.height(), canvas.framesPerSecond()));
    return graph.chain(
        List.of(back, wave),
        "overlay=(W-w)/2:(H-h)/2:eof_action=repeat,setpts=PTS/%s,"
                .formatted(number(segment.clip().speed()))
            + onGrid(segment));
  }

  /** Exactly the segment's frames, numbered from 0. */
  private String onGrid(Segment segment) {
    return "settb=1/%1$d,setpts=N,trim=end_frame=%2$d,fps=%1$d,setsar=1,format=yuv420p"
        .formatted(canvas.framesPerSecond(), segment.frames());
  }

  private static String toVideoLevels(Media media) {
    return media.highDynamicRange() ? "" : ":out_range=tv:out_color_matrix=bt709";
  }

  /** A slow zoom; a still is shown on every frame of it. */
  private List<String> motion(Motion motion, Segment segment) {
    List<String> filters = new ArrayList<>();
    if (segment.clip().isStill()) {
      filters.add("loop=loop=-1:size=1");
    }
    if (motion.isNone()) {
      return filters;
    }
    // Of FFmpeg's ways to zoom this one alone moves by less than a pixel, so it does not shake.
    String progress = "(on-1)/%d".formatted(Math.max(1, segment.frames() - 1));
    String shown =
        "(1/(%s+%s*(0.5-0.5*cos(PI*%s))))"
            .formatted(
                number(motion.zoomFrom()),
                "(" + number(motion.zoomTo() - motion.zoomFrom()) + ")",
                progress);
    String left = "W*%s*(1-%s)".formatted(number(motion.x()), shown);
    String top = "H*%s*(1-%s)".formatted(number(motion.y()), shown);
    String right = left + "+W*" + shown;
    String bottom = top + "+H*" + shown;
    filters.add(
        "perspective=x0='%1$s':y0='%2$s':x1='%3$s':y1='%2$s':x2='%1$s':y2='%4$s':x3='%3$s':y3='%4$s'"
            .formatted(left, top, right, bottom)
            .concat(
                ":eval=frame:interpolation=" + (segment.clip().isStill() ? "cubic" : "linear")));
    return filters;
  }

  /** Cuts join by concatenation, overlaps by cross-fades over what has been joined so far. */
  private String join(List<String> shown) {
    List<String> run = new ArrayList<>();
    int frames = 0;
    for (int i = 0; i < shown.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.overlapFrames() == 0) {
        run.add(shown.get(i));
      } else {
        String before = concatenated(run);
        run.clear();
        run.add(
            graph.chain(
                List.of(before, shown.get(i)),
                "xfade=transition=%s:duration=%s:offset=%s"
                    .formatted(
                        transition(segment.clip().transition().style()),
                        number(grid.seconds(segment.overlapFrames())),
                        number(grid.seconds(frames - segment.overlapFrames())))));
      }
      frames = segment.endFrame();
    }
    return concatenated(run);
  }

  private String concatenated(List<String> run) {
    return run.size() == 1
        ? run.get(0)
        : graph.chain(
            run,
            "concat=n=%d:v=1:a=0,settb=1/%2$d,setpts=N,fps=%2$d"
                .formatted(run.size(), canvas.framesPerSecond()));
  }

  private static String transition(String style) {
    return Transition.STYLES.contains(style) ? style : "fade";
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
