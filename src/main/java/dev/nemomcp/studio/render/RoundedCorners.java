package dev.nemomcp.studio.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What is seen of a picture with rounded corners, as the light parts of a grey one. */
final class RoundedCorners {
  /** Across, of the shorter side. */
  private static final double DIAMETER = 0.12;

  private RoundedCorners() {}

  /** Writes it as a PNG. */
  static Path write(Path file, int width, int height) throws IOException {
    BufferedImage mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = mask.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    int diameter = (int) Math.round(Math.min(width, height) * DIAMETER);
    g.fillRoundRect(0, 0, width, height, diameter, diameter);
    g.dispose();
    ImageIO.write(mask, "png", file.toFile());
    return file;
  }
}
