package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void isSaidInTheUsersLanguage() {
    Phrase phrase = Phrase.of("{0}, {1}", "2:00", Phrase.count(14, "1 pause", "{0} pauses"));

    assertThat(phrase.in("en")).isEqualTo("2:00, 14 pauses");
    assertThat(phrase.in("zh-CN")).isEqualTo("2:00，14 处停顿");
  }

  @Test
  void whatOnlyLooksLikeAPlaceStays() {
    assertThat(Phrase.of("“{3}.mp4” is damaged.")).hasToString("“{3}.mp4” is damaged.");
  }

  @Test
  void whyNothingCouldBeHeardIsSaidInTheUsersLanguage() {
    Unavailable unheard =
        new Unavailable(
            "What is said in “{0}” does not seem to be English, the only language that the model"
                + " in use knows.",
            "", "a.mp4");

    assertThat(unheard).hasMessageStartingWith("What is said in “a.mp4”");
    assertThat(CannotEdit.because(unheard).reason().in("zh")).startsWith("“a.mp4”里说的似乎不是英语");
  }

  @Test
  void coloursHaveNamesAndMayBeSeenThrough() {
    assertThat(ColorNames.of("#000000").in("zh")).isEqualTo("黑色");
    assertThat(ColorNames.of("#00000099")).hasToString("see-through black");
    assertThat(ColorNames.of("#00000099").in("zh")).isEqualTo("半透明黑色");
    assertThat(ColorNames.of("#12345699")).hasToString("see-through #123456");
  }

  @Test
  void looksTransitionsAndMoodsHaveChineseNames() {
    assertThat(Phrase.of("{0}", Name.all(List.of("mono", "fadewhite", "Calm"))).in("zh"))
        .isEqualTo("黑白、闪白、舒缓");
    assertThat(new Name("fadewhite")).hasToString("fadewhite");
    assertThat(new Name("song {0}.mp3").in("zh")).isEqualTo("song {0}.mp3");
  }

  @Test
  void oneIsNotMany() {
    assertThat(Phrase.count(1, "1 pause", "{0} pauses")).hasToString("1 pause");
  }

  @Test
  void listsAreJoinedAsTheLanguageDoes() {
    Phrase phrase = Phrase.of("Kept: {0}.", List.of("a", Phrase.of("top")));

    assertThat(phrase.in("en")).isEqualTo("Kept: a, top.");
    assertThat(phrase.in("zh")).isEqualTo("保留：a、顶部。");
  }

  @Test
  void sentencesFollowOneAnotherAndEmptyOnesAreLeftOut() {
    Phrase phrase =
        Phrase.sentences(Phrase.NONE, Phrase.of("There is no music."), Phrase.of("Kept: {0}.", 1));

    assertThat(phrase).hasToString("There is no music. Kept: 1.");
    assertThat(phrase.in("zh")).isEqualTo("没有音乐。保留：1。");
  }

  @Test
  void whatTheUserWroteIsNeverTakenForAPattern() {
    assertThat(Phrase.of("Kept: {0}.", "{1} $0 \\")).hasToString("Kept: {1} $0 \\.");
  }

  @Test
  void translationsNameTheSameArguments() {
    Pattern place = Pattern.compile("\\{\\d}");

    Translations.CHINESE.forEach(
        (english, chinese) ->
            assertThat(place.matcher(chinese).results().map(r -> r.group()).sorted())
                .as(english)
                .containsExactlyElementsOf(
                    place.matcher(english).results().map(r -> r.group()).sorted().toList()));
  }

  @Test
  void everyKindOfEditHasItsEntryInTheBook() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 30).spoken("a.mp4", 1, 9));

    for (Kind kind : Kind.values()) {
      if (kind.isEdit() && kind.compareTo(Kind.UNDO) < 0) {
        try {
          studio.does(kind);
        } catch (CannotEdit e) {
          assertThat(e.instead().isEmpty()).as(kind + ": " + e.getMessage()).isFalse();
        }
      }
    }
  }
}
