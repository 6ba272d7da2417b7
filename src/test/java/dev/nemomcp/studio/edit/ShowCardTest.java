package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.language.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames in one colour, and what stands on them. */
class ShowCardTest {
  private final FakeFootage films = new FakeFootage().video("a.mp4", 10).video("b.mp4", 10);
  private final Studio studio = Studio.with(films);

  @Test
  void aCardOpensTheFilmWithWordsInItsMiddle() throws CannotEdit {
    studio.does(Kind.TITLE, "card_color", "#000000", "text", "My trip");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 3.0", "a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().clips().get(0).look().paint()).isEqualTo("#000000");
    Text words = studio.draft().texts().get(0);
    assertThat(words.content()).isEqualTo("My trip");
    assertThat(words.style().position()).isEqualTo(Position.CENTER);
    assertThat(words.startMillis()).isZero();
    assertThat(words.durationMillis()).isEqualTo(3000);
  }

  @Test
  void aCardMayCloseTheFilmOrComeBetweenClips() throws CannotEdit {
    studio.does(Kind.TEXT, "role", "end_card", "card_color", "#000000", "text", "Thanks");
    studio.does(Kind.TITLE, "card_color", "#0000ff", "between", List.of(1, 2), "text", "Later");
    studio.does(Kind.FREEZE, "card_color", "#000000", "start_seconds", 5, "seconds", 0.5);

    assertThat(studio.cuts())
        .containsExactly(
            "a.mp4 0.0-5.0",
            "a.mp4 still 0.5",
            "a.mp4 5.0-10.0",
            "b.mp4 still 3.0",
            "b.mp4 0.0-10.0",
            "b.mp4 still 3.0");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis)
        .containsExactlyInAnyOrder(tuple("Later", 10_500L), tuple("Thanks", 23_500L));
  }

  @Test
  void lettersAreReadOnAnyColour() throws CannotEdit {
    studio.does(Kind.TITLE, "card_color", "#ffffff", "text", "Day one");
    assertThat(studio.draft().texts().get(0).style().color()).isEqualTo("#000000");

    studio.does(Kind.FREEZE, "card_color", "any", "change", true, "color", "#00008b");
    assertThat(studio.draft().texts().get(0).style().color()).isEmpty();
    assertThat(studio.draft().clips().get(0).look().paint()).isEqualTo("#00008b");
  }

  @Test
  void wordsOnACardThatIsThereKeepItsColourAndCanBeRead() throws CannotEdit {
    studio.does(Kind.FREEZE, "card_color", "#0000ff", "between", List.of(1, 2));
    studio.does(Kind.TITLE, "card_color", "#000000", "change", true, "text", "Part 2");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-10.0", "b.mp4 still 3.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().clips().get(1).look().paint()).isEqualTo("#0000ff");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis)
        .containsExactly(tuple("Part 2", 10_000L));
  }

  @Test
  void aCardAtTheSamePlaceIsThatCard() throws CannotEdit {
    studio.does(Kind.TITLE, "card_color", "#000000", "text", "Day one", "seconds", 2);
    studio.does(Kind.TITLE, "card_color", "#ffffff", "text", "Day two");

    assertThat(studio.cuts()).startsWith("a.mp4 still 2.0", "a.mp4 0.0-10.0");
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("Day two");
  }

  @Test
  void aCardIsNoneOfTheClipsThatAreCounted() throws CannotEdit {
    studio.does(Kind.TITLE, "card_color", "#000000", "text", "My trip");
    studio.does(Kind.TEXT, "role", "end_card", "card_color", "#000000", "text", "Thanks");

    studio.does(Kind.REORDER, "reverse", true);
    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 3.0", "b.mp4 0.0-10.0", "a.mp4 0.0-10.0", "b.mp4 still 3.0");
    studio.does(Kind.DELETE_CLIP, "clip", -1);
    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 3.0", "b.mp4 0.0-10.0", "b.mp4 still 3.0");
  }

  @Test
  void aCardShowsAsLongAsItsWordsAndGoesWithThem() throws CannotEdit {
    studio.does(Kind.TITLE, "text", "Hello", "start_seconds", 1, "seconds", 2);
    studio.does(Kind.TITLE, "card_color", "#000000", "text", "My trip");
    studio.does(Kind.TITLE, "change", true, "find", "My trip", "seconds", 5);

    assertThat(studio.cuts()).startsWith("a.mp4 still 5.0");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis, Text::durationMillis)
        .containsExactlyInAnyOrder(tuple("My trip", 0L, 5000L), tuple("Hello", 6000L, 2000L));

    studio.does(Kind.TITLE, "remove", true, "text", "My trip");
    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::startMillis)
        .containsExactly(tuple("Hello", 1000L));
  }

  @Test
  void wordsStayOnTheirCardWhateverComesBeforeIt() throws CannotEdit {
    studio.does(Kind.TITLE, "card_color", "#000000", "before", 2, "text", "Part two");
    studio.does(Kind.COVER, "at_seconds", 3);
    studio.does(Kind.TRIM_RANGE, "clip", 1, "start_seconds", 0, "end_seconds", 4);

    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 0.5", "a.mp4 4.0-10.0", "b.mp4 still 3.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().texts()).extracting(Text::startMillis).containsExactly(6500L);
  }

  @Test
  void silenceOfACardIsNoPause() throws CannotEdit {
    films.spoken("a.mp4", 0, 10).spoken("b.mp4", 0, 10);
    studio.does(Kind.TITLE, "card_color", "#000000", "text", "My trip");
    studio.does(Kind.CUT_PAUSES);

    assertThat(studio.cuts())
        .containsExactly("a.mp4 still 3.0", "a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
  }

  @Test
  void cardsAreTakenOutAndMadeLonger() throws CannotEdit {
    studio.does(Kind.TITLE, "card_color", "#000000", "text", "My trip");
    studio.does(Kind.FREEZE, "card_color", "any", "change", true, "seconds", 2);
    assertThat(studio.draft().texts()).extracting(Text::durationMillis).containsExactly(2000L);

    studio.does(Kind.FREEZE, "card_color", "any", "remove", true);
    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.draft().texts()).isEmpty();
    assertThat(studio.cannot(Kind.FREEZE, "card_color", "any", "remove", true))
        .hasMessageContaining("no card");
  }

  @Test
  void soundAloneHasNoCards() {
    assertThat(
            Studio.with(new FakeFootage().sound("a.mp3", 10))
                .cannot(Kind.TITLE, "card_color", "#000000", "text", "My trip"))
        .hasMessageContaining("only sound");
  }

  @Test
  void aCardThatShowsForNoTimeIsRefused() {
    assertThat(studio.cannot(Kind.FREEZE, "card_color", "#000000", "seconds", 0))
        .hasMessageContaining("cannot show");
  }

  @Test
  void aBareCardAtTheSamePlaceRepaintsTheOneThatIsThere() throws CannotEdit {
    studio.hears("start with a black card that says \"Day one\"");
    studio.hears("add 2 seconds of white at the start");

    assertThat(studio.cuts()).startsWith("a.mp4 still 2.0", "a.mp4 0.0-10.0");
    assertThat(studio.draft().clips().get(0).look().paint()).isEqualTo("#ffffff");
    assertThat(studio.draft().texts().get(0).style().color()).isEqualTo("#000000");
  }

  @Test
  void wordsMayBePutOnTheCardThatIsThere() throws CannotEdit {
    studio.hears("add 2 seconds of black at the end");
    studio.hears("put \"The end\" on the black screen");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0", "b.mp4 still 2.0");
    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::role, Text::startMillis)
        .containsExactly(tuple("The end", Text.Role.END_CARD, 20_000L));
  }

  @Test
  void aCardMayComeBetweenAnyTwoClips() throws CannotEdit {
    studio.hears("insert a black screen for 2 seconds between the clips");

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-10.0", "b.mp4 still 2.0", "b.mp4 0.0-10.0");
  }

  @Test
  void anEndCardThatHasAColourBehindItIsACard() throws CannotEdit {
    studio.hears("结尾加一张黑底白字的片尾：谢谢观看");

    assertThat(studio.cuts()).endsWith("b.mp4 0.0-10.0", "b.mp4 still 3.0");
    assertThat(studio.draft().texts().get(0).style().boxColor()).isEmpty();
  }

  @Test
  void cardsAreToldByTheirColour() throws CannotEdit {
    studio.hears("start with a black card that says \"Day one\"");
    studio.hears("end with a white card that says \"Bye\"");
    studio.hears("make the white card 2 seconds long");
    assertThat(studio.cuts()).startsWith("a.mp4 still 3.0").endsWith("b.mp4 still 2.0");

    studio.hears("remove the black card");
    assertThat(studio.cuts()).startsWith("a.mp4 0.0-10.0").endsWith("b.mp4 still 2.0");
  }

  @Test
  void somethingOfTheFilmIsLeft() throws CannotEdit {
    studio.does(Kind.FREEZE, "card_color", "#000000");
    assertThat(studio.cannot(Kind.DELETE_CLIP, "clips", List.of(1, 2)))
        .hasMessageContaining("Nothing of the video");
  }

  @Test
  void whatIsBehindTheWordsOfACardIsTheCard() throws CannotEdit {
    studio.hears("start with a black card that says \"Day one\"");
    studio.does(Kind.TITLE, "change", true, "box_color", "#ff0000");
    assertThat(studio.draft().clips().get(0).look().paint()).isEqualTo("#ff0000");
    assertThat(studio.draft().texts().get(0).style().boxColor()).isEmpty();

    studio.does(Kind.TITLE, "change", true, "color", "#ffffff");
    assertThat(studio.draft().clips().get(0).look().paint()).isEqualTo("#ffffff");
    assertThat(studio.draft().texts().get(0).style().color()).isEqualTo("#000000");
  }

  @Test
  void anotherCardLooksLikeTheOneThatIsThere() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("a.mp4", 10).video("b.mp4", 10).video("c.mp4", 10));
    studio.hears("put a dark blue card for 2 seconds with yellow text \"One\" before clip 2");

    studio.does(Kind.TITLE, "card_color", "same", "clip", 3, "text", "Two");

    assertThat(Cards.paints(studio.draft())).hasSize(2).containsOnly("#00008b");
    assertThat(Cards.of(studio.draft())).allMatch(c -> c.endMillis() - c.startMillis() == 2000);
    assertThat(studio.draft().texts()).allMatch(text -> text.style().color().equals("#ffff00"));
    assertThat(Cards.of(studio.draft()).get(1).startMillis()).isEqualTo(22_000);
  }

  @Test
  void withoutACardNoneCanLookLikeIt() {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10));
    assertThat(studio.cannot(Kind.FREEZE, "card_color", "same").reason().toString())
        .contains("no card");
  }
}
