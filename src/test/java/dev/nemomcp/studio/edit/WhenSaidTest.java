package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits at places that are told by what is said there. */
class WhenSaidTest {
  private static final String TALK = "talk.mp4";

  /**
   * "Hi everyone." at 2 s; "So um let me start over." at 5; "Hi everyone, welcome back." at 10 …
   */
  private final Studio studio =
      Studio.with(
          new FakeFootage()
              .video(TALK, 40)
              .says(TALK, 2, "Hi everyone.")
              .says(TALK, 5, "So um let me start over.")
              .says(TALK, 10, "Hi everyone, welcome back.")
              .says(TALK, 15, "The price is ten dollars. Our prices are fair.")
              .says(TALK, 24, "Okay, so step two.")
              .says(TALK, 30, "Thanks for watching."));

  @Test
  void whatIsSaidIsTakenOut() throws CannotEdit {
    Edited edited = studio.hears("cut the part where I say \"um let me start over\"");

    List<Clip> clips = studio.draft().clips();
    assertThat(clips.get(0).sourceEndMillis()).as("no word is left over").isBetween(4_900L, 5_000L);
    assertThat(clips.get(1).sourceStartMillis()).isBetween(7_800L, 7_900L);
    assertThat(edited.note())
        .hasToString("Taken out: 0:05–0:08. Said there: \"So um let me start over.\" 0:05–0:08.");
  }

  @Test
  void aFewWordsOfASentenceGoAloneButMoveTogether() throws CannotEdit {
    studio.hears("cut the part where I say \"welcome back\"");
    assertThat(studio.durationMillis()).isBetween(39_000L, 39_200L);

    Edited edited = studio.hears("move the part where I say \"step\" to the beginning");
    assertThat(edited.note()).hasToString("Said there: \"Okay, so step two.\" 0:23–0:25.");
  }

  @Test
  void theWordsMayBeWrittenALittleDifferently() throws CannotEdit {
    studio.hears("split when I say \"ok so step 2\"");

    assertThat(starts()).hasSize(2);
    assertThat(starts().get(1)).isBetween(23_900L, 24_000L);
  }

  @Test
  void everythingBeforeAndBehindWordsGoes() throws CannotEdit {
    studio.hears("remove everything before I say \"welcome back\"");
    assertThat(studio.durationMillis()).isBetween(29_000L, 29_100L);

    studio.hears("end the video after \"thanks for watching\"");
    assertThat(studio.durationMillis()).isBetween(20_300L, 20_500L);
  }

  @Test
  void fromSomeWordsToOthersIsOneStretch() throws CannotEdit {
    studio.hears("keep only the part between \"the price\" and \"prices are fair\"");

    assertThat(studio.durationMillis()).isBetween(4_300L, 4_500L);
  }

  @Test
  void aLineStaysWhereTheFilmIsMadeShorter() throws CannotEdit {
    Edited edited = studio.hears("make it 15 seconds but keep the part where I say \"step two\"");

    assertThat(studio.durationMillis()).isBetween(14_500L, 15_500L);
    assertThat(edited.note().toString()).contains("What had to stay is there");
    assertThat(studio.draft().clips())
        .anyMatch(clip -> clip.sourceStartMillis() <= 24_100 && clip.sourceEndMillis() >= 25_000);
  }

  @Test
  void aTopicMeansTheSentencesAboutIt() throws CannotEdit {
    Edited edited = studio.hears("delete the part where I talk about pricing");

    assertThat(studio.durationMillis()).isBetween(35_500L, 35_700L);
    assertThat(edited.note().toString())
        .contains("\"The price is ten dollars. Our prices are fair.\" 0:15–0:19");
  }

  @Test
  void wordsThatAreSaidOftenAreNotCutUntilItIsClearWhich() throws CannotEdit {
    CannotEdit cannot = studio.cannotHear("cut the part where I say \"hi everyone\"");

    assertThat(cannot.reason())
        .hasToString(
            "That is said 2 times: \"Hi everyone.\" 0:02–0:03, \"Hi everyone,\" 0:10–0:11.");
    assertThat(cannot.instead().toString()).contains("the second time I say");

    studio.hears("cut the first time I say \"hi everyone\"");
    assertThat(studio.draft().clips().get(0).sourceEndMillis()).isBetween(1_900L, 2_000L);
    studio.hears("cut the part where I say \"hi everyone\"");
    assertThat(studio.durationMillis()).isBetween(38_000L, 38_300L);
  }

  @Test
  void aSentenceStaysOneWhereItsPausesAreCut() throws CannotEdit {
    FakeFootage footage =
        new FakeFootage()
            .video(TALK, 40)
            .spoken(TALK, 2, 4, 10, 12)
            .says(TALK, 2, "Here it goes on")
            .says(TALK, 10, "Here it ends");
    Studio cut = Studio.with(footage);
    cut.does(Kind.CUT_PAUSES);

    Edited edited = cut.hears("move the part where I say \"ends\" to the beginning");

    assertThat(edited.note().toString()).contains("\"Here it ends\"");
  }

  @Test
  void everyTimeMeansEveryPlace() throws CannotEdit {
    studio.hears("mute every time I say \"hi everyone\"");

    assertThat(studio.draft().clips().stream().filter(clip -> clip.volume() == 0)).hasSize(2);
  }

  @Test
  void aTextAppearsWhenTheWordsAreSaid() throws CannotEdit {
    studio.hears("when I say \"step two\" show the text \"Step 2\"");

    Text text = studio.draft().texts().get(0);
    assertThat(text.content()).isEqualTo("Step 2");
    assertThat(text.startMillis()).isBetween(24_900L, 25_000L);
  }

  @Test
  void afterACutTheWordsAreFoundWhereTheyAreNow() throws CannotEdit {
    studio.does(Kind.TRIM_RANGE, "start_seconds", 0, "end_seconds", 20);

    studio.hears("split when I say \"thanks for watching\"");

    assertThat(starts().get(1)).isBetween(9_900L, 10_000L);
  }

  @Test
  void whatIsNotSaidIsRefusedWithTheNearestThatIs() {
    CannotEdit cannot = studio.cannotHear("cut the part where I say \"welcome bag everybody\"");

    assertThat(cannot.reason()).hasToString("\"welcome bag everybody\" is not said in this video.");
    assertThat(cannot.instead().toString()).contains("\"welcome back.\" at 0:11");
    assertThat(studio.cannotHear("remove the bit about my dog").reason())
        .hasToString("Nothing that is said is about \"my dog\".");
  }

  @Test
  void wordsOfCaptionsThatWereCorrectedAreFoundToo() throws CannotEdit {
    FakeFootage footage =
        new FakeFootage()
            .video(TALK, 20)
            .says(TALK, 5, "My name is prayer near.")
            .captioned(TALK, 5, 8, "My name is Priya Nair.");
    Studio corrected = Studio.with(footage);
    corrected.does(Kind.CAPTIONS);

    corrected.hears("split when I say \"Priya Nair\"");

    assertThat(corrected.draft().clips()).hasSize(2);
  }

  @Test
  void chineseIsFoundByItsCharacters() throws CannotEdit {
    FakeFootage footage = new FakeFootage().video(TALK, 20);
    footage.says(TALK, 3, "大家 好 今天 我们").says(TALK, 8, "重 来 一 遍。").says(TALK, 12, "好 下课。");
    Studio class1 = Studio.with(footage);

    class1.hears("把我说“重来一遍”那句剪掉");
    assertThat(class1.durationMillis()).isBetween(18_000L, 18_200L);

    class1.hears("从“好，下课”那里开始后面全不要");
    assertThat(class1.durationMillis()).isBetween(10_000L, 10_200L);
  }

  private List<Long> starts() {
    return Timeline.of(studio.draft()).clips().stream().map(Placed::startMillis).toList();
  }
}
