package dev.nemomcp.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueTest {

  @Test
  void wordsAreFoundWhereverTheyAreAskedFor() {
    assertThat(Cue.TOO_LONG.isIn("The intro is TOO long for me")).isTrue();
    assertThat(Cue.AT_A_PLACE.opens("then at 0:40")).isTrue();
    assertThat(Cue.AT_A_PLACE.opens("the text at 0:40")).isFalse();
    assertThat(Cue.DRAGS.closes("the middle drags a")).isTrue();
    assertThat(Cue.DRAGS.closes("drag it to the left")).isFalse();
    assertThat(Cue.REPORTS_ALONE.is("the user")).isTrue();
    assertThat(Cue.REPORTS_ALONE.is("the user's dog")).isFalse();
  }

  @Test
  void chineseIsReadInBothScripts() {
    assertThat(Cue.TOO_LONG.isIn("片头太长了")).isTrue();
    assertThat(Cue.TOO_LONG.isIn("片頭太長了")).isTrue();
  }

  @Test
  void longerPhrasesThatOnlyLookLikeItDoNotCount() {
    assertThat(Cue.NEVER.isIn("I never want music")).isTrue();
    assertThat(Cue.NEVER.isIn("never mind the music")).isFalse();
  }

  @Test
  void partsOfWordsAndQuotedWordsDoNotCount() {
    assertThat(Cue.OF_SOUND.isIn("the human looks blurry")).isFalse();
    assertThat(Cue.OF_SOUND.isIn("write \"the sound of summer\"")).isFalse();
  }
}
