package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Framing.Fill;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Photos, how long they show and how they move. */
class SlideshowTest {
  @Test
  void photosBecomeASlideshow() throws CannotEdit {
    FakeFootage photos =
        new FakeFootage()
            .photo("a.jpg", 4000, 3000)
            .photo("b.jpg", 3000, 4000)
            .photo("c.jpg", 40, 30);
    Studio studio = Studio.with(photos);

    Edited edited = studio.does(Kind.SLIDESHOW);

    assertThat(studio.durationMillis()).isEqualTo(9000);
    assertThat(studio.draft().clips())
        .extracting(c -> c.motion().zoomTo() > 1)
        .containsExactly(true, false, true);
    assertThat(studio.draft().clips())
        .extracting(c -> c.framing().fill())
        .containsExactly(Fill.CROP, Fill.BLUR, Fill.CROP);
    assertThat(studio.draft().clips())
        .extracting(c -> c.transition().durationMillis())
        .containsExactly(0L, 500L, 500L);
    assertThat(studio.does(Kind.SLIDESHOW).draft()).isSameAs(edited.draft());
    studio.does(Kind.SLIDESHOW, "seconds_each", 5);
    assertThat(studio.durationMillis()).isEqualTo(15_000);
  }

  @Test
  void aPhotoInASlideshowIsCroppedToWhatItIsAbout() throws CannotEdit {
    FakeFootage photos =
        new FakeFootage()
            .photo("a.jpg", 4000, 3000)
            .photo("b.jpg", 4000, 2000)
            .photo("c.jpg", 4000, 2000)
            .subject("b.jpg", new Focus(0, 0.8, 0.5))
            .twoFarApart("c.jpg");
    Studio studio = Studio.with(photos);

    studio.does(Kind.SLIDESHOW);

    assertThat(studio.draft().clips())
        .extracting(Clip::framing)
        .containsExactly(
            Framing.crop(List.of()), Framing.crop(List.of(new Focus(0, 0.8, 0.5))), Framing.BLUR);
  }

  @Test
  void aSlideshowNeedsPhotos() {
    assertThat(Studio.with(new FakeFootage().video("a.mp4", 10)).cannot(Kind.SLIDESHOW))
        .hasMessageContaining("no photos");
  }

  @Test
  void onePhotoAmongClipsShowsForAsLongAsItIsSaidTo() throws CannotEdit {
    Studio studio =
        Studio.with(
            new FakeFootage().video("a.mp4", 10).photo("p.jpg", 4000, 3000).video("b.mp4", 6));

    Edited edited = studio.does(Kind.SLIDESHOW, "clip", 2, "seconds_each", 5);

    assertThat(studio.durationMillis()).isEqualTo(21_000);
    assertThat(studio.draft().clips()).allMatch(clip -> clip.transition().isCut());
    assertThat(edited.before()).hasToString("p.jpg for 3 s");
    assertThat(edited.after()).hasToString("p.jpg for 5 s");
    assertThat(studio.does(Kind.SLIDESHOW, "clip", 2, "seconds_each", 5).draft())
        .isSameAs(edited.draft());
    assertThat(studio.cannot(Kind.SLIDESHOW, "clip", 1, "seconds_each", 5))
        .hasMessageContaining("a.mp4 is no photo");
  }
}
