package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionSettingTest {
  private static final List<Word> HEARD =
      List.of(
          new Word("how", 0, 300),
          new Word("much", 300, 600),
          new Word("there", 600, 900),
          new Word("might", 900, 1200),
          new Word("be", 1200, 1400),
          new Word("in", 2000, 2200),
          new Word("his", 2200, 2500),
          new Word("power.", 2500, 3000));
  private static final Caption CAPTION =
      new Caption("talk", 0, 3400, "how much there might\nbe in his power.", HEARD);

  private final CaptionSetting portrait = new CaptionSetting(true);

  @Test
  void wordsThatStayKeepTheirTimesAndOthersShareTheTimeBetween() {
    Caption reworded = portrait.reworded(CAPTION, "How much we should do in her power.").get(0);

    assertThat(reworded.words())
        .extracting(w -> w.text() + " " + w.startMillis() + "-" + w.endMillis())
        .containsExactly(
            "How 0-300",
            "much 300-600",
            "we 600-760",
            "should 760-1240",
            "do 1240-1400",
            "in 2000-2200",
            "her 2200-2500",
            "power. 2500-3000");
    assertThat(reworded.text()).isEqualTo("How much we should\ndo in her power.");
  }

  @Test
  void aCorrectionTooLongForOneCaptionBecomesSeveral() {
    List<Caption> reworded =
        portrait.reworded(CAPTION, "how much there might still be, even now, in all his power.");

    assertThat(reworded).hasSizeGreaterThan(1).allMatch(c -> c.text().lines().count() <= 2);
    assertThat(reworded.get(0).sourceStartMillis()).isZero();
    assertThat(reworded.get(reworded.size() - 1).sourceEndMillis()).isEqualTo(3400);
  }

  @Test
  void whereOnlyPartOfItIsHeardTheRestStaysAsItWas() {
    assertThat(portrait.reworded(CAPTION, HEARD.subList(5, 8), "within her reach."))
        .extracting(Caption::text)
        .containsExactly("how much\nthere might be", "within her reach.");
  }

  @Test
  void aCaptionThatNoLongerFitsIsBrokenAndOneThatDoesIsLeftAlone() {
    Caption wide = CAPTION.withText("how much there might be\nin his power.");
    assertThat(portrait.fitted(wide.withText("how much\nthere might be in his power.")))
        .extracting(Caption::text)
        .containsExactly("how much there might\nbe in his power.");
    Caption dialogue = new Caption("talk", 0, 2000, "- 好吗？\n- 好。", List.of());
    assertThat(portrait.fitted(dialogue))
        .extracting(Caption::text)
        .containsExactly(dialogue.text());
  }

  @Test
  void brokenAnewWithLessAtOnceEveryWordIsShownWhenItIsSaid() {
    List<Caption> anew =
        CaptionSetting.within(true, 2, 0, 1).anew(List.of(CAPTION.withDelay(-500)));

    assertThat(anew).allMatch(caption -> caption.words().size() <= 2);
    assertThat(anew).flatExtracting(Caption::words).isEqualTo(HEARD);
    assertThat(anew).allMatch(c -> c.sourceStartMillis() == c.words().get(0).startMillis());
    assertThat(anew).extracting(Caption::delayMillis).containsOnly(-500L);
  }
}
