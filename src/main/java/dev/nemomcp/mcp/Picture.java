package dev.nemomcp.mcp;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as clients put up with them: JPEG, at most 200 kB and 1,024 px. */
final class Picture {
  static final int MOST_BYTES = 200_000;
  static final int MOST_PIXELS = 1_024;

  private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f};

  private Picture() {}

  /** The picture, made smaller where it is too large. */
  static byte[] fit(byte[] image) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(image));
    if (read == null) {
      throw new IOException("Not a picture");
    }
    boolean jpeg = image.length > 2 && (image[0] & 0xFF) == 0xFF && (image[1] & 0xFF) == 0xD8;
    boolean small =
        image.length <= MOST_BYTES && Math.max(read.getWidth(), read.getHeight()) <= MOST_PIXELS;
    return jpeg && small ? image : encode(read);
  }

  static byte[] encode(BufferedImage image) throws IOException {
    BufferedImage scaled = scaled(image, MOST_PIXELS);
    while (true) {
      for (float quality : QUALITIES) {
        byte[] bytes = encode(scaled, quality);
        if (bytes.length <= MOST_BYTES) {
          return bytes;
        }
      }
      scaled = scaled(scaled, Math.max(scaled.getWidth(), scaled.getHeight()) * 3 / 4);
    }
  }

  /** On white, as JPEG knows no transparency. */
  private static BufferedImage scaled(BufferedImage image, int mostPixels) {
    double factor =
        Math.min(1, (double) mostPixels / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) (image.getWidth() * factor));
    int height = Math.max(1, (int) (image.getHeight() * factor));
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return result;
  }

  private static byte[] encode(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
