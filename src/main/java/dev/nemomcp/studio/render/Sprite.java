package dev.nemomcp.studio.render;

import java.awt.image.BufferedImage;

/**
 * A picture with its place on the canvas.
 *
 * @param image as tight as its content allows
 * @param x left edge, in pixels of the canvas
 * @param y top edge
 */
record Sprite(BufferedImage image, int x, int y) {
  int right() {
    return x + image.getWidth();
  }

  int bottom() {
    return y + image.getHeight();
  }
}
