package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README says that one can say. */
class ReadmeSentencesTest {
  static final Map<String, List<Kind>> MEANINGS =
      Map.of(
          "cut out the pauses, add background music, and overlay text titles",
          List.of(Kind.CUT_PAUSES, Kind.TITLE, Kind.MUSIC),
          "format this video for Xiaohongshu with captions and a 9:16 crop",
          List.of(Kind.ASPECT, Kind.CAPTIONS),
          "re-edit the generated video to reorder scenes and adjust pacing",
          List.of(Kind.REORDER, Kind.PACING),
          "trim the pauses, add transitions, and export a clean final cut",
          List.of(Kind.CUT_PAUSES, Kind.TRANSITION, Kind.EXPORT),
          "keep only the part between 0:10 and 0:45 and make it 30 seconds",
          List.of(Kind.KEEP_RANGE, Kind.SET_LENGTH),
          "put scene 3 first, then play it 1.25x",
          List.of(Kind.REORDER, Kind.SPEED),
          "title \"Golden Hour\" in yellow at the top for 4 seconds",
          List.of(Kind.TITLE),
          "turn the music down a bit and clean up the voice",
          List.of(Kind.VOICE_CLEANUP, Kind.MUSIC_VOLUME),
          "把停顿剪掉，配轻松的音乐，字幕改成黄色",
          List.of(Kind.CUT_PAUSES, Kind.CAPTION_STYLE, Kind.MUSIC),
          "undo that",
          List.of(Kind.UNDO));

  @Test
  void everySentenceIsUnderstood() throws IOException {
    List<String> sentences = sentences();

    assertThat(sentences).containsExactlyInAnyOrderElementsOf(MEANINGS.keySet());
    for (String sentence : sentences) {
      Understanding understood = Interpreter.understand(sentence);
      assertThat(understood.wishes())
          .as(sentence)
          .extracting(Wish::kind)
          .containsExactlyInAnyOrderElementsOf(MEANINGS.get(sentence));
      assertThat(understood.unclear()).as(sentence).isEmpty();
      assertThat(understood.impossible()).as(sentence).isEmpty();
    }
  }

  /** In their order. */
  static List<String> sentences() throws IOException {
    return Files.readString(Path.of("README.md"))
        .split("## Ten things to say")[1]
        .split("\n## ")[0]
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("`")[1])
        .toList();
  }
}
