package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeenTimelineTest {
  private final Studio studio = Studio.with(new FakeFootage().video("a.mp4", 60));
  private final Draft before = studio.draft();
  private final SeenTimeline seen = new SeenTimeline();
  private Draft after;

  @BeforeEach
  void cut() throws CannotEdit {
    seen.now(new Wish(Kind.TRIM_RANGE, Map.of(), ""), before);
    after = studio.does(Kind.TRIM_RANGE, "start_seconds", 10.0, "end_seconds", 20.0).draft();
  }

  @Test
  void whatIsSaidOfALaterMomentFollowsTheCut() {
    assertThat(now(Map.of("start_seconds", 40.0, "text", "Sale")))
        .isEqualTo(Map.of("start_seconds", 30.0, "text", "Sale"));
  }

  @Test
  void aStretchAcrossTheCutIsWhatIsLeftOfIt() {
    assertThat(now(Map.of("start_seconds", 5.0, "end_seconds", 25.0)))
        .isEqualTo(Map.of("start_seconds", 5.0, "end_seconds", 15.0));
  }

  @Test
  void aMomentThatWasCutOutIsOneOfTheNewFilm() {
    assertThat(now(Map.of("at_seconds", 12.0))).isEqualTo(Map.of("at_seconds", 12.0));
  }

  @Test
  void theStartAndTheEndStayTheStartAndTheEnd() {
    assertThat(now(Map.of("start_seconds", 0.0, "end_seconds", 30.0)))
        .isEqualTo(Map.of("start_seconds", 0.0, "end_seconds", 30.0));
    assertThat(now(Map.of("start_seconds", -5.0))).isEqualTo(Map.of("start_seconds", -5.0));
  }

  @Test
  void timesOfAnotherFilmAreThoseOfThatFilm() {
    seen.after(Kind.SET_LENGTH);

    assertThat(now(Map.of("at_seconds", 25.0))).isEqualTo(Map.of("at_seconds", 25.0));
  }

  @Test
  void tellsWhereAMomentHasGone() {
    Wish zoom = new Wish(Kind.ZOOM, Map.of("at_seconds", 40.0), "zoom in at 0:40");

    assertThat(seen.now(zoom, after).note().in("en")).isEqualTo("What was at 0:40 is at 0:30 now.");
  }

  @Test
  void whatIsPutOnAFrozenMomentShowsWhileItIsHeld() throws CannotEdit {
    Wish freeze = new Wish(Kind.FREEZE, Map.of("at_seconds", 40.0, "seconds", 2.0), "");
    Wish there = seen.now(freeze, after).wish();
    after = studio.does(Kind.FREEZE, "at_seconds", 30.0, "seconds", 2.0).draft();

    assertThat(there.parameters()).containsEntry("at_seconds", 30.0);
    assertThat(now(Map.of("start_seconds", 40.0, "text", "Wait")))
        .containsEntry("start_seconds", 30.0);
    assertThat(now(Map.of("start_seconds", 41.0, "text", "Go")))
        .containsEntry("start_seconds", 33.0);
  }

  private Map<String, Object> now(Map<String, Object> said) {
    return seen.now(new Wish(Kind.TEXT, said, ""), after).wish().parameters();
  }
}
