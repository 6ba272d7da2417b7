package dev.nemomcp.studio.footage.picture;

import java.util.List;

/** Whether those whom a picture is about fit into a crop of it. */
final class People {
  /** Somebody whose face is smaller than that part of the biggest one's area only passes by. */
  private static final double AMONG_THE_MAIN = 0.4;

  /** Of a face's length: what may be cut off on either side without cutting the face. */
  private static final double SPARE = 0.1;

  /** Where they do not fit in more of the moments than that, the crop would cut somebody. */
  private static final double TOO_OFTEN = 0.4;

  private People() {}

  /**
   * Whether a crop loses somebody.
   *
   * @param moments the faces seen, moment after moment
   * @param sideways whether the crop is narrower than the picture; else it is lower
   * @param share of the picture's length on that side that the crop keeps
   */
  static boolean wouldBeCut(List<List<Face>> moments, boolean sideways, double share) {
    long with = moments.stream().filter(faces -> !faces.isEmpty()).count();
    long cut = moments.stream().filter(faces -> extent(faces, sideways) > share).count();
    return cut > with * TOO_OFTEN;
  }

  private static double extent(List<Face> faces, boolean sideways) {
    double biggest = faces.stream().mapToDouble(Face::area).max().orElse(0);
    double from = 1;
    double to = 0;
    for (Face face : faces) {
      if (face.area() >= AMONG_THE_MAIN * biggest) {
        double centre = sideways ? face.x() : face.y();
        double half = (0.5 - SPARE) * (sideways ? face.width() : face.height());
        from = Math.min(from, centre - half);
        to = Math.max(to, centre + half);
      }
    }
    return to - from;
  }
}
