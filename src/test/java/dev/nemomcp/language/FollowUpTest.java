package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that names nothing goes on about what was edited last. */
class FollowUpTest {
  private static List<Wish> wishes(String sentence, String before) {
    return Interpreter.understand(
            sentence, new Known(List.of("a.mp4", "b.mp4"), List.of(before.split(" / "))))
        .wishes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "put my logo top right|make it bigger|LOGO{size=larger}",
        "put my logo top right|actually top left|LOGO{position=top_left}",
        "add the title \"Our trip\"|make it red|TITLE{change=true, color=#ff0000, find=Our trip}",
        "write \"Hi\" at 0:05|put it at the bottom|TEXT{change=true, find=Hi, position=bottom}",
        "add captions|make them yellow|CAPTION_STYLE{color=#ffff00}",
        "add calm music|a bit quieter|MUSIC_VOLUME{change_db=-3}",
        "加标题“海边”|改成红色|TITLE{change=true, color=#ff0000, find=海边}",
        "右上角放logo|再大一点|LOGO{size=larger}",
        "put my logo top right / a bit smaller|actually top left|LOGO{position=top_left}",
        "mute clip 2 / add the title \"Our trip\" / make it 5 seconds|in yellow"
            + "|TITLE{change=true, color=#ffff00, find=Our trip}"
      })
  void asIfItWereSaidInTheSameBreath(String before, String sentence, String meant) {
    assertThat(wishes(sentence, before))
        .extracting(wish -> wish.kind() + "" + new TreeMap<>(wish.parameters()))
        .containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brighten clip 2",
        "how much is it?",
        "don't export yet",
        "undo",
        "I only need the part from 1:05 to 1:50",
        "make it 30 seconds",
        "halve the running time"
      })
  void whatIsClearByItselfMeansWhatItDoesAlone(String sentence) {
    assertThat(
            Interpreter.understand(
                sentence, new Known(List.of(), List.of("put my logo top right"))))
        .isEqualTo(Interpreter.understand(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"frobnicate the sky", "blorp"})
  void whatMeansNothingStaysUnclear(String sentence) {
    Understanding understood =
        Interpreter.understand(sentence, new Known(List.of(), List.of("put my logo top right")));

    assertThat(understood.wishes()).isEmpty();
    assertThat(understood.unclear()).isNotEmpty();
  }
}
