package dev.nemomcp.studio.footage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ClarityMeterTest {
  private static final int WIDTH = 192;
  private static final int HEIGHT = 108;
  private static final int LOOKS_PER_SECOND = 5;
  private static final byte[] WALL = new byte[400 * 300];

  static {
    new Random(1).nextBytes(WALL);
  }

  @Test
  void aSteadyPanIsClearAndShakingIsNot() {
    Random tremor = new Random(3);
    List<Double> clarity =
        clarity(look -> look < 10 ? 20 + 2 * look : 100 + tremor.nextInt(19) - 9, look -> 4);

    assertThat(clarity.get(0)).isGreaterThan(0.8);
    assertThat(clarity.get(1)).isGreaterThan(0.8);
    assertThat(clarity.get(3)).isLessThan(0.5);
  }

  @Test
  void aSecondThatIsOutOfFocusIsNotClear() {
    List<Double> clarity = clarity(look -> 20, look -> look / LOOKS_PER_SECOND == 2 ? 90 : 4);

    assertThat(clarity.get(2)).isLessThan(0.6);
    assertThat(clarity).filteredOn(c -> c > 0.8).hasSize(3);
  }

  /**
   * Four seconds of a mottled wall.
   *
   * @param left where the camera looks
   * @param grain how wide the wall's spots seem, in pixels
   */
  private static List<Double> clarity(IntUnaryOperator left, IntUnaryOperator grain) {
    ClarityMeter meter = new ClarityMeter(1000.0 / LOOKS_PER_SECOND);
    for (int look = 0; look < 4 * LOOKS_PER_SECOND; look++) {
      meter.see(frame(left.applyAsInt(look), grain.applyAsInt(look)));
    }
    return meter.clarity();
  }

  private static Frame frame(int left, int grain) {
    byte[] planes = new byte[WIDTH * HEIGHT * Frame.PLANES];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      planes[i] = (byte) (WALL[i / WIDTH / grain * 400 + (i % WIDTH + left) / grain] & 0x7f);
    }
    return new Frame(WIDTH, HEIGHT, planes);
  }
}
