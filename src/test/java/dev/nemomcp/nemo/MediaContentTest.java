package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaContentTest {

  @ParameterizedTest
  @CsvSource({
    "mp4, 00000018667479706d703432",
    "mov, 000000146674797071742020",
    "old mov, 0000000877696465",
    "m4a, 00000020667479704d344120",
    "webm, 1a45dfa39f4286810142f781",
    "avi, 524946461234567841564920",
    "wav, 524946461234567857415645",
    "a long wav, 524636341234567857415645",
    "webp, 524946461234567857454250",
    "jpg, ffd8ffe000104a464946",
    "png, 89504e470d0a1a0a",
    "gif, 474946383961",
    "mp3 with tags, 494433040000",
    "mp3, fffb9064",
    "aac, fff15080",
  })
  void knowsEveryAcceptedFormat(String format, String bytes) {
    assertThat(MediaContent.of(HexFormat.of().parseHex(bytes)).isMedia()).as(format).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "text, 48656c6c6f2c20776f726c64",
    "nothing, ''",
    "a key, 2d2d2d2d2d424547494e",
    "a program, 7f454c4602010100",
    "subtitles, 30303a30302c303030202d2d3e2030",
    "a zip, 504b0304",
    "a pdf, 255044462d312e37",
    "a phone still, 0000001866747970686569630000",
    "UTF-16 text, fffe480065006c00",
    "all ones, ffffffffffffffff",
    "another RIFF, 524946461234567853464249",
  })
  void refusesEverythingElse(String what, String bytes) {
    assertThat(MediaContent.of(HexFormat.of().parseHex(bytes)).isMedia()).as(what).isFalse();
  }
}
