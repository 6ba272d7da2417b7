package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionPlacingTest {
  private static final Caption HELLO =
      new Caption(
          "talk",
          1_000,
          5_000,
          "Hello, dear\nold world",
          List.of(
              new Word("Hello,", 1_000, 1_500),
              new Word("dear", 1_600, 2_000),
              new Word("old", 4_000, 4_400),
              new Word("world", 4_500, 5_000)));

  @Test
  void aCaptionOverACutOutPauseStaysOne() {
    assertThat(placed(HELLO, clip(0, 2_200), clip(3_900, 6_000)))
        .containsExactly(new PlacedCaption(0, HELLO.text(), 1_000, 3_300));
  }

  @Test
  void wordsThatWereCutAreNotShown() {
    assertThat(placed(HELLO, clip(0, 1_550), clip(3_900, 6_000)))
        .extracting(PlacedCaption::text)
        .containsExactly("Hello, old world");
    assertThat(placed(HELLO, clip(0, 2_200)))
        .extracting(PlacedCaption::text)
        .containsExactly("Hello, dear");
  }

  @Test
  void wordsWithoutSpacesKeepTheirWriting() {
    Caption chinese =
        new Caption(
            "talk",
            0,
            3_000,
            "大家好，欢迎",
            List.of(new Word("大家好", 0, 1_000), new Word("欢迎", 2_000, 3_000)));
    assertThat(placed(chinese, clip(1_500, 3_000)))
        .extracting(PlacedCaption::text)
        .containsExactly("欢迎");
  }

  @Test
  void noWordIsLeftAloneInALine() {
    Caption caption =
        new Caption(
            "talk",
            0,
            5_000,
            "And he had then leisure\nto consider how much",
            List.of(
                new Word("And he had then", 0, 1_000),
                new Word("leisure", 1_000, 2_000),
                new Word("to", 2_000, 2_500),
                new Word("consider", 2_500, 4_000),
                new Word("how much", 4_000, 5_000)));

    assertThat(placed(caption, clip(1_000, 5_000)))
        .extracting(PlacedCaption::text)
        .containsExactly("leisure to\nconsider how much");
    assertThat(placed(caption, clip(1_000, 4_000)))
        .extracting(PlacedCaption::text)
        .containsExactly("leisure to consider");
  }

  @Test
  void rewrittenTextStaysWhole() {
    assertThat(placed(HELLO.withText("Hi everybody"), clip(0, 2_200)))
        .extracting(PlacedCaption::text)
        .containsExactly("Hi everybody");
  }

  @Test
  void aCaptionWhoseWordsAllWentIsGone() {
    assertThat(placed(HELLO, clip(2_100, 3_900))).isEmpty();
  }

  @Test
  void footageShownTwiceIsCaptionedTwice() {
    assertThat(placed(HELLO, clip(0, 6_000), clip(0, 6_000)))
        .containsExactly(
            new PlacedCaption(0, HELLO.text(), 1_000, 5_000),
            new PlacedCaption(0, HELLO.text(), 7_000, 11_000));
  }

  @Test
  void otherFootageBetweenPartsACaption() {
    Clip other = Clip.of("b", "other", "b.mp4", 0, 1_000);
    assertThat(placed(HELLO, clip(0, 2_200), other, clip(3_900, 6_000)))
        .extracting(PlacedCaption::text)
        .containsExactly("Hello, dear", "old world");
  }

  @Test
  void speedMovesCaptionsAlong() {
    assertThat(placed(HELLO, clip(0, 6_000).withSpeed(2)))
        .containsExactly(new PlacedCaption(0, HELLO.text(), 500, 2_500));
  }

  @Test
  void aDelayIsOneOfTheTimelineWhateverWasCutAndHoweverFastItPlays() {
    assertThat(placed(HELLO.withDelay(-300), clip(0, 2_200), clip(3_900, 6_000)))
        .containsExactly(new PlacedCaption(0, HELLO.text(), 700, 3_000));
    assertThat(placed(HELLO.withDelay(500), clip(0, 6_000).withSpeed(2)))
        .containsExactly(new PlacedCaption(0, HELLO.text(), 1_000, 3_000));
    assertThat(placed(HELLO.withDelay(4_000), clip(0, 6_000)))
        .containsExactly(new PlacedCaption(0, HELLO.text(), 5_000, 6_000));
  }

  @Test
  void theWordsHeardHaveTheirPlacesToo() {
    Draft draft =
        Draft.empty("x")
            .withClips(List.of(clip(1_550, 2_200), clip(3_900, 6_000).withSpeed(2)))
            .withCaptions(List.of(HELLO.withDelay(100)));

    assertThat(Timeline.of(draft).captions())
        .flatExtracting(PlacedCaption::words)
        .extracting(w -> w.word().text() + " " + w.startMillis() + "-" + w.endMillis())
        .containsExactly("dear 150-550", "old 800-1000", "world 1050-1300");
  }

  @Test
  void aSliverThatACutLeftOverIsNotShown() {
    Caption silent = new Caption("talk", 1_000, 3_000, "Hello", List.of());
    assertThat(placed(silent, clip(2_900, 6_000))).isEmpty();
    assertThat(placed(silent, clip(2_000, 6_000))).hasSize(1);
  }

  @Test
  void aTransitionWithinOneTakeDoesNotPartACaption() {
    assertThat(
            placed(HELLO, clip(0, 2_250), clip(1_750, 6_000).withTransition(Transition.fade(500))))
        .containsExactly(new PlacedCaption(0, HELLO.text(), 1_000, 5_000));
  }

  @Test
  void oneCaptionShowsAtATimeDuringATransition() {
    Caption next = new Caption("talk", 10_000, 12_000, "Next", List.of());
    Draft draft =
        Draft.empty("x")
            .withClips(
                List.of(clip(0, 5_000), clip(10_000, 12_000).withTransition(Transition.fade(500))))
            .withCaptions(List.of(HELLO, next));
    assertThat(shown(draft))
        .containsExactly(
            new PlacedCaption(0, HELLO.text(), 1_000, 4_500),
            new PlacedCaption(1, "Next", 4_500, 6_500));
  }

  private static Clip clip(long startMillis, long endMillis) {
    return Clip.of("c" + startMillis, "talk", "talk.mp4", startMillis, endMillis);
  }

  private static List<PlacedCaption> placed(Caption caption, Clip... clips) {
    Draft draft = Draft.empty("x").withClips(List.of(clips)).withCaptions(List.of(caption));
    return shown(draft);
  }

  /** Without the words, which one test looks at by itself. */
  private static List<PlacedCaption> shown(Draft draft) {
    return Timeline.of(draft).captions().stream()
        .map(c -> new PlacedCaption(c.index(), c.text(), c.startMillis(), c.endMillis()))
        .toList();
  }
}
