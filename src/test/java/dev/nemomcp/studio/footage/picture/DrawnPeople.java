package dev.nemomcp.studio.footage.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** Frames with people in them, drawn well enough to be taken for people. */
final class DrawnPeople {
  static final int WIDTH = 192;
  static final int HEIGHT = 108;
  private static final double RADIUS = 20;

  private DrawnPeople() {}

  /** Somebody at each place, 0 left … 1 right, before a wall. */
  static Frame at(double... places) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(96, 110, 120));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    for (double place : places) {
      draw(pen, place * WIDTH, HEIGHT * 0.45);
    }
    pen.dispose();
    return frame(image);
  }

  private static void draw(Graphics2D pen, double x, double y) {
    double r = RADIUS;
    oval(pen, 0x34241C, x, y - 0.3 * r, 1.05 * r, 1.2 * r);
    oval(pen, 0xDEB094, x, y, 0.82 * r, 1.17 * r);
    for (int side : new int[] {-1, 1}) {
      double eye = x + side * 0.34 * r;
      oval(pen, 0x3C2A20, eye, y - 0.41 * r, 0.22 * r, 0.06 * r);
      oval(pen, 0xF5F5F5, eye, y - 0.2 * r, 0.16 * r, 0.09 * r);
      oval(pen, 0x281E19, eye, y - 0.2 * r, 0.08 * r, 0.08 * r);
    }
    oval(pen, 0xC49278, x, y + 0.15 * r, 0.08 * r, 0.2 * r);
    oval(pen, 0xAA5050, x, y + 0.62 * r, 0.3 * r, 0.1 * r);
    pen.setColor(new Color(60, 80, 140));
    pen.fillRect((int) (x - 1.5 * r), (int) (y + 1.5 * r), (int) (3 * r), HEIGHT);
  }

  private static void oval(Graphics2D pen, int color, double x, double y, double rx, double ry) {
    pen.setColor(new Color(color));
    pen.fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
  }

  private static Frame frame(BufferedImage image) {
    int size = WIDTH * HEIGHT;
    byte[] planes = new byte[size * Frame.PLANES];
    for (int i = 0; i < size; i++) {
      Color color = new Color(image.getRGB(i % WIDTH, i / WIDTH));
      double red = color.getRed();
      double green = color.getGreen();
      double blue = color.getBlue();
      planes[i] = (byte) Math.round(16 + 0.257 * red + 0.504 * green + 0.098 * blue);
      planes[size + i] = (byte) Math.round(128 - 0.148 * red - 0.291 * green + 0.439 * blue);
      planes[2 * size + i] = (byte) Math.round(128 + 0.439 * red - 0.368 * green - 0.071 * blue);
    }
    return new Frame(WIDTH, HEIGHT, planes);
  }
}
