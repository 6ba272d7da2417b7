package dev.nemomcp.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5, 1",
    "seven, 7, 1",
    "twenty five, 25, 2",
    "two hundred, 200, 2",
    "三, 3, 1",
    "十, 10, 1",
    "十五, 15, 2",
    "二十, 20, 2",
    "一百二十, 120, 4",
    "两, 2, 1",
    "一点五, 1.5, 3"
  })
  void readsNumbersHoweverTheyAreWritten(String written, double value, int tokens) {
    assertThat(Numerals.read(Lexer.read(written, written), 0))
        .isEqualTo(new Numerals.Found(value, tokens));
  }

  @ParameterizedTest
  @CsvSource({"cut", "点", "秒"})
  void findsNoNumberInOtherWords(String written) {
    assertThat(Numerals.read(Lexer.read(written, written), 0).isNothing()).isTrue();
  }
}
