package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.Edits;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the sentences of the collections ask for, the studio takes as it is put. */
class SentencesToEditsTest {
  private static final Set<Kind> OF_HISTORY = EnumSet.of(Kind.UNDO, Kind.REDO, Kind.RESET);

  private final Moods moods = Moods.load();
  private final Edits edits = new Edits(new MusicComposer(moods), moods);

  static Stream<String> sentences() throws IOException {
    return Stream.concat(read("sentences-en.txt"), read("sentences-zh.txt"));
  }

  private static Stream<String> read(String name) throws IOException {
    try (InputStream lines =
        SentencesToEditsTest.class.getResourceAsStream("/dev/nemomcp/language/" + name)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" -> "))
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" -> ")[0]);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyEditThatIsUnderstoodIsTaken(String sentence) {
    for (Wish wish : Interpreter.understand(sentence).wishes()) {
      if (wish.kind().isEdit() && !OF_HISTORY.contains(wish.kind())) {
        assertThatNoException().as(wish.toString()).isThrownBy(() -> edits.of(wish));
      }
    }
  }
}
