package dev.nemomcp.studio.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.music.Score.Note;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreWriterTest {
  private static final Moods MOODS = Moods.load();

  static List<String> moods() {
    return MOODS.names();
  }

  @Test
  void thereAreAtLeastEightMoods() {
    assertThat(moods())
        .contains("lo-fi", "upbeat", "calm", "cinematic", "corporate", "happy", "sad", "hip-hop");
  }

  @Test
  void aMoodIsFoundByTheWordsThatPeopleUse() {
    assertThat(MOODS.nameOf("Chill")).contains("lo-fi");
    assertThat(MOODS.nameOf("epic")).contains("cinematic");
    assertThat(MOODS.nameOf("quantum")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("moods")
  void theSameSeedWritesTheSameAndAnotherSeedWritesSomethingElse(String name) {
    Score one = write(name, 5, 60_000);

    assertThat(write(name, 5, 60_000)).isEqualTo(one);
    assertThat(write(name, 6, 60_000)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("moods")
  void noNoteOutlastsThePiece(String name) {
    for (long millis : List.of(1_500L, 7_000L, 33_000L, 90_000L)) {
      assertThat(write(name, 3, millis).notes())
          .isNotEmpty()
          .allSatisfy(
              note ->
                  assertThat(note.startSeconds() + note.lengthSeconds())
                      .isLessThanOrEqualTo(millis / 1000.0));
    }
  }

  @ParameterizedTest
  @MethodSource("moods")
  void noFourBarsAreRepeatedNoteForNote(String name) {
    Mood mood = MOODS.moodOrDefault(name);
    Meter meter = Meter.fit(mood.beatsPerMinute(), 120_000);
    Score score = ScoreWriter.write(mood, 11, meter);
    List<List<String>> stretches =
        IntStream.range(0, meter.bars() / 4).mapToObj(i -> stretch(score, meter, i * 4)).toList();

    assertThat(stretches).doesNotHaveDuplicates();
  }

  private static List<String> stretch(Score score, Meter meter, int bar) {
    double from = meter.barStartSeconds(bar);
    double to = meter.barStartSeconds(bar + 4);
    return score.notes().stream()
        .filter(note -> note.startSeconds() >= from && note.startSeconds() < to)
        .map(note -> describe(note, from, meter))
        .toList();
  }

  private static String describe(Note note, double from, Meter meter) {
    long step = Math.round((note.startSeconds() - from) / meter.secondsPerStep());
    return step + ":" + note.pitch() + ":" + note.timbre();
  }

  private static Score write(String name, long seed, long millis) {
    Mood mood = MOODS.moodOrDefault(name);
    return ScoreWriter.write(mood, seed, Meter.fit(mood.beatsPerMinute(), millis));
  }
}
