package dev.nemomcp.studio.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.music.Form.Bar;
import dev.nemomcp.studio.music.Form.Section;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormTest {
  private final Mood mood = Moods.load().moodOrDefault("corporate");

  @Test
  void everyLengthIsFilledAndEndsWithOneEndingBar() {
    for (int bars = 1; bars <= 200; bars++) {
      List<Bar> planned = Form.plan(mood, bars, new Random(1)).bars();

      assertThat(planned).hasSize(bars);
      assertThat(planned.get(bars - 1).section()).isEqualTo(Section.ENDING);
      assertThat(planned.get(bars - 1).degree()).isEqualTo(1);
      assertThat(planned.subList(0, bars - 1)).noneMatch(b -> b.section() == Section.ENDING);
    }
  }

  @Test
  void theEndingIsLedInByTheDominant() {
    List<Bar> planned = Form.plan(mood, 32, new Random(1)).bars();

    assertThat(planned.get(30).degree()).isEqualTo(5);
  }

  @Test
  void aLongPieceHasAnIntroductionVersesAndChoruses() {
    List<Bar> planned = Form.plan(mood, 48, new Random(1)).bars();

    assertThat(planned).extracting(Bar::section).contains(Section.values());
    assertThat(planned.get(0).section()).isEqualTo(Section.INTRO);
  }
}
