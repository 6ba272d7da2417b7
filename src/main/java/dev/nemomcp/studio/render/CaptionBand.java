package dev.nemomcp.studio.render;

import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/**
 * All captions as one input of FFmpeg: a slide show of pictures of one size, just as large as the
 * largest caption. However many captions there are, the picture is blended once a frame, and only
 * where captions stand.
 *
 * @param list the slide show, in the notation of FFmpeg's concat demuxer
 * @param x left edge on the canvas
 * @param y top edge
 */
record CaptionBand(Path list, int x, int y) {

  /** Captions that are set smaller than that are the exception; the rest need not follow them. */
  private static final double SMALLEST_FOR_ALL = 0.8;

  /** A plan's captions by their text, painted in one size as far as they allow. */
  static Map<String, Sprite> sprites(RenderPlan plan, TextPainter painter) {
    TextStyle style = plan.captionStyle();
    List<String> texts = plan.captions().stream().map(CaptionPart::text).distinct().toList();
    double size =
        texts.parallelStream()
            .mapToDouble(text -> painter.shrinkage(text, style))
            .filter(shrinkage -> shrinkage >= SMALLEST_FOR_ALL)
            .min()
            .orElse(1);
    TextStyle common = style.withScale((style.scale() > 0 ? style.scale() : 1) * size);
    Map<String, Sprite> sprites = new ConcurrentHashMap<>();
    texts.parallelStream()
        .forEach(
            text -> painter.paint(text, common).ifPresent(sprite -> sprites.put(text, sprite)));
    return sprites;
  }

  /** Writes a plan's painted captions into a folder; empty where there are none. */
  static Optional<CaptionBand> of(RenderPlan plan, Map<String, Sprite> sprites, Path folder)
      throws IOException {
    if (sprites.isEmpty()) {
      return Optional.empty();
    }
    int x = even(sprites.values().stream().mapToInt(Sprite::x).min().orElseThrow());
    int y = even(sprites.values().stream().mapToInt(Sprite::y).min().orElseThrow());
    int right = sprites.values().stream().mapToInt(Sprite::right).max().orElseThrow();
    int bottom = sprites.values().stream().mapToInt(Sprite::bottom).max().orElseThrow();
    BufferedImage band =
        new BufferedImage(even(right - x + 1), even(bottom - y + 1), BufferedImage.TYPE_INT_ARGB);

    Map<String, String> files = new HashMap<>();
    String blank = write(band, folder, "caption-blank.png");
    for (var entry : sprites.entrySet()) {
      Sprite sprite = entry.getValue();
      BufferedImage image = new BufferedImage(band.getWidth(), band.getHeight(), band.getType());
      var g = image.createGraphics();
      g.drawImage(sprite.image(), sprite.x() - x, sprite.y() - y, null);
      g.dispose();
      files.put(entry.getKey(), write(image, folder, "caption-" + files.size() + ".png"));
    }
    Path list = folder.resolve("captions.ffconcat");
    Files.writeString(list, slideShow(plan, files, blank));
    return Optional.of(new CaptionBand(list, x, y));
  }

  private static String slideShow(RenderPlan plan, Map<String, String> files, String blank) {
    StringBuilder slides = new StringBuilder("ffconcat version 1.0\n");
    int at = 0;
    for (CaptionPart caption : plan.captions()) {
      if (caption.startFrame() > at) {
        slide(slides, blank, plan.grid().seconds(caption.startFrame() - at));
      }
      slide(
          slides, files.getOrDefault(caption.text(), blank), plan.grid().seconds(caption.frames()));
      at = caption.endFrame();
    }
    slide(slides, blank, plan.grid().seconds(Math.max(1, plan.frames() - at)));
    return slides.append("file ").append(blank).append('\n').toString();
  }

  private static void slide(StringBuilder slides, String file, double seconds) {
    slides.append("file ").append(file).append('\n');
    slides.append("duration ").append(FilterGraph.number(seconds)).append('\n');
  }

  private static String write(BufferedImage image, Path folder, String name) throws IOException {
    ImageIO.write(image, "png", folder.resolve(name).toFile());
    return name;
  }

  private static int even(int pixels) {
    return pixels & ~1;
  }

  /** The arguments that open it. */
  List<String> arguments() {
    return List.of("-f", "concat", "-safe", "0", "-i", SafeInput.url(list));
  }
}
