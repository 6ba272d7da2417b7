package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.sound.SoundReader;
import dev.nemomcp.studio.footage.words.Stretches.Stretch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Listens to what is said. */
public final class Listener {
  private static final int SAMPLES_PER_MILLI = Recogniser.SAMPLE_RATE / 1000;
  private static final int PIECE = Recogniser.SAMPLE_RATE / 10;

  private final SoundReader reader;
  private final SpeechModel model;

  public Listener(SoundReader reader, SpeechModel model) {
    this.reader = reader;
    this.model = model;
  }

  /** Which model listens: another one hears other words. */
  public String modelName() {
    return model.name();
  }

  /**
   * Writes down what is said.
   *
   * @param breathGroups where somebody speaks, in parts that are not too long
   * @param fetching told how much of the model is there, 0…1, where it has to be fetched first
   * @throws Unavailable where the model is not to be had, or what is said is not English
   */
  public Transcript.Heard listen(
      Media media, List<Span> breathGroups, Duration limit, DoubleConsumer fetching)
      throws Unavailable, FfmpegFailed, IOException, InterruptedException {
    if (breathGroups.isEmpty()) {
      return new Transcript.Heard(List.of());
    }
    try (Recogniser recogniser = model.open(fetching)) {
      Writing writing = new Writing(Stretches.of(breathGroups), recogniser);
      reader.play(media.file(), Recogniser.SAMPLE_RATE, PIECE, limit, writing);
      writing.finish();
      return writing.transcript(media);
    }
  }

  /** Cuts the stretches out of the sound as it passes. */
  private static final class Writing implements SoundReader.Listener {
    private final Iterator<Stretch> stretches;
    private final Recogniser recogniser;
    private final List<Word> words = new ArrayList<>();
    private double confidence;
    private double weight;
    private Stretch stretch;
    private float[] sound = {};
    private int filled;
    private long position;

    Writing(List<Stretch> stretches, Recogniser recogniser) {
      this.stretches = stretches.iterator();
      this.recogniser = recogniser;
      next();
    }

    @Override
    public void hear(float[] samples) throws IOException {
      long end = position + samples.length;
      while (stretch != null) {
        long from = stretch.startMillis() * SAMPLES_PER_MILLI + filled;
        int count = (int) Math.min(end - from, sound.length - filled);
        if (count > 0) {
          System.arraycopy(samples, (int) (from - position), sound, filled, count);
          filled += count;
        }
        if (filled < sound.length) {
          break;
        }
        write();
        next();
      }
      position = end;
    }

    /** The last stretch may reach beyond the end of the sound. */
    void finish() throws IOException {
      if (stretch != null && filled > 0) {
        write();
      }
    }

    Transcript.Heard transcript(Media media) throws Unavailable {
      List<String> texts = words.stream().map(Word::text).toList();
      if (weight > 0
          && recogniser.knowsEnglishOnly()
          && !EnglishCheck.passes(texts, confidence / weight)) {
        throw new Unavailable(
            "What is said in “{0}” does not seem to be English, the only language that the model in"
                + " use knows.",
            "Give the captions as a .srt or .vtt file of the same name, say them in the sentence,"
                + " or set NEMO_SPEECH_MODEL to a multilingual Whisper model (a ggml file).",
            media.name());
      }
      return new Transcript.Heard(words);
    }

    private void next() {
      stretch = stretches.hasNext() ? stretches.next() : null;
      filled = 0;
      sound =
          stretch == null
              ? new float[0]
              : new float[(int) (stretch.endMillis() - stretch.startMillis()) * SAMPLES_PER_MILLI];
    }

    private void write() throws IOException {
      Scribe.Written written = Scribe.write(recogniser, stretch, sound);
      confidence += written.confidence() * sound.length;
      weight += sound.length;
      words.addAll(written.words());
    }
  }
}
