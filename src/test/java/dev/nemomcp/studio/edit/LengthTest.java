package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking parts out, keeping parts, and arriving at a length. */
class LengthTest {
  private final FakeFootage plain = new FakeFootage().video("a.mp4", 60);

  @ParameterizedTest
  @CsvSource({
    "0, 5, 5.0-60.0",
    "-5, , 0.0-55.0",
    ", 10, 10.0-60.0",
    "55, 99, 0.0-55.0",
    "-99, 10, 10.0-60.0",
  })
  void oneStretchGoes(Double start, Double end, String left) throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.TRIM_RANGE, range(start, end));

    assertThat(studio.cuts()).containsExactly("a.mp4 " + left);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, 0.0-5.0", "-5, , 55.0-60.0", "30, 165, 30.0-60.0", "10.5, 12.25, 10.5-12.25"})
  void oneStretchStays(Double start, Double end, String left) throws CannotEdit {
    Studio studio = Studio.with(plain);

    Edited edited = studio.does(Kind.KEEP_RANGE, range(start, end));

    assertThat(studio.cuts()).containsExactly("a.mp4 " + left);
    assertThat(edited.before()).hasToString("1:00");
    assertThat(edited.note().toString()).startsWith("Kept: ");
  }

  private static Object[] range(Double start, Double end) {
    return start == null
        ? new Object[] {"end_seconds", end}
        : end == null
            ? new Object[] {"start_seconds", start}
            : new Object[] {"start_seconds", start, "end_seconds", end};
  }

  @ParameterizedTest
  @CsvSource({"middle, 20.0-40.0", "first_half, 0.0-30.0", "second_half, 30.0-60.0"})
  void partsHaveNames(String part, String kept) throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.KEEP_RANGE, "part", part);

    assertThat(studio.cuts()).containsExactly("a.mp4 " + kept);
  }

  @Test
  void timesThatMakeNoSenseAreRefusedWithTheNextStep() {
    Studio studio = Studio.with(plain);

    assertThat(studio.cannot(Kind.TRIM_RANGE, "start_seconds", 70))
        .hasMessage("1:10 is behind the end: the video is 1:00 long.");
    assertThat(studio.cannot(Kind.TRIM_RANGE, "start_seconds", 20, "end_seconds", 10))
        .hasMessageContaining("no stretch of time");
    assertThat(studio.cannot(Kind.TRIM_RANGE)).hasMessageContaining("not said which part");
    assertThat(studio.cannot(Kind.TRIM_RANGE, "start_seconds", 0))
        .hasMessageContaining("Nothing of the video");
    assertThat(studio.draft().clips()).hasSize(1);
  }

  @Test
  void keepingAllOfItIsNoChange() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();

    assertThat(studio.does(Kind.KEEP_RANGE, "start_seconds", 0, "end_seconds", 60).draft())
        .isSameAs(before);
  }

  @Test
  void aDeletedClipIsNamed() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 9).video("b.mp4", 5));

    Edited edited = studio.does(Kind.DELETE_CLIP, "clip", -1);

    assertThat(studio.names()).containsExactly("a.mp4");
    assertThat(edited.note()).hasToString("Taken out: b.mp4.");
  }

  @Test
  void aSceneIsDeletedFromOneClip() throws CannotEdit {
    Studio studio = Studio.with(plain.sceneChanges("a.mp4", 10, 20));

    Edited edited = studio.does(Kind.DELETE_CLIP, "clips", List.of(1, 3));

    assertThat(studio.cuts()).containsExactly("a.mp4 10.0-20.0");
    assertThat(edited.note()).hasToString("Taken out: Scene 1, Scene 3.");
  }

  @Test
  void theMiddleClipIsTheOneWithAsManyBeforeAsBehindIt() throws CannotEdit {
    FakeFootage three = new FakeFootage().video("a.mp4", 5).video("b.mp4", 5).video("c.mp4", 5);
    Studio studio = Studio.with(three);

    studio.does(Kind.DELETE_CLIP, "clip", 0);

    assertThat(studio.draft().clips()).extracting(Clip::mediaId).containsExactly("a.mp4", "c.mp4");
    assertThat(studio.cannot(Kind.DELETE_CLIP, "clip", 0))
        .hasMessage("None of 2 clips is in the middle.");
  }

  @Test
  void aNumberBeyondTheScenesMeansASinglePiece() throws CannotEdit {
    FakeFootage two =
        new FakeFootage().video("a.mp4", 20).spoken("a.mp4", 0, 5, 8, 12, 15, 20).video("b.mp4", 5);
    Studio studio = Studio.with(two);
    studio.does(Kind.CUT_PAUSES);

    studio.does(Kind.DELETE_CLIP, "clip", 4);

    assertThat(studio.names()).containsExactly("a.mp4", "a.mp4", "a.mp4");
  }

  @Test
  void textOverAPartThatGoesIsReported() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.TEXT, "text", "hi", "start_seconds", 20, "seconds", 2);

    Edited edited = studio.does(Kind.TRIM_RANGE, "start_seconds", 15, "end_seconds", 30);

    assertThat(studio.draft().texts()).isEmpty();
    assertThat(edited.note().toString()).endsWith("went with it.");
  }

  @Test
  void pausesGoFirstAndNoMoreThanNeeded() throws CannotEdit {
    FakeFootage talk = new FakeFootage().video("t.mp4", 60).spoken("t.mp4", 0, 20, 30, 40, 50, 60);
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.SET_LENGTH, "seconds", 45);

    assertThat(studio.durationMillis()).isEqualTo(45_000);
    assertThat(edited.note()).hasToString("What was done: pauses −15 s.");
    assertThat(studio.draft().clips()).extracting(Clip::speed).containsOnly(1.0);
  }

  @Test
  void aLittleTooLongPlaysALittleFaster() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("t.mp4", 32).spoken("t.mp4", 0, 32));

    Edited edited = studio.does(Kind.SET_LENGTH, "seconds", 30);

    assertThat((double) studio.durationMillis()).isCloseTo(30_000, within(5.0));
    assertThat(edited.note()).hasToString("What was done: speed 1.07×.");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 15, 20, 30, 45, 59})
  void everyLengthIsMet(int seconds) throws CannotEdit {
    FakeFootage talk =
        new FakeFootage()
            .video("t.mp4", 60)
            .sceneChanges("t.mp4", 13, 29, 41)
            .spoken("t.mp4", 1, 4, 5, 9, 15, 16, 20, 27, 31, 38, 46, 55);
    Studio studio = Studio.with(talk);

    studio.does(Kind.SET_LENGTH, "seconds", seconds);

    assertThat((double) studio.durationMillis()).isCloseTo(seconds * 1000, within(110.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 20, 33})
  void footageWithoutWordsMeetsItsLengthToo(int seconds) throws CannotEdit {
    Studio studio = Studio.with(plain.sceneChanges("a.mp4", 13, 29, 41));

    studio.does(Kind.SET_LENGTH, "seconds", seconds);

    assertThat((double) studio.durationMillis()).isCloseTo(seconds * 1000, within(110.0));
  }

  @Test
  void underTheBoundThereIsNothingToDo() throws CannotEdit {
    Studio studio = Studio.with(plain);
    Draft before = studio.draft();

    assertThat(studio.does(Kind.SET_LENGTH, "seconds", 900, "bound", "max").draft())
        .isSameAs(before);
    assertThat(studio.does(Kind.SET_LENGTH, "seconds", 60).draft()).isSameAs(before);
  }

  @Test
  void longerThanTheFootageIsRefusedUnlessSlowerWillDo() throws CannotEdit {
    Studio studio = Studio.with(plain);

    assertThat(studio.cannot(Kind.SET_LENGTH, "seconds", 120)).hasMessageContaining("too little");
    assertThat(studio.does(Kind.SET_LENGTH, "seconds", 66).after()).hasToString("1:06");
  }

  @Test
  void bySpeedAloneWhereThatIsSaid() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.SET_LENGTH, "seconds", 30, "by", "speed");

    assertThat(studio.draft().clips()).extracting(Clip::speed).containsExactly(2.0);
    assertThat(Studio.with(plain).cannot(Kind.SET_LENGTH, "seconds", 3, "by", "speed"))
        .hasMessageContaining("nothing could be followed");
  }

  @Test
  void photosShareTheLength() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().photo("a.jpg", 9, 9).photo("b.jpg", 9, 9));

    studio.does(Kind.SET_LENGTH, "seconds", 10);

    assertThat(studio.draft().clips()).extracting(Clip::stillMillis).containsExactly(5000L, 5000L);
  }

  @Test
  void splittingTellsThePiecesApart() throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.does(Kind.SPLIT, "at_seconds", 10);
    assertThat(studio.names()).containsExactly("a.mp4 (1)", "a.mp4 (2)");
    studio.does(Kind.SPLIT, "at_seconds", List.of(5, -5));

    assertThat(studio.names()).containsExactly("a.mp4 (1)", "a.mp4 (2)", "a.mp4 (3)", "a.mp4 (4)");
    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-5.0", "a.mp4 5.0-10.0", "a.mp4 10.0-55.0", "a.mp4 55.0-60.0");
    Draft before = studio.draft();
    assertThat(studio.does(Kind.SPLIT, "at_seconds", 10).draft()).isSameAs(before);
  }

  @Test
  void equalPartsAndScenes() throws CannotEdit {
    Studio parts = Studio.with(plain);
    parts.does(Kind.SPLIT, "parts", 4);
    Studio scenes = Studio.with(plain.sceneChanges("a.mp4", 13));
    scenes.does(Kind.SPLIT, "by", "scene");

    assertThat(parts.draft().clips()).extracting(Clip::durationMillis).containsOnly(15_000L);
    assertThat(scenes.names()).containsExactly("Scene 1", "Scene 2");
    assertThat(parts.cannot(Kind.SPLIT, "at_seconds", 99)).hasMessageContaining("behind the end");
  }

  @Test
  void mergingUndoesASplitAndBringsInWhatIsMissing() throws CannotEdit {
    FakeFootage two = plain.video("b.mp4", 5);
    Studio studio = Studio.with(two, FirstDraft.of("", two.media().subList(0, 1)));
    studio.does(Kind.SPLIT, "at_seconds", 10);

    studio.does(Kind.MERGE);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-60.0", "b.mp4 0.0-5.0");
    Draft merged = studio.draft();
    assertThat(studio.does(Kind.MERGE).draft()).isSameAs(merged);
  }

  @Test
  void anEmptyTimelineSaysWhatToDo() {
    Studio empty = Studio.with(new FakeFootage(), Draft.empty(""));

    assertThat(empty.cannot(Kind.CUT_PAUSES).instead().toString()).contains("Upload");
  }

  @Test
  void titlesAndEndCardsKeepTheirPlaces() throws CannotEdit {
    Studio studio = Studio.with(plain);
    studio.does(Kind.TITLE);
    studio.does(Kind.TEXT, "role", "end_card");

    studio.does(Kind.SET_LENGTH, "seconds", 20);

    assertThat(studio.draft().texts())
        .extracting(Text::startMillis)
        .containsExactly(0L, studio.durationMillis() - 3000);
  }

  @Test
  void theMiddleIsAsLongAsItIsSaid() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("talk.mp4", 60));

    studio.does(Kind.KEEP_RANGE, "part", "middle", "part_seconds", 20);

    assertThat(studio.draft().clips().get(0).sourceStartMillis()).isEqualTo(20_000);
    assertThat(studio.draft().clips().get(0).sourceEndMillis()).isEqualTo(40_000);
  }

  @ParameterizedTest
  @CsvSource({
    "make it 20 seconds but keep 0:41 to 0:49, 41000, 49000",
    "a 20 second highlight reel but 0:41 to 0:49 has to stay, 41000, 49000",
    "剪到20秒，但是0:41到0:49要保留, 41000, 49000",
    "make it 20 seconds but keep the ending, 55000, 60000"
  })
  void whatHasToStayStaysHoweverShortItGets(String sentence, long from, long to) throws CannotEdit {
    Studio studio = Studio.with(plain);

    Edited edited = studio.hears(sentence);

    assertThat(studio.durationMillis()).isBetween(18_000L, 20_100L);
    assertThat(studio.draft().clips())
        .anyMatch(c -> c.sourceStartMillis() <= from && c.sourceEndMillis() >= to);
    assertThat(edited.note().toString()).isNotBlank();
  }

  @Test
  void saysSoWhereWhatHasToStayIsLongerThanTheWhole() {
    CannotEdit refused = Studio.with(plain).cannotHear("make it 10 seconds but keep 0:05 to 0:25");

    assertThat(refused.reason())
        .hasToString("What is to stay is 20 s long by itself, more than 10 s.");
  }

  @Test
  void whatHasToStayIsFollowedThroughEarlierCuts() throws CannotEdit {
    SeenTimeline seen = new SeenTimeline();
    Studio studio = Studio.with(plain);
    Wish cut = Studio.wish(Kind.TRIM_RANGE, "start_seconds", 0, "end_seconds", 5);
    seen.now(cut, studio.draft());
    studio.does(Kind.TRIM_RANGE, "start_seconds", 0, "end_seconds", 5);

    Wish shorter =
        Studio.wish(Kind.SET_LENGTH, "seconds", 20, "kept_ranges", List.of(List.of(41, 49)));

    assertThat(seen.now(shorter, studio.draft()).wish().parameters().get("kept_ranges"))
        .isEqualTo(List.of(List.of(36.0, 44.0)));
  }

  @ParameterizedTest
  @CsvSource({
    "if it's over 50 seconds cut it down to 40, 40",
    "if it's over 90 seconds cut it down to 40, 60",
    "如果超过50秒就剪到40秒, 40",
    "如果超过90秒就剪到40秒, 60"
  })
  void staysAsItIsUnlessItIsLongerThanWasSaid(String sentence, long seconds) throws CannotEdit {
    Studio studio = Studio.with(plain);

    studio.hears(sentence);

    assertThat(studio.durationMillis()).isCloseTo(seconds * 1000, within(200L));
  }
}
