package dev.nemomcp.studio.footage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class SceneDetectorTest {
  private static final int RATE = 25;
  private static final int COLUMNS = 32;
  private static final int ROWS = 18;
  private static final Thumbnail BEACH = picture(1);
  private static final Thumbnail FOREST = picture(2);
  private static final Thumbnail BLACK = plain(0);

  @Test
  void isOneSceneWhereNothingChanges() {
    assertThat(scenes(100, at -> BEACH)).containsExactly(new Span(0, 4000));
  }

  @Test
  void partsScenesAtACut() {
    assertThat(scenes(100, at -> at < 50 ? BEACH : FOREST))
        .containsExactly(new Span(0, 2000), new Span(2000, 4000));
  }

  @Test
  void partsScenesInTheMiddleOfADissolve() {
    List<Span> scenes =
        scenes(150, at -> mix(BEACH, FOREST, Math.max(0, Math.min(1, (at - 60) / 25f))));

    assertThat(scenes).hasSize(2);
    assertThat(scenes.get(1).startMillis()).isCloseTo(2900, within(120L));
  }

  @Test
  void partsScenesInTheMiddleOfAFadeThroughBlack() {
    List<Span> scenes =
        scenes(
            150,
            at ->
                at < 70
                    ? mix(BEACH, BLACK, Math.max(0, Math.min(1, (at - 50) / 20f)))
                    : mix(BLACK, FOREST, Math.max(0, Math.min(1, (at - 80) / 20f))));

    assertThat(scenes).hasSize(2);
    assertThat(scenes.get(1).startMillis()).isCloseTo(3000, within(200L));
  }

  @Test
  void takesNoFlashForACut() {
    assertThat(scenes(100, at -> at == 50 || at == 51 ? brighter(BEACH, 120) : BEACH)).hasSize(1);
  }

  @Test
  void takesNoOtherPictureThatIsSeenForAMomentForAScene() {
    assertThat(scenes(100, at -> at >= 50 && at < 54 ? FOREST : BEACH)).hasSize(1);
  }

  @Test
  void takesNoWhipPanForACut() {
    assertThat(scenes(100, at -> view(at < 40 ? 0 : at > 60 ? 120 : (at - 40) * 6))).hasSize(1);
  }

  @Test
  void takesNoJoltOfTheCameraForACut() {
    assertThat(scenes(100, at -> view(at < 50 ? 0 : 6))).hasSize(1);
  }

  @Test
  void takesNoChangeOfExposureForADissolve() {
    assertThat(scenes(100, at -> brighter(BEACH, Math.max(0, Math.min(60, at - 20))))).hasSize(1);
  }

  @Test
  void takesNoHandheldShakeForCuts() {
    Random hand = new Random(3);
    assertThat(scenes(200, at -> view(20 + hand.nextInt(5)))).hasSize(1);
  }

  @Test
  void findsTheCutBetweenSwarmingAndCalm() {
    IntFunction<Thumbnail> swarm = at -> mix(BEACH, picture(1000 + at), 0.25f);

    assertThat(scenes(100, at -> at < 50 ? swarm.apply(at) : FOREST))
        .containsExactly(new Span(0, 2000), new Span(2000, 4000));
    assertThat(scenes(100, at -> at < 50 ? FOREST : swarm.apply(at))).hasSize(2);
  }

  @Test
  void findsTheCutBehindAShakenCamera() {
    Random hand = new Random(5);

    assertThat(scenes(100, at -> at < 50 ? view(20 + hand.nextInt(7)) : FOREST))
        .containsExactly(new Span(0, 2000), new Span(2000, 4000));
  }

  @Test
  void findsACutOverWhichAFrameIsAMixtureOfBothSides() {
    assertThat(scenes(100, at -> at < 50 ? BEACH : at == 50 ? mix(BEACH, FOREST, 0.5f) : FOREST))
        .hasSize(2);
  }

  @Test
  void takesSomebodyWhoWalksPastTheCameraForNoCut() {
    assertThat(scenes(100, at -> at < 50 || at > 60 ? BEACH : covered(BEACH, (at - 54) * 6)))
        .hasSize(1);
  }

  @Test
  void aPlainCardThatStaysIsAScene() {
    Thumbnail card = plain(128);

    assertThat(scenes(150, at -> at < 50 ? BEACH : at < 100 ? card : FOREST))
        .containsExactly(new Span(0, 2000), new Span(2000, 4000), new Span(4000, 6000));
  }

  @Test
  void joinsWhatIsTooShortForAScene() {
    assertThat(scenes(100, at -> at < 50 ? BEACH : at < 60 ? FOREST : picture(3))).hasSize(2);
    assertThat(scenes(100, at -> at < 90 ? BEACH : FOREST)).hasSize(1);
  }

  @Test
  void findsManyScenes() {
    List<Span> scenes = scenes(250, at -> picture(10 + at / 25));

    assertThat(scenes).hasSize(10).allMatch(scene -> scene.durationMillis() == 1000);
  }

  @Test
  void isOneSceneOfNoLengthWithoutFrames() {
    assertThat(scenes(0, at -> BEACH)).containsExactly(new Span(0, 0));
  }

  private static List<Span> scenes(int frames, IntFunction<Thumbnail> film) {
    SceneDetector detector = new SceneDetector(RATE);
    for (int at = 0; at < frames; at++) {
      detector.see(film.apply(at));
    }
    return detector.scenes(frames * 1000L / RATE);
  }

  /** A picture of soft blobs, another for each seed. */
  private static Thumbnail picture(int seed) {
    return render(seed, COLUMNS, 0);
  }

  /** A window into one wide picture. */
  private static Thumbnail view(int offset) {
    return render(7, 160, offset);
  }

  private static Thumbnail render(int seed, int wide, int offset) {
    Random random = new Random(seed);
    float[][] planes = new float[3][COLUMNS * ROWS];
    for (float[] plane : planes) {
      Arrays.fill(plane, plane == planes[0] ? 90 : 128);
    }
    for (int blob = 0; blob < wide / 2; blob++) {
      double x = random.nextDouble() * wide;
      double y = random.nextDouble() * ROWS;
      double size = 1.5 + random.nextDouble() * 3;
      double light = random.nextDouble() * 160 - 80;
      double blue = random.nextDouble() * 30 - 15;
      for (int i = 0; i < COLUMNS * ROWS; i++) {
        double dx = i % COLUMNS + offset - x;
        double dy = i / COLUMNS - y;
        double share = Math.exp(-(dx * dx + dy * dy) / (2 * size * size));
        planes[0][i] += light * share;
        planes[1][i] += blue * share;
      }
    }
    return new Thumbnail(COLUMNS, ROWS, planes[0], planes[1], planes[2]);
  }

  private static Thumbnail plain(float light) {
    float[] luma = new float[COLUMNS * ROWS];
    float[] grey = new float[COLUMNS * ROWS];
    Arrays.fill(luma, light);
    Arrays.fill(grey, 128);
    return new Thumbnail(COLUMNS, ROWS, luma, grey, grey);
  }

  private static Thumbnail mix(Thumbnail a, Thumbnail b, float share) {
    float[] luma = new float[COLUMNS * ROWS];
    float[] blue = new float[luma.length];
    float[] red = new float[luma.length];
    for (int i = 0; i < luma.length; i++) {
      luma[i] = a.luma()[i] * (1 - share) + b.luma()[i] * share;
      blue[i] = a.blue()[i] * (1 - share) + b.blue()[i] * share;
      red[i] = a.red()[i] * (1 - share) + b.red()[i] * share;
    }
    return new Thumbnail(COLUMNS, ROWS, luma, blue, red);
  }

  private static Thumbnail brighter(Thumbnail picture, float light) {
    float[] luma = picture.luma().clone();
    for (int i = 0; i < luma.length; i++) {
      luma[i] += light;
    }
    return new Thumbnail(COLUMNS, ROWS, luma, picture.blue(), picture.red());
  }

  /** Somebody dark, half as wide as the picture, stands before it. */
  private static Thumbnail covered(Thumbnail picture, int from) {
    float[] luma = picture.luma().clone();
    for (int i = 0; i < luma.length; i++) {
      boolean before = i % COLUMNS >= from && i % COLUMNS < from + COLUMNS / 2;
      luma[i] = before ? 20 : luma[i];
    }
    return new Thumbnail(COLUMNS, ROWS, luma, picture.blue(), picture.red());
  }
}
