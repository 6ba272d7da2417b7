package dev.nemomcp.studio.footage.words;

import java.io.IOException;
import java.util.List;

/** A speech model: sound in, text out. */
interface Recogniser extends AutoCloseable {
  /** In Hz, of what it hears. */
  int SAMPLE_RATE = 16_000;

  /**
   * What was understood.
   *
   * @param text with punctuation; may be empty
   * @param confidence mean logarithm of the tokens' probabilities: 0 sure, −1 guessing
   * @param moments when parts of the text are said, in order; empty where the model does not tell
   */
  record Heard(String text, double confidence, List<Moment> moments) {
    public Heard {
      moments = List.copyOf(moments);
    }
  }

  /**
   * When a part of a text starts.
   *
   * @param letters how many characters of the text come before it, blanks not counted
   * @param seconds from the start of the sound
   */
  record Moment(int letters, double seconds) {}

  /**
   * Transcribes a stretch of a few seconds.
   *
   * @param samples at {@link #SAMPLE_RATE}, −1…1
   */
  Heard hear(float[] samples) throws IOException;

  /** It makes English-sounding nonsense of every other language. */
  boolean knowsEnglishOnly();

  @Override
  void close();
}
