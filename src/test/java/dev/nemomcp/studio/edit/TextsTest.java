package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nemomcp.draft.Text;
import dev.nemomcp.language.Kind;
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
}
