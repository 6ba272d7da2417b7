package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clip may be called by the name of its file, wherever it may be called by its number. */
class ClipNamesTest {
  private static final List<String> CLIPS =
      List.of("ceremony.mp4", "beach_day.mp4", "海边日落.mp4", "party.mov", "IMG_2031.MOV");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brighten #",
        "mute # and brighten the rest",
        "delete #",
        "put # first",
        "put # at the end",
        "move # before clip 1",
        "swap # and clip 5",
        "speed up # 2x, then add captions",
        "cut the last 3 seconds of #",
        "split # at 0:05",
        "add captions to # only",
        "use only #",
        "add calm music to #",
        "put a crossfade between clip 1 and #",
        "#调亮一点",
        "把#放最前面",
        "#不要了",
        "只保留#"
      })
  void isTheSameAsItsNumber(String sentence) {
    String byNumber = meant(sentence.replace("#", "clip 2"));
    assertThat(byNumber).isNotEmpty();
    assertThat(meant(sentence.replace("#", "beach_day.mp4"))).isEqualTo(byNumber);
    if (sentence.charAt(0) < 'z' && sentence.charAt(1) < 'z') {
      assertThat(meant(sentence.replace("#", "the beach clip"))).isEqualTo(byNumber);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "把海边那段调亮,3",
    "海边日落那个片段静音,3",
    "rotate IMG_2031 90 degrees,5",
    "mute the party footage,4",
    "delete the “party.mov” clip,4"
  })
  void mayBeCalledByAPartOfItsName(String sentence, int number) {
    assertThat(Interpreter.understand(sentence, CLIPS).wishes())
        .singleElement()
        .satisfies(wish -> assertThat(wish.parameters()).containsEntry("clip", number));
  }

  @ParameterizedTest
  @CsvSource({
    "brighten intro.mp4,no_such_clip",
    "delete intro.mp4,no_such_clip",
    "brighten the interview clip,find_moment",
    "把揉面那段加速,find_moment"
  })
  void doesNotBecomeTheWholeFilmWhereNoClipIsCalledSo(String sentence, String why) {
    Understanding understanding = Interpreter.understand(sentence, CLIPS);
    assertThat(understanding.wishes()).isEmpty();
    assertThat(understanding.impossible())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).isEqualTo(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"export it as party.mp4", "add the title \"The beach clip\""})
  void isNotMeantWhereAFileOrTextIsCalledSo(String sentence) {
    assertThat(Interpreter.understand(sentence, CLIPS))
        .isEqualTo(Interpreter.understand(sentence, List.of("a.mp4", "b.mp4")));
  }

  private static String meant(String sentence) {
    StringBuilder meant = new StringBuilder();
    for (Wish wish : Interpreter.understand(sentence, CLIPS).wishes()) {
      meant.append(wish.kind()).append(new TreeMap<>(wish.parameters())).append(' ');
    }
    return meant.toString();
  }
}
