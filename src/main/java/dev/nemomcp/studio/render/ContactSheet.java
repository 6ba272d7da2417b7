package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.studio.render.Glimpses.Glimpse;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Frames side by side with their times and names, as one JPEG.
 *
 * @param columns how many frames stand side by side
 * @param cell size of each
 */
record ContactSheet(int columns, Canvas cell) {
  private static final int MOST_PIXELS = 1024;
  private static final int MOST_BYTES = 200_000;
  private static final int GAP = 6;
  private static final Color PAPER = new Color(0x17, 0x18, 0x1C);

  /** The layout in which so many frames of that shape come out largest. */
  static ContactSheet of(int frames, Canvas canvas) {
    ContactSheet best = null;
    for (int columns = 1; columns <= frames; columns++) {
      int rows = (frames + columns - 1) / columns;
      double width = (double) (MOST_PIXELS - GAP * (columns + 1)) / columns;
      double height = (double) (MOST_PIXELS - GAP * (rows + 1)) / rows;
      double scale = Math.min(width / canvas.width(), height / canvas.height());
      Canvas cell =
          new Canvas(
              (int) (canvas.width() * scale) & ~1,
              (int) (canvas.height() * scale) & ~1,
              canvas.framesPerSecond());
      if (best == null || cell.width() > best.cell().width()) {
        best = new ContactSheet(columns, cell);
      }
    }
    return best;
  }

  /**
   * Draws the sheet.
   *
   * @param pixels of all frames, 8-bit RGB, each of the cell's size
   */
  byte[] draw(byte[] pixels, List<Glimpse> glimpses, Typeface type) throws IOException {
    int rows = (glimpses.size() + columns - 1) / columns;
    BufferedImage sheet =
        new BufferedImage(
            columns * (cell.width() + GAP) + GAP,
            rows * (cell.height() + GAP) + GAP,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(PAPER);
    g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    int whole = pixels.length / (cell.width() * cell.height() * 3);
    for (int i = 0; i < Math.min(whole, glimpses.size()); i++) {
      int x = GAP + i % columns * (cell.width() + GAP);
      int y = GAP + i / columns * (cell.height() + GAP);
      g.drawImage(frame(pixels, i), x, y, null);
      label(g, glimpses.get(i), type, x, y);
    }
    g.dispose();
    return jpeg(sheet);
  }

  private BufferedImage frame(byte[] pixels, int index) {
    BufferedImage image =
        new BufferedImage(cell.width(), cell.height(), BufferedImage.TYPE_INT_RGB);
    int at = index * cell.width() * cell.height() * 3;
    int[] rgb = new int[cell.width() * cell.height()];
    for (int i = 0; i < rgb.length; i++, at += 3) {
      rgb[i] = (pixels[at] & 255) << 16 | (pixels[at + 1] & 255) << 8 | pixels[at + 2] & 255;
    }
    image.setRGB(0, 0, cell.width(), cell.height(), rgb, 0, cell.width());
    return image;
  }

  private void label(Graphics2D g, Glimpse glimpse, Typeface type, int x, int y) {
    double size = Math.max(11, Math.min(15, cell.width() / 18.0));
    String name = Lettering.drawable(glimpse.name(), type);
    String text = (time(glimpse.millis()) + "  " + name).strip();
    int room = cell.width() - 20;
    while (type.width(text, size, 0) > room && text.length() > 4) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    double width = type.width(text, size, 0) + 12;
    double height = size * 1.45;
    g.setColor(new Color(0, 0, 0, 170));
    g.fill(new RoundRectangle2D.Double(x + 4, y + 4, width, height, height / 2, height / 2));
    g.setColor(Color.WHITE);
    type.line(text, size).draw(g, x + 10, (float) (y + 4 + size * 1.1));
  }

  private static String time(long millis) {
    return String.format(Locale.ROOT, "%d:%04.1f", millis / 60_000, millis % 60_000 / 100 / 10.0);
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    float quality = 0.88f;
    byte[] bytes = jpeg(image, quality);
    while (bytes.length > MOST_BYTES && quality > 0.2f) {
      quality -= 0.1f;
      bytes = jpeg(image, quality);
    }
    return bytes;
  }

  private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
