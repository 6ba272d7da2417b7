package dev.nemomcp.studio.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeterTest {

  @ParameterizedTest
  @ValueSource(longs = {6_000, 15_000, 30_000, 61_234, 120_000, 900_000})
  void aWholeNumberOfBarsFillsTheLength(long durationMillis) {
    Meter meter = Meter.fit(90, durationMillis);

    assertThat(meter.barStartSeconds(meter.bars()) * 1000).isCloseTo(durationMillis, within(1.0));
    assertThat(meter.beatsPerMinute()).isBetween(90 / 1.3, 90 * 1.3);
  }

  @Test
  void aLengthBelowOneBarStillHasOne() {
    assertThat(Meter.fit(60, 1_000).bars()).isEqualTo(1);
  }

  @Test
  void anExactTempoIsKept() {
    Meter meter = Meter.exact(120, 15_000);

    assertThat(meter.beatsPerMinute()).isEqualTo(120);
    assertThat(meter.bars()).isEqualTo(7);
    assertThat(meter.beatMillis()).hasSize(30).startsWith(0L, 500L, 1_000L);
  }

  @Test
  void swingDelaysOnlyWhatFallsBetweenTheBeats() {
    Meter meter = Meter.exact(60, 8_000);

    assertThat(meter.stepStartSeconds(1, 4, 0.2)).isEqualTo(5.0);
    assertThat(meter.stepStartSeconds(1, 6, 0.2)).isCloseTo(5.6, within(1e-9));
  }
}
