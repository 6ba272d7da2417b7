package dev.nemomcp.studio.edit;

import static dev.nemomcp.studio.edit.FakeFootage.spans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CuttingTest {
  private final Draft tenSeconds =
      Draft.empty("").withClips(List.of(Clip.of("c1", "a", "a", 0, 10_000)));

  @Test
  void removingTheMiddleLeavesTwoPiecesAndOnlyTheLaterGetsANewId() {
    Draft cut = Cutting.remove(tenSeconds, spans(4, 6));

    assertThat(cut.clips())
        .containsExactly(Clip.of("c1", "a", "a", 0, 4000), Clip.of("c2", "a", "a", 6000, 10_000));
  }

  @Test
  void aFasterClipIsCutByTheClockOfTheTimeline() {
    Draft fast = tenSeconds.withClips(List.of(tenSeconds.clips().get(0).withSpeed(2)));

    Draft cut = Cutting.keep(fast, spans(1, 2));

    assertThat(cut.clips()).containsExactly(Clip.of("c1", "a", "a", 2000, 4000).withSpeed(2));
  }

  @Test
  void aPhotoIsCutByItsShowingTime() {
    Draft photo = Draft.empty("").withClips(List.of(Clip.still("c1", "p", "p", 0, 3000)));

    assertThat(Cutting.remove(photo, spans(1, 2)).clips())
        .extracting(Clip::stillMillis)
        .containsExactly(1000L, 1000L);
  }

  @Test
  void splittingMovesNothing() {
    Draft split = Cutting.splitAt(tenSeconds, List.of(7000L, 3000L, 3000L, 0L, 10_000L, 99_000L));

    assertThat(split.clips())
        .containsExactly(
            Clip.of("c1", "a", "a", 0, 3000),
            Clip.of("c2", "a", "a", 3000, 7000),
            Clip.of("c3", "a", "a", 7000, 10_000));
    assertThat(Timeline.of(split).durationMillis()).isEqualTo(10_000);
  }

  @Test
  void aSplitInsideATransitionIsPassedOver() {
    Draft blended = crossFaded();

    assertThat(Cutting.splitAt(blended, List.of(9500L))).isEqualTo(blended);
  }

  @Test
  void aTransitionThatIsKeptWholeStays() {
    Draft cut = Cutting.remove(crossFaded(), spans(2, 4, 12, 13));

    assertThat(cut.clips())
        .extracting(clip -> clip.transition().durationMillis())
        .containsExactly(0L, 0L, 1000L, 0L);
    assertThat(Timeline.of(cut).durationMillis()).isEqualTo(16_000);
  }

  @Test
  void aTransitionThatIsCutIntoBecomesAHardCut() {
    Draft cut = Cutting.remove(crossFaded(), spans(9.2, 9.7));

    assertThat(cut.clips()).extracting(Clip::transition).containsOnly(Transition.CUT);
    assertThat(Timeline.of(cut).durationMillis()).isEqualTo(18_500);
  }

  @Test
  void aSlowZoomGoesOnAcrossTheCut() {
    Draft zoomed =
        tenSeconds.withClips(
            List.of(tenSeconds.clips().get(0).withMotion(new Motion(1, 2, 0.5, 0.5))));

    assertThat(Cutting.remove(zoomed, spans(4, 6)).clips())
        .extracting(Clip::motion)
        .containsExactly(new Motion(1, 1.4, 0.5, 0.5), new Motion(1.6, 2, 0.5, 0.5));
  }

  @Test
  void aPieceKeepsTheFocusPointsAroundIt() {
    List<Focus> path = new ArrayList<>();
    for (long second = 0; second <= 10; second++) {
      path.add(new Focus(second * 1000, second / 10.0, 0.5));
    }
    Draft framed =
        tenSeconds.withClips(List.of(tenSeconds.clips().get(0).withFraming(Framing.crop(path))));

    assertThat(Cutting.keep(framed, spans(4.5, 5.5)).clips().get(0).framing().path())
        .extracting(Focus::sourceMillis)
        .containsExactly(4000L, 5000L, 6000L);
  }

  @Test
  void clipsThatAreMergedAgainAreFramedAsBefore() throws CannotEdit {
    Framing framing =
        Framing.crop(
                List.of(new Focus(0, 0.2, 0.5), new Focus(4000, 0.2, 0.5), new Focus(9000, 1, 1)))
            .withWhole(List.of(new Framing.Stretch(4500, 6000), new Framing.Stretch(8000, 9000)));
    Draft framed = tenSeconds.withClips(List.of(tenSeconds.clips().get(0).withFraming(framing)));

    Draft split = Cutting.splitAt(framed, List.of(5000L));
    Draft merged = new Merge().apply(split, new FakeFootage().video("a", 10)).draft();

    assertThat(merged.clips()).extracting(Clip::framing).containsExactly(framing);
  }

  @Test
  void textFollowsTheMomentItLayOver() {
    Draft titled =
        tenSeconds.withTexts(
            List.of(
                text("t1", Text.Role.TITLE, 0, 3000),
                text("t2", Text.Role.PLAIN, 7000, 2000),
                text("t3", Text.Role.LOWER_THIRD, 4200, 1000),
                text("t4", Text.Role.END_CARD, 8000, 2000),
                text("t5", Text.Role.PLAIN, 0, 10_000)));

    Draft cut = Cutting.remove(titled, spans(1, 2, 4, 6));

    assertThat(cut.texts())
        .extracting(Text::id, Text::startMillis, Text::durationMillis)
        .containsExactly(
            tuple("t1", 0L, 3000L),
            tuple("t2", 4000L, 2000L),
            tuple("t4", 5000L, 2000L),
            tuple("t5", 0L, 7000L));
  }

  @Test
  void musicToTheEndStaysAndMusicOfAPartFollowsThatPart() {
    Draft scored =
        tenSeconds.withMusic(
            List.of(
                new Music("m1", new Composed("calm", 1, 0), "a", 0, Music.TO_THE_END, 1, 0, 0),
                new Music("m2", new Composed("calm", 1, 0), "b", 6000, 9000, 1, 0, 0)));

    assertThat(Cutting.remove(scored, spans(2, 4)).music())
        .extracting(Music::startMillis, Music::endMillis)
        .containsExactly(tuple(0L, Music.TO_THE_END), tuple(4000L, 7000L));
  }

  /** Whatever is kept of whatever draft: nothing gets lost, doubled or out of order. */
  @RepeatedTest(60)
  void whatIsKeptPlaysInOrderAndInFullLength(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Draft draft = anyDraft(random);
    Timeline before = Timeline.of(draft);
    List<Span> kept = anySpans(random, before.durationMillis());

    Draft cut = Cutting.keep(draft, kept);

    Timeline after = Timeline.of(cut);
    long slack = 2L * cut.clips().size() + Cutting.SHORTEST_PIECE_MILLIS * draft.clips().size();
    assertThat(after.durationMillis()).isCloseTo(Spans.total(kept), within(slack));
    assertThat(cut.clips()).extracting(Clip::id).doesNotHaveDuplicates();
    long passed = 0;
    for (Span span : kept) {
      long middle = (span.startMillis() + span.endMillis()) / 2;
      long moved = passed + span.durationMillis() / 2;
      Placed shown = at(after, moved);
      assertThat(before.clips())
          .anySatisfy(
              old -> {
                assertThat(old.clip().mediaId()).isEqualTo(shown.clip().mediaId());
                assertThat(old.sourceMillis(middle))
                    .isCloseTo(shown.sourceMillis(moved), within(3 * slack));
              });
      passed += span.durationMillis();
    }
  }

  @RepeatedTest(20)
  void captionsThatAreKeptShowWhatIsSaid(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Caption> captions = new ArrayList<>();
    for (int second = 0; second < 10; second++) {
      captions.add(new Caption("a", second * 1000, second * 1000 + 900, "" + second, List.of()));
    }
    Draft cut = Cutting.keep(tenSeconds.withCaptions(captions), anySpans(random, 10_000));
    Timeline timeline = Timeline.of(cut);

    assertThat(timeline.captions())
        .allSatisfy(
            shown -> {
              long source = at(timeline, shown.startMillis()).sourceMillis(shown.startMillis());
              assertThat(source)
                  .isBetween(
                      Long.parseLong(shown.text()) * 1000 - 2,
                      Long.parseLong(shown.text()) * 1000 + 900);
            });
  }

  private Draft crossFaded() {
    return Draft.empty("")
        .withClips(
            List.of(
                Clip.of("c1", "a", "a", 0, 10_000),
                Clip.of("c2", "b", "b", 0, 10_000).withTransition(Transition.fade(1000))));
  }

  private static Text text(String id, Text.Role role, long start, long duration) {
    return new Text(id, role, id, start, duration, TextStyle.TITLE);
  }

  private static Placed at(Timeline timeline, long millis) {
    return timeline.clips().stream()
        .filter(placed -> millis < placed.endMillis())
        .findFirst()
        .orElseGet(() -> timeline.clips().get(timeline.clips().size() - 1));
  }

  private static Draft anyDraft(Random random) {
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      long start = random.nextInt(5000);
      clips.add(
          Clip.of("c" + (i + 1), "m" + i, "n", start, start + 2000 + random.nextInt(8000))
              .withSpeed(List.of(0.5, 1.0, 1.0, 1.25, 3.0).get(random.nextInt(5))));
    }
    return Draft.empty("").withClips(clips);
  }

  private static List<Span> anySpans(Random random, long duration) {
    List<Span> spans = new ArrayList<>();
    for (long at = random.nextInt(500); at < duration - 300; at += 400 + random.nextInt(2000)) {
      long end = Math.min(duration, at + 300 + random.nextInt(2500));
      spans.add(new Span(at, end));
      at = end;
    }
    return Spans.union(spans, 0);
  }
}
