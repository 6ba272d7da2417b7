package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.render.RenderPlan.GraphicPart;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a shape over the picture. */
record GraphicShape(GraphicPart part, RenderPlan plan, FilterGraph graph) {

  String over(String below) {
    int thickness = FramingFilters.even(plan.canvas().shortSide() * part.graphic().thickness());
    return switch (part.graphic().shape()) {
      case PROGRESS_BAR -> bar(below, thickness);
      case BORDER ->
          graph.chain(
              below,
              "drawbox=w=iw:h=ih:color=%s:t=%d".formatted(part.graphic().color(), thickness));
    };
  }

  private String bar(String below, int thickness) {
    Canvas canvas = plan.canvas();
    String bar =
        graph.chain(
            List.of(),
            "color=c=%s:s=%dx%d:r=%d,format=gbrp,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,trim=end_frame=%d,settb=1/%4$d,setpts=N"
                .formatted(
                    part.graphic().color(),
                    canvas.width(),
                    thickness,
                    canvas.framesPerSecond(),
                    plan.frames()));
    int y = part.graphic().position() == Position.TOP ? 0 : canvas.height() - thickness;
    return graph.chain(
        List.of(below, bar),
        "overlay=x='round(W*(%s))-W':y=%d:eval=frame:eof_action=pass:format=yuv420"
            .formatted(share(), y));
  }

  private String share() {
    List<Double> shares = part.shares();
    return shares.isEmpty()
        ? "(n+1)/" + plan.frames()
        : IntStream.range(0, shares.size())
            .mapToObj(i -> "eq(n,%d)*%s".formatted(i, FilterGraph.number(shares.get(i))))
            .collect(Collectors.joining("+"));
  }
}
