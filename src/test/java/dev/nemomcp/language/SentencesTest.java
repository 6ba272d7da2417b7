package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.words.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the collections is understood as the line says; nothing more comes out. */
@Execution(ExecutionMode.CONCURRENT)
class SentencesTest {
  private static final Pattern PARAMETER = Pattern.compile("(\\w+)=('[^']*'|\\S+)");

  static Stream<String> sentences() {
    return Stream.of("sentences-en.txt", "sentences-zh.txt")
        .flatMap(resource -> Lexicon.lines(resource).stream());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isUnderstood(String line) {
    String[] sides = line.split(" -> ", 2);

    Understanding understanding = Interpreter.understand(sides[0]);

    List<String> kinds = new ArrayList<>();
    Set<String> rest = new LinkedHashSet<>();
    for (String expected : sides[1].split(" ; ")) {
      String head = expected.strip().split(" ")[0];
      if (head.matches("[a-z_]+") && !Set.of("hold", "unclear").contains(head)) {
        kinds.add(expected.strip());
      } else {
        rest.add(head);
        if (expected.contains("about=")) {
          assertThat(understanding.question().about())
              .as(understanding.toString())
              .isEqualTo(expected.replaceFirst(".*about=", "").strip());
        }
      }
    }
    assertThat(understanding.wishes())
        .as(understanding.toString())
        .extracting(w -> w.kind().wireName())
        .containsExactlyElementsOf(kinds.stream().map(k -> k.split(" ")[0]).toList());
    for (int i = 0; i < kinds.size(); i++) {
      assertParameters(understanding.wishes().get(i), kinds.get(i));
    }
    assertThat(others(understanding, rest)).as(understanding.toString()).isEqualTo(rest);
  }

  private static void assertParameters(Wish wish, String expected) {
    Matcher parameter = PARAMETER.matcher(expected);
    while (parameter.find()) {
      String value = parameter.group(2).replace("'", "");
      assertThat(wish.parameters()).as(wish.toString()).containsKey(parameter.group(1));
      assertThat(wish.parameters().get(parameter.group(1)).toString().replace(", ", ","))
          .as(wish.toString())
          .isEqualTo(value);
    }
  }

  /** What else was understood, in the notation of the collections; of "keep" only what is asked. */
  private static Set<String> others(Understanding understanding, Set<String> expected) {
    Set<String> others = new LinkedHashSet<>();
    understanding.impossible().forEach(i -> others.add("!" + i.what()));
    if (understanding.question().isAsked()) {
      others.add("?" + understanding.question().topic());
    }
    if (!understanding.unclear().isEmpty()) {
      others.add("unclear");
    }
    if (understanding.holdExport()) {
      others.add("hold");
    }
    understanding.keep().stream()
        .map(k -> "keep:" + k.wireName())
        .filter(expected::contains)
        .forEach(others::add);
    understanding.preferences().keySet().stream()
        .map(k -> "prefer:" + k.name().toLowerCase(Locale.ROOT))
        .forEach(others::add);
    return others;
  }
}
