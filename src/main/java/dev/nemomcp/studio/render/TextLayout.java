package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import dev.nemomcp.studio.render.RenderPlan.PicturePart;
import dev.nemomcp.studio.render.RenderPlan.TextPart;
import dev.nemomcp.studio.render.RenderPlan.Wording;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places texts so that none covers another, a caption or a logo that is seen at the same time.
 * Captions and logos keep their place; a text moves up or down as little as it has to, stays within
 * the safe area, and is set smaller where there is not enough room.
 */
final class TextLayout {
  private static final List<Text.Role> FIRST_COME =
      List.of(
          Text.Role.WATERMARK,
          Text.Role.LOWER_THIRD,
          Text.Role.END_CARD,
          Text.Role.TITLE,
          Text.Role.PLAIN);
  private static final double[] SIZES = {1, 0.85, 0.7, 0.55, 0.42};

  /** Space between two texts, as a part of the canvas' short side. */
  private static final double GAP = 0.025;

  private final TextPainter painter;
  private final SafeArea safe;
  private final int gap;
  private final List<Taken> taken = new ArrayList<>();

  private TextLayout(Canvas canvas, TextPainter painter) {
    this.painter = painter;
    this.safe = SafeArea.of(canvas);
    this.gap = (int) Math.round(canvas.shortSide() * GAP);
  }

  /**
   * A text with its picture in its place.
   *
   * @param style as it is drawn, which may be smaller than it was wanted
   */
  record PlacedText(TextPart part, TextStyle style, Sprite sprite) {

    /** The same while not all of its letters are there yet. */
    Sprite showing(int letters, TextPainter painter) {
      return letters == Integer.MAX_VALUE
          ? sprite
          : painter
              .paint(part.text().content(), style, Portion.first(letters))
              .map(s -> s.withContentTop(sprite.content().y))
              .orElse(sprite);
    }
  }

  /** An area that is in use for some frames. */
  private record Taken(Rectangle area, int startFrame, int frames) {
    boolean isSeenWith(TextPart part) {
      return part.startFrame() < startFrame + frames
          && startFrame < part.startFrame() + part.frames();
    }
  }

  /**
   * @param captions the plan's captions by their wording, painted
   * @return the texts that can be drawn, in the plan's order
   */
  static List<PlacedText> of(RenderPlan plan, TextPainter painter, Map<Wording, Sprite> captions) {
    TextLayout layout = new TextLayout(plan.canvas(), painter);
    plan.captions().forEach(caption -> layout.take(caption, captions.get(caption.wording())));
    plan.pictures().forEach(picture -> layout.take(picture, plan.canvas()));
    PlacedText[] placed = new PlacedText[plan.texts().size()];
    IntStream.range(0, placed.length)
        .boxed()
        .sorted(Comparator.comparing(i -> FIRST_COME.indexOf(plan.texts().get(i).text().role())))
        .forEach(i -> placed[i] = layout.place(plan.texts().get(i)).orElse(null));
    return Stream.of(placed).filter(text -> text != null).toList();
  }

  private void take(CaptionPart caption, Sprite sprite) {
    if (sprite != null) {
      taken.add(new Taken(sprite.content(), caption.startFrame(), caption.frames()));
    }
  }

  private void take(PicturePart picture, Canvas canvas) {
    Rectangle area = picture.area(canvas);
    if (CaptionBand.isLogo(area, safe)) {
      taken.add(new Taken(area, picture.startFrame(), picture.frames()));
    }
  }

  private Optional<PlacedText> place(TextPart part) {
    List<Rectangle> others =
        taken.stream().filter(area -> area.isSeenWith(part)).map(Taken::area).toList();
    Optional<PlacedText> placed =
        IntStream.range(0, SIZES.length)
            .mapToObj(i -> painted(part, SIZES[i]))
            .flatMap(Optional::stream)
            .flatMap(text -> free(text, others).stream())
            .findFirst()
            .or(() -> painted(part, 1));
    placed.ifPresent(
        text -> taken.add(new Taken(text.sprite.content(), part.startFrame(), part.frames())));
    return placed;
  }

  private Optional<PlacedText> painted(TextPart part, double size) {
    TextStyle style = part.text().style();
    TextStyle sized = style.withScale((style.scale() > 0 ? style.scale() : 1) * size);
    return painter
        .paint(part.text().content(), sized)
        .map(sprite -> new PlacedText(part, sized, sprite));
  }

  /**
   * The nearest place below or above its own where it covers nothing; empty where there is none.
   */
  private Optional<PlacedText> free(PlacedText text, List<Rectangle> others) {
    Rectangle own = text.sprite.content();
    IntStream beside =
        others.stream()
            .flatMapToInt(o -> IntStream.of(o.y + o.height + gap, o.y - gap - own.height));
    return IntStream.concat(IntStream.of(own.y), beside)
        .filter(y -> y == own.y || (y >= safe.top() && y + own.height <= safe.bottom()))
        .filter(y -> others.stream().noneMatch(o -> tooClose(o, own, y)))
        .boxed()
        .min(Comparator.comparing(y -> Math.abs(y - own.y)))
        .map(y -> new PlacedText(text.part, text.style, text.sprite.withContentTop(y)));
  }

  private boolean tooClose(Rectangle other, Rectangle own, int top) {
    return other.intersects(own.x, top - gap + 1, own.width, own.height + 2 * gap - 2);
  }
}
