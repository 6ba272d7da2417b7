package dev.nemomcp.draft;

import java.util.Collections;
import java.util.Map;

/**
 * How text looks. An empty colour means the preset's own.
 *
 * @param preset {@code title}, {@code bold}, {@code minimal}, {@code boxed}, {@code lower_third},
 *     {@code end_card} or {@code caption}
 * @param typeface {@code sans}, {@code serif}, {@code handwritten} or {@code rounded}
 * @param color of the letters, {@code #rrggbb}
 * @param outlineColor of their outline, {@code #rrggbb}
 * @param boxColor of the box behind, {@code #rrggbb} or {@code #rrggbbaa}
 * @param scale 1 for the preset's own size
 * @param position where it sits
 * @param lowered how much further down it sits than that, as a part of the canvas' height; negative
 *     for further up
 * @param animation how it comes: {@code fade}, {@code rise}, {@code slide} in from the left, {@code
 *     slide_right} from the right, {@code pop}, {@code none}, {@code type} letter by letter, {@code
 *     words} word by word; of captions {@code type} shows each word as it is said, and {@code
 *     words} lights it
 * @param transparency 0 for solid … 1 for not to be seen
 * @param wordColors words that have a colour of their own, {@code #rrggbb}, wherever they stand
 */
public record TextStyle(
    String preset,
    String typeface,
    String color,
    String outlineColor,
    String boxColor,
    double scale,
    Position position,
    double lowered,
    String animation,
    double transparency,
    Map<String, String> wordColors) {

  /** The typeface where none is asked for. */
  public static final String SANS = "sans";

  public static final TextStyle TITLE =
      new TextStyle("title", SANS, "", "", "", 1, Position.CENTER, 0, "rise", 0, Map.of());
  public static final TextStyle CAPTION =
      new TextStyle("caption", SANS, "", "", "", 1, Position.BOTTOM, 0, "none", 0, Map.of());

  public TextStyle {
    typeface = typeface == null ? SANS : typeface;
    wordColors = wordColors == null ? Map.of() : Collections.unmodifiableMap(wordColors);
  }

  public TextStyle withPreset(String preset) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withTypeface(String typeface) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withColors(String color, String outlineColor, String boxColor) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withScale(double scale) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withPosition(Position position) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  /** That much further down than its position; negative for further up. */
  public TextStyle withLowered(double lowered) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withAnimation(String animation) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withTransparency(double transparency) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }

  public TextStyle withWordColors(Map<String, String> wordColors) {
    return new TextStyle(
        preset,
        typeface,
        color,
        outlineColor,
        boxColor,
        scale,
        position,
        lowered,
        animation,
        transparency,
        wordColors);
  }
}
