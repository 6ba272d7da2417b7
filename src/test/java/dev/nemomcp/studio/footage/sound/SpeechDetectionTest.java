package dev.nemomcp.studio.footage.sound;

import static dev.nemomcp.studio.footage.sound.SpeechTrack.FRAMES_PER_WINDOW;
import static dev.nemomcp.studio.footage.sound.SpeechTrack.FRAME_MILLIS;
import static dev.nemomcp.studio.footage.sound.SpeechTrack.WINDOW_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechDetectionTest {
  private static final float ROOM = -60;
  private static final float VOICE = -20;
  private static final float HISS = -45;

  private final float[] voice = new float[10_000 / WINDOW_MILLIS];
  private final float[][] bands = new float[Band.COUNT][voice.length * FRAMES_PER_WINDOW];

  SpeechDetectionTest() {
    background(ROOM);
  }

  @Test
  void findsAPhraseFromItsFirstSoundToItsLast() {
    speak(2000, 4000);

    assertThat(speech()).containsExactly(new Span(2000, 4000));
  }

  @Test
  void reachesBackToTheHissThatAWordStartsWith() {
    speak(2000, 4000);
    sound(1856, 2000, HISS);

    assertThat(speech()).containsExactly(new Span(1856, 4000));
  }

  @Test
  void waitsForTheClickThatAWordEndsWith() {
    speak(2000, 4000);
    sound(4064, 4104, HISS);

    assertThat(speech()).containsExactly(new Span(2000, 4104));
  }

  @Test
  void doesNotTakeALongNoiseAfterThePhraseForAWord() {
    speak(2000, 4000);
    sound(4000, 9000, HISS);

    assertThat(speech()).containsExactly(new Span(1960, 4040));
  }

  @Test
  void leavesWordsTheirEndsWhereNoiseDrownsThem() {
    background(-48);
    speak(2016, 4000);
    sound(3904, 4000, -46);

    assertThat(speech()).containsExactly(new Span(1992, 4040));
  }

  @Test
  void hearsAWordsFirstAndLastSoundOverAHum() {
    Arrays.fill(bands[0], -30);
    speak(2016, 4000);
    sound(Band.COUNT - 1, 1856, 2016, HISS);
    sound(Band.COUNT - 1, 4000, 4120, HISS);

    assertThat(speech()).containsExactly(new Span(1856, 4120));
  }

  @Test
  void takesNoMoreThanAMomentOfTheNextNoteForAWordsEnd() {
    background(-48);
    speak(2016, 4000);
    sound(4040, 4300, -30);

    assertThat(speech()).containsExactly(new Span(1992, 4080));
  }

  @Test
  void cutsOffTheSilenceThatTheModelStillTakesForVoice() {
    speak(2016, 4000);
    sound(2016, 2056, ROOM);
    sound(3904, 4000, ROOM);

    assertThat(speech()).containsExactly(new Span(2056, 3904));
  }

  @Test
  void findsThePauseUnderMusicAndLeavesAGuardAroundThePhrases() {
    background(-30);
    speak(1024, 2976);
    speak(4000, 6016);

    assertThat(speech()).containsExactly(new Span(1000, 3016), new Span(3976, 6056));
  }

  @Test
  void doesNotTakeMusicAloneForSpeech() {
    background(VOICE);

    assertThat(speech()).isEmpty();
  }

  @Test
  void keepsAPhraseWholeOverAShortBreath() {
    speak(1024, 2016);
    speak(2080, 4000);

    assertThat(speech()).containsExactly(new Span(1024, 4000));
  }

  @Test
  void partsPhrasesAtAPause() {
    speak(1024, 2016);
    speak(2400, 4000);

    assertThat(speech()).containsExactly(new Span(1024, 2016), new Span(2400, 4000));
  }

  @Test
  void ignoresABlip() {
    speak(2000, 2032);

    assertThat(speech()).isEmpty();
  }

  @Test
  void findsSpeechThatFillsTheRecording() {
    speak(0, voice.length * WINDOW_MILLIS);

    assertThat(speech()).containsExactly(new Span(0, (long) voice.length * WINDOW_MILLIS));
  }

  @Test
  void hearsNothingInNothing() {
    assertThat(SpeechDetection.speech(new SpeechTrack(new float[0], new float[Band.COUNT][0])))
        .isEmpty();
  }

  private List<Span> speech() {
    return SpeechDetection.speech(new SpeechTrack(voice, bands));
  }

  private void speak(int fromMillis, int toMillis) {
    Arrays.fill(voice, fromMillis / WINDOW_MILLIS, toMillis / WINDOW_MILLIS, 0.9f);
    sound(fromMillis, toMillis, VOICE);
  }

  private void sound(int fromMillis, int toMillis, float level) {
    for (int band = 0; band < Band.COUNT; band++) {
      sound(band, fromMillis, toMillis, level);
    }
  }

  private void sound(int band, int fromMillis, int toMillis, float level) {
    Arrays.fill(bands[band], fromMillis / FRAME_MILLIS, toMillis / FRAME_MILLIS, level);
  }

  private void background(float level) {
    for (float[] decibels : bands) {
      Arrays.fill(decibels, level);
    }
  }
}
