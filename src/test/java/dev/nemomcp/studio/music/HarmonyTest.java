package dev.nemomcp.studio.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HarmonyTest {
  private final Moods moods = Moods.load();

  @Test
  void chordsStayInTheKeyAndInTheMiddleOfTheKeyboard() {
    for (String name : moods.names()) {
      Mood mood = moods.moodOrDefault(name);
      int key = mood.keys().get(0);
      Harmony harmony = new Harmony(mood, key);
      for (int degree : List.of(1, 4, 5, 6, 2, 7, 3, 1)) {
        List<Integer> chord = harmony.chord(degree, false);

        assertThat(chord).allMatch(p -> mood.mode().contains(Math.floorMod(p - key, 12)));
        assertThat(chord).allMatch(pitch -> pitch >= 48 && pitch <= 80);
      }
    }
  }

  @Test
  void noVoiceWandersOffInALongPiece() {
    Random random = new Random(1);
    for (String name : moods.names()) {
      Harmony harmony = new Harmony(moods.moodOrDefault(name), 50);
      for (int i = 0; i < 500; i++) {
        assertThat(harmony.chord(1 + random.nextInt(7), false))
            .as(name)
            .allMatch(pitch -> pitch >= 48 && pitch <= 80);
      }
    }
  }

  @Test
  void voicesMoveLittleFromChordToChord() {
    Harmony harmony = new Harmony(moods.moodOrDefault("happy"), 48);
    List<Integer> before = harmony.chord(1, false);
    List<Integer> after = harmony.chord(4, false);

    for (int i = 0; i < before.size(); i++) {
      assertThat(Math.abs(before.get(i) - after.get(i))).isLessThanOrEqualTo(6);
    }
  }

  @Test
  void theDominantOfAMinorKeyGetsItsLeadingNote() {
    Harmony harmony = new Harmony(moods.moodOrDefault("sad"), 45);

    assertThat(harmony.chord(5, true)).anyMatch(pitch -> Math.floorMod(pitch - 45, 12) == 11);
  }
}
