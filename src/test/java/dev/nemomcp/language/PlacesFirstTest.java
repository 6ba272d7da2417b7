package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** "At 0:40, zoom in" says what "zoom in at 0:40" says. */
class PlacesFirstTest {

  @Test
  void meansTheSameInEnglish() {
    List<String> places =
        List.of(
            "at 0:40",
            "from 0:10 to 0:20",
            "in clip 2",
            "in the last 5 seconds",
            "for the first 8 seconds",
            "in the second scene",
            "when I say hello");
    List<String> wishes =
        List.of(
            "add the text \"Ann\"",
            "add a title \"Ann\"",
            "zoom in",
            "make it black and white",
            "mute the sound",
            "slow it down to half speed",
            "add a vignette",
            "turn the volume up",
            "brighten it");

    for (String place : places) {
      for (String wish : wishes) {
        assertThat(meant(capital(place) + ", " + wish))
            .as("%s, %s", place, wish)
            .isEqualTo(meant(wish + " " + place));
      }
    }
  }

  @Test
  void meansTheSameInChineseWithAComma() {
    List<String> places = List.of("第40秒的时候", "10秒到20秒", "第二段", "最后5秒", "前8秒", "在我说“你好”的时候");
    List<String> wishes = List.of("加文字“再见”", "加标题“早安”", "放大", "变黑白", "静音", "放慢一半", "加暗角", "亮一点");

    for (String place : places) {
      for (String wish : wishes) {
        assertThat(meant(place + "，" + wish)).as(place + wish).isEqualTo(meant(place + wish));
      }
    }
  }

  private static String meant(String sentence) {
    Understanding understanding = Interpreter.understand(sentence);
    assertThat(understanding.unclear()).as(sentence).isEmpty();
    return understanding.wishes().stream()
        .map(w -> w.kind() + " " + new TreeMap<>(w.parameters()))
        .toList()
        .toString();
  }

  private static String capital(String place) {
    return Character.toUpperCase(place.charAt(0)) + place.substring(1);
  }
}
