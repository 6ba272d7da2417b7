package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishCheckTest {
  private static final List<String> ENGLISH =
      Script.words(
          "Today we are walking through the old town, and the first thing you notice is how quiet"
              + " the streets are in the morning.");

  @Test
  void believesWhatTheModelIsSureOf() {
    assertThat(EnglishCheck.passes(ENGLISH, -0.1)).isTrue();
    assertThat(EnglishCheck.passes(List.of("Respectable."), -0.1)).isTrue();
  }

  @Test
  void doesNotBelieveWhatItGuesses() {
    assertThat(EnglishCheck.passes(ENGLISH, -0.5)).isFalse();
  }

  @Test
  void doesNotBelieveWordsThatNobodyStringsTogether() {
    List<String> words =
        Script.words("Jin won tian won war men co layer chun power kyra can fan chu may new cans.");

    assertThat(EnglishCheck.passes(words, -0.2)).isFalse();
  }

  @Test
  void doesNotBelieveWhatGoesRound() {
    List<String> loop =
        Collections.nCopies(10, List.of("and", "to", "be", "able")).stream()
            .flatMap(List::stream)
            .toList();

    assertThat(EnglishCheck.passes(loop, -0.2)).isFalse();
  }
}
