package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a wish says about the looks of a text; empty where it says nothing.
 *
 * @param size factor on the preset's own size; empty for the one it has
 * @param scale factor on that
 * @param wordColors words of it that get a colour of their own
 */
record Lettering(
    Optional<String> preset,
    Optional<String> typeface,
    Optional<String> color,
    Optional<String> outlineColor,
    Optional<String> boxColor,
    OptionalDouble size,
    double scale,
    Placing placing,
    Optional<String> animation,
    Opacity opacity,
    Map<String, String> wordColors) {

  /** Nothing is behind letters whose box has no opacity. */
  private static final Pattern INVISIBLE = Pattern.compile("#[0-9a-fA-F]{6}00");

  private static final Set<String> PRESETS =
      Set.of("title", "bold", "minimal", "boxed", "lower_third", "end_card", "caption");
  private static final Set<String> TYPEFACES =
      Set.of(TextStyle.SANS, "serif", "handwritten", "rounded");
  private static final Set<String> ANIMATIONS =
      Set.of("fade", "rise", "slide", "slide_right", "pop", "type", "words", "none");

  private static final Map<String, String> COMING =
      Map.of(
          "fade", "fading in",
          "rise", "rising in",
          "slide", "sliding in from the left",
          "slide_right", "sliding in from the right",
          "pop", "popping up",
          "type", "letter by letter",
          "words", "word by word",
          "none", "there at once");

  /** What comes as texts of its kind do need not be told. */
  private static final Map<String, Set<String>> COMING_AS_USUAL =
      Map.of("title", Set.of("rise"), "lower_third", Set.of("rise"));

  private static final Set<String> QUIETLY = Set.of("fade", "none");

  /** What makes a word stand out where no colour is said. */
  private static final String LIT = "#ffd400";

  private static final double SMALLEST = 0.4;
  private static final double LARGEST = 3;
  private static final double LARGER = 1.25;
  private static final Map<String, Double> SIZES =
      Map.of(
          "larger", LARGER, "bigger", LARGER, "large", LARGER, "big", LARGER, "huge", 1.6,
          "smaller", 0.8, "small", 0.8, "tiny", 0.65);

  static Lettering from(Parameters wish) throws CannotEdit {
    return new Lettering(
        preset(wish),
        typeface(wish),
        wish.color("color"),
        wish.color("outline_color"),
        wish.color("box_color"),
        wish.has("scale")
            ? OptionalDouble.of(wish.number("scale", 1, SMALLEST, LARGEST))
            : OptionalDouble.empty(),
        size(wish),
        Placing.from(wish),
        Optional.of(wish.text("animation").toLowerCase(Locale.ROOT)).filter(ANIMATIONS::contains),
        Opacity.from(wish),
        wordColors(wish));
  }

  boolean isSilent() {
    return preset.isEmpty()
        && typeface.isEmpty()
        && color.isEmpty()
        && outlineColor.isEmpty()
        && boxColor.isEmpty()
        && size.isEmpty()
        && scale == 1
        && placing.isSilent()
        && animation.isEmpty()
        && opacity.isSilent()
        && wordColors.isEmpty();
  }

  /** That style with what was said about it. */
  TextStyle over(TextStyle style) {
    return placing
        .over(style)
        .withPreset(preset.orElse(style.preset()))
        .withTypeface(typeface.orElse(style.typeface()))
        .withColors(
            color.orElse(style.color()),
            outlineColor.orElse(style.outlineColor()),
            boxColor.orElse(style.boxColor()))
        .withScale(Math.max(SMALLEST, Math.min(LARGEST, size.orElse(style.scale()) * scale)))
        .withAnimation(animation.orElse(style.animation()))
        .withTransparency(opacity.through(style.transparency()))
        .withWordColors(joined(style.wordColors(), wordColors));
  }

  /** A style in a few words. */
  static Phrase described(TextStyle style) {
    List<Object> words = new ArrayList<>();
    words.add(Phrase.of(style.preset().replace('_', ' ')));
    if (!style.typeface().equals(TextStyle.SANS)) {
      words.add(Phrase.of(style.typeface()));
    }
    named(style.color(), "{0}").ifPresent(words::add);
    named(style.outlineColor(), "{0} outline").ifPresent(words::add);
    if (!INVISIBLE.matcher(style.boxColor()).matches()) {
      named(style.boxColor(), "{0} box").ifPresent(words::add);
    }
    if (style.scale() != 1) {
      words.add(Math.round(style.scale() * 100) + " %");
    }
    words.add(Placing.described(style));
    if (!COMING_AS_USUAL.getOrDefault(style.preset(), QUIETLY).contains(style.animation())) {
      words.add(Phrase.of(COMING.getOrDefault(style.animation(), style.animation())));
    }
    style.wordColors().forEach((word, color) -> words.add(wordIn(word, color)));
    if (style.transparency() > 0) {
      words.add(Phrase.of("opacity {0}", Level.percent(1 - style.transparency())));
    }
    return Phrase.of("{0}", words);
  }

  private static Phrase wordIn(String word, String color) {
    return Phrase.of("\"{0}\" in {1}", word, ColorNames.of(color));
  }

  private static Map<String, String> wordColors(Parameters wish) throws CannotEdit {
    String color = wish.color("word_color").orElse(LIT);
    return wish.texts("words").stream()
        .collect(Collectors.toMap(word -> word, word -> color, (one, same) -> one, TreeMap::new));
  }

  private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(some);
    all.putAll(more);
    return all;
  }

  private static Optional<Phrase> named(String color, String pattern) {
    return color.isEmpty()
        ? Optional.empty()
        : Optional.of(Phrase.of(pattern, ColorNames.of(color)));
  }

  static Phrase described(Position position) {
    return Phrase.of(position.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static Optional<String> preset(Parameters wish) throws CannotEdit {
    String said = wish.text("preset").toLowerCase(Locale.ROOT).replace(' ', '_');
    if (said.isEmpty()) {
      return wish.flag("bold") ? Optional.of("bold") : Optional.empty();
    }
    if (!PRESETS.contains(said)) {
      throw new CannotEdit(
          Phrase.of("There is no text style called \"{0}\".", said),
          Phrase.of("Say one of: {0}.", PRESETS.stream().sorted().toList()));
    }
    return Optional.of(said);
  }

  private static Optional<String> typeface(Parameters wish) throws CannotEdit {
    String said = wish.text("typeface").toLowerCase(Locale.ROOT);
    if (!said.isEmpty() && !TYPEFACES.contains(said)) {
      throw new CannotEdit(
          Phrase.of("There is no typeface called \"{0}\".", said),
          Phrase.of("Say one of: {0}.", TYPEFACES.stream().sorted().toList()));
    }
    return Optional.of(said).filter(TYPEFACES::contains);
  }

  private static double size(Parameters wish) throws CannotEdit {
    Double named = SIZES.get(wish.text("size").toLowerCase(Locale.ROOT));
    return named != null ? named : wish.number("size", 1, 0.2, 5);
  }
}
