package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  private final FakeFootage plain = new FakeFootage().video("a.mp4", 60);

  @Test
  void highlightsComeFromSeveralPlacesInOrder() throws CannotEdit {
    FakeFootage talk = new FakeFootage().video("t.mp4", 120);
    double[] spoken = new double[48];
    for (int i = 0; i < 24; i++) {
      spoken[2 * i] = 5 * i;
      spoken[2 * i + 1] = 5 * i + 3 + i % 2;
    }
    Studio studio = Studio.with(talk.spoken("t.mp4", spoken));

    Edited edited = studio.does(Kind.HIGHLIGHTS, "seconds", 24);

    assertThat((double) studio.durationMillis()).isCloseTo(24_000, within(900.0));
    assertThat(studio.draft().clips())
        .hasSizeBetween(4, 8)
        .isSortedAccordingTo((a, b) -> Long.compare(a.sourceStartMillis(), b.sourceStartMillis()));
    assertThat(studio.draft().clips())
        .extracting(clip -> clip.sourceStartMillis() / 40_000)
        .contains(0L, 1L, 2L);
    assertThat(edited.note().toString()).startsWith("Kept: ");
  }

  @Test
  void highlightsPreferWordsAndColour() throws CannotEdit {
    FakeFootage trip =
        plain.sceneChanges("a.mp4", 20, 40).colours("a.mp4", 0.1, 0.9, 0.2).spoken("a.mp4", 50, 58);
    Studio studio = Studio.with(trip);

    studio.does(Kind.HIGHLIGHTS, "seconds", 8, "count", 1);

    assertThat(studio.draft().clips().get(0).sourceStartMillis()).isBetween(49_000L, 51_000L);
  }

  @Test
  void highlightsAreSteadyAndSharp() throws CannotEdit {
    FakeFootage walk = plain.shaky("a.mp4", 0, 30);
    Studio studio = Studio.with(walk);

    studio.does(Kind.HIGHLIGHTS, "seconds", 8, "count", 1);

    assertThat(studio.draft().clips())
        .filteredOn(clip -> clip.mediaId().equals("a.mp4"))
        .allMatch(clip -> clip.sourceStartMillis() >= 30_000);
  }

  @Test
  void aTeaserPlaysTheBestFirstAndThenAllOfIt() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 60).spoken("a.mp4", 20, 24));
    studio.hears("put the best 4 seconds as a teaser in front");

    assertThat(Timeline.of(studio.draft()).durationMillis()).isBetween(63_500L, 64_500L);
    assertThat(studio.draft().clips().get(0).sourceStartMillis()).isPositive();
    assertThat(studio.draft().clips().get(studio.draft().clips().size() - 1).sourceEndMillis())
        .isEqualTo(60_000);
  }

  @Test
  void aStretchAClipOrTheWholePlaysAgain() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 20).video("b.mp4", 10));
    studio.hears("repeat the first 3 seconds at the end");
    assertThat(Timeline.of(studio.draft()).durationMillis()).isEqualTo(33_000);

    studio.hears("repeat clip 2 three times");
    assertThat(studio.draft().clipNames())
        .containsExactly("a.mp4", "a.mp4", "b.mp4", "b.mp4", "b.mp4", "a.mp4");

    studio.hears("loop the video twice");
    assertThat(Timeline.of(studio.draft()).durationMillis()).isEqualTo(106_000);
  }
}
