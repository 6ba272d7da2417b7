package dev.nemomcp.studio.render;

import dev.nemomcp.studio.footage.words.CaptionSetting;
import dev.nemomcp.studio.render.TextLayout.PlacedText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A text as it comes, stands and goes: a slide show of the part of the canvas that it needs.
 *
 * @param arguments that open it as an input of FFmpeg
 * @param x left edge on the canvas, even
 * @param y top edge, even
 */
record AnimatedText(List<String> arguments, int x, int y) {
  private static final double TYPED_LETTERS_PER_SECOND = 22;

  /** Typing is over by then, as a part of the time that the text shows. */
  private static final double TYPED_BY = 0.5;

  static AnimatedText of(
      PlacedText placed, TextPainter painter, FrameGrid grid, Path folder, String name)
      throws IOException {
    Sprite sprite = placed.sprite();
    String animation = placed.part().text().style().animation();
    int across = Pose.roomAcross(sprite, animation);
    int down = Pose.roomDown(sprite);
    int x = even(sprite.x() - across);
    int y = even(sprite.y() - down);
    int width = sprite.image().getWidth() + 2 * across + 2;
    int height = sprite.image().getHeight() + 2 * down + 2;

    SlideShow show = new SlideShow(folder, name, grid);
    int frames = placed.part().frames();
    double total = grid.seconds(frames);
    Slide last = null;
    String picture = "";
    int shownFrames = 0;
    for (int frame = 0; frame < frames; frame++) {
      double since = grid.seconds(frame) + grid.seconds(1) / 2;
      Slide slide =
          new Slide(
              Pose.of(animation, since, total - since, total),
              letters(animation, placed.part().text().content(), since, total));
      if (!slide.equals(last)) {
        show.show(picture, shownFrames);
        BufferedImage area = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        slide.pose.draw(placed.showing(slide.letters, painter), area, x, y);
        picture = show.keep(area);
        shownFrames = 0;
      }
      shownFrames++;
      last = slide;
    }
    show.show(picture, shownFrames);
    return new AnimatedText(show.arguments(picture), x, y);
  }

  /** How many letters are there yet: typed one by one, or word by word. */
  private static int letters(String animation, String content, double since, double total) {
    int all = Portion.letters(content);
    double typing = Math.min(all / TYPED_LETTERS_PER_SECOND, total * TYPED_BY);
    if (since >= typing) {
      return Integer.MAX_VALUE;
    }
    int typed = (int) Math.ceil(all * since / typing);
    return switch (animation) {
      case "type" -> typed;
      case "words" -> wholeWords(content, typed);
      default -> Integer.MAX_VALUE;
    };
  }

  private static int wholeWords(String content, int letters) {
    int whole = 0;
    for (String word : CaptionSetting.words(content)) {
      if (whole >= letters) {
        break;
      }
      whole += Portion.letters(word);
    }
    return whole;
  }

  private static int even(int pixels) {
    return pixels & ~1;
  }

  private record Slide(Pose pose, int letters) {}
}
