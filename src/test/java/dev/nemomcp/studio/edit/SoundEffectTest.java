package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.SoundEffect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sounds laid over the film. */
class SoundEffectTest {
  private final Studio studio =
      Studio.with(new FakeFootage().video("talk.mp4", 20).video("beach.mp4", 10));

  private List<Long> moments() {
    return studio.draft().soundEffects().stream().map(SoundEffect::momentMillis).toList();
  }

  private SoundEffect only() {
    assertThat(studio.draft().soundEffects()).hasSize(1);
    return studio.draft().soundEffects().get(0);
  }

  @Test
  void aWhooshIsLoudestAtTheCut() throws CannotEdit {
    studio.hears("add a whoosh on every cut");

    assertThat(only().momentMillis()).isEqualTo(20_000);
    assertThat(only().startMillis()).isEqualTo(20_000 - only().leadMillis());
    assertThat(only().leadMillis()).isPositive();
  }

  @Test
  void aSoundStaysWithItsMoment() throws CannotEdit {
    studio.hears("add a ding at 0:12");
    studio.hears("cut the first 5 seconds");
    assertThat(moments()).containsExactly(7_000L);

    studio.hears("play the whole thing twice as fast");
    assertThat(moments()).containsExactly(3_500L);

    studio.hears("cut 0:03 to 0:05");
    assertThat(moments()).isEmpty();
  }

  @Test
  void rainIsHeardUnderAllOfItHoweverLongThatIs() throws CannotEdit {
    studio.hears("add some rain sounds");
    assertThat(only().endMillis()).isEqualTo(30_000);

    studio.hears("cut the first 5 seconds");
    assertThat(only().startMillis()).isZero();
    assertThat(only().endMillis()).isEqualTo(25_000);
  }

  @Test
  void popsComeWithTexts() throws CannotEdit {
    studio.hears("add the text \"Hello\" at 0:05");
    studio.hears("pop sound every time a text comes up");
    assertThat(moments()).containsExactly(5_000L);
  }

  @Test
  void applauseEndsWithTheFilm() throws CannotEdit {
    studio.hears("applause at the end");
    assertThat(only().endMillis()).isEqualTo(30_000);
  }

  @Test
  void aBleepIsHeardInPlaceOfWhatIsSaid() throws CannotEdit {
    studio.hears("bleep out 0:12 to 0:13");

    assertThat(only().sound()).isEqualTo("bleep");
    assertThat(only().startMillis()).isEqualTo(12_000);
    assertThat(only().endMillis()).isEqualTo(13_000);
    assertThat(studio.draft().clips())
        .filteredOn(clip -> clip.volume() == 0)
        .singleElement()
        .satisfies(clip -> assertThat(clip.durationMillis()).isEqualTo(1_000));
  }

  @Test
  void onesThatAreThereGetSofterAndGo() throws CannotEdit {
    studio.hears("add a ding at 0:12");
    studio.hears("add a whoosh on every cut");
    studio.hears("make the ding quieter");
    assertThat(studio.draft().soundEffects())
        .extracting(SoundEffect::volume)
        .containsExactly(0.501, 1.0);

    studio.hears("remove the ding");
    assertThat(only().sound()).isEqualTo("whoosh");
    studio.hears("take the sound effects out");
    assertThat(moments()).isEmpty();
  }

  @Test
  void theSameSoundIsNotLaidTwiceOnOneMoment() throws CannotEdit {
    studio.hears("add a ding at 0:12");
    studio.hears("add a ding at 0:12");
    assertThat(moments()).containsExactly(12_000L);
  }

  @Test
  void theRainIsHeardOnlyThere() throws CannotEdit {
    studio.hears("add some rain sounds");
    studio.hears("add rain sounds from 0:05 to 0:10");
    assertThat(only().startMillis()).isEqualTo(5_000);
    assertThat(only().endMillis()).isEqualTo(10_000);
  }

  @Test
  void oneIsMovedBySayingHowMuchLater() throws CannotEdit {
    studio.hears("add a ding at 0:05");
    studio.hears("make the ding a second later");
    assertThat(moments()).containsExactly(6_000L);
  }

  @Test
  void oneIsSwappedForAnother() throws CannotEdit {
    studio.hears("add a ding at 0:05");
    studio.hears("swap the ding for a pop sound");
    assertThat(only().sound()).isEqualTo("pop");
    assertThat(moments()).containsExactly(5_000L);
  }

  @Test
  void whereNothingSaysWhenItAsks() {
    assertThat(studio.cannotHear("add a buzzer sound").getMessage()).contains("when");
    assertThat(studio.cannotHear("add a ding").getMessage()).contains("no text");
  }

  @Test
  void someEffectsAreThoseThatSuitWhatIsThere() throws CannotEdit {
    studio.hears("add sound effects");
    assertThat(only().sound()).isEqualTo("whoosh");
  }
}
