package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuredSoundTest {

  @Test
  void isReadFromTheSummaryAtTheEndOfALog() {
    String log =
        """
        [Parsed_ebur128_0] t: 1  M: -20.0 S:-120.7  I: -20.0 LUFS  LRA: 0.0 LU
        [Parsed_ebur128_0] Summary:
          Integrated loudness:
            I:         -50.4 LUFS
            Threshold: -61.3 LUFS
          Loudness range:
            LRA:         8.9 LU
            Threshold: -71.2 LUFS
          True peak:
            Peak:      -33.8 dBFS
        """;

    assertThat(MeasuredSound.fromLog(log)).isEqualTo(new MeasuredSound(-50.4, -33.8, 8.9));
  }

  @Test
  void aQuietTalkIsMeantToBeHeardAndTheHissOfAnEmptyRoomIsNot() {
    assertThat(new MeasuredSound(-50, -34, 8.9).isMeant()).isTrue();
    assertThat(new MeasuredSound(-50, -38, 0.1).isMeant()).isFalse();
    assertThat(MeasuredSound.SILENCE.isMeant()).isFalse();
  }

  @Test
  void aSteadyToneIsMeantWhereItIsLoud() {
    assertThat(new MeasuredSound(-20, -17, 0).isMeant()).isTrue();
  }
}
