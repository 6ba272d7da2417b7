package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "Stronger" behind a blurred place, "white instead" behind bars: what has no such measure here,
 * and is refused by its name.
 */
final class NoMeasure {
  private static final Set<String> BARS = Set.of("letterbox");

  private static final Pattern BLUR_HAN =
      Pattern.compile(
          "(?:把)?(?:背景|两边|上下|四周|边上)?(?:的)?(?:模糊|虚化)(?:的)?(?:程度|效果)?(?:再|还要|更|要)?(?:重|强|浓|轻|弱|淡|厉害)"
              + "(?:一?点|一?些|一点点)?[吧啊]?[。!！]*");

  private static final Pattern STRENGTH_HAN =
      Pattern.compile(
          "(?:[^,，。]{1,12}[,，。\\s]+)?(?:再|稍微|力度|效果)*(?:轻|弱|重|强)(?:一?点|一?些|一点点)[吧啊]?[。!！]*");

  private NoMeasure() {}

  static boolean mayBeToldIn(String sentence) {
    String said = sentence.strip();
    return BLUR_HAN.matcher(said).matches() || STRENGTH_HAN.matcher(said).matches();
  }

  /** Of a blurred frame round the picture, or of what cleans a sound or a picture. */
  static Optional<Understanding> inChinese(
      Understanding alone, String sentence, Wish last, Function<String, Understanding> reader) {
    boolean isBlurred =
        last.kind() == Kind.ASPECT
            && "blur".equals(last.parameters().get("fill"))
            && BLUR_HAN.matcher(sentence.strip()).matches();
    boolean isClean =
        (last.kind() == Kind.DENOISE || last.kind() == Kind.VOICE_CLEANUP)
            && STRENGTH_HAN.matcher(sentence.strip()).matches();
    return (isBlurred
            ? Optional.of("make the blur on the sides smaller")
            : isClean ? Optional.of("降噪轻一点") : Optional.<String>empty())
        .map(reader)
        .filter(read -> read.wishes().isEmpty() && !read.impossible().isEmpty())
        .map(read -> alone.asking(List.of()).refusing(read.impossible()));
  }

  /**
   * @param last what was done last
   * @return the same, refused; empty where it is not about that
   */
  static Optional<Understanding> told(
      Understanding alone, String sentence, Wish last, Function<String, Understanding> reader) {
    return named(sentence, last)
        .map(reader)
        .filter(read -> read.wishes().isEmpty() && !read.impossible().isEmpty())
        .map(read -> alone.asking(List.of()).refusing(read.impossible()));
  }

  private static Optional<String> named(String sentence, Wish last) {
    boolean isBlurred = last.kind() == Kind.EFFECT && last.parameters().containsKey("position");
    if (isBlurred && Cue.OF_THE_AREA.isIn(sentence)) {
      return Optional.of("make the blurred place stronger");
    }
    boolean hasBars =
        last.kind() == Kind.ASPECT || BARS.contains(String.valueOf(last.parameters().get("name")));
    return hasBars && Cue.ANOTHER_COLOR.is(sentence)
        ? Optional.of("make the bars white")
        : Optional.empty();
  }
}
