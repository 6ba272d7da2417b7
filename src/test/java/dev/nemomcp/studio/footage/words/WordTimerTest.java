package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WordTimerTest {
  private static final List<Span> ONE_PHRASE = List.of(new Span(1000, 3000));

  @Test
  void spreadsWordsOverThePhraseByTheirLength() {
    List<Word> words = timed(List.of("I", "considered", "it"), ONE_PHRASE, at -> -20);

    assertThat(words).extracting(Word::text).containsExactly("I", "considered", "it");
    assertThat(words.get(0).startMillis()).isEqualTo(1000);
    assertThat(words.get(2).endMillis()).isEqualTo(3000);
    assertThat(length(words.get(1))).isGreaterThan(2 * length(words.get(0)));
    assertFollowing(words);
  }

  @Test
  void endsAWordWhereTheVoiceIsQuieter() {
    List<Word> words =
        timed(List.of("seven", "seven"), ONE_PHRASE, at -> at >= 2160 && at < 2200 ? -50 : -20);

    assertThat(words.get(0).endMillis()).isCloseTo(2180, within(25L));
  }

  @Test
  void partsWordsAtAPauseAndLeavesThePauseOut() {
    List<Span> phrases = List.of(new Span(0, 600), new Span(1000, 3000));

    List<Word> words =
        timed(List.of("Well,", "it", "was", "nothing", "special"), phrases, at -> -20);

    assertThat(words.get(0).endMillis()).isEqualTo(600);
    assertThat(words.get(1).startMillis()).isEqualTo(1000);
    assertThat(words.get(4).endMillis()).isEqualTo(3000);
    assertFollowing(words);
  }

  @Test
  void putsAPauseWhereASentenceEnds() {
    List<Span> phrases = List.of(new Span(0, 2400), new Span(2700, 4000));
    List<String> said =
        List.of("leisure", "in", "his", "power", "to", "do", "for", "them.", "He", "was", "young.");

    List<Word> words = timed(said, phrases, at -> -20);

    assertThat(words.get(7).endMillis()).isEqualTo(2400);
    assertThat(words.get(8).startMillis()).isEqualTo(2700);
  }

  @Test
  void drawsOutTheLastWord() {
    List<Word> words = timed(List.of("seven", "seven"), ONE_PHRASE, at -> -20);

    assertThat(length(words.get(1))).isGreaterThan(length(words.get(0)) * 6 / 5);
  }

  @Test
  void leansOnMeaningMoreThanOnLittleWords() {
    List<Word> words = timed(List.of("that", "shop"), ONE_PHRASE, at -> -20);

    assertThat(length(words.get(1))).isGreaterThan(length(words.get(0)) * 3 / 2);
  }

  @Test
  void timesMoreWordsThanThereAreMoments() {
    List<Word> words =
        timed(List.of("a", "b", "c", "d", "e", "f"), List.of(new Span(0, 24)), at -> -20);

    assertThat(words).hasSize(6);
    assertFollowing(words);
  }

  @Test
  void doesNotTakeABreathForTheFirstWordsStart() {
    List<Word> words = timed(List.of("seven"), ONE_PHRASE, at -> at < 1200 ? -46 : -20);

    assertThat(words.get(0).startMillis()).isEqualTo(1200);
    assertThat(words.get(0).endMillis()).isEqualTo(3000);
  }

  @Test
  void startsWordsWhereTheModelHeardThem() {
    List<Word> words =
        WordTimer.time(
            List.of("I", "considered", "it"),
            ONE_PHRASE,
            at -> -20,
            List.of(OptionalLong.of(1010), OptionalLong.of(1480), OptionalLong.of(2250)));

    assertThat(words.get(1).startMillis()).isCloseTo(1480, within(40L));
    assertThat(words.get(2).startMillis()).isCloseTo(2250, within(40L));
  }

  @Test
  void endsAWordBeforeThePauseInWhichTheModelHeardTheNext() {
    List<Span> phrases = List.of(new Span(0, 1000), new Span(1400, 3000));

    List<Word> words =
        WordTimer.time(
            List.of("one", "two"),
            phrases,
            at -> -20,
            List.of(OptionalLong.empty(), OptionalLong.of(1360)));

    assertThat(words.get(0).endMillis()).isEqualTo(1000);
    assertThat(words.get(1).startMillis()).isEqualTo(1400);
  }

  @Test
  void doesNotFollowAModelThatHeardAWordWhereItCannotBe() {
    List<Word> words =
        WordTimer.time(
            List.of("seven", "seven", "seven", "seven"),
            ONE_PHRASE,
            at -> -20,
            List.of(
                OptionalLong.of(1000),
                OptionalLong.of(2980),
                OptionalLong.of(2000),
                OptionalLong.of(2500)));

    assertThat(words.get(1).startMillis()).isBetween(1300L, 1700L);
    assertFollowing(words);
  }

  @Test
  void timesNoWords() {
    assertThat(timed(List.of(), ONE_PHRASE, at -> -20)).isEmpty();
  }

  private static List<Word> timed(List<String> words, List<Span> phrases, WordTimer.Level level) {
    return WordTimer.time(
        words, phrases, level, Collections.nCopies(words.size(), OptionalLong.empty()));
  }

  private static void assertFollowing(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i).startMillis()).isGreaterThanOrEqualTo(words.get(i - 1).endMillis());
    }
  }

  private static long length(Word word) {
    return word.endMillis() - word.startMillis();
  }
}
