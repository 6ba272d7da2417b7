package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.render.RenderPlan.Wording;
import dev.nemomcp.studio.render.TextLayout.PlacedText;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextLayoutTest {
  private static final Typeface TYPE = Typeface.load();

  @ParameterizedTest
  @MethodSource("canvases")
  void whatIsSeenTogetherNeverOverlapsAndStaysInTheSafeArea(Canvas canvas) throws Exception {
    RenderPlan plan =
        Sample.plan(
            everywhereAtOnce(canvas, Position.BOTTOM), Sample.video("v"), Sample.photo("logo"));

    List<Rectangle> areas = areas(plan);

    assertThat(areas).hasSize(5);
    assertApart(areas);
    SafeArea safe = SafeArea.of(canvas);
    Rectangle allowed = new Rectangle(safe.left(), safe.top(), safe.width(), safe.height());
    assertThat(areas).allMatch(allowed::contains);
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void captionsMayStandAtTheTopOrInTheMiddle(Canvas canvas) throws Exception {
    for (Position position : List.of(Position.TOP, Position.CENTER)) {
      Draft draft = everywhereAtOnce(canvas, position);
      draft = draft.withTexts(draft.texts().subList(0, 2));

      assertApart(areas(Sample.plan(draft, Sample.video("v"), Sample.photo("logo"))));
    }
  }

  @ParameterizedTest
  @MethodSource("canvases")
  void captionsMakeRoomForALogoAndStayOnOneLine(Canvas canvas) throws Exception {
    for (Position position : List.of(Position.TOP, Position.BOTTOM)) {
      Draft draft =
          Sample.draft(Sample.clip("v", 0, 6_000))
              .withCanvas(canvas)
              .withOverlays(List.of(new Overlay("o", "logo", "logo", 0, 2_000, position, 0.2, 1)))
              .withCaptions(
                  List.of(
                      new Caption("v", 0, 2_000, "to consider how much", List.of()),
                      new Caption("v", 4_000, 6_000, "there might be", List.of())))
              .withCaptionStyle(TextStyle.CAPTION.withPosition(position));

      List<Rectangle> areas = areas(Sample.plan(draft, Sample.video("v"), Sample.photo("logo")));

      assertThat(areas).hasSize(3);
      assertThat(areas.get(0).y).isEqualTo(areas.get(1).y);
      assertThat(areas.subList(0, 2)).noneMatch(areas.get(2)::intersects);
    }
  }

  static Stream<Canvas> canvases() {
    return Stream.of(
        new Canvas(1080, 1920, 30), Canvas.LANDSCAPE_1080P, new Canvas(1080, 1080, 30));
  }

  @Test
  void aTextAloneStandsWhereItWasPut() throws Exception {
    Draft draft =
        Sample.draft(Sample.clip("v", 0, 10_000))
            .withCanvas(Canvas.LANDSCAPE_1080P)
            .withTexts(
                List.of(
                    text(Role.TITLE, "Urban Dreams", 0, "title", Position.BOTTOM_LEFT),
                    text(Role.LOWER_THIRD, "Jane", 5_000, "lower_third", Position.BOTTOM_LEFT)));

    List<Rectangle> areas = areas(Sample.plan(draft, Sample.video("v")));

    assertThat(areas).allMatch(a -> a.y + a.height == SafeArea.of(draft.canvas()).bottom());
  }

  private static Draft everywhereAtOnce(Canvas canvas, Position captions) {
    Position title = canvas.aspectRatio() > 1.1 ? Position.BOTTOM_LEFT : Position.TOP;
    return Sample.draft(Sample.clip("v", 0, 3_000))
        .withCanvas(canvas)
        .withTexts(
            List.of(
                text(Role.TITLE, "How to cut an interview with one sentence", 0, "title", title),
                text(Role.LOWER_THIRD, "Jane Doe\nDesign", 0, "lower_third", Position.BOTTOM_LEFT),
                text(Role.END_CARD, "Thanks for watching", 0, "end_card", Position.CENTER)))
        .withOverlays(
            List.of(new Overlay("o", "logo", "logo", 0, 3_000, Position.BOTTOM_RIGHT, 0.12, 1)))
        .withCaptions(
            List.of(new Caption("v", 0, 3_000, "to consider how much\nthere might be", List.of())))
        .withCaptionStyle(TextStyle.CAPTION.withPosition(captions));
  }

  private static Text text(Role role, String words, long start, String preset, Position position) {
    TextStyle style = TextStyle.TITLE.withPreset(preset).withPosition(position);
    return new Text(role.name(), role, words, start, 3_000, style);
  }

  /** Texts, captions and the logo. */
  private static List<Rectangle> areas(RenderPlan plan) {
    TextPainter painter = new TextPainter(TYPE, plan.canvas());
    Map<Wording, Sprite> captions = CaptionBand.sprites(plan, painter);
    List<Rectangle> areas = new ArrayList<>();
    TextLayout.of(plan, painter, captions).stream()
        .map(PlacedText::sprite)
        .map(Sprite::content)
        .forEach(areas::add);
    captions.values().forEach(caption -> areas.add(caption.content()));
    plan.pictures().forEach(picture -> areas.add(picture.area(plan.canvas())));
    return areas;
  }

  /** No text covers anything; the last two are the caption and the logo. */
  private static void assertApart(List<Rectangle> areas) {
    for (int text = 0; text < areas.size() - 1; text++) {
      for (int other = text + 1; other < areas.size(); other++) {
        assertThat(areas.get(text).intersects(areas.get(other)))
            .as("%s over %s", areas.get(text), areas.get(other))
            .isFalse();
      }
    }
  }
}
