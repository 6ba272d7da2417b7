package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TempoTest {

  @Test
  void theUsualSpeedTakesNothing() {
    assertThat(new Tempo(1).filters(0)).isEmpty();
    assertThat(new Tempo(1).marginSeconds()).isZero();
  }

  @Test
  void farSpeedsAreReachedInSteps() {
    assertThat(new Tempo(4).filters(0)).containsExactly("atempo=2", "atempo=2");
    assertThat(new Tempo(0.25).filters(0)).contains("atempo=0.5", "atempo=0.5");
  }

  @Test
  void theFootageBeforeAClipIsNotHeard() {
    assertThat(new Tempo(1.25).filters(0.1))
        .containsExactly("atempo=1.25", "atrim=start_sample=3840,asetpts=PTS-STARTPTS");
  }

  @Test
  void whatIsSlowedDownIsNotHeardEarly() {
    assertThat(new Tempo(0.8).filters(0.1))
        .containsExactly("atempo=0.8", "atrim=start_sample=5488,asetpts=PTS-STARTPTS");
  }

  @Test
  void aFilesFirstMomentIsNotPrecededBySilence() {
    assertThat(new Tempo(0.8).filters(0)).containsExactly("atempo=0.8");
  }
}
