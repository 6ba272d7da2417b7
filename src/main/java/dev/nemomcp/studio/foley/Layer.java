package dev.nemomcp.studio.foley;

import java.util.List;

/**
 * One tone or noise, struck once or many times over.
 *
 * @param wave {@code sine}, {@code square} or {@code noise}
 * @param hertz pitch, or the middle of the noise's band: glides evenly from each to the next
 * @param width of the noise's band; the larger the more hiss
 * @param start seconds from the sound's beginning
 * @param seconds how long a stroke is at most
 * @param attack seconds in which it comes up
 * @param decay seconds in which it falls to a third after that; 0 for none
 * @param level beside the other layers
 * @param perSecond strokes; 0 for one only
 * @param scatter how far strokes stray from their beat, pitch, level and place, 0…1
 * @param swell seconds from loudest to loudest; 0 for an even level
 * @param pan from −1 left to 1 right; moves from the first to the last
 */
record Layer(
    String wave,
    List<Double> hertz,
    double width,
    double start,
    double seconds,
    double attack,
    double decay,
    double level,
    double perSecond,
    double scatter,
    double swell,
    List<Double> pan) {

  Layer {
    width = width > 0 ? width : 0.7;
    level = level > 0 ? level : 1;
    pan = pan == null ? List.of(0.0) : List.copyOf(pan);
    hertz = List.copyOf(hertz);
  }

  /** What a path of values has reached at that share of the way. */
  static double along(List<Double> path, double share) {
    double place = Math.max(0, Math.min(1, share)) * (path.size() - 1);
    int index = Math.min((int) place, path.size() - 1);
    double from = path.get(index);
    double to = path.get(Math.min(index + 1, path.size() - 1));
    double part = place - index;
    // Pitch is heard by ratios.
    return from > 0 && to > 0 ? from * Math.pow(to / from, part) : from + (to - from) * part;
  }
}
