package dev.nemomcp.studio.footage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class FocusPathTest {
  private static final int WIDTH = 128;
  private static final int HEIGHT = 72;
  private static final int MOMENTS = 50;
  private static final int INTERVAL = 200;
  private static final double LANDSCAPE = 16 / 9.0;
  private static final double PORTRAIT = 9 / 16.0;
  private static final List<Span> ONE_SCENE = List.of(new Span(0, MOMENTS * INTERVAL));

  @Test
  void givesOnePointForSomethingStillThatIsOffTheMiddle() {
    List<Focus> path = path(ONE_SCENE, at -> 0.75);

    assertThat(path).hasSize(1);
    assertThat(path.get(0).x()).isCloseTo(0.75, within(0.06));
    assertThat(path.get(0).y()).isEqualTo(0.5);
  }

  @Test
  void givesNoneForSomethingInTheMiddle() {
    assertThat(path(ONE_SCENE, at -> 0.5)).isEmpty();
  }

  @Test
  void givesNoneWhereThereIsNothingToSee() {
    assertThat(path(ONE_SCENE, at -> -1)).isEmpty();
  }

  @Test
  void followsSomethingThatCrossesThePicture() {
    List<Focus> path = path(ONE_SCENE, at -> 0.15 + 0.7 * at / MOMENTS);

    assertThat(path).hasSizeBetween(2, 8);
    assertThat(path).extracting(Focus::sourceMillis).isSorted();
    assertThat(path).extracting(Focus::x).isSorted();
    for (int at = 0; at < MOMENTS; at++) {
      double subject = 0.15 + 0.7 * at / MOMENTS;
      assertThat(x(path, at * INTERVAL)).isCloseTo(subject, within(0.15));
    }
  }

  @Test
  void standsStillWhileSomethingOnlyFidgets() {
    Random fidget = new Random(5);

    assertThat(path(ONE_SCENE, at -> 0.3 + fidget.nextDouble() * 0.05)).hasSize(1);
  }

  @Test
  void glidesNoFasterThanItMay() {
    List<Focus> path = path(ONE_SCENE, at -> at < 25 ? 0.2 : 0.8);

    for (int i = 1; i < path.size(); i++) {
      double seconds = (path.get(i).sourceMillis() - path.get(i - 1).sourceMillis()) / 1000.0;
      assertThat(Math.abs(path.get(i).x() - path.get(i - 1).x())).isLessThan(0.32 * seconds + 0.02);
    }
    assertThat(x(path, 0)).isCloseTo(0.2, within(0.08));
    assertThat(x(path, MOMENTS * INTERVAL)).isCloseTo(0.8, within(0.08));
  }

  @Test
  void jumpsAtACutInsteadOfGliding() {
    List<Span> scenes = List.of(new Span(0, 5000), new Span(5000, 10_000));

    List<Focus> path = path(scenes, at -> at < 25 ? 0.2 : 0.8);

    assertThat(x(path, 4990)).isCloseTo(0.2, within(0.08));
    assertThat(x(path, 5000)).isCloseTo(0.8, within(0.08));
  }

  @Test
  void aFaceCountsForMoreThanWhateverElseMoves() {
    Attention attention = attention(at -> 0.8 + 0.1 * Math.sin(at));
    List<List<Face>> faces =
        Collections.nCopies(MOMENTS, List.of(new Face(0.25, 0.4, 0.1, 0.18, 0.9)));

    List<Focus> path = FocusPath.of(with(attention, faces), ONE_SCENE, LANDSCAPE, PORTRAIT);

    assertThat(path).hasSize(1);
    assertThat(path.get(0).x()).isCloseTo(0.25, within(0.05));
  }

  @Test
  void aFaceThatLooksAwayForAMomentIsStillThere() {
    List<List<Face>> faces = new ArrayList<>();
    for (int at = 0; at < MOMENTS; at++) {
      faces.add(at % 10 < 6 ? List.of(new Face(0.25, 0.4, 0.1, 0.18, 0.9)) : List.of());
    }

    List<Focus> path =
        FocusPath.of(with(attention(at -> 0.8), faces), ONE_SCENE, LANDSCAPE, PORTRAIT);

    assertThat(path).hasSize(1);
    assertThat(path.get(0).x()).isCloseTo(0.25, within(0.05));
  }

  @Test
  void keepsTheWholeCropInsideThePicture() {
    assertThat(path(ONE_SCENE, at -> 0.97).get(0).x()).isLessThanOrEqualTo(1 - 0.158);
  }

  @Test
  void needsNoAimWhereTheCropKeepsEverything() {
    assertThat(FocusPath.of(attention(at -> 0.8), ONE_SCENE, LANDSCAPE, LANDSCAPE)).isEmpty();
  }

  @Test
  void movesUpAndDownWhereTheCropIsWiderThanTheFootage() {
    Attention attention = attention(at -> 0.5);
    Attention turned =
        new Attention(
            INTERVAL,
            attention.down(),
            attention.across(),
            attention.rows(),
            attention.columns(),
            attention.faces());

    assertThat(FocusPath.of(turned, ONE_SCENE, PORTRAIT, LANDSCAPE)).isEmpty();
    Attention low = attention(at -> 0.8);
    List<Focus> path =
        FocusPath.of(
            new Attention(
                INTERVAL, low.down(), low.across(), low.rows(), low.columns(), low.faces()),
            ONE_SCENE,
            PORTRAIT,
            LANDSCAPE);
    assertThat(path).hasSize(1);
    assertThat(path.get(0).x()).isEqualTo(0.5);
    assertThat(path.get(0).y()).isCloseTo(0.8, within(0.06));
  }

  private static List<Focus> path(List<Span> scenes, IntToDoubleFunction subject) {
    return FocusPath.of(attention(subject), scenes, LANDSCAPE, PORTRAIT);
  }

  private static Attention with(Attention attention, List<List<Face>> faces) {
    return new Attention(
        attention.intervalMillis(),
        attention.across(),
        attention.down(),
        attention.columns(),
        attention.rows(),
        faces);
  }

  private static Attention attention(IntToDoubleFunction subject) {
    AttentionMeter meter = new AttentionMeter(INTERVAL);
    for (int at = 0; at < MOMENTS; at++) {
      meter.see(frame(subject.applyAsDouble(at), at), List.of());
    }
    return meter.attention();
  }

  /** A speckled disc, a little alive, before a plain wall; none where it is left of the picture. */
  private static Frame frame(double subject, int seed) {
    Random random = new Random(seed);
    byte[] planes = new byte[WIDTH * HEIGHT * Frame.PLANES];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      double dx = i % WIDTH - subject * WIDTH;
      double dy = i / WIDTH - HEIGHT / 2.0;
      boolean inside = subject >= 0 && dx * dx + dy * dy < 12 * 12;
      planes[i] = (byte) (inside ? 120 + random.nextInt(100) : 90);
      planes[WIDTH * HEIGHT + i] = (byte) (inside ? 110 : 128);
      planes[2 * WIDTH * HEIGHT + i] = (byte) (inside ? 150 : 128);
    }
    return new Frame(WIDTH, HEIGHT, planes);
  }

  private static double x(List<Focus> path, long millis) {
    Focus before = path.get(0);
    for (Focus focus : path) {
      if (focus.sourceMillis() >= millis) {
        double length = focus.sourceMillis() - before.sourceMillis();
        double share = length == 0 ? 0 : (millis - before.sourceMillis()) / length;
        return before.x() + share * (focus.x() - before.x());
      }
      before = focus;
    }
    return before.x();
  }
}
