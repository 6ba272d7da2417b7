package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nemomcp.draft.Text;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several texts is meant, and when it shows. */
class TextsTest {
  private final FakeFootage three =
      new FakeFootage().video("a.mp4", 10).video("b.mp4", 10).video("c.mp4", 10);

  private Studio withTexts() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TITLE, "text", "Trip");
    studio.does(Kind.TEXT, "text", "Sale", "start_seconds", 12, "seconds", 4);
    studio.does(Kind.TEXT, "text", "Hello", "start_seconds", 5, "seconds", 4);
    return studio;
  }

  @Test
  void aTextShowsWhileItsClipPlays() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.does(Kind.TEXT, "text", "After", "clip", 2);

    Text text = studio.draft().texts().get(0);
    assertThat(text.startMillis()).isEqualTo(10_000);
    assertThat(text.durationMillis()).isEqualTo(10_000);
  }

  @Test
  void aTextThatHoldsTheWordsIsChangedAndNoOther() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "Hello", "start_seconds", 1);
    studio.does(Kind.TEXT, "text", "Sale", "start_seconds", 12);

    studio.does(Kind.TEXT, "change", true, "find", "Hello", "text", "Welcome", "seconds", 2);

    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Welcome", "Sale");
    assertThat(studio.draft().texts().get(0).durationMillis()).isEqualTo(2000);
  }

  @Test
  void onlyTheTextThatHoldsTheWordsIsTakenAway() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "Another", "start_seconds", 1);
    studio.does(Kind.TEXT, "text", "A", "start_seconds", 6);
    studio.does(Kind.TEXT, "text", "B", "start_seconds", 12);

    studio.does(Kind.TEXT, "change", true, "find", "A", "remove", true);

    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Another", "B");
  }

  @Test
  void aTitleStaysOnForSomeSecondsMore() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TITLE, "text", "Trip", "seconds", 3);

    studio.does(Kind.TITLE, "change", true, "change_seconds", 2);

    assertThat(studio.draft().texts().get(0).durationMillis()).isEqualTo(5000);
  }

  @Test
  void aTitleComesALittleLaterOrEarlierAndNeverBeforeTheFilm() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TITLE, "text", "Trip", "seconds", 3);

    studio.does(Kind.TITLE, "change", true, "shift_seconds", 1.5);
    assertThat(studio.draft().texts().get(0).startMillis()).isEqualTo(1500);
    assertThat(studio.draft().texts().get(0).durationMillis()).isEqualTo(3000);

    studio.does(Kind.TITLE, "change", true, "shift_seconds", -4);
    assertThat(studio.draft().texts().get(0).startMillis()).isZero();
  }

  @Test
  void onlyTheTextAtThatMomentIsRemoved() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "Hello", "start_seconds", 1);
    studio.does(Kind.TEXT, "text", "Sale", "start_seconds", 15);

    studio.does(Kind.TEXT, "remove", true, "start_seconds", 15);

    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Hello");
  }

  @Test
  void textsAreCountedAsTheyShowAndTitlesAreNoneOfThem() throws CannotEdit {
    Studio studio = withTexts();

    studio.does(Kind.TEXT, "change", true, "text_number", 2, "text", "Open");
    assertThat(studio.draft().texts())
        .extracting(Text::content)
        .containsExactly("Trip", "Open", "Hello");
    studio.does(Kind.TEXT, "remove", true, "text_number", List.of(1, -1));
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Trip");
  }

  @Test
  void aTextThatIsNotThereIsMissedAndThoseThatAreAreNamed() throws CannotEdit {
    Studio studio = withTexts();

    CannotEdit cannot = studio.cannot(Kind.TEXT, "remove", true, "text_number", 3);

    assertThat(cannot).hasMessage("There is no text 3: there are 2.");
    assertThat(cannot.instead())
        .hasToString("They are: \"Hello\" at 0:05–0:09, \"Sale\" at 0:12–0:16.");
  }

  @Test
  void theWordsOfANumberedTextAreChangedOrWrittenAnew() throws CannotEdit {
    Studio studio = withTexts();

    studio.does(Kind.TEXT, "text_number", 1, "text", "Hi");
    studio.does(Kind.TEXT, "text_number", 3, "text", "Bye", "start_seconds", 20);

    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis)
        .containsExactly(
            tuple("Trip", 0L), tuple("Sale", 12_000L), tuple("Hi", 5000L), tuple("Bye", 20_000L));
  }

  @Test
  void aTextGoesEarlierOrLaterAndBeginsWhenItDid() throws CannotEdit {
    Studio studio = withTexts();

    studio.hears("the second text should disappear at 0:14");

    assertThat(studio.draft().texts().get(1).startMillis()).isEqualTo(12_000);
    assertThat(studio.draft().texts().get(1).durationMillis()).isEqualTo(2000);
    assertThat(studio.cannot(Kind.TEXT, "change", true, "text_number", 2, "end_seconds", 8))
        .hasMessageContaining("cannot be gone by 0:08, before it comes");
  }

  @Test
  void aTitleInAnotherColorKeepsItsWords() throws CannotEdit {
    Studio studio = withTexts();

    studio.does(Kind.TITLE, "color", "#ff0000");

    assertThat(studio.draft().texts()).extracting(Text::content).contains("Trip");
  }

  @Test
  void anEndCardThatStaysLongerBeginsEarlier() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "role", "end_card", "text", "Bye");

    studio.hears("make the end card a bit longer");

    assertThat(studio.draft().texts())
        .extracting(Text::startMillis, Text::durationMillis)
        .containsExactly(tuple(25_000L, 5000L));
  }

  @Test
  void theTextIsThePlainOneAndNotTheTitle() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TITLE, "text", "Trip");
    studio.does(Kind.TEXT, "text", "Sale", "start_seconds", 12);

    studio.does(Kind.TEXT, "change", true, "color", "#ffff00");

    assertThat(studio.draft().texts())
        .extracting(text -> text.style().color())
        .containsExactly("", "#ffff00");
  }

  @Test
  void allTextsAreChangedWhereAllAreMeantAndThatIsTold() throws CannotEdit {
    Studio studio = withTexts();

    Edited edited = studio.does(Kind.TEXT, "change", true, "all", true, "color", "#ffff00");

    assertThat(studio.draft().texts())
        .extracting(text -> text.style().color())
        .containsOnly("#ffff00");
    assertThat(edited.after()).asString().contains("Trip", "Sale", "Hello");
    assertThat(edited.note()).hasToString("3 texts are changed.");
  }

  @Test
  void theTextAtTheEndIsTheEndCardOrTheLastThatShows() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TITLE, "text", "Trip");
    studio.does(Kind.TEXT, "role", "end_card", "text", "Bye");

    studio.does(Kind.TEXT, "role", "end_card", "change", true, "size", "larger");

    assertThat(studio.draft().texts())
        .extracting(text -> text.style().scale())
        .containsExactly(1.0, 1.25);
  }

  @Test
  void whatIsCalledATitleMayBeTheOnlyTextThereIs() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "Cornwall", "seconds", 5);

    studio.does(Kind.TITLE, "change", true, "change_seconds", -1);

    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Cornwall");
    assertThat(studio.draft().texts().get(0).durationMillis()).isEqualTo(4000);
  }

  @Test
  void aBitLowerIsNotTheBottomAndLowerThanThatIsNoPlace() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "Sale", "position", "top");

    Edited lower = studio.does(Kind.TEXT, "change", true, "position", "bit_down");
    assertThat(lower.after()).asString().contains("top, 8 % lower");
    studio.does(Kind.TEXT, "change", true, "position", "bottom");
    assertThat(studio.draft().texts().get(0).style().lowered()).isZero();
    Edited lowest = studio.does(Kind.TEXT, "change", true, "position", "bit_down");

    assertThat(lowest.note()).hasToString("It cannot go any further that way.");
  }

  @Test
  void wordsShineThroughMoreAndMore() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "Sale", "opacity", 0.5);
    assertThat(studio.draft().texts().get(0).style().transparency()).isEqualTo(0.5);

    Edited edited = studio.does(Kind.TEXT, "change", true, "opacity", "lower");

    assertThat(studio.draft().texts().get(0).style().transparency()).isEqualTo(0.75);
    assertThat(edited.after()).asString().endsWith("opacity 25 %");
  }

  @Test
  void aWatermarkInWordsStaysThroughoutAndIsChangedAsOne() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "role", "watermark", "text", "@shop");
    Text mark = studio.draft().texts().get(0);
    assertThat(mark.durationMillis()).isEqualTo(30_000);

    studio.does(Kind.LOGO, "size", "smaller");

    assertThat(studio.draft().texts().get(0).style().scale()).isLessThan(mark.style().scale());
  }

  @Test
  void wordsBeneathOthersAreAFurtherLineOfThem() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TITLE, "text", "Hope");

    studio.does(Kind.TEXT, "text", "Pastor James", "beneath", true);

    assertThat(studio.draft().texts())
        .extracting(Text::content)
        .containsExactly("Hope\nPastor James");
  }

  @Test
  void aSecondTextStandsBesideTheFirst() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "One", "start_seconds", 0);

    studio.does(Kind.TEXT, "text", "Two", "start_seconds", 0);

    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("One", "Two");
  }

  @Test
  void aTextThatIsThereIsShownThroughout() throws CannotEdit {
    Studio studio = withTexts();

    studio.does(Kind.TEXT, "text", "Sale", "whole", true);

    assertThat(studio.draft().texts()).hasSize(3);
    Text sale =
        studio.draft().texts().stream().filter(t -> t.content().equals("Sale")).findAny().get();
    assertThat(sale.startMillis()).isZero();
    assertThat(sale.durationMillis()).isEqualTo(30_000);
  }
}
