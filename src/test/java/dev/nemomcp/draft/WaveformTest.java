package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaveformTest {
  private static final Waveform RISING =
      new Waveform(1_000, List.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90));

  @Test
  void aTimelineSoundsLikeItsClipsInTheirOrder() {
    Waveform heard = heard(clip("b", 5_000, 7_000), clip("a", 1_000, 2_000));
    assertThat(heard.at(0)).isEqualTo(50);
    assertThat(heard.at(1_500)).isEqualTo(60);
    assertThat(heard.at(2_500)).isEqualTo(10);
    assertThat(heard.at(3_000)).isZero();
  }

  @Test
  void speedAndVolumeAreHeard() {
    assertThat(heard(clip("a", 0, 10_000).withSpeed(2)).at(2_500)).isEqualTo(50);
    assertThat(heard(clip("a", 0, 10_000).withVolume(0.5)).at(8_000)).isEqualTo(40);
    assertThat(heard(clip("a", 0, 10_000).withVolume(5)).at(8_000)).isEqualTo(100);
  }

  @Test
  void whatIsNotKnownIsSilent() {
    assertThat(heard(Clip.of("a", "other", "a", 0, 1_000)).levels()).containsOnly(0);
    assertThat(heard(Clip.still("a", "media", "a", 9_000, 1_000)).levels()).containsOnly(0);
    assertThat(Waveform.NONE.at(-5_000)).isZero();
  }

  @Test
  void hoursGiveNoMoreLevelsThanAPictureShows() {
    Waveform hours = heard(Clip.of("a", "media", "a", 0, 3 * 3_600_000));
    assertThat(hours.levels()).hasSizeBetween(900, 1_001);
  }

  private static Clip clip(String id, long from, long to) {
    return Clip.of(id, "media", id, from, to);
  }

  private static Waveform heard(Clip... clips) {
    Draft draft = Draft.empty("").withClips(List.of(clips));
    return Waveform.of(Timeline.of(draft), Map.of("media", RISING));
  }
}
