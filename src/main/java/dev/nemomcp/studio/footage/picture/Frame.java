package dev.nemomcp.studio.footage.picture;

/**
 * A small picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param planes luma, then blue and red difference, each {@code width × height} bytes, row by row
 */
record Frame(int width, int height, byte[] planes) {
  static final int PLANES = 3;

  int size() {
    return width * height;
  }

  /** Luma, 0…255. */
  int luma(int index) {
    return planes[index] & 0xff;
  }

  /** Blue difference, 128 for grey. */
  int blue(int index) {
    return planes[size() + index] & 0xff;
  }

  /** Red difference, 128 for grey. */
  int red(int index) {
    return planes[2 * size() + index] & 0xff;
  }
}
