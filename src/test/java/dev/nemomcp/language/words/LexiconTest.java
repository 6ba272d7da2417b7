package dev.nemomcp.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon LEXICON = new Lexicon("en.lexicon", "zh.lexicon");

  private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

  @ParameterizedTest
  @CsvSource({
    "5 seconds, 5",
    "5s, 5",
    "1m30s, 90",
    "a minute and a half, 90",
    "half a minute, 30",
    "two minutes, 120",
    "1 hour, 3600",
    "五秒, 5",
    "1分30秒, 90",
    "一分半, 90",
    "半分钟, 30",
    "两分钟, 120"
  })
  void recognisesLengths(String written, double seconds) {
    assertThat(only(written).type()).isEqualTo("length");
    assertThat(only(written).values()).isEqualTo(Map.of("seconds", seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "0:30 to 2:45, 30, 165",
    "from 10s to 20s, 10, 20",
    "between 2:14 and 3:40, 134, 220",
    "10-20s, 10, 20",
    "the first 5 seconds, 0, 5",
    "开头5秒, 0, 5",
    "前三秒, 0, 3",
    "第3秒到第8秒, 3, 8",
    "10秒到20秒, 10, 20"
  })
  void recognisesRanges(String written, double start, double end) {
    assertThat(only(written).type()).isEqualTo("range");
    assertThat(only(written).values())
        .isEqualTo(Map.of("start_seconds", start, "end_seconds", end));
  }

  @ParameterizedTest
  @CsvSource({
    "the last 10 seconds, -10",
    "最后10秒, -10",
    "after 2:00, 120",
    "00:01:15 to the end, 75"
  })
  void leavesTheEndOpenWhereARangeGoesToTheEnd(String written, double start) {
    assertThat(only(written).values()).isEqualTo(Map.of("start_seconds", start));
  }

  @ParameterizedTest
  @CsvSource({
    "the second clip, 2",
    "scene 3, 3",
    "the last scene, -1",
    "2nd shot, 2",
    "第三段, 3",
    "最后一段, -1",
    "倒数第二段, -2"
  })
  void recognisesClipsByTheirNumber(String written, double number) {
    assertThat(only(written).type()).isEqualTo("clip");
    assertThat(only(written).values()).isEqualTo(Map.of("clips", number));
  }

  @Test
  void recognisesSeveralClips() {
    assertThat(only("the last two scenes").values())
        .isEqualTo(Map.of("clips", List.of(-2.0, -1.0)));
  }

  @ParameterizedTest
  @CsvSource({
    "#FFCC00, #ffcc00",
    "#fc0, #ffcc00",
    "yellow, #ffff00",
    "黄色, #ffff00",
    "sky blue, #87ceeb"
  })
  void recognisesColours(String written, String color) {
    assertThat(only(written).values()).isEqualTo(Map.of("color", color));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.lexicon", "zh.lexicon"})
  void losesNoPhraseToAFiller(String lexicon) {
    assertThat(plainPhrases(lexicon))
        .filteredOn(phrase -> read(phrase).stream().allMatch(LexiconTest::isFiller))
        .isEmpty();
  }

  private static List<String> plainPhrases(String lexicon) {
    return Lexicon.lines(lexicon).stream()
        .filter(line -> line.contains("<-") && !line.startsWith("@"))
        .filter(line -> LEXICON.role(line.split(" ", 2)[0]) != Role.FILLER)
        .map(line -> withoutGroups(line.split("<-", 2)[1]))
        .flatMap(phrases -> Stream.of(phrases.split("\\|")))
        .map(String::strip)
        .filter(phrase -> !phrase.matches(".*(<|@|=|\\.\\.\\.).*"))
        .toList();
  }

  private static String withoutGroups(String phrases) {
    String shorter = GROUP.matcher(phrases).replaceAll("<group>");
    return shorter.equals(phrases) ? phrases : withoutGroups(shorter);
  }

  private static boolean isFiller(Token token) {
    return LEXICON.role(token) == Role.FILLER;
  }

  private static List<Token> read(String written) {
    return LEXICON.recognise(Lexer.read(new PlainText("").of(written), written));
  }

  private static Token only(String written) {
    List<Token> tokens = read(written);
    assertThat(tokens).hasSize(1);
    return tokens.get(0);
  }
}
