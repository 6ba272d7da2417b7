package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a wish says about the looks of a text; empty where it says nothing.
 *
 * @param scale factor on what the size is now
 * @param rowsDown how many of the picture's three rows it goes down from where it is; negative up
 */
record Lettering(
    Optional<String> preset,
    Optional<String> typeface,
    Optional<String> color,
    Optional<String> outlineColor,
    Optional<String> boxColor,
    double scale,
    Optional<Position> position,
    int rowsDown,
    Optional<String> animation) {

  private static final Set<String> PRESETS =
      Set.of("title", "bold", "minimal", "boxed", "lower_third", "end_card", "caption");
  private static final Set<String> TYPEFACES =
      Set.of(TextStyle.SANS, "serif", "handwritten", "rounded");
  private static final Set<String> ANIMATIONS =
      Set.of("fade", "rise", "pop", "type", "words", "none");

  /** What of the ways to come is worth telling. */
  private static final Map<String, String> COMING =
      Map.of("pop", "popping up", "type", "letter by letter", "words", "word by word");

  private static final double LARGER = 1.25;
  private static final Map<String, Double> SIZES =
      Map.of(
          "larger", LARGER, "bigger", LARGER, "large", LARGER, "big", LARGER, "huge", 1.6,
          "smaller", 0.8, "small", 0.8, "tiny", 0.65);
  private static final Map<String, Position> PLACES =
      Map.of(
          "upper", Position.TOP,
          "lower", Position.BOTTOM,
          "middle", Position.CENTER,
          "centre", Position.CENTER);
  private static final Map<String, Integer> MOVES = Map.of("up", -1, "down", 1);
  private static final int ROW = 3;

  static Lettering from(Parameters wish) throws CannotEdit {
    return new Lettering(
        preset(wish),
        typeface(wish),
        color(wish, "color"),
        color(wish, "outline_color"),
        color(wish, "box_color"),
        size(wish),
        position(wish),
        MOVES.getOrDefault(place(wish), 0),
        Optional.of(wish.text("animation").toLowerCase(Locale.ROOT)).filter(ANIMATIONS::contains));
  }

  boolean isSilent() {
    return preset.isEmpty()
        && typeface.isEmpty()
        && color.isEmpty()
        && outlineColor.isEmpty()
        && boxColor.isEmpty()
        && scale == 1
        && position.isEmpty()
        && rowsDown == 0
        && animation.isEmpty();
  }

  /** That style with what was said about it. */
  TextStyle over(TextStyle style) {
    return new TextStyle(
        preset.orElse(style.preset()),
        typeface.orElse(style.typeface()),
        color.orElse(style.color()),
        outlineColor.orElse(style.outlineColor()),
        boxColor.orElse(style.boxColor()),
        Math.max(0.4, Math.min(3, style.scale() * scale)),
        position.orElse(moved(style.position())),
        animation.orElse(style.animation()));
  }

  private Position moved(Position now) {
    int place = now.ordinal() + rowsDown * ROW;
    return place < 0 || place >= Position.values().length ? now : Position.values()[place];
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
    named(style.boxColor(), "{0} box").ifPresent(words::add);
    if (style.scale() != 1) {
      words.add(Math.round(style.scale() * 100) + " %");
    }
    words.add(described(style.position()));
    Optional.ofNullable(COMING.get(style.animation())).map(Phrase::of).ifPresent(words::add);
    return Phrase.of("{0}", words);
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

  private static Optional<String> color(Parameters wish, String name) throws CannotEdit {
    String said = wish.text(name).toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    if (!said.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
      throw new CannotEdit(
          Phrase.of("\"{0}\" is not a colour.", said),
          Phrase.of("Say a colour such as yellow, or #ffcc00."));
    }
    return Optional.of(said);
  }

  private static double size(Parameters wish) throws CannotEdit {
    Double named = SIZES.get(wish.text("size").toLowerCase(Locale.ROOT));
    return named != null ? named : wish.number("size", 1, 0.2, 5);
  }

  private static Optional<Position> position(Parameters wish) throws CannotEdit {
    Position known = PLACES.get(place(wish));
    if (known != null || !wish.has("position") || MOVES.containsKey(place(wish))) {
      return Optional.ofNullable(known);
    }
    return Optional.of(wish.choice("position", Position.CENTER));
  }

  private static String place(Parameters wish) {
    return wish.text("position").toLowerCase(Locale.ROOT);
  }
}
