package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Understanding.Impossible;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where only the place is to be seen, the refusal names the edit and how to say where it is. */
class PlaceMissingTest {
  private static final Pattern OFFERED = Pattern.compile("[:：] ?[\"“]([^\"”]+)[\"”][.。]$");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brighten the indoor shots|color",
        "add captions and slow down the part where the horse jumps|speed",
        "cut the bit where the dog comes in|trim_range",
        "做饭那段快进|speed",
        "投篮出手那一瞬间定格两秒|freeze"
      })
  void theSentenceThatIsOfferedIsUnderstoodAsThatEdit(String sentence, String kind) {
    assertThat(Interpreter.understand(sentence).impossible())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.kind()).isEqualTo(kind);
              assertThat(refused.instead()).contains("frames");
              Understanding told = Interpreter.understand(offered(refused));
              assertThat(told.impossible()).isEmpty();
              assertThat(told.wishes())
                  .singleElement()
                  .satisfies(
                      wish -> {
                        assertThat(wish.kind().wireName()).isEqualTo(kind);
                        assertThat(wish.parameters())
                            .containsAnyOf(
                                Map.entry("start_seconds", 12), Map.entry("at_seconds", 12));
                      });
            });
  }

  @ParameterizedTest
  @CsvSource({"swap my face with hers,face_swap", "把路人去掉,remove_object"})
  void whatNoPlaceWouldMakePossibleIsRefusedAsWhatItIs(String sentence, String what) {
    assertThat(Interpreter.understand(sentence).impossible())
        .extracting(Impossible::kind)
        .containsExactly(what);
  }

  private static String offered(Impossible refused) {
    Matcher matcher = OFFERED.matcher(refused.instead());
    assertThat(matcher.find()).as(refused.instead()).isTrue();
    return matcher.group(1);
  }
}
