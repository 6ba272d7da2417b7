package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "The last 3 seconds of clip 2": times that are said of a clip are that clip's. */
class TimesInClipsTest {
  private final Studio studio =
      Studio.with(new FakeFootage().video("a.mp4", 10).video("b.mp4", 20).video("c.mp4", 10));

  @Test
  void theEndOfAClipIsCutAndTheClipStays() throws CannotEdit {
    studio.hears("cut the last 3 seconds of clip 2");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-17.0", "c.mp4 0.0-10.0");
  }

  @Test
  void aStretchOfAClipCountsFromItsBeginning() throws CannotEdit {
    studio.hears("cut 0:05 to 0:08 of clip 2");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-5.0", "b.mp4 8.0-20.0", "c.mp4 0.0-10.0");
  }

  @Test
  void isByTheTimelineWhereTheClipIsTooShortForIt() throws CannotEdit {
    studio.hears("cut 0:25 to 0:28 of clip 2");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-15.0", "b.mp4 18.0-20.0", "c.mp4 0.0-10.0");
  }

  @Test
  void saysHowLongTheClipIsWhereNeitherFits() {
    CannotEdit refused = studio.cannotHear("cut 0:45 to 0:50 of clip 2");

    assertThat(refused.reason())
        .hasToString("0:45 is behind the end of that clip: it is 20 s long.");
  }

  @Test
  void keepingAPartOfAClipLeavesTheOtherClips() throws CannotEdit {
    studio.hears("keep only the first 4 seconds of clip 2");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-4.0", "c.mp4 0.0-10.0");
  }

  @Test
  void halfOfAClipIsHalfOfThatClip() throws CannotEdit {
    studio.hears("get rid of the second half of clip 1");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-5.0", "b.mp4 0.0-20.0", "c.mp4 0.0-10.0");
  }

  @Test
  void onlyThatStretchOfTheClipIsSlowed() throws CannotEdit {
    studio.hears("slow the first 2 seconds of clip 3 to half speed");

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.speed())
        .containsExactly(1.0, 1.0, 0.5, 1.0);
    assertThat(studio.durationMillis()).isEqualTo(42_000);
  }

  @Test
  void aClipIsSplitWhereItIsSaidOfIt() throws CannotEdit {
    studio.hears("split clip 2 at 0:05");

    assertThat(Timeline.of(studio.draft()).clips())
        .extracting(placed -> placed.startMillis())
        .containsExactly(0L, 10_000L, 15_000L, 30_000L);
  }

  @Test
  void aTextIsShownWhereItIsSaidOfTheClip() throws CannotEdit {
    studio.does(Kind.TEXT, "text", "Hi", "clip", 2, "start_seconds", 3, "seconds", 4);

    Text text = studio.draft().texts().get(0);
    assertThat(List.of(text.startMillis(), text.durationMillis())).containsExactly(13_000L, 4_000L);
  }

  @Test
  void everyClipIsCutToItsBeginning() throws CannotEdit {
    studio.hears("trim every clip to 4 seconds");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-4.0", "b.mp4 0.0-4.0", "c.mp4 0.0-4.0");
  }

  @Test
  void everyClipLosesItsBeginning() throws CannotEdit {
    studio.hears("cut the first second of each clip");

    assertThat(studio.cuts()).containsExactly("a.mp4 1.0-10.0", "b.mp4 1.0-20.0", "c.mp4 1.0-10.0");
  }

  @Test
  void aClipIsBroughtToALengthAndTheOthersStay() throws CannotEdit {
    studio.hears("trim clip 2 to 5 seconds");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-5.0", "c.mp4 0.0-10.0");
  }

  @Test
  void theLastFrameOfAClipIsHeldBeforeTheNextBegins() throws CannotEdit {
    studio.hears("freeze the last frame of clip 1 for 3 seconds");

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.name())
        .containsExactly("a.mp4", "Freeze", "b.mp4", "c.mp4");
    assertThat(studio.draft().clips().get(1).sourceStartMillis()).isBetween(9_900L, 10_000L);
  }
}
