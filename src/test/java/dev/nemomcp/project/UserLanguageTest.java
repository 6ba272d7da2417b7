package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "cut the pauses, en, en",
    "剪掉停顿, zh-CN, zh-CN",
    "無音部分をカットして, zh-CN, ja",
    "자막을 추가해 줘, en, ko",
    "добавь титры, en, ru",
  })
  void isThatOfTheSentencesScriptWhereThatTells(String said, String understood, String language) {
    assertThat(UserLanguage.of(said, understood)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"talk.mp4,", "旅行.mp4, zh-CN", "旅のきろく.mp4, ja"})
  void ofANameMayBeUnknown(String name, String language) {
    assertThat(UserLanguage.of(name).orElse(null)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en",
    "zh-CN, zh-CN",
    "zh, zh-CN",
    "zh-TW, zh-TW",
    "zh-Hant-HK, zh-TW",
    "es-MX, es",
    "und, en",
  })
  void ofAComputerIsAsTheBackendWantsIt(String tag, String language) {
    assertThat(UserLanguage.of(Locale.forLanguageTag(tag))).isEqualTo(language);
  }
}
