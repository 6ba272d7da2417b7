package dev.nemomcp.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameTimesTest {

  @Test
  void areEvenAtAConstantRateThoughTheContainerRoundsToMilliseconds() {
    FrameTimes times =
        times(IntStream.range(0, 300).mapToDouble(i -> Math.round(i * 33.3667) / 1e3));

    assertThat(times.isVariable()).isFalse();
    assertThat(times.framesPerSecond()).isCloseTo(29.97, within(0.01));
    assertThat(times.durationMillis()).isEqualTo(10_010);
  }

  @Test
  void areEvenWhereTheyAreStoredOutOfOrder() {
    assertThat(new FrameTimes(List.of(0.0, 0.16, 0.08, 0.04, 0.12)).isVariable()).isFalse();
  }

  @Test
  void areEvenWithASingleDroppedFrame() {
    assertThat(times(IntStream.range(0, 300).filter(i -> i != 150).mapToDouble(i -> i / 25.0)))
        .matches(t -> !t.isVariable());
  }

  @Test
  void areVariableWhereAPhoneRecordsAsFastAsItCan() {
    Random random = new Random(1);
    FrameTimes times = times(random.doubles(300, 0, 10));

    assertThat(times.isVariable()).isTrue();
    assertThat(times.framesPerSecond()).isCloseTo(30, within(1.0));
  }

  @Test
  void saysNothingOfASingleFrame() {
    FrameTimes times = new FrameTimes(List.of(0.0));

    assertThat(times.isVariable()).isFalse();
    assertThat(times.framesPerSecond()).isZero();
    assertThat(times.durationMillis()).isZero();
  }

  private static FrameTimes times(DoubleStream seconds) {
    return new FrameTimes(seconds.boxed().toList());
  }
}
