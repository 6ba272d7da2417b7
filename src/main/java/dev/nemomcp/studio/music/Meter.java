package dev.nemomcp.studio.music;

import java.util.ArrayList;
import java.util.List;

/**
 * The bar lines of a piece in 4/4, fitted so that a whole number of bars fills the length.
 *
 * @param beatsPerMinute tempo, near the one wanted
 * @param bars how many, the last one being the ending
 * @param durationMillis of the piece
 */
record Meter(double beatsPerMinute, int bars, long durationMillis) {
  static final int STEPS_PER_BAR = 16;
  private static final int BEATS_PER_BAR = 4;

  /** How far the mood's own tempo may be bent. */
  private static final double BEND = 1.3;

  /** Bends the tempo until the bars fill the length. */
  static Meter fit(double wantedBeatsPerMinute, long durationMillis) {
    double wantedBarMillis = BEATS_PER_BAR * 60_000 / wantedBeatsPerMinute;
    int bars = (int) Math.max(1, Math.round(durationMillis / wantedBarMillis));
    double fitted = BEATS_PER_BAR * 60_000.0 * bars / durationMillis;
    double tempo =
        Math.max(wantedBeatsPerMinute / BEND, Math.min(wantedBeatsPerMinute * BEND, fitted));
    return new Meter(tempo, bars, durationMillis);
  }

  /** Keeps the tempo; what is left over after the last whole bar belongs to the ending. */
  static Meter exact(double beatsPerMinute, long durationMillis) {
    double barMillis = BEATS_PER_BAR * 60_000 / beatsPerMinute;
    return new Meter(
        beatsPerMinute, (int) Math.max(1, Math.floor(durationMillis / barMillis)), durationMillis);
  }

  double secondsPerStep() {
    return 60 / beatsPerMinute / 4;
  }

  double barStartSeconds(int bar) {
    return bar * BEATS_PER_BAR * 60 / beatsPerMinute;
  }

  /** Where a sixteenth falls; swing delays those between the beats. */
  double stepStartSeconds(int bar, int step, double swing) {
    double late =
        switch (step % 4) {
          case 2 -> 2 * swing;
          case 1, 3 -> swing;
          default -> 0;
        };
    return barStartSeconds(bar) + (step + late) * secondsPerStep();
  }

  double endSeconds() {
    return durationMillis / 1000.0;
  }

  List<Long> beatMillis() {
    List<Long> beats = new ArrayList<>();
    double beatMillis = 60_000 / beatsPerMinute;
    for (int i = 0; i * beatMillis < durationMillis; i++) {
      beats.add(Math.round(i * beatMillis));
    }
    return List.copyOf(beats);
  }
}
