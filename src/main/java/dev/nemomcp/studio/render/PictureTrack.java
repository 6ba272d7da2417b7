package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Fades;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.render.RenderPlan.GraphicPart;
import dev.nemomcp.studio.render.RenderPlan.InsetPart;
import dev.nemomcp.studio.render.RenderPlan.PicturePart;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import dev.nemomcp.studio.render.RenderPlan.TextPart;
import dev.nemomcp.studio.render.RenderPlan.Wording;
import dev.nemomcp.studio.render.TextLayout.PlacedText;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Makes the picture of a plan: one run of FFmpeg, everything decoded and encoded once. */
final class PictureTrack {
  private final RenderPlan plan;
  private final TextPainter painter;
  private final Path folder;
  private final FilterGraph graph = new FilterGraph();
  private final List<List<String>> inputs = new ArrayList<>();

  /**
   * @param folder for the pictures and the graph that FFmpeg reads; has to be empty
   */
  PictureTrack(RenderPlan plan, Typeface type, Path folder) {
    this.plan = plan;
    this.painter = new TextPainter(type, plan.canvas());
    this.folder = folder;
  }

  /** Encodes it to a file without sound. */
  Path encode(Ffmpeg ffmpeg, Encoding encoding, Duration limit, DoubleConsumer progress)
      throws FfmpegFailed, IOException, InterruptedException {
    Path file = folder.resolve("picture." + encoding.pictureExtension());
    double total = plan.seconds() * 1000;
    ffmpeg.run(
        arguments(encoding, file),
        limit,
        millis -> progress.accept(Math.min(1, Math.max(0, millis / total))));
    return file;
  }

  /** The whole picture as bare 8-bit RGB, frame after frame. */
  byte[] pixels(Ffmpeg ffmpeg, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = graphed(SourceInput.of(plan.segments(), plan.grid(), 0));
    arguments.addAll(List.of("-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"));
    return ffmpeg.read(arguments, limit, InputStream::readAllBytes);
  }

  private List<String> arguments(Encoding encoding, Path file) throws IOException {
    List<String> arguments = graphed(PictureGraph.inputs(plan));
    arguments.addAll(encoding.picture(plan.canvas().framesPerSecond()));
    arguments.addAll(List.of("-fps_mode", "cfr", "-map_metadata", "-1", SafeInput.url(file)));
    return arguments;
  }

  /** Everything in front of the encoder. */
  private List<String> graphed(List<SourceInput> sources) throws IOException {
    sources.forEach(source -> inputs.add(source.arguments()));
    String picture = new PictureGraph(plan.segments(), plan.canvas(), graph).track(sources, 0);
    for (FilmPane pane : FilmPane.of(plan.insets())) {
      picture = inItsPane(picture, pane);
    }
    for (InsetPart part : plan.insets()) {
      picture = withInset(picture, part);
    }
    for (PicturePart part : plan.pictures()) {
      picture = withPicture(picture, part);
    }
    for (GraphicPart part : plan.graphics()) {
      picture = new GraphicShape(part, plan, graph).over(picture);
    }
    Map<Wording, Sprite> captions = CaptionBand.sprites(plan, painter);
    for (PlacedText placed : TextLayout.of(plan, painter, captions)) {
      picture = withText(picture, placed);
    }
    picture = withCaptions(picture, captions);
    graph.end(picture, finish(), "picture");

    Path script = folder.resolve("picture.graph");
    Files.writeString(script, graph.toString());
    List<String> arguments = new ArrayList<>(List.of("-y"));
    inputs.forEach(arguments::addAll);
    arguments.addAll(List.of("-/filter_complex", script.toString(), "-map", "[picture]"));
    arguments.addAll(List.of("-frames:v", Integer.toString(plan.frames())));
    return arguments;
  }

  private int input(List<String> arguments) {
    inputs.add(arguments);
    return inputs.size() - 1;
  }

  private String withInset(String below, InsetPart part) throws IOException {
    Segment segment = part.segment();
    Rectangle area = part.area(plan.canvas());
    Canvas canvas = new Canvas(area.width, area.height, plan.canvas().framesPerSecond());
    List<SourceInput> source = SourceInput.of(List.of(segment), plan.grid(), 0);
    int first = input(source.get(0).arguments());
    String clip = new PictureGraph(List.of(segment), canvas, graph).track(source, first);
    String shown =
        graph.chain(
            part.inset().fillsPicture() || part.inset().beside() ? clip : rounded(clip, area),
            "settb=1/%d,setpts=N+%d".formatted(canvas.framesPerSecond(), segment.startFrame()));
    return laid(below, shown, area.x, area.y);
  }

  /** What is below, as large as its pane allows while others show beside it. */
  private String inItsPane(String below, FilmPane pane) {
    Canvas canvas = plan.canvas();
    Rectangle area = pane.area(canvas);
    List<String> copies = graph.split(below, "split", 2);
    String film =
        graph.chain(
            copies.get(1),
            "scale=%1$d:%2$d:force_original_aspect_ratio=increase:force_divisible_by=2,crop=%1$d:%2$d,pad=%3$d:%4$d:%5$d:%6$d,setsar=1"
                .formatted(
                    area.width, area.height, canvas.width(), canvas.height(), area.x, area.y));
    return graph.chain(
        List.of(copies.get(0), film),
        "overlay=enable='between(n,%d,%d)':format=yuv420"
            .formatted(pane.startFrame(), pane.endFrame() - 1));
  }

  private String rounded(String clip, Rectangle area) throws IOException {
    Path mask = folder.resolve("corners" + inputs.size() + ".png");
    RoundedCorners.write(mask, area.width, area.height);
    String corners = graph.chain(input(SafeInput.of(mask)) + ":V:0", "format=gray");
    return graph.chain(List.of(clip, corners), "alphamerge");
  }

  private String withPicture(String below, PicturePart part) {
    var overlay = part.overlay();
    Rectangle area = part.area(plan.canvas());
    boolean moving = part.media().durationMillis() > 0;
    String picture =
        graph.chain(
            input(SafeInput.of(part.media().file())) + ":V:0",
            // Scaled as it is, what clear pixels hide would show as a dark edge.
            "format=gbrap,premultiply=inplace=1,scale=%d:%d:flags=bicubic,unpremultiply=inplace=1,"
                .concat("scale=out_color_matrix=bt709:out_range=tv,setsar=1,format=yuva420p,")
                .concat("colorchannelmixer=aa=%s,%s")
                .formatted(
                    area.width,
                    area.height,
                    number(overlay.opacity()),
                    moving
                        ? "fps=%d,trim=end_frame=%d,setpts=PTS-STARTPTS+%s/TB"
                            .formatted(
                                plan.canvas().framesPerSecond(),
                                part.frames(),
                                number(plan.grid().seconds(part.startFrame())))
                        : shownFor(part.startFrame(), part.frames())));
    return laid(below, picture, area.x, area.y);
  }

  private String withText(String below, PlacedText placed) throws IOException {
    TextPart part = placed.part();
    AnimatedText animated =
        AnimatedText.of(placed, painter, plan.grid(), folder, "text" + inputs.size());
    String text =
        graph.chain(
            input(animated.arguments()) + ":v",
            "scale=out_color_matrix=bt709:out_range=tv,format=yuva420p,"
                + "settb=1/%1$d,fps=%1$d,trim=end_frame=%2$d,setpts=N+%3$d"
                    .formatted(plan.canvas().framesPerSecond(), part.frames(), part.startFrame()));
    return laid(below, text, animated.x(), animated.y());
  }

  /** What is over leaves what is below as it is. */
  private String laid(String below, String above, int x, int y) {
    return graph.chain(
        List.of(below, above), "overlay=%d:%d:eof_action=pass:format=yuv420".formatted(x, y));
  }

  private String withCaptions(String below, Map<Wording, Sprite> captions) throws IOException {
    Optional<CaptionBand> band = CaptionBand.of(plan, captions, folder);
    if (band.isEmpty()) {
      return below;
    }
    String shown =
        graph.chain(
            input(band.get().arguments()) + ":v",
            "scale=out_color_matrix=bt709:out_range=tv,format=yuva420p,settb=1/%d"
                .formatted(plan.canvas().framesPerSecond()));
    return graph.chain(
        List.of(below, shown),
        "overlay=%d:%d:format=yuv420".formatted(band.get().x(), band.get().y()));
  }

  /** A single picture, shown from a frame on for so many. */
  private String shownFor(int startFrame, int frames) {
    return "loop=loop=%d:size=1,settb=1/%d,setpts=N+%d"
        .formatted(frames - 1, plan.canvas().framesPerSecond(), startFrame);
  }

  private String finish() {
    StringBuilder filters = new StringBuilder();
    Fades fades = plan.mix().pictureFades();
    double in = fades.inMillis() / 1000.0;
    double out = fades.outMillis() / 1000.0;
    if (in > 0) {
      filters.append("fade=in:st=0:d=%s:color=%s,".formatted(number(in), fades.inColor()));
    }
    if (out > 0) {
      filters.append(
          "fade=out:st=%s:d=%s:color=%s,"
              .formatted(number(plan.seconds() - out), number(out), fades.outColor()));
    }
    // Without the tags players guess the matrix, and not all guess the same.
    return filters
        + "format=yuv420p,setparams=color_primaries=bt709:color_trc=bt709:colorspace=bt709:range=tv";
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
