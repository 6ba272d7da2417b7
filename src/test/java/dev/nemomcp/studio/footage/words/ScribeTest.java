package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.words.Recogniser.Heard;
import dev.nemomcp.studio.footage.words.Recogniser.Moment;
import dev.nemomcp.studio.footage.words.Stretches.Stretch;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScribeTest {
  private static final int SAMPLES_PER_MILLI = Recogniser.SAMPLE_RATE / 1000;
  private static final Stretch STRETCH =
      new Stretch(9_900, 13_100, List.of(new Span(10_000, 10_400), new Span(10_600, 13_000)));

  @Test
  void aShortPhraseOfItsOwnThatTheSentencePassesOverIsHeardAlone() throws Exception {
    List<Word> words = written("He was young.", "Um.", new Moment(0, 0.1), new Moment(2, 1.2));

    assertThat(words).extracting(Word::text).containsExactly("Um,", "He", "was", "young.");
    assertThat(words.get(0)).isEqualTo(new Word("Um,", 10_000, 10_400));
    assertThat(words.get(1).startMillis()).isEqualTo(10_600);
  }

  @Test
  void aFillerThatTheSentenceHasIsNotWrittenTwice() throws Exception {
    List<Word> words = written("Um, he was young.", "Um.", new Moment(0, 0.1), new Moment(3, 0.7));

    assertThat(words).extracting(Word::text).containsExactly("Um,", "he", "was", "young.");
  }

  @Test
  void aShortPhraseThatMeansSomethingStaysInItsSentence() throws Exception {
    List<Word> words = written("Well, he was young.", "Well.", new Moment(0, 0.1));

    assertThat(words).extracting(Word::text).containsExactly("Well,", "he", "was", "young.");
  }

  @Test
  void aModelThatTellsNoMomentsIsAskedOnce() throws Exception {
    List<Word> words = written("He was young.", "Um.");

    assertThat(words).extracting(Word::text).containsExactly("He", "was", "young.");
  }

  private static List<Word> written(String sentence, String alone, Moment... moments)
      throws IOException {
    float[] sound = new float[3_200 * SAMPLES_PER_MILLI];
    return Scribe.write(
            new Hearing(sound.length, sentence, alone, List.of(moments)), STRETCH, sound)
        .words();
  }

  /** Hears one thing in the whole stretch, and another in any part of it. */
  private record Hearing(int whole, String sentence, String alone, List<Moment> moments)
      implements Recogniser {
    @Override
    public Heard hear(float[] samples) {
      return samples.length == whole
          ? new Heard(sentence, 0, moments)
          : new Heard(alone, 0, List.of());
    }

    @Override
    public boolean knowsEnglishOnly() {
      return true;
    }

    @Override
    public void close() {}
  }
}
