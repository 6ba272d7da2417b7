package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.language.Kind;
import org.junit.jupiter.api.Test;

/** The frame that platforms show of a video, and the words on it. */
class CoverTest {
  private final FakeFootage plain = new FakeFootage().video("a.mp4", 10).video("b.mp4", 10);

  @Test
  void aCoverMayBeOfAClip() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.COVER, "clip", -1);
    assertThat(studio.cuts().get(0)).isEqualTo("b.mp4 still 0.5");

    studio.does(Kind.COVER, "clip", 1, "at_seconds", 4);
    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 0.5", "a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().clips().get(0).sourceStartMillis()).isEqualTo(4000);
  }

  @Test
  void aCoverOpensTheVideo() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.COVER, "at_seconds", 12, "text", "My day");
    assertThat(studio.cuts().get(0)).isEqualTo("b.mp4 still 0.5");
    assertThat(studio.draft().clips().get(0).sourceStartMillis()).isEqualTo(2000);
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("My day");
    studio.does(Kind.COVER, "at_seconds", 3, "text", "Our day");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 0.5", "a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Our day");
  }

  @Test
  void wordsOnACoverLookAsTheyAreWanted() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.COVER, "text", "My day", "position", "bottom", "color", "#ffff00");

    TextStyle style = studio.draft().texts().get(0).style();
    assertThat(style.position()).isEqualTo(Position.BOTTOM);
    assertThat(style.color()).isEqualToIgnoringCase("#ffff00");
  }

  @Test
  void aCoverIsNoneOfTheClipsThatAreCounted() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.COVER, "at_seconds", 4);

    studio.does(Kind.DELETE_CLIP, "clip", 1);
    assertThat(studio.cuts()).containsExactly("a.mp4 still 0.5", "b.mp4 0.0-10.0");
    assertThat(studio.cannot(Kind.DELETE_CLIP, "clip", 2)).hasMessageContaining("no clip 2");
  }

  @Test
  void aCoverStaysInFrontWhateverIsMovedToTheFront() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.COVER, "at_seconds", 4);

    studio.does(Kind.REORDER, "move", 2, "to", 1);
    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 0.5", "b.mp4 0.0-10.0", "a.mp4 0.0-10.0");
    studio.does(Kind.REORDER, "reverse", true);
    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 0.5", "a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
  }

  @Test
  void aTitleOpensTheFilmBehindItsCover() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.TITLE, "text", "Our trip", "seconds", 3);

    studio.does(Kind.COVER, "text", "Wow");

    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis)
        .containsExactlyInAnyOrder(tuple("Wow", 0L), tuple("Our trip", 500L));
    studio.does(Kind.REORDER, "move", 2, "to", 1);
    assertThat(studio.draft().texts()).extracting(Text::startMillis).contains(500L);
  }

  @Test
  void aCoverAndItsWordsStayWhereOneClipOfTheFilmDoes() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.COVER, "at_seconds", 4, "text", "Wow");

    studio.hears("keep only clip 2");

    assertThat(studio.cuts()).containsExactly("a.mp4 still 0.5", "b.mp4 0.0-10.0");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis, Text::durationMillis)
        .containsExactly(tuple("Wow", 0L, 500L));
  }

  @Test
  void aCoverStaysWhereOnlyAStretchOfTheFilmDoes() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.COVER, "at_seconds", 4);

    studio.does(Kind.KEEP_RANGE, "start_seconds", 12.5, "end_seconds", 15.5);

    assertThat(studio.cuts()).containsExactly("a.mp4 still 0.5", "b.mp4 2.0-5.0");
  }

  @Test
  void aCoverIsTakenOffWithTheWordsOnIt() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.TITLE, "text", "Our trip");
    studio.does(Kind.COVER, "at_seconds", 4, "text", "Wow");

    studio.hears("remove the cover");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis)
        .containsExactly(tuple("Our trip", 0L));
  }
}
