package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.draft.Timeline.PlacedWord;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionWordsTest {
  private static final PlacedCaption CAPTION =
      new PlacedCaption(
          0,
          "Hello\nold world",
          1000,
          3000,
          List.of(
              placed("Hello", 1000, 1400), placed("old", 1600, 1900), placed("world", 1900, 2500)));

  @Test
  void eachWordIsLitUntilTheNextIsSaid() {
    assertThat(shown("words")).containsExactly("30+18 lit 0-5", "48+9 lit 5-8", "57+33 lit 8-13");
    assertThat(parts("words")).extracting(CaptionPart::begins).containsExactly(true, false, false);
  }

  @Test
  void wordsAppearAsTheyAreSaid() {
    assertThat(shown("type")).containsExactly("30+18 first 5", "48+9 first 8", "57+33 first 13");
  }

  @Test
  void otherwiseAndWhereNoTimesAreKnownItShowsWhole() {
    assertThat(parts("pop")).containsExactly(new CaptionPart(CAPTION.text(), 30, 60));
    PlacedCaption unknown = new PlacedCaption(0, "Hello", 1000, 3000);
    assertThat(
            CaptionWords.parts(
                unknown, TextStyle.CAPTION.withAnimation("words"), 30, 90, new FrameGrid(30)))
        .containsExactly(new CaptionPart("Hello", 30, 60));
  }

  private static List<String> shown(String animation) {
    return parts(animation).stream()
        .map(
            part -> {
              Portion portion = part.wording().portion();
              return part.startFrame()
                  + "+"
                  + part.frames()
                  + (portion.litTo() > 0
                      ? " lit " + portion.litFrom() + "-" + portion.litTo()
                      : " first " + portion.letters());
            })
        .toList();
  }

  private static List<CaptionPart> parts(String animation) {
    return CaptionWords.parts(
        CAPTION, TextStyle.CAPTION.withAnimation(animation), 30, 90, new FrameGrid(30));
  }

  private static PlacedWord placed(String text, long startMillis, long endMillis) {
    return new PlacedWord(new Word(text, startMillis, endMillis), startMillis, endMillis);
  }
}
