package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edits;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the sentences of the collections ask for, the studio takes as it is put. */
class SentencesToEditsTest {
  private static final Set<Kind> OF_HISTORY =
      EnumSet.of(Kind.UNDO, Kind.REDO, Kind.RESET, Kind.FORGET);

  private static final Moods MOODS = Moods.load();
  private static final Edits EDITS = new Edits(new MusicComposer(MOODS), MOODS);

  /** One for every edit that is asked for; to hear of the same again would only take time. */
  private static List<String> sentences() throws IOException {
    Set<String> known = new HashSet<>();
    return Stream.concat(read("sentences-en.txt"), read("sentences-zh.txt"))
        .filter(row -> known.addAll(List.of(row[1].split(" ; "))))
        .map(row -> row[0])
        .toList();
  }

  private static Stream<String[]> read(String name) throws IOException {
    try (InputStream lines =
        SentencesToEditsTest.class.getResourceAsStream("/dev/nemomcp/language/" + name)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" -> "))
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" -> "));
    }
  }

  @Test
  void everyEditThatIsUnderstoodIsTaken() throws IOException {
    assertThat(sentences().parallelStream().flatMap(SentencesToEditsTest::refused)).isEmpty();
  }

  private static Stream<String> refused(String sentence) {
    return Interpreter.understand(sentence).wishes().stream()
        .filter(wish -> wish.kind().isEdit() && !OF_HISTORY.contains(wish.kind()))
        .flatMap(wish -> Stream.ofNullable(catchThrowable(() -> EDITS.of(wish))))
        .map(refusal -> sentence + ": " + refusal);
  }
}
