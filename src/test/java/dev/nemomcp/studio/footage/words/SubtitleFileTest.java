package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleFileTest {
  private static final String SRT =
      "1\n00:00:01,000 --> 00:00:02,500\n你好，世界\n\n2\n01:02:03,040 --> 01:02:04,000\nTwo\nlines\n";

  @Test
  void readsSubRip() {
    assertThat(parse(SRT))
        .containsExactly(new Cue(1000, 2500, "你好，世界"), new Cue(3_723_040, 3_724_000, "Two\nlines"));
  }

  @Test
  void readsWebVtt() {
    String vtt =
        "WEBVTT - a title\n\nSTYLE\n::cue { color: red }\n\nNOTE nobody reads this\n\nintro\n"
            + "00:01.5 --> 00:02.000 align:start line:0%\n<v Anna>Hi &amp; <00:01.700><c>bye</c></v>\n";

    assertThat(parse(vtt)).containsExactly(new Cue(1500, 2200, "Hi & bye"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
  void readsItInAnyEncoding(String encoding) {
    assertThat(SubtitleFile.parse(SRT.getBytes(Charset.forName(encoding))))
        .extracting(Cue::text)
        .containsExactly("你好，世界", "Two\nlines");
  }

  @Test
  void readsItWithAByteOrderMarkAndWindowsLineEnds() {
    assertThat(parse("\ufeff" + SRT.replace("\n", "\r\n"))).isEqualTo(parse(SRT));
    assertThat(parse(SRT.replace("\n", "\r"))).isEqualTo(parse(SRT));
  }

  @Test
  void readsItWithWrongOrMissingNumbersAndBlankLines() {
    String messy =
        "00:00:01,000 --> 00:00:02,000\nOne\n7\n00:00:02.000 -> 00:00:03.000\nTwo\n\n\n\n7\n"
            + "0:00:03,0 --> 0:00:04,0\nThree";

    assertThat(parse(messy)).extracting(Cue::text).containsExactly("One", "Two", "Three");
  }

  @Test
  void keepsANumberThatIsSaid() {
    assertThat(parse("1\n00:00:01,000 --> 00:00:02,000\n42\n\n"))
        .extracting(Cue::text)
        .containsExactly("42");
  }

  @Test
  void leavesOutMarkupAndEmptyCues() {
    String marked =
        "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Hello</i> <font color=\"#fff\">you</font>\n\n"
            + "2\n00:00:03,000 --> 00:00:04,000\n<i> </i>\n\n";

    assertThat(parse(marked)).extracting(Cue::text).containsExactly("Hello you");
  }

  @Test
  void putsCuesInOrderAndEndsEachBeforeTheNext() {
    String over =
        "1\n00:00:03,000 --> 00:00:05,000\nB\n\n2\n00:00:01,000 --> 00:00:04,000\nA\n\n"
            + "3\n00:00:03,000 --> 00:00:05,000\nC\n\n";

    assertThat(parse(over)).containsExactly(new Cue(1000, 3000, "A"), new Cue(3000, 5000, "B\nC"));
  }

  @Test
  void givesACueTimeThatHasNone() {
    assertThat(parse("1\n00:00:03,000 --> 00:00:02,000\nA\n"))
        .containsExactly(new Cue(3000, 3700, "A"));
  }

  @Test
  void findsNothingInAnythingElse() {
    assertThat(parse("")).isEmpty();
    assertThat(parse("WEBVTT")).isEmpty();
    assertThat(SubtitleFile.parse(new byte[] {0, 1, 2, (byte) 0xff})).isEmpty();
  }

  private static List<Cue> parse(String text) {
    return SubtitleFile.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
