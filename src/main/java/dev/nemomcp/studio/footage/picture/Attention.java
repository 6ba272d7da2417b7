package dev.nemomcp.studio.footage.picture;

import java.util.List;

/**
 * Where the eye is drawn to, moment after moment, seen from above and from the side: how much each
 * upright band and each level band of the picture holds.
 *
 * @param intervalMillis between two moments, the first at 0
 * @param across how many upright bands
 * @param down how many level bands
 * @param columns for each moment the upright bands from left to right, 0…255
 * @param rows for each moment the level bands from top to bottom, 0…255
 * @param faces for each moment the faces that are seen
 */
record Attention(
    double intervalMillis,
    int across,
    int down,
    byte[] columns,
    byte[] rows,
    List<List<Face>> faces) {

  Attention {
    faces = List.copyOf(faces);
  }

  int moments() {
    return across == 0 ? 0 : columns.length / across;
  }

  /**
   * What each band of a moment holds, 0…1.
   *
   * @param upright the upright bands; else the level ones
   */
  double[] bands(int moment, boolean upright) {
    byte[] all = upright ? columns : rows;
    int count = upright ? across : down;
    double[] bands = new double[count];
    for (int i = 0; i < count; i++) {
      bands[i] = (all[moment * count + i] & 0xff) / 255.0;
    }
    return bands;
  }
}
