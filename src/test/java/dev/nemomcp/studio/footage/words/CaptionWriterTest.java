package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionWriterTest {
  private static final String LONG =
      "Today we are walking through the old town, and the first thing you notice is how quiet the"
          + " streets are in the morning. Most of the shops open at nine, but the bakery, which has"
          + " been here for a hundred years, is open at six.";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsToTwoLinesOfFewWordsAndLosesNone(boolean portrait) {
    List<Caption> captions = captions(spoken(LONG), portrait);

    int most = portrait ? 4 : 7;
    for (Caption caption : captions) {
      String[] lines = caption.text().split("\n");
      assertThat(lines).hasSizeLessThanOrEqualTo(2);
      assertThat(lines).allMatch(line -> line.split(" ").length <= most);
      assertThat(caption.sourceEndMillis() - caption.sourceStartMillis()).isBetween(700L, 6000L);
    }
    assertThat(String.join(" ", captions.stream().map(c -> c.text().replace('\n', ' ')).toList()))
        .isEqualTo(LONG);
  }

  @Test
  void leavesNoWordAloneAndBreaksBehindPunctuation() {
    List<String> texts = texts(captions(spoken(LONG), true));

    assertThat(texts).allMatch(text -> text.split("[ \n]").length > 1);
    assertThat(texts).anyMatch(text -> text.endsWith("morning."));
    assertThat(texts).noneMatch(text -> text.matches("(?s).*\\b(the|a|of|to|and)$"));
  }

  @Test
  void breaksAtAPause() {
    List<Word> words = new ArrayList<>(spoken("So here"));
    words.add(new Word("we", 1200, 1400));
    words.add(new Word("are", 1400, 1700));

    assertThat(texts(captions(words, false))).containsExactly("So here", "we are");
  }

  @Test
  void startsAndEndsWithTheWordsAndBridgesShortGaps() {
    List<Word> words =
        List.of(
            new Word("One", 1000, 1800),
            new Word("two", 2200, 3100),
            new Word("three", 4000, 4100));

    List<Caption> captions = captions(words, false);

    assertThat(captions)
        .extracting(Caption::sourceStartMillis)
        .containsExactly(1000L, 2200L, 4000L);
    assertThat(captions).extracting(Caption::sourceEndMillis).containsExactly(2200L, 3100L, 4700L);
    assertThat(captions.get(1).words()).containsExactly(words.get(1));
  }

  @Test
  void breaksChineseByCharactersAtPunctuation() {
    String text = "今天我们去老城区走一走，看看那座桥，中午在港口的小饭馆吃饭，晚上坐火车回家。";

    List<Caption> captions = captions(spoken(text), true);

    for (Caption caption : captions) {
      assertThat(caption.text().split("\n")).hasSizeLessThanOrEqualTo(2);
      assertThat(caption.text().split("\n")).allMatch(line -> line.length() <= 13);
    }
    assertThat(texts(captions)).allMatch(t -> t.endsWith("，") || t.endsWith("。"));
    assertThat(String.join("", texts(captions)).replace("\n", "")).isEqualTo(text);
  }

  @Test
  void keepsASubtitleThatFitsAsItIsTimed() {
    List<Caption> captions =
        new CaptionWriter(CaptionShape.PORTRAIT)
            .captionsOfCues(
                "id", List.of(new Cue(500, 900, "Good morning."), new Cue(1000, 9000, "Hi")));

    assertThat(texts(captions)).containsExactly("Good morning.", "Hi");
    assertThat(captions).extracting(Caption::sourceEndMillis).containsExactly(900L, 9000L);
  }

  @Test
  void breaksASubtitleThatIsTooLongWithinItsTime() {
    List<Caption> captions =
        new CaptionWriter(CaptionShape.PORTRAIT)
            .captionsOfCues("id", List.of(new Cue(0, 8000, LONG)));

    assertThat(captions).hasSizeGreaterThan(3);
    assertThat(captions.get(0).sourceStartMillis()).isZero();
    assertThat(captions.get(captions.size() - 1).sourceEndMillis()).isEqualTo(8000);
  }

  @Test
  void showsAWordThatFitsNoLine() {
    String endless = "a".repeat(60);

    assertThat(texts(captions(spoken(endless), true))).containsExactly(endless);
  }

  @Test
  void makesNoneOfNothing() {
    assertThat(captions(List.of(), true)).isEmpty();
  }

  private static List<Caption> captions(List<Word> words, boolean portrait) {
    return new CaptionWriter(CaptionShape.of(portrait)).captions("id", words);
  }

  private static List<String> texts(List<Caption> captions) {
    return captions.stream().map(Caption::text).toList();
  }

  /** The words, one after the other, at an ordinary pace. */
  private static List<Word> spoken(String text) {
    List<Word> words = new ArrayList<>();
    long at = 0;
    for (String word : Script.words(text)) {
      long end = at + 100 + 50L * Script.width(word);
      words.add(new Word(word, at, end));
      at = end;
    }
    return words;
  }
}
