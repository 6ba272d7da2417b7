package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReverseTest {
  private final FakeFootage footage = new FakeFootage().video("jump", 10);

  @Test
  void aClipPlaysOfFootageThatIsMadeOfItBackwards() throws CannotEdit {
    Studio studio = Studio.with(footage);
    Edited edited = studio.does(Kind.SPEED, "reverse", true);

    assertThat(studio.cuts()).containsExactly("jump-reversed-0-10000 0.0-10.0");
    assertThat(studio.names()).containsExactly("jump (reversed)");
    assertThat(edited.before()).hasToString("forwards");
    assertThat(edited.after()).hasToString("backwards");
  }

  @Test
  void onlyTheStretchThatIsSaidPlaysBackwards() throws CannotEdit {
    Studio studio = Studio.with(footage);
    Edited edited = studio.does(Kind.SPEED, "reverse", true, "start_seconds", -3);

    assertThat(studio.cuts()).containsExactly("jump 0.0-7.0", "jump-reversed-7000-10000 0.0-3.0");
    assertThat(edited.note()).hasToString("Only 0:07–0:10 was changed.");
    assertThat(studio.durationMillis()).isEqualTo(10_000);
  }

  @Test
  void turnedAroundTwiceItIsAsItWas() throws CannotEdit {
    Studio studio = Studio.with(footage);
    Draft before = studio.draft();
    studio.does(Kind.SPEED, "reverse", true);
    studio.does(Kind.SPEED, "reverse", true);

    assertThat(studio.draft()).isEqualTo(before);
  }

  @Test
  void forwardsAgainItIsAsItWas() throws CannotEdit {
    Studio studio = Studio.with(footage);
    Draft before = studio.draft();
    studio.does(Kind.SPEED, "reverse", true, "clip", 1);
    studio.does(Kind.SPEED, "reverse", false, "clip", 1);

    assertThat(studio.draft()).isEqualTo(before);
    assertThat(studio.does(Kind.SPEED, "reverse", false).note())
        .hasToString("It plays forwards already.");
    assertThat(footage.made()).hasSize(1);
  }

  @Test
  void whatWasCutOffIsGoneForwardsToo() throws CannotEdit {
    Studio studio = Studio.with(footage);
    studio.does(Kind.SPEED, "reverse", true);
    studio.does(Kind.TRIM_RANGE, "start_seconds", 0, "end_seconds", 4);
    studio.does(Kind.SPEED, "reverse", false);

    assertThat(studio.cuts()).containsExactly("jump 0.0-6.0");
  }

  @Test
  void framingSpeedAndVolumeStay() throws CannotEdit {
    Clip clip =
        Clip.of("c1", "jump", "jump", 2000, 6000)
            .withSpeed(2)
            .withVolume(0.5)
            .withFraming(
                Framing.crop(List.of(new Focus(2000, 0.1, 0.5), new Focus(5000, 0.9, 0.5))));
    Studio studio = Studio.with(footage, Draft.empty("").withClips(List.of(clip)));
    studio.does(Kind.SPEED, "reverse", true);

    Clip turned = studio.draft().clips().get(0);
    assertThat(turned.id()).isEqualTo("c1");
    assertThat(turned.speed()).isEqualTo(2);
    assertThat(turned.volume()).isEqualTo(0.5);
    assertThat(turned.framing().path())
        .containsExactly(new Focus(1000, 0.9, 0.5), new Focus(4000, 0.1, 0.5));
    assertThat(studio.durationMillis()).isEqualTo(2000);
  }

  @Test
  void theWholePlaysFromItsLastClipToItsFirst() throws CannotEdit {
    Studio studio = Studio.with(footage.video("run", 5));
    Draft before = studio.draft();
    studio.does(Kind.SPEED, "reverse", true);

    assertThat(studio.cuts())
        .containsExactly("run-reversed-0-5000 0.0-5.0", "jump-reversed-0-10000 0.0-10.0");

    studio.does(Kind.SPEED, "reverse", false);
    assertThat(studio.draft()).isEqualTo(before);
  }

  @Test
  void namedClipsAreTurnedEachInItsPlace() throws CannotEdit {
    Studio studio = Studio.with(footage.video("run", 5).video("end", 4));
    studio.does(Kind.SPEED, "reverse", true, "clips", List.of(1, 2));

    assertThat(studio.cuts())
        .containsExactly(
            "jump-reversed-0-10000 0.0-10.0", "run-reversed-0-5000 0.0-5.0", "end 0.0-4.0");
  }

  @Test
  void theJoinsOfAStretchStayJoined() throws CannotEdit {
    Studio studio = Studio.with(footage.video("run", 5).video("end", 4));
    Draft joined =
        studio
            .draft()
            .withClips(
                List.of(
                    studio.draft().clips().get(0),
                    studio.draft().clips().get(1).withTransition(new Transition("fade", 500)),
                    studio.draft().clips().get(2)));
    studio = Studio.with(footage, joined);
    studio.does(Kind.SPEED, "reverse", true);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().durationMillis())
        .containsExactly(0L, 0L, 500L);
    assertThat(studio.durationMillis()).isEqualTo(18_500);
  }

  @Test
  void piecesOfOneClipStayPiecesOfOne() throws CannotEdit {
    Studio studio = Studio.with(footage.video("run", 5));
    studio.does(Kind.TRIM_RANGE, "start_seconds", 4, "end_seconds", 6);
    studio.does(Kind.SPEED, "reverse", true, "clip", 1);

    assertThat(studio.cuts())
        .containsExactly(
            "jump-reversed-0-10000 0.0-4.0", "jump-reversed-0-10000 6.0-10.0", "run 0.0-5.0");

    studio.does(Kind.SPEED, "reverse", false, "clip", 1);
    assertThat(studio.cuts()).containsExactly("jump 0.0-4.0", "jump 6.0-10.0", "run 0.0-5.0");
  }

  @Test
  void aBoomerangPlaysThereAndBack() throws CannotEdit {
    Studio studio = Studio.with(footage.video("run", 5));
    Edited edited = studio.does(Kind.SPEED, "boomerang", true, "clip", 1);

    assertThat(studio.cuts())
        .containsExactly("jump 0.0-10.0", "jump-reversed-0-10000 0.0-10.0", "run 0.0-5.0");
    assertThat(edited.after()).hasToString("25 s, forwards and then backwards");
  }

  @Test
  void aStretchOfABoomerangIsSplitOff() throws CannotEdit {
    Studio studio = Studio.with(footage);
    studio.does(Kind.SPEED, "boomerang", true, "start_seconds", 2, "end_seconds", 4);

    assertThat(studio.cuts())
        .containsExactly(
            "jump 0.0-2.0", "jump 2.0-4.0", "jump-reversed-2000-4000 0.0-2.0", "jump 4.0-10.0");
  }

  @Test
  void speedMayBeSaidWithIt() throws CannotEdit {
    Studio studio = Studio.with(footage);
    studio.does(Kind.SPEED, "reverse", true, "factor", 0.5);

    assertThat(studio.durationMillis()).isEqualTo(20_000);
  }

  @Test
  void nothingIsHeardInItAndNothingBreaks() throws CannotEdit {
    footage.captioned("jump", 1, 2, "Here I go").says("jump", 1, "um here I go");
    Studio studio = Studio.with(footage);
    studio.does(Kind.CAPTIONS);
    Edited edited = studio.does(Kind.SPEED, "reverse", true);

    assertThat(edited.note()).hasToString("Captions do not show while it plays backwards.");
    studio.does(Kind.CUT_FILLERS);
    studio.does(Kind.ASPECT, "ratio", "9:16");
    studio.does(Kind.FREEZE, "at_seconds", 1);
    studio.cannot(Kind.CAPTIONS);
    studio.cannot(Kind.CUT_PAUSES);
  }

  @Test
  void photosPlayNeitherWay() {
    Studio studio = Studio.with(new FakeFootage().photo("a.jpg", 100, 100));

    assertThat(studio.cannot(Kind.SPEED, "reverse", true).instead().toString())
        .contains("reverse the order");
  }

  @Test
  void whatIsTooLongIsRefusedBeforeAnythingIsMade() {
    FakeFootage talk = new FakeFootage().video("talk", 400);
    CannotEdit refused = Studio.with(talk).cannot(Kind.SPEED, "reverse", true);

    assertThat(refused).hasMessage("6:40 is too long to be played backwards: 5:00 at most.");
    assertThat(refused.instead().toString()).contains("play the last 10 seconds backwards");
    assertThat(talk.made()).isEmpty();
  }
}
