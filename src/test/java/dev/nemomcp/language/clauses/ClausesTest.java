package dev.nemomcp.language.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.PlainText;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  private static final Lexicon LEXICON = new Lexicon("en.lexicon", "zh.lexicon");

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "cut the pauses, add captions and export > cut the pauses | add captions | export",
        "cut the pauses add captions > cut the pauses | add captions",
        "cut between 0:10 and 0:20 > cut between 0:10 and 0:20",
        "make it black and white > make it black and white",
        "add a title 'Rise and shine, world' > add a title 'Rise and shine, world'",
        "fade in the music > fade in the music",
        "剪掉停顿，然后加字幕 > 剪掉停顿 | 加字幕",
        "剪掉停顿加字幕 > 剪掉停顿 | 加字幕",
        "字幕去掉音乐调小 > 字幕去掉 | 音乐调小"
      })
  void partsASentenceWhereAnotherWishBegins(String sentence, String clauses) {
    String plain = new PlainText("").of(sentence);

    assertThat(Clauses.of(LEXICON.recognise(Lexer.read(plain, sentence)), LEXICON, sentence))
        .extracting(Clause::said)
        .containsExactlyElementsOf(Arrays.stream(clauses.split("\\|")).map(String::strip).toList());
  }
}
