package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.sound.Decibels;
import dev.nemomcp.studio.footage.words.Recogniser.Moment;
import dev.nemomcp.studio.footage.words.Stretches.Stretch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Writes down what is said in a stretch, and when. In a sentence, the model passes over an "um" as
 * readily as people do; so a short phrase that stands between pauses is heard once more alone.
 */
final class Scribe {
  private static final int SAMPLES_PER_MILLI = Recogniser.SAMPLE_RATE / 1000;
  private static final long LONGEST_FILLER_MILLIS = 800;
  private static final long AROUND_FILLER_MILLIS = 60;

  private final Recogniser recogniser;
  private final Stretch stretch;
  private final float[] sound;

  private Scribe(Recogniser recogniser, Stretch stretch, float[] sound) {
    this.recogniser = recogniser;
    this.stretch = stretch;
    this.sound = sound;
  }

  /**
   * What was written.
   *
   * @param words in order of time
   * @param confidence of the model, as {@link Recogniser.Heard#confidence}
   */
  record Written(List<Word> words, double confidence) {}

  /** A word and where the model heard it start, in the footage's time. */
  private record Said(String text, OptionalLong startMillis) {}

  /**
   * Writes a stretch down.
   *
   * @param sound the stretch's, at {@link Recogniser#SAMPLE_RATE}
   */
  static Written write(Recogniser recogniser, Stretch stretch, float[] sound) throws IOException {
    return new Scribe(recogniser, stretch, sound).write();
  }

  private Written write() throws IOException {
    Recogniser.Heard heard = recogniser.hear(sound);
    List<Said> said = said(heard);
    List<Word> fillers = heard.moments().isEmpty() ? List.of() : fillersAlone();
    List<Span> phrases = stretch.phrases().stream().filter(p -> !holdsOne(p, fillers)).toList();
    if (phrases.isEmpty()) {
      return new Written(timed(said, stretch.phrases()), heard.confidence());
    }
    List<Word> words = new ArrayList<>(fillers);
    words.addAll(timed(said.stream().filter(word -> !isAmong(word, fillers)).toList(), phrases));
    words.sort(Comparator.comparingLong(Word::startMillis));
    return new Written(words, heard.confidence());
  }

  /** The words with the moments that the model told of; nothing for one that it did not. */
  private List<Said> said(Recogniser.Heard heard) {
    Map<Integer, Double> seconds = new HashMap<>();
    for (Moment moment : heard.moments()) {
      seconds.putIfAbsent(moment.letters(), moment.seconds());
    }
    List<Said> said = new ArrayList<>();
    int letters = 0;
    for (String text : Script.words(heard.text())) {
      Double start = seconds.get(letters);
      said.add(
          new Said(
              text,
              start == null
                  ? OptionalLong.empty()
                  : OptionalLong.of(stretch.startMillis() + Math.round(1000 * start))));
      letters += (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
    return said;
  }

  private List<Word> timed(List<Said> said, List<Span> phrases) {
    return WordTimer.time(
        said.stream().map(Said::text).toList(),
        phrases,
        this::decibels,
        said.stream().map(Said::startMillis).toList());
  }

  private List<Word> fillersAlone() throws IOException {
    List<Word> fillers = new ArrayList<>();
    for (Span phrase : stretch.phrases()) {
      if (stretch.phrases().size() > 1 && phrase.durationMillis() <= LONGEST_FILLER_MILLIS) {
        String alone = recogniser.hear(part(phrase)).text();
        if (FillerSounds.isOne(alone)) {
          // What is one sentence alone is a part of one here.
          String text = alone.replaceAll("[.,?!]+$", "") + ",";
          fillers.add(new Word(text, phrase.startMillis(), phrase.endMillis()));
        }
      }
    }
    return fillers;
  }

  private float[] part(Span phrase) {
    long from = phrase.startMillis() - AROUND_FILLER_MILLIS - stretch.startMillis();
    long to = phrase.endMillis() + AROUND_FILLER_MILLIS - stretch.startMillis();
    return Arrays.copyOfRange(
        sound,
        (int) Math.max(0, from) * SAMPLES_PER_MILLI,
        (int) Math.min(sound.length, to * SAMPLES_PER_MILLI));
  }

  private static boolean holdsOne(Span phrase, List<Word> fillers) {
    return fillers.stream().anyMatch(filler -> filler.startMillis() == phrase.startMillis());
  }

  private static boolean isAmong(Said word, List<Word> fillers) {
    return FillerSounds.isOne(word.text())
        && word.startMillis().isPresent()
        && fillers.stream()
            .anyMatch(
                filler ->
                    filler.startMillis() - 2 * AROUND_FILLER_MILLIS < word.startMillis().getAsLong()
                        && word.startMillis().getAsLong() < filler.endMillis());
  }

  private float decibels(long millis) {
    int from = (int) (millis - stretch.startMillis()) * SAMPLES_PER_MILLI;
    int to = Math.min(sound.length, from + WordTimer.FRAME_MILLIS * SAMPLES_PER_MILLI);
    return from < to ? Decibels.of(sound, from, to) : Decibels.FLOOR;
  }
}
