package dev.nemomcp.studio.render;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A picture with its place on the canvas.
 *
 * @param image as tight as its content allows
 * @param x left edge, in pixels of the canvas
 * @param y top edge
 * @param bleed how far a shadow reaches around the content, in pixels
 */
record Sprite(BufferedImage image, int x, int y, int bleed) {
  int right() {
    return x + image.getWidth();
  }

  int bottom() {
    return y + image.getHeight();
  }

  /** Where its content stands, without the shadow. */
  Rectangle content() {
    return new Rectangle(
        x + bleed, y + bleed, image.getWidth() - 2 * bleed, image.getHeight() - 2 * bleed);
  }

  Sprite movedDown(int pixels) {
    return new Sprite(image, x, y + pixels, bleed);
  }

  /** The same with its content beginning at that height. */
  Sprite withContentTop(int top) {
    return new Sprite(image, x, top - bleed, bleed);
  }
}
