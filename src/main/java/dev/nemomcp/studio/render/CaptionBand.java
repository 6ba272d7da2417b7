package dev.nemomcp.studio.render;

import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import dev.nemomcp.studio.render.RenderPlan.PicturePart;
import dev.nemomcp.studio.render.RenderPlan.Wording;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All captions as one slide show, just as large as the largest caption. However many captions there
 * are, the picture is blended once a frame, and only where captions stand.
 *
 * @param arguments that open it as an input of FFmpeg
 * @param x left edge on the canvas
 * @param y top edge
 */
record CaptionBand(List<String> arguments, int x, int y) {
  /** Captions come quicker than titles: by then they are read. */
  private static final double ENTERING_SECONDS = 0.17;

  /** So much of a title's time passes meanwhile. */
  private static final double TITLE_ENTERING_SECONDS = 0.45;

  /** Space between captions and a logo, as a part of the canvas' short side. */
  private static final double GAP = 0.025;

  /** Captions that are set smaller than that are the exception; the rest need not follow them. */
  private static final double SMALLEST_FOR_ALL = 0.8;

  /** A plan's captions by their wording, painted in one size as far as they allow. */
  static Map<Wording, Sprite> sprites(RenderPlan plan, TextPainter painter) {
    TextStyle style = plan.captionStyle();
    List<Wording> wordings = plan.captions().stream().map(CaptionPart::wording).distinct().toList();
    double size =
        wordings.stream().map(Wording::text).distinct().toList().parallelStream()
            .mapToDouble(text -> painter.shrinkage(text, style))
            .filter(shrinkage -> shrinkage >= SMALLEST_FOR_ALL)
            .min()
            .orElse(1);
    TextStyle common = style.withScale((style.scale() > 0 ? style.scale() : 1) * size);
    Map<Wording, Sprite> sprites = new ConcurrentHashMap<>();
    wordings.parallelStream()
        .forEach(
            wording ->
                painter
                    .paint(wording.text(), common, wording.portion())
                    .ifPresent(sprite -> sprites.put(wording, sprite)));
    int down = outOfTheWay(plan, sprites);
    sprites.replaceAll((wording, sprite) -> sprite.movedDown(down));
    return sprites;
  }

  /**
   * How far all captions go down (or up: negative), so that none covers a logo that is seen with
   * it; 0 where that would lead them out of the safe area.
   */
  private static int outOfTheWay(RenderPlan plan, Map<Wording, Sprite> sprites) {
    SafeArea safe = SafeArea.of(plan.canvas());
    boolean top = plan.captionStyle().position().isTop();
    int gap = (int) Math.round(plan.canvas().shortSide() * GAP);
    int down = 0;
    int highest = safe.bottom();
    int lowest = safe.top();
    for (CaptionPart caption : plan.captions()) {
      Sprite sprite = sprites.get(caption.wording());
      if (sprite == null) {
        continue;
      }
      Rectangle own = sprite.content();
      highest = Math.min(highest, own.y);
      lowest = Math.max(lowest, own.y + own.height);
      for (PicturePart picture : plan.pictures()) {
        Rectangle area = picture.area(plan.canvas());
        if (isLogo(area, safe) && isSeenWith(picture, caption) && area.intersects(own)) {
          int past = top ? area.y + area.height + gap - own.y : area.y - gap - own.y - own.height;
          down = top ? Math.max(down, past) : Math.min(down, past);
        }
      }
    }
    return highest + down >= safe.top() && lowest + down <= safe.bottom() ? down : 0;
  }

  /** Larger pictures are backgrounds. */
  static boolean isLogo(Rectangle picture, SafeArea safe) {
    return picture.height <= safe.height() / 2;
  }

  private static boolean isSeenWith(PicturePart picture, CaptionPart caption) {
    return picture.startFrame() < caption.endFrame()
        && caption.startFrame() < picture.startFrame() + picture.frames();
  }

  /** Writes a plan's painted captions into a folder; empty where there are none. */
  static Optional<CaptionBand> of(RenderPlan plan, Map<Wording, Sprite> sprites, Path folder)
      throws IOException {
    if (sprites.isEmpty()) {
      return Optional.empty();
    }
    Collection<Sprite> all = sprites.values();
    String animation = plan.captionStyle().animation();
    int across = all.stream().mapToInt(s -> Pose.roomAcross(s, animation)).max().orElseThrow();
    int down = all.stream().mapToInt(Pose::roomDown).max().orElseThrow();
    int x = even(all.stream().mapToInt(Sprite::x).min().orElseThrow() - across);
    int y = even(all.stream().mapToInt(Sprite::y).min().orElseThrow() - down);
    int right = all.stream().mapToInt(Sprite::right).max().orElseThrow() + across;
    int bottom = all.stream().mapToInt(Sprite::bottom).max().orElseThrow() + down;
    BufferedImage band =
        new BufferedImage(even(right - x + 1), even(bottom - y + 1), BufferedImage.TYPE_INT_ARGB);

    SlideShow show = new SlideShow(folder, "caption", plan.grid());
    Map<Slide, String> kept = new HashMap<>();
    String blank = show.keep(band);
    int at = 0;
    for (CaptionPart caption : plan.captions()) {
      Sprite sprite = sprites.get(caption.wording());
      show.show(blank, caption.startFrame() - at);
      at = caption.endFrame();
      if (sprite == null) {
        show.show(blank, caption.frames());
        continue;
      }
      List<Pose> entering = caption.begins() ? entering(plan, caption.frames()) : List.of();
      for (Pose pose : entering) {
        show.show(slide(new Slide(caption.wording(), pose), sprite, band, x, y, show, kept), 1);
      }
      Slide resting = new Slide(caption.wording(), Pose.RESTING);
      show.show(slide(resting, sprite, band, x, y, show, kept), caption.frames() - entering.size());
    }
    show.show(blank, Math.max(1, plan.frames() - at));
    return Optional.of(new CaptionBand(show.arguments(blank), x, y));
  }

  /** The poses of a caption's first frames. */
  private static List<Pose> entering(RenderPlan plan, int frames) {
    String animation = plan.captionStyle().animation();
    List<Pose> poses = new ArrayList<>();
    double pace = TITLE_ENTERING_SECONDS / ENTERING_SECONDS;
    for (int i = 0; i < frames; i++) {
      double since = pace * (plan.grid().seconds(i) + plan.grid().seconds(1) / 2);
      Pose pose = Pose.of(animation, since, Double.MAX_VALUE, Double.MAX_VALUE);
      if (pose.equals(Pose.RESTING)) {
        break;
      }
      poses.add(pose);
    }
    return poses;
  }

  private static String slide(
      Slide slide,
      Sprite sprite,
      BufferedImage band,
      int x,
      int y,
      SlideShow show,
      Map<Slide, String> kept)
      throws IOException {
    String file = kept.get(slide);
    if (file == null) {
      BufferedImage image =
          new BufferedImage(band.getWidth(), band.getHeight(), BufferedImage.TYPE_INT_ARGB);
      slide.pose.draw(sprite, image, x, y);
      file = show.keep(image);
      kept.put(slide, file);
    }
    return file;
  }

  private static int even(int pixels) {
    return pixels & ~1;
  }

  private record Slide(Wording wording, Pose pose) {}
}
