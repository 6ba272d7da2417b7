package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SubtitlesTest {
  private static final Draft TALK =
      Draft.empty("talk")
          .withClips(
              List.of(
                  Clip.of("c1", "talk", "talk.mp4", 0, 2_000),
                  Clip.of("c2", "talk", "talk.mp4", 10_000, 3_725_000)))
          .withCaptions(
              List.of(
                  new Caption("talk", 500, 1_500, "Hello", List.of()),
                  new Caption("talk", 3_000, 5_000, "cut away", List.of()),
                  new Caption("talk", 3_710_004, 3_712_000, "Two\n\nlines", List.of())));

  @Test
  void cuesAreNumberedAndTimedAsTheEditedVideoPlays() {
    assertThat(Subtitles.srt(TALK))
        .isEqualTo(
            """
            1
            00:00:00,500 --> 00:00:01,500
            Hello

            2
            01:01:42,004 --> 01:01:44,000
            Two
            lines

            """);
  }

  @Test
  void theWrittenDraftGivesTheSameSubtitles() {
    assertThat(Subtitles.srt(DraftJson.write(TALK))).isEqualTo(Subtitles.srt(TALK));
  }

  @Test
  void captionsOfAnotherEditorAreFoundByTheirTracksName() {
    var draft =
        new JsonMapper()
            .readTree(
                """
                {"t":[{"tt":7,"name":"Title","sg":[{"text":"no","start":0,"duration":9}]},
                      {"tt":7,"name":"字幕","sg":[{"content":"你好","start":1000,"end":2000}]}],
                 "d":2000}
                """);

    assertThat(Subtitles.srt(draft)).isEqualTo("1\n00:00:01,000 --> 00:00:02,000\n你好\n\n");
  }

  @Test
  void withoutCaptionsThereIsNothing() {
    assertThat(Subtitles.srt(Draft.empty("none"))).isEmpty();
    assertThat(Subtitles.srt(DraftJson.write(Draft.empty("none")))).isEmpty();
  }
}
