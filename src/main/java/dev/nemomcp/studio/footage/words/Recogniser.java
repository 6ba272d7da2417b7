package dev.nemomcp.studio.footage.words;

import java.io.IOException;

/** A speech model: sound in, text out. */
interface Recogniser extends AutoCloseable {
  /** In Hz, of what it hears. */
  int SAMPLE_RATE = 16_000;

  /**
   * What was understood.
   *
   * @param text with punctuation; may be empty
   * @param confidence mean logarithm of the tokens' probabilities: 0 sure, −1 guessing
   */
  record Heard(String text, double confidence) {}

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
