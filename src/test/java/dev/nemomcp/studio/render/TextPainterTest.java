package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.TextStyle;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPainterTest {
  private static final Typeface TYPE = Typeface.load();
  private static final Canvas PORTRAIT = new Canvas(1080, 1920, 30);
  private static final Canvas LANDSCAPE = Canvas.LANDSCAPE_1080P;

  @ParameterizedTest
  @MethodSource("textsAndStyles")
  void everyTextStaysWithinTheSafeArea(String text, String preset, Position position) {
    for (Canvas canvas : List.of(PORTRAIT, LANDSCAPE, new Canvas(1080, 1080, 30))) {
      TextStyle style = TextStyle.TITLE.withPreset(preset).withPosition(position);
      Ink ink = Ink.of(new TextPainter(TYPE, canvas).paint(text, style).orElseThrow());
      SafeArea safe = SafeArea.of(canvas);

      assertThat(ink.left()).isGreaterThanOrEqualTo(safe.left() - 8);
      assertThat(ink.right()).isLessThanOrEqualTo(safe.right() + 8);
      assertThat(ink.top()).isGreaterThanOrEqualTo(safe.top() - 8);
      assertThat(ink.bottom()).isLessThanOrEqualTo(safe.bottom() + 8);
    }
  }

  static Stream<Arguments> textsAndStyles() {
    List<String> texts =
        List.of(
            "Hi",
            "How to cut a two minute interview with one sentence and post it the same day",
            "我们今天来聊一聊，如何用一句话剪好一个两分钟的采访视频，然后当天就发出去",
            "https://example.org/a/very/long/address/without/any/space/in/it");
    return texts.stream()
        .flatMap(
            text ->
                Stream.of(
                    Arguments.of(text, "title", Position.CENTER),
                    Arguments.of(text, "bold", Position.TOP),
                    Arguments.of(text, "minimal", Position.RIGHT),
                    Arguments.of(text, "boxed", Position.TOP_RIGHT),
                    Arguments.of(text, "lower_third", Position.BOTTOM_LEFT),
                    Arguments.of(text, "end_card", Position.CENTER),
                    Arguments.of(text, "caption", Position.BOTTOM)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"serif", "handwritten", "rounded"})
  void eachTypefaceHasLettersOfItsOwnInLatinAndChinese(String typeface) {
    for (String text : List.of("Our weekend", "周末去海边")) {
      TextStyle usual = TextStyle.TITLE.withPreset("bold");
      Ink sans = Ink.of(new TextPainter(TYPE, PORTRAIT).paint(text, usual).orElseThrow());
      Ink own =
          Ink.of(
              new TextPainter(TYPE, PORTRAIT)
                  .paint(text, usual.withTypeface(typeface))
                  .orElseThrow());

      assertThat(own).isNotEqualTo(sans);
      assertThat(own.right()).isLessThanOrEqualTo(SafeArea.of(PORTRAIT).right() + 8);
    }
  }

  @Test
  void whatATypefaceHasNotComesFromTheUsualOne() {
    TextStyle rounded = TextStyle.TITLE.withTypeface("rounded");

    assertThat(new TextPainter(TYPE, PORTRAIT).paint("สวัสดี 안녕 🙂", rounded)).isPresent();
  }

  @Test
  void aTextMayStandLowerThanItsRowAndStaysWithinTheSafeArea() {
    TextPainter painter = new TextPainter(TYPE, LANDSCAPE);
    TextStyle top = TextStyle.TITLE.withPosition(Position.TOP);
    Sprite usual = painter.paint("Hi", top).orElseThrow();

    assertThat(painter.paint("Hi", top.withLowered(0.1)).orElseThrow().y())
        .isEqualTo(usual.y() + 108);
    assertThat(painter.paint("Hi", top.withLowered(0.9)).orElseThrow())
        .returns(
            painter.paint("Hi", TextStyle.TITLE.withPosition(Position.BOTTOM)).orElseThrow().y(),
            Sprite::y);
  }

  @Test
  void aHalfTransparentTextIsSoAllOver() {
    TextPainter painter = new TextPainter(TYPE, LANDSCAPE);
    TextStyle solid = TextStyle.TITLE.withPreset("boxed").withColors("", "#000000", "#ff0000");

    assertThat(mostOpaque(painter.paint("Hi", solid).orElseThrow())).isEqualTo(255);
    assertThat(mostOpaque(painter.paint("Hi", solid.withTransparency(0.5)).orElseThrow()))
        .isBetween(126, 129);
  }

  private static int mostOpaque(Sprite sprite) {
    int most = 0;
    for (int y = 0; y < sprite.image().getHeight(); y++) {
      for (int x = 0; x < sprite.image().getWidth(); x++) {
        most = Math.max(most, sprite.image().getRGB(x, y) >>> 24);
      }
    }
    return most;
  }

  @Test
  void captionsOnTallVideoStandAboveTheAppsButtons() {
    Ink ink =
        Ink.of(
            new TextPainter(TYPE, PORTRAIT)
                .paint("Don’t stop the music", TextStyle.CAPTION)
                .orElseThrow());

    assertThat(ink.bottom() / 1920.0).isBetween(0.66, 0.725);
  }

  @Test
  void lettersThatAreNotThereYetKeepTheirRoom() {
    TextPainter painter = new TextPainter(TYPE, LANDSCAPE);
    String text = "Golden Hour\n黄金时刻";
    Sprite whole = painter.paint(text, TextStyle.TITLE).orElseThrow();
    Ink begun = Ink.of(painter.paint(text, TextStyle.TITLE, Portion.first(6)).orElseThrow());
    Ink words = Ink.of(painter.paint("Golden", TextStyle.TITLE).orElseThrow());

    assertThat(painter.paint(text, TextStyle.TITLE, Portion.first(3)).orElseThrow().content())
        .isEqualTo(whole.content());
    assertThat(begun.left()).isCloseTo(Ink.of(whole).left(), within(2));
    assertThat(begun.right() - begun.left()).isCloseTo(words.right() - words.left(), within(4));
  }

  @Test
  void aWordMayHaveAColourOfItsOwn() {
    TextPainter painter = new TextPainter(TYPE, LANDSCAPE);
    TextStyle style = TextStyle.CAPTION.withWordColors(Map.of("██", "#ffd400ff"));
    Sprite colored = painter.paint("██ ▀▀", style).orElseThrow();

    int height = colored.image().getHeight();
    assertThat(blue(colored, 0.3, height / 2)).isLessThan(120);
    assertThat(blue(colored, 0.7, height * 2 / 5)).isGreaterThan(240);
  }

  @Test
  void theLitWordAloneHasAnotherColour() {
    TextPainter painter = new TextPainter(TYPE, LANDSCAPE);
    Sprite lit = painter.paint("██ ██", TextStyle.CAPTION, Portion.lit(2, 4)).orElseThrow();

    int y = lit.image().getHeight() / 2;
    assertThat(blue(lit, 0.35, y)).isGreaterThan(240);
    assertThat(blue(lit, 0.65, y)).isLessThan(120);
  }

  @Test
  void lettersStandOutFromWhatIsBehindThem() {
    TextStyle dark = TextStyle.CAPTION.withColors("#101010", "", "");
    TextDesign onLight = TextDesign.of(dark, LANDSCAPE);
    assertThat(onLight.outline()).isEqualTo(Color.WHITE);
    assertThat(onLight.shadowColor()).isEqualTo(Color.WHITE);

    TextDesign unsaid = TextDesign.of(TextStyle.CAPTION.withColors("", "", "#ffffff"), LANDSCAPE);
    assertThat(unsaid.fill().getRed()).isLessThan(40);
    assertThat(unsaid.outlineWidth()).isZero();

    TextDesign boxed = TextDesign.of(dark.withPreset("lower_third"), LANDSCAPE);
    assertThat(boxed.box().getRed()).isGreaterThan(200);
  }

  @Test
  void aLowerThirdSetsWhoItIsOverWhatTheyAre() {
    TextPainter painter = new TextPainter(TYPE, LANDSCAPE);
    TextStyle style = TextStyle.TITLE.withPreset("lower_third");

    assertThat(painter.paint("Ann Lee, Baker", style).orElseThrow().content())
        .isEqualTo(painter.paint("Ann Lee\nBaker", style).orElseThrow().content());
  }

  @Test
  void anEmojiIsDrawnAsOne() {
    String runner = "🏃🏽‍♀️";

    assertThat(Lettering.drawable("Go " + runner + " on 1️⃣ 🎉!", TYPE))
        .isEqualTo("Go " + runner + " on 1️⃣ 🎉!");
    assertThat(Lettering.characters("a" + runner + "🇨🇳")).containsExactly("a", runner, "🇨🇳");
    assertThat(TYPE.width(runner, 100, 0)).isBetween(80.0, 150.0);
    assertThat(new TextPainter(TYPE, PORTRAIT).paint("🎉🎉", TextStyle.TITLE)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Żółć Việt Ελλάδα Привет 臺灣 こんにちは 🦜",
        "안녕하세요 뷁 똠방각하",
        "สวัสดีครับ วันนี้",
        "مرحبا بكم",
        "این می\u200Cخواهم، گپ چرا ژاله",
        "שלום לכולם",
        "नमस्ते क्षत्रिय",
        "আমি বাংলায় গান",
        "வணக்கம்",
        "నమస్కారం",
        "નમસ્તે",
        "ਸਤ ਸ੍ਰੀ ਅਕਾਲ",
        "ನಮಸ್ಕಾರ",
        "നമസ്കാരം",
        "ශ්\u200Dරී ලංකාව",
        "សួស្តី",
        "ສະບາຍດີ",
        "မင်္ဂလာပါ",
        "Բարեւ",
        "გამარჯობა",
        "ሰላም"
      })
  void lettersOfManyLanguagesAreThere(String text) {
    assertThat(Lettering.drawable(text, TYPE)).isEqualTo(text);
    assertThat(new TextPainter(TYPE, PORTRAIT).paint(text, TextStyle.TITLE)).isPresent();
  }

  @Test
  void lettersThatAreMissingAreLeftOutRatherThanDrawnAsBoxes() {
    assertThat(Lettering.drawable("Go ᏣᎳᎩ on!", TYPE)).isEqualTo("Go on!");
    assertThat(new TextPainter(TYPE, PORTRAIT).paint("ᏣᎳᎩ", TextStyle.TITLE)).isEmpty();
  }

  @Test
  void joinedLettersAreJoinedAndNeverSpaced() {
    double joined = TYPE.width("بببب", 100, 0);

    assertThat(TYPE.width("بببب", 100, 0.2)).isEqualTo(joined);
    assertThat(joined).isLessThan(4 * TYPE.width("ب", 100, 0) * 0.8);
  }

  @Test
  void aLineRunsTheWayItsTextDoes() {
    assertThat(Lettering.runsRightToLeft("2026 مرحبا hello")).isTrue();
    assertThat(Lettering.runsRightToLeft("hello مرحبا")).isFalse();
  }

  @Test
  void koreanWordsStayWholeAndThaiIsBrokenBetweenItsWords() {
    LineBreaks breaks = new LineBreaks(String::length);

    assertThat(breaks.balanced("오늘은 한 문장으로 편집하는", 8)).containsExactly("오늘은 한", "문장으로", "편집하는");
    assertThat(breaks.balanced("วันนี้เราจะมาตัดต่อวิดีโอ", 14))
        .containsExactly("วันนี้เราจะมา", "ตัดต่อวิดีโอ");
  }

  @Test
  void curlyQuotesAreStraightInLatinAndStayInChinese() {
    assertThat(Lettering.drawable("“Don’t stop…”", TYPE)).isEqualTo("\"Don't stop...\"");
    assertThat(Lettering.drawable("他说“你好”", TYPE)).isEqualTo("他说“你好”");
  }

  @Test
  void wordsStayWholeEvenWhereThereAreMoreLinesThanOneWouldLike() {
    LineBreaks breaks = new LineBreaks(String::length);

    assertThat(breaks.within("over the lazy dog and then", 6, true))
        .containsExactly("over", "the", "lazy", "dog", "and", "then");
    assertThat(breaks.within("a supercalifragilistic", 9, true)).allMatch(l -> l.length() <= 9);
  }

  @Test
  void linesAreEvenAndNeverBeginWithPunctuation() {
    LineBreaks breaks = new LineBreaks(String::length);

    assertThat(breaks.balanced("one two three four five six", 20))
        .containsExactly("one two three", "four five six");
    assertThat(breaks.balanced("今天天气真好，我们出去走走吧。", 8))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).doesNotStartWith("，").doesNotStartWith("。"));
  }

  @Test
  void linesBreakBehindPunctuationAndNeverWithinAChineseWord() {
    LineBreaks breaks = new LineBreaks(text -> text.codePoints().count());

    assertThat(breaks.balanced("感谢观看，记得点赞关注", 8)).containsExactly("感谢观看，", "记得点赞关注");
    assertThat(breaks.balanced("今天我们来聊一聊怎么用一句话剪好一个视频", 8))
        .containsExactly("今天我们来聊一聊", "怎么用一句话", "剪好一个视频");
  }

  @Test
  void aHyphenatedWordStaysWhole() {
    LineBreaks breaks = new LineBreaks(String::length);

    assertThat(breaks.balanced("He was not an ill-disposed man", 18))
        .noneMatch(line -> line.endsWith("-"));
  }

  private static int blue(Sprite sprite, double across, int y) {
    return sprite.image().getRGB((int) (sprite.image().getWidth() * across), y) & 255;
  }

  /** Where a sprite is clearly visible. */
  private record Ink(int left, int top, int right, int bottom) {
    private static final int VISIBLE = 160;

    static Ink of(Sprite sprite) {
      int left = Integer.MAX_VALUE;
      int top = Integer.MAX_VALUE;
      int right = 0;
      int bottom = 0;
      for (int y = 0; y < sprite.image().getHeight(); y++) {
        for (int x = 0; x < sprite.image().getWidth(); x++) {
          if (sprite.image().getRGB(x, y) >>> 24 > VISIBLE) {
            left = Math.min(left, sprite.x() + x);
            top = Math.min(top, sprite.y() + y);
            right = Math.max(right, sprite.x() + x);
            bottom = Math.max(bottom, sprite.y() + y);
          }
        }
      }
      return new Ink(left, top, right, bottom);
    }
  }
}
