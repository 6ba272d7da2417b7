package dev.nemomcp.studio.footage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OwnMotionTest {
  private static final int WIDTH = 192;
  private static final int HEIGHT = 108;
  private static final int CELL = 6;
  private static final byte[] WALL = new byte[400 * 300];

  static {
    new Random(1).nextBytes(WALL);
  }

  @Test
  void findsHowFarTheCameraHasMoved() {
    assertThat(CameraMotion.between(frame(100, 100, -1), frame(93, 104, -1)))
        .isEqualTo(new CameraMotion(7, -4));
  }

  @Test
  void aPictureThatOnlyTheCameraMovesHasNoMotionOfItsOwn() {
    OwnMotion motion = new OwnMotion(CELL);
    motion.see(frame(100, 100, -1));

    for (double cell : motion.see(frame(93, 104, -1))) {
      assertThat(cell).isLessThan(0.2);
    }
  }

  @Test
  void whatMovesWhileTheCameraMovesIsFound() {
    OwnMotion motion = new OwnMotion(CELL);
    motion.see(frame(100, 100, 30));
    double[] cells = motion.see(frame(95, 100, 140));

    assertThat(cells[HEIGHT / 2 / CELL * (WIDTH / CELL) + 140 / CELL]).isGreaterThan(0.6);
    assertThat(cells[HEIGHT / 2 / CELL * (WIDTH / CELL) + 85 / CELL]).isLessThan(0.2);
  }

  /** A mottled wall seen from a place, with a bright square at {@code x}; none below 0. */
  private static Frame frame(int left, int top, int x) {
    byte[] planes = new byte[WIDTH * HEIGHT * Frame.PLANES];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int across = i % WIDTH;
      int down = i / WIDTH;
      boolean inside = x >= 0 && Math.abs(across - x) < 10 && Math.abs(down - HEIGHT / 2) < 10;
      int wall = WALL[(down + top) / 4 * 400 + (across + left) / 4] & 0x7f;
      planes[i] = (byte) (inside ? 230 : wall);
      planes[WIDTH * HEIGHT + i] = (byte) 128;
      planes[2 * WIDTH * HEIGHT + i] = (byte) 128;
    }
    return new Frame(WIDTH, HEIGHT, planes);
  }
}
