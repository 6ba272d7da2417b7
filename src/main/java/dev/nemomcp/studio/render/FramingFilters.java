package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Brings a segment's picture to the canvas' size. */
final class FramingFilters {
  /** Shapes that differ by less fill the canvas without bars or a blurred background. */
  private static final double SAME_SHAPE = 0.01;

  /** The blur is made on a picture this much smaller: it looks the same and costs a tenth. */
  private static final int BLUR_SHRINK = 6;

  private final Canvas canvas;
  private final FrameGrid grid;
  private final FilterGraph graph;

  FramingFilters(Canvas canvas, FilterGraph graph) {
    this.canvas = canvas;
    this.grid = new FrameGrid(canvas.framesPerSecond());
    this.graph = graph;
  }

  /**
   * Adds what is needed behind a label.
   *
   * @param picture the label of the upright picture
   * @param segment what plays, for its shape, framing and time
   * @param toFormat pixel format and matrix options of the scaler, such as {@code :out_range=tv};
   *     may be empty
   * @return the label of a picture of the canvas' size
   */
  String frame(String picture, Segment segment, String toFormat) {
    boolean turned = segment.clip().look().orientation().isOnItsSide();
    int width = turned ? segment.media().height() : segment.media().width();
    int height = turned ? segment.media().width() : segment.media().height();
    Framing framing = segment.clip().framing();
    double shape = (double) width / height;
    if (Math.abs(shape / canvas.aspectRatio() - 1) < SAME_SHAPE) {
      return graph.chain(picture, scale(canvas.width(), canvas.height(), toFormat));
    }
    return switch (framing.fill()) {
      case FIT ->
          graph.chain(
              picture,
              inside(shape, toFormat)
                  + ",pad=%d:%d:-1:-1:black".formatted(canvas.width(), canvas.height()));
      case BLUR -> blurred(picture, segment, shape, toFormat);
      case CROP -> {
        String crop = crop(segment, width, height, toFormat);
        yield pieced(
            picture,
            segment,
            piece -> graph.chain(piece, crop),
            piece -> blurred(piece, segment, shape, toFormat));
      }
    };
  }

  /** A crop; but whole and blurred where the framing says so, exact to the frame. */
  private String pieced(
      String picture, Segment segment, UnaryOperator<String> crop, UnaryOperator<String> blur) {
    List<Piece> pieces = pieces(segment);
    List<String> copies = graph.split(picture, "split", pieces.size());
    List<String> framed = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String shown =
          pieces.size() == 1
              ? copies.get(i)
              : graph.chain(
                  copies.get(i),
                  "trim=start_frame=%d:end_frame=%d".formatted(piece.from(), piece.to()));
      framed.add((piece.whole() ? blur : crop).apply(shown));
    }
    return framed.size() == 1
        ? framed.get(0)
        : graph.chain(
            framed,
            "concat=n=%d:v=1:a=0,settb=1/%d,setpts=N"
                .formatted(framed.size(), canvas.framesPerSecond()));
  }

  /**
   * A part of a segment.
   *
   * @param from its first frame, from the segment's start
   * @param to just behind its last
   * @param whole whether the whole picture is shown, not a crop of it
   */
  private record Piece(int from, int to, boolean whole) {}

  private List<Piece> pieces(Segment segment) {
    Clip clip = segment.clip();
    int frames = segment.frames();
    if (clip.isStill()) {
      boolean whole = clip.framing().fillAt(clip.sourceStartMillis()) == Framing.Fill.BLUR;
      return List.of(new Piece(0, frames, whole));
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int wholeFrom = 0;
    for (Framing.Stretch stretch : clip.framing().whole()) {
      int from = Math.max(at, frame(stretch.sourceStartMillis(), clip));
      int to = Math.min(frames, frame(stretch.sourceEndMillis(), clip));
      if (to > from) {
        if (from > at) {
          add(pieces, wholeFrom, at, true);
          add(pieces, at, from, false);
          wholeFrom = from;
        }
        at = to;
      }
    }
    add(pieces, wholeFrom, at, true);
    add(pieces, at, frames, false);
    return pieces;
  }

  private static void add(List<Piece> pieces, int from, int to, boolean whole) {
    if (to > from) {
      pieces.add(new Piece(from, to, whole));
    }
  }

  private int frame(long sourceMillis, Clip clip) {
    return grid.firstShowing((sourceMillis - clip.sourceStartMillis()) / 1000.0 / clip.speed());
  }

  private String inside(double shape, String toFormat) {
    boolean wider = shape > canvas.aspectRatio();
    return scale(
        wider ? canvas.width() : even(canvas.height() * shape),
        wider ? even(canvas.width() / shape) : canvas.height(),
        toFormat);
  }

  private String blurred(String picture, Segment segment, double shape, String toFormat) {
    int width = even((double) canvas.width() / BLUR_SHRINK);
    int height = even((double) canvas.height() / BLUR_SHRINK);
    boolean wider = shape > canvas.aspectRatio();
    var copies = graph.split(picture, "split", 2);
    String back =
        graph.chain(
            copies.get(0),
            "scale=%d:%d:flags=bilinear%s,setsar=1,crop=%d:%d,gblur=sigma=%s,eq=brightness=-0.07:saturation=1.1,%s"
                .formatted(
                    wider ? even(height * shape) : width,
                    wider ? height : even(width / shape),
                    toFormat,
                    width,
                    height,
                    FilterGraph.number(Math.min(width, height) / 24.0),
                    scale(canvas.width(), canvas.height(), "")));
    String front = graph.chain(copies.get(1), inside(shape, toFormat));
    return graph.chain(
        List.of(back, front),
        "overlay=(W-w)/2:(H-h)/2:shortest=1:format="
            + (segment.media().highDynamicRange() ? "yuv420p10" : "yuv420"));
  }

  private String crop(Segment segment, int width, int height, String toFormat) {
    var clip = segment.clip();
    var path = clip.framing().path().stream().map(clip.look().orientation()::turned).toList();
    double speed = clip.isStill() ? 1 : clip.speed();
    boolean wider = (double) width / height > canvas.aspectRatio();
    CropPath whole =
        wider
            ? CropPath.horizontal(path, clip.sourceStartMillis(), speed)
            : CropPath.vertical(path, clip.sourceStartMillis(), speed);
    CropPath way =
        clip.isStill() ? CropPath.still(whole.at(0)) : whole.within(grid.seconds(segment.frames()));
    return wider
        ? along(way, "iw", "ih", even(canvas.height() * (double) width / height), true, toFormat)
        : along(way, "ih", "iw", even(canvas.width() * (double) height / width), false, toFormat);
  }

  /**
   * Crops along one axis. A crop that stands still is taken before scaling, which is cheapest. One
   * that moves is taken after scaling, so that it moves by single pixels of the result.
   */
  private String along(
      CropPath way,
      String length,
      String other,
      int scaledLength,
      boolean horizontal,
      String toFormat) {
    double part = (double) (horizontal ? canvas.width() : canvas.height()) / scaledLength;
    String from =
        "clip((%s)-%s,0,%s)"
            .formatted(
                way.expression(grid), FilterGraph.number(part / 2), FilterGraph.number(1 - part));
    if (way.isStill()) {
      double start = Math.min(Math.max(way.points().get(0).at() - part / 2, 0), 1 - part);
      String window =
          horizontal
              ? "crop=iw*%s:ih:iw*%s:0".formatted(number(part), number(start))
              : "crop=iw:ih*%s:0:ih*%s".formatted(number(part), number(start));
      return window + "," + scale(canvas.width(), canvas.height(), toFormat);
    }
    return horizontal
        ? scale(scaledLength, canvas.height(), toFormat)
            + ",crop=%d:%d:x='%s*%s':y=0:exact=1"
                .formatted(canvas.width(), canvas.height(), length, from)
        : scale(canvas.width(), scaledLength, toFormat)
            + ",crop=%d:%d:x=0:y='%s*%s':exact=1"
                .formatted(canvas.width(), canvas.height(), length, from);
  }

  private static String scale(int width, int height, String toFormat) {
    return "scale=%d:%d:flags=bicubic%s,setsar=1".formatted(width, height, toFormat);
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }

  static int even(double pixels) {
    return Math.max(2, (int) Math.round(pixels / 2) * 2);
  }
}
