package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Understanding.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineAnswersTest {
  private static final Draft DRAFT =
      Draft.empty("talk")
          .withClips(
              List.of(
                  Clip.of("a", "m", "talk.mp4", 0, 4_000),
                  Clip.of("b", "m", "talk.mp4", 10_000, 22_000),
                  Clip.of("c", "m", "walk.mp4", 0, 6_000).withSpeed(2)))
          .withCaptions(List.of(new Caption("m", 11_000, 13_000, "Hello\nthere", List.of())))
          .withMusic(
              List.of(new Music("x", new Music.Composed("calm", 1, 0), "Calm", 0, -1, 0.35, 0, 0)));

  private final TimelineAnswers answers = new TimelineAnswers(Wording.in("en"), DRAFT, List.of());
  private final TimelineAnswers bare =
      new TimelineAnswers(
          Wording.in("zh-CN"), DRAFT.withCaptions(List.of()).withMusic(List.of()), List.of());

  @Test
  void namesTheLengthAndNothingThatNobodyAskedFor() {
    assertThat(answers.length(about(Map.of()))).isEqualTo("It is 19 s long, in 3 clips.");
  }

  @Test
  void measuresTheClipThatIsMeantFromEitherEnd() {
    assertThat(answers.clipLength(about(Map.of("clips", 2.0))))
        .startsWith("Clip 2: talk.mp4 12 s (0:04–0:16)");
    assertThat(answers.clipLength(about(Map.of("clips", -1.0))))
        .startsWith("Clip 3: walk.mp4 3 s (0:16–0:19, 2.0x)");
    assertThat(answers.clipLength(about(Map.of("clips", 7.0))))
        .startsWith("There are only 3 clips");
  }

  @Test
  void findsTheLongestAndTheShortest() {
    assertThat(answers.longest(about(Map.of())))
        .startsWith("Clip 2 is the longest: talk.mp4 12 s")
        .contains("The shortest is clip 3, 3 s");
  }

  @Test
  void tellsWhatShowsAndSoundsAtAMoment() {
    assertThat(answers.at(about(Map.of("at_seconds", 6.0))))
        .startsWith("At 0:06: clip 2 (talk.mp4, its 0:12), caption “Hello there”, music Calm.");
    assertThat(answers.at(about(Map.of("at_seconds", 60.0))))
        .isEqualTo("Nothing: the video is only 19 s long.");
  }

  @Test
  void readsCaptionsAsTheyFallAfterTheCuts() {
    assertThat(answers.captionAt(about(Map.of("at_seconds", 5.5)))).contains("“Hello there”");
    assertThat(answers.captionAt(about(Map.of("at_seconds", 1.0))))
        .startsWith("There is no caption at 0:01");
    assertThat(bare.captionAt(about(Map.of()))).isEqualTo("还没有字幕。说“加字幕”。");
  }

  @Test
  void saysHowLoudTheMusicIs() {
    assertThat(answers.musicVolume(about(Map.of())))
        .startsWith("Calm plays at 35% (-9 dB), 5 dB lower still while somebody speaks");
    assertThat(bare.musicVolume(about(Map.of()))).startsWith("还没有配乐");
  }

  @Test
  void writesTheShapeAsPeopleDo() {
    assertThat(answers.shape(about(Map.of()))).startsWith("It is 1920×1080 (16:9), 30 frames");
  }

  private static Question about(Map<String, Object> place) {
    return new Question(Topic.TIMELINE, "", "", "", false, place, List.of());
  }
}
