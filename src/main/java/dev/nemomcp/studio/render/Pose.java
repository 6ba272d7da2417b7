package dev.nemomcp.studio.render;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a text stands at one moment of coming or going.
 *
 * @param scale around its middle
 * @param away how much of its way it still has to rise, 0…1
 * @param across how much of its way it still has to slide: from the left −1…0, from the right 0…1
 * @param opacity 0…1
 */
record Pose(double scale, double away, double across, double opacity) {
  static final Pose RESTING = new Pose(1, 0, 0, 1);

  private static final double FADE_SECONDS = 0.3;
  private static final double QUICK_FADE_SECONDS = 0.12;
  private static final double MOVE_SECONDS = 0.45;

  /** How far a text rises, as a part of its own height and no more than that many pixels. */
  private static final double RISE = 0.25;

  private static final int HIGHEST_RISE = 48;

  /** How far it slides, as a part of its own width. */
  private static final double SLIDE = 0.6;

  /** Room for growing beyond its size, as a part of it. */
  private static final double OVERSHOOT = 0.03;

  /**
   * The pose of a text at a moment.
   *
   * @param animation {@code fade}, {@code rise}, {@code slide}, {@code slide_right}, {@code pop} or
   *     {@code none}; others only go
   * @param since seconds since it came
   * @param left seconds until it goes
   * @param total how long it shows, in seconds
   */
  static Pose of(String animation, double since, double left, double total) {
    double out = share(left, Math.min(FADE_SECONDS, total / 3));
    double in = share(since, Math.min(FADE_SECONDS, total / 3));
    double remaining = 1 - share(since, MOVE_SECONDS);
    return switch (animation) {
      case "none" -> RESTING;
      case "fade" -> new Pose(1, 0, 0, Math.min(in, out));
      case "rise" -> new Pose(1, Math.pow(remaining, 3), 0, Math.min(in, out));
      case "slide" -> new Pose(1, 0, -Math.pow(remaining, 3), Math.min(in, out));
      case "slide_right" -> new Pose(1, 0, Math.pow(remaining, 3), Math.min(in, out));
      case "pop" ->
          new Pose(
              1 + 0.4 * (1.7 * Math.pow(remaining, 2) - 2.7 * Math.pow(remaining, 3)),
              0,
              0,
              Math.min(share(since, Math.min(QUICK_FADE_SECONDS, total / 3)), out));
      default -> new Pose(1, 0, 0, out);
    };
  }

  private static double share(double seconds, double of) {
    return Math.max(0, Math.min(1, seconds / of));
  }

  /** How much further than it stands a text may reach, across. */
  static int roomAcross(Sprite sprite, String animation) {
    double room = animation.startsWith("slide") ? SLIDE : OVERSHOOT;
    return (int) Math.ceil(sprite.image().getWidth() * room);
  }

  /** The same up and down. */
  static int roomDown(Sprite sprite) {
    return (int) Math.ceil(Math.max(way(sprite), sprite.image().getHeight() * OVERSHOOT));
  }

  private static double way(Sprite sprite) {
    return Math.min(HIGHEST_RISE, sprite.image().getHeight() * RISE);
  }

  /** Draws a text in this pose onto a picture of a part of the canvas. */
  void draw(Sprite sprite, BufferedImage area, int areaX, int areaY) {
    Graphics2D g = area.createGraphics();
    g.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    double width = sprite.image().getWidth();
    double height = sprite.image().getHeight();
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            sprite.x() - areaX + width / 2 + across * SLIDE * width,
            sprite.y() - areaY + height / 2 + away * way(sprite));
    place.scale(scale, scale);
    place.translate(-width / 2, -height / 2);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(sprite.image(), place, null);
    g.dispose();
  }
}
