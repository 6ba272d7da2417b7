package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DuckingTest {
  private static final int SECOND = 1000 / Ducking.STEP_MILLIS;

  @Test
  void musicIsDownWhenTheWordBeginsAndUpInAPause() {
    double[] gains = Ducking.gainsDb(speech(4, 8, 12), 6);

    assertThat(gains[4 * SECOND]).isEqualTo(-6);
    assertThat(gains[6 * SECOND]).isEqualTo(-6);
    assertThat(gains[2 * SECOND]).isZero();
    assertThat(gains[11 * SECOND]).isZero();
  }

  @Test
  void musicStaysDownBetweenWords() {
    double[] levels = speech(2, 8, 10);
    Arrays.fill(levels, 5 * SECOND, 5 * SECOND + SECOND / 3, -70);

    double[] gains = Ducking.gainsDb(levels, 6);

    assertThat(Arrays.stream(gains, 2 * SECOND, 8 * SECOND).distinct()).containsExactly(-6.0);
  }

  @Test
  void theGainNeverJumps() {
    double[] gains = Ducking.gainsDb(speech(4, 8, 12), 6);

    for (int i = 1; i < gains.length; i++) {
      assertThat(gains[i]).isEqualTo(gains[i - 1], within(1.0));
    }
  }

  @Test
  void silenceDucksNothing() {
    double[] levels = new double[5 * SECOND];
    Arrays.fill(levels, -120);

    assertThat(Arrays.stream(Ducking.gainsDb(levels, 6))).allMatch(gain -> gain == 0);
  }

  private static double[] speech(int fromSecond, int toSecond, int seconds) {
    double[] levels = new double[seconds * SECOND];
    Arrays.fill(levels, -70);
    Arrays.fill(levels, fromSecond * SECOND, toSecond * SECOND, -20);
    return levels;
  }
}
