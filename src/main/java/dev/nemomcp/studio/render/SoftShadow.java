package dev.nemomcp.studio.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A soft glow behind letters, so wide that no edge of it is seen: light text stays readable on a
 * light picture without a box, and dark text on a dark one.
 */
final class SoftShadow {
  /** How far it reaches beyond the letters, in ems. */
  static final double REACH = 0.75;

  /** It is drawn this much smaller and enlarged: blurred, nobody can tell. */
  private static final int SHRINK = 4;

  private SoftShadow() {}

  /**
   * Draws it.
   *
   * @param color dark behind light letters, light behind dark ones
   * @param strength 0…1
   * @param em size of the letters, in pixels
   */
  static void draw(Graphics2D g, Shape letters, Color color, double strength, double em) {
    layer(g, letters, color, strength * 0.75, em, 0.1, 0.16, 0.02);
    layer(g, letters, color, strength * 0.7, em, 0.03, 0.045, 0.025);
  }

  private static void layer(
      Graphics2D g,
      Shape letters,
      Color color,
      double alpha,
      double em,
      double grow,
      double blur,
      double drop) {
    Rectangle bounds = letters.getBounds();
    int reach = (int) Math.ceil(em * REACH);
    bounds.grow(reach, reach);
    BufferedImage mask =
        new BufferedImage(
            bounds.width / SHRINK + 1, bounds.height / SHRINK + 1, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D m = mask.createGraphics();
    m.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    m.scale(1.0 / SHRINK, 1.0 / SHRINK);
    m.translate(-bounds.x, -bounds.y);
    m.setColor(Color.WHITE);
    m.fill(letters);
    m.setStroke(
        new BasicStroke((float) (grow * em * 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    m.draw(letters);
    m.dispose();
    int radius = Math.max(1, (int) Math.round(blur * em / SHRINK));
    BufferedImage shadow = blurred(mask, radius, color);
    Graphics2D under = (Graphics2D) g.create();
    under.setComposite(AlphaComposite.SrcOver.derive((float) Math.min(1, alpha)));
    under.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform place = AffineTransform.getTranslateInstance(bounds.x, bounds.y + drop * em);
    place.scale(SHRINK, SHRINK);
    under.drawImage(shadow, place, null);
    under.dispose();
  }

  private static BufferedImage blurred(BufferedImage mask, int radius, Color color) {
    int width = mask.getWidth();
    int height = mask.getHeight();
    byte[] bytes = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    int[] values = new int[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (bytes[i] & 255) << 8;
    }
    // Three box blurs come close to a Gaussian.
    for (int pass = 0; pass < 3; pass++) {
      for (int y = 0; y < height; y++) {
        blur(values, y * width, 1, width, radius);
      }
      for (int x = 0; x < width; x++) {
        blur(values, x, width, height, radius);
      }
    }
    BufferedImage shadow = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < values.length; i++) {
      shadow.setRGB(i % width, i / width, values[i] >> 8 << 24 | color.getRGB() & 0xFFFFFF);
    }
    return shadow;
  }

  private static void blur(int[] values, int start, int step, int count, int radius) {
    int[] line = new int[count];
    for (int i = 0; i < count; i++) {
      line[i] = values[start + i * step];
    }
    long sum = 0;
    for (int i = 0; i < Math.min(radius, count); i++) {
      sum += line[i];
    }
    for (int i = 0; i < count; i++) {
      sum += i + radius < count ? line[i + radius] : 0;
      sum -= i - radius - 1 >= 0 ? line[i - radius - 1] : 0;
      values[start + i * step] = (int) (sum / (2 * radius + 1));
    }
  }
}
