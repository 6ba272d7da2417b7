package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Captions and texts that are corrected, moved and restyled. */
class CaptionsTest {
  private final FakeFootage talk =
      new FakeFootage()
          .video("a.mp4", 30)
          .captioned("a.mp4", 1, 4, "Hello word.")
          .captioned("a.mp4", 10, 14, "This is Nemo video.");

  private Studio captioned() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.CAPTIONS);
    return studio;
  }

  private static List<String> texts(Studio studio) {
    return studio.draft().captions().stream().map(Caption::text).toList();
  }

  @Test
  void correctedAtItsTime() throws CannotEdit {
    Studio studio = captioned();

    Edited edited = studio.does(Kind.CAPTION_EDIT, "at_seconds", 2, "text", "Hello world.");

    assertThat(texts(studio)).containsExactly("Hello world.", "This is Nemo video.");
    assertThat(edited.before()).hasToString("\"Hello word.\"");
    assertThat(studio.cannot(Kind.CAPTION_EDIT, "at_seconds", 25, "text", "x").instead().toString())
        .contains("0:01, 0:10");
  }

  @Test
  void captionsInCapitalsAreAddedWhereThereAreNone() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.CAPTION_STYLE, "letter_case", "upper");

    assertThat(texts(studio)).containsExactly("HELLO WORD.", "THIS IS NEMO VIDEO.");
  }

  @Test
  void correctedByNumberAndByWhatItSays() throws CannotEdit {
    Studio studio = captioned();

    studio.does(Kind.CAPTION_EDIT, "number", -1, "text", "That was all.");
    studio.does(Kind.CAPTION_EDIT, "find", "WORD", "text", "world");

    assertThat(texts(studio)).containsExactly("Hello world.", "That was all.");
    assertThat(studio.cannot(Kind.CAPTION_EDIT, "number", 7, "text", "x"))
        .hasMessage("There is no caption 7: there are 2.");
    assertThat(studio.cannot(Kind.CAPTION_EDIT, "find", "cats", "text", "x"))
        .hasMessageContaining("No caption says");
  }

  @Test
  void writtenForAPartTheyLeaveTheRestAsItIs() throws CannotEdit {
    Studio studio = Studio.with(talk);

    assertThat(studio.cannotHear("captions only in the second half"))
        .hasMessageContaining("Nothing is said in that part");
    studio.hears("captions from 0:08 to 0:20");
    assertThat(texts(studio)).containsExactly("This is Nemo video.");
    studio.hears("add captions to the first 8 seconds");
    assertThat(texts(studio)).containsExactlyInAnyOrder("Hello word.", "This is Nemo video.");
  }

  @Test
  void askedForOnceMoreTheyKeepTheirCorrectionsAndTheirTiming() throws CannotEdit {
    Studio studio = captioned();
    studio.does(Kind.CAPTION_EDIT, "number", 1, "text", "As it should be.");
    studio.does(Kind.CAPTION_TIMING, "shift_seconds", 0.5);
    List<Caption> mended = studio.draft().captions();

    studio.does(Kind.CAPTIONS, "color", "#ffff00");

    assertThat(studio.draft().captions()).isEqualTo(mended);
    assertThat(studio.draft().captionStyle().color()).isEqualTo("#ffff00");
  }

  @Test
  void whatNoCaptionSaysIsPutRightWhereATextSaysIt() throws CannotEdit {
    Studio studio = captioned();
    studio.does(Kind.TITLE, "text", "Fresh oranges, picked today");

    Edited edited = studio.hears("change \"oranges\" to \"lemons\"");

    assertThat(studio.draft().texts().get(0).content()).isEqualTo("Fresh lemons, picked today");
    assertThat(edited.after().toString()).contains("Fresh lemons");
    studio.does(Kind.CAPTIONS, "remove", true);
    studio.does(Kind.CAPTION_EDIT, "text", "Two for one");
    assertThat(studio.draft().texts().get(0).content()).isEqualTo("Two for one");
  }

  @Test
  void emptiedItGoes() throws CannotEdit {
    Studio studio = captioned();

    studio.does(Kind.CAPTION_EDIT, "number", 1, "text", "");

    assertThat(texts(studio)).containsExactly("This is Nemo video.");
  }

  @Test
  void correctedWordsKeepTheirTimes() throws CannotEdit {
    Caption heard =
        new Caption(
            "a.mp4",
            1000,
            2000,
            "Hello word",
            List.of(new Word("Hello", 1000, 1400), new Word("word", 1500, 2000)));
    Studio studio = Studio.with(talk, FirstDraft.of("", talk.media()).withCaptions(List.of(heard)));

    studio.does(Kind.CAPTION_EDIT, "number", 1, "text", "Hello world");

    assertThat(studio.draft().captions().get(0).words())
        .containsExactly(new Word("Hello", 1000, 1400), new Word("world", 1500, 2000));
  }

  @Test
  void writtenInCapitalsAndInSmallLetters() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.CAPTIONS, "letter_case", "upper");
    assertThat(texts(studio)).containsExactly("HELLO WORD.", "THIS IS NEMO VIDEO.");

    studio.does(Kind.CAPTION_STYLE, "letter_case", "lower");
    assertThat(texts(studio)).containsExactly("hello word.", "this is nemo video.");

    studio.does(Kind.TITLE, "text", "Day one");
    studio.does(Kind.TITLE, "change", true, "letter_case", "upper");
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("DAY ONE");
  }

  @Test
  void laterAndEarlier() throws CannotEdit {
    Studio studio = captioned();

    assertThat(studio.does(Kind.CAPTION_TIMING, "shift_seconds", 0.5).after())
        .hasToString("0.5 s later");
    assertThat(studio.does(Kind.CAPTION_TIMING, "shift_seconds", -2).after())
        .hasToString("1.5 s earlier");

    assertThat(Timeline.of(studio.draft()).captions())
        .extracting(PlacedCaption::startMillis)
        .containsExactly(0L, 8500L);
  }

  @Test
  void restyledAndTakenAway() throws CannotEdit {
    Studio studio = captioned();

    Edited edited =
        studio.does(
            Kind.CAPTION_STYLE,
            "color",
            "#ffff00",
            "size",
            "larger",
            "position",
            "top",
            "bold",
            true);

    assertThat(studio.draft().captionStyle())
        .isEqualTo(
            new TextStyle(
                "bold", "sans", "#ffff00", "", "", 1.25, Position.TOP, 0, "none", 0, Map.of()));
    assertThat(edited.before()).hasToString("caption, bottom");
    assertThat(edited.after()).hasToString("bold, yellow, 125 %, top");
    studio.does(Kind.CAPTIONS, "remove", true);
    assertThat(studio.draft().captions()).isEmpty();
    assertThat(studio.cannot(Kind.CAPTION_STYLE)).hasMessageContaining("not said how");
    assertThat(studio.cannot(Kind.CAPTION_STYLE, "color", "shiny"))
        .hasMessageContaining("not a colour");
  }

  @Test
  void wordsThatStandOutKeepTheirColoursWhenOthersAreAdded() throws CannotEdit {
    Studio studio = captioned();

    studio.does(Kind.CAPTION_STYLE, "words", List.of("free"), "word_color", "#ff0000");
    Edited edited = studio.does(Kind.CAPTION_STYLE, "words", List.of("today"));

    assertThat(studio.draft().captionStyle().wordColors())
        .isEqualTo(Map.of("free", "#ff0000", "today", "#ffd400"));
    assertThat(edited.after().toString()).contains("\"free\" in red");
  }

  @Test
  void withoutCaptionsThereIsNothingToCorrect() {
    assertThat(Studio.with(talk).cannot(Kind.CAPTION_EDIT, "number", 1, "text", "x").instead())
        .hasToString("Say \"add captions\" first.");
    assertThat(Studio.with(talk).cannot(Kind.CAPTION_TIMING, "shift_seconds", 1))
        .hasMessageContaining("no captions");
  }

  @Test
  void everyRoleOfTextHasItsPlace() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.TEXT, "text", "Anna, Baker", "role", "lower_third", "start_seconds", 5);
    studio.does(Kind.TEXT, "role", "end_card");
    studio.does(Kind.TEXT, "text", "Look!", "start_seconds", 10, "end_seconds", 12);

    assertThat(studio.draft().texts())
        .extracting(t -> t.content() + " " + t.startMillis() + "+" + t.durationMillis())
        .containsExactly(
            "Anna, Baker 5000+4000", "Thanks for watching 27000+3000", "Look! 10000+2000");
    assertThat(studio.draft().texts().get(0).style().position()).isEqualTo(Position.BOTTOM_LEFT);
    assertThat(studio.cannot(Kind.TEXT)).hasMessageContaining("which words");
  }

  @Test
  void aTitleShowsThatMuchLongerThanItDid() throws CannotEdit {
    Studio studio = Studio.with(talk);
    Draft draft = studio.does(Kind.TITLE, "text", "Hello", "seconds", 2).draft();
    assertThat(draft.texts().get(0).durationMillis()).isEqualTo(2000);

    Draft longer = studio.does(Kind.TITLE, "change", true, "change_seconds", 1.5).draft();

    assertThat(longer.texts().get(0).durationMillis()).isEqualTo(3500);
  }

  @Test
  void howLongTheTextShowsIsNothingOfTheTitleOrTheEndCard() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TITLE, "text", "Hello", "seconds", 3);
    studio.does(Kind.TEXT, "text", "SALE", "start_seconds", 1, "seconds", 3);
    studio.does(Kind.TEXT, "role", "end_card", "text", "Bye", "seconds", 3);

    studio.does(Kind.TEXT, "change", true, "seconds", 1);

    assertThat(studio.draft().texts())
        .extracting(text -> text.content() + " " + text.durationMillis())
        .containsExactly("Hello 3000", "SALE 1000", "Bye 3000");
  }

  @Test
  void aTextIsKnownByWhenItShowsAndByItsWords() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TEXT, "text", "One", "start_seconds", 0, "seconds", 1);
    studio.does(Kind.TEXT, "text", "Two", "start_seconds", 2, "seconds", 1);

    studio.does(Kind.TEXT, "change", true, "start_seconds", 0.5, "position", "top");
    studio.does(Kind.TEXT, "change", true, "text", "One", "start_seconds", 1);

    assertThat(studio.draft().texts())
        .extracting(
            text -> text.content() + " " + text.startMillis() + " " + text.style().position())
        .containsExactly("One 1000 TOP", "Two 2000 CENTER");
  }

  @Test
  void wordsForATitleThatIsNotThereYetPutItThere() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TITLE, "change", true, "text", "Golden Hour", "color", "#ffff00");
    Text title = studio.draft().texts().get(0);
    assertThat(title.content()).isEqualTo("Golden Hour");
    assertThat(title.style().color()).isEqualTo("#ffff00");
  }

  @Test
  void aTitleIsRestyledRewordedAndTakenAway() throws CannotEdit {
    Studio studio = Studio.with(talk);
    assertThat(studio.cannot(Kind.TITLE, "change", true, "color", "#ff0000"))
        .hasMessageContaining("no title");
    studio.does(Kind.TITLE, "text", "Day one");

    studio.does(Kind.TITLE, "change", true, "color", "#ff0000");
    assertThat(studio.draft().texts().get(0).style().color()).isEqualTo("#ff0000");
    studio.does(Kind.TITLE, "change", true, "text", "Day two");
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Day two");
    Draft before = studio.draft();
    assertThat(studio.does(Kind.TITLE, "change", true, "text", "Day two").draft()).isSameAs(before);
    studio.does(Kind.TITLE, "remove", true);

    assertThat(studio.draft().texts()).isEmpty();
  }

  @Test
  void aTextThatNoPictureHoldsIsRefused() throws CannotEdit {
    assertThat(Studio.with(talk).cannot(Kind.TITLE, "text", "w".repeat(301)))
        .hasMessageContaining("301 characters");
  }

  @Test
  void textIsRemovedByItsWords() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TITLE, "text", "Day one");
    studio.does(Kind.TEXT, "text", "Look!", "start_seconds", 10);

    studio.does(Kind.TEXT, "text", "look", "remove", true);

    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Day one");
  }

  @Test
  void aTextBehindTheEndIsRefused() {
    assertThat(Studio.with(talk).cannot(Kind.TEXT, "text", "x", "start_seconds", 40))
        .hasMessageContaining("behind the end");
    assertThat(Studio.with(talk).cannot(Kind.TEXT, "text", "x", "seconds", -1))
        .hasMessageContaining("cannot show");
  }

  @Test
  void aLookMovesUpAndDownFromWhereItIs() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("talk.mp4", 30));
    studio.does(Kind.CAPTION_STYLE, "position", "bottom");

    studio.does(Kind.CAPTION_STYLE, "position", "up");
    assertThat(studio.draft().captionStyle().position()).isEqualTo(Position.CENTER);

    studio.does(Kind.CAPTION_STYLE, "position", "down");
    assertThat(studio.draft().captionStyle().position()).isEqualTo(Position.BOTTOM);
  }

  @Test
  void lettersWithoutANameAreTheCaptionsWhereThereIsNoOtherText() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.CAPTIONS);

    studio.does(Kind.TEXT, "change", true, "size", "larger");

    assertThat(studio.draft().captionStyle().scale()).isGreaterThan(1);
  }

  @Test
  void asManyWordsAtOnceAsAreWanted() throws CannotEdit {
    Studio studio = captioned();
    studio.does(Kind.CAPTION_EDIT, "find", "word", "text", "world");

    studio.hears("no more than 2 words at a time");
    assertThat(texts(studio)).containsExactly("Hello world.", "This is", "Nemo video.");
    studio.hears("up to 4 words per caption");
    assertThat(texts(studio)).containsExactly("Hello world.", "This is Nemo video.");
    studio.hears("max 10 characters per line");
    assertThat(texts(studio)).allMatch(text -> text.lines().allMatch(line -> line.length() <= 12));
  }

  @Test
  void askedForByHowMuchOfThemShowsTheyAreWritten() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.hearsAll("one word at a time captions");

    assertThat(texts(studio)).containsExactly("Hello", "word.", "This", "is", "Nemo", "video.");
  }

  @Test
  void heldLongerUntilTheNextOneComes() throws CannotEdit {
    Studio studio = captioned();

    Edited edited = studio.hears("make the captions stay on screen 8 seconds longer");

    assertThat(studio.draft().captions())
        .extracting(Caption::sourceEndMillis)
        .containsExactly(10_000L, 22_000L);
    assertThat(edited.after()).hasToString("up to 8 s longer, until the next one comes");
  }

  @Test
  void heldForAtLeastSoLong() throws CannotEdit {
    Studio studio = captioned();

    studio.hears("each caption should stay at least 4 seconds");

    assertThat(studio.draft().captions())
        .extracting(Caption::sourceEndMillis)
        .containsExactly(5_000L, 14_000L);
  }
}
