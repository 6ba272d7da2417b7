package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.TextStyle;
import java.awt.Color;

/**
 * How a kind of text is drawn. Lengths are in ems of the main size unless said.
 *
 * @param typeface by its name in a {@link TextStyle}
 * @param size of the letters, as a part of the canvas' short side
 * @param smallerSize of every line behind a given line break, as a part of the main size
 * @param maxLines it is set smaller rather than broken into more
 * @param maxWidth as a part of the safe area's width
 * @param tracking extra space between letters
 * @param fill of the letters
 * @param outline of their outline
 * @param outlineWidth 0 for none
 * @param shadow how strong the soft shadow is, 0…1
 * @param box behind the text; transparent for none
 * @param accent of the bar beside it; transparent for none
 */
record TextDesign(
    String typeface,
    double size,
    double smallerSize,
    int maxLines,
    double maxWidth,
    double tracking,
    Color fill,
    Color outline,
    double outlineWidth,
    double shadow,
    Color box,
    Color accent) {
  private static final Color NONE = new Color(0, 0, 0, 0);
  private static final Color INK = new Color(0x10, 0x11, 0x16);
  private static final int DARKEST_LIGHT = 90;
  private static final Color EMBER = new Color(0xE0, 0x3A, 0x1F);
  private static final Color SUN = new Color(0xFF, 0xD1, 0x4A);

  /**
   * The design of a style. Colours that were not said keep the letters legible: dark letters stand
   * on a light box or before a light glow. On a box, letters need neither outline nor shadow.
   */
  static TextDesign of(TextStyle style, Canvas canvas) {
    TextDesign preset = preset(style.preset(), canvas);
    boolean boxed = preset.hasBox() || !style.boxColor().isEmpty();
    Color saidBox = color(style.boxColor(), preset.box);
    Color fill = color(style.color(), boxed && isLight(saidBox) ? INK : preset.fill);
    boolean paleBox = style.boxColor().isEmpty() && preset.hasBox() && !isLight(fill);
    boolean outlined = !style.outlineColor().isEmpty();
    return new TextDesign(
        style.typeface(),
        preset.size * (style.scale() > 0 ? style.scale() : 1),
        preset.smallerSize,
        preset.maxLines,
        preset.maxWidth,
        preset.tracking,
        fill,
        color(style.outlineColor(), isLight(fill) ? INK : Color.WHITE),
        outlined ? Math.max(preset.outlineWidth, 0.1) : boxed ? 0 : preset.outlineWidth,
        boxed ? 0 : preset.shadow,
        paleBox ? withAlpha(Color.WHITE, preset.box.getAlpha() / 255.0) : saidBox,
        preset.accent);
  }

  private static TextDesign preset(String name, Canvas canvas) {
    boolean portrait = canvas.aspectRatio() < 0.9;
    return switch (name) {
      case "bold" ->
          new TextDesign(
              TextStyle.SANS, 0.125, 0.6, 3, 1, 0, Color.WHITE, INK, 0.14, 0.5, NONE, NONE);
      case "minimal" ->
          new TextDesign(
              TextStyle.SANS, 0.058, 0.72, 3, 0.9, 0.06, Color.WHITE, NONE, 0, 0.75, NONE, NONE);
      case "boxed" ->
          new TextDesign(
              TextStyle.SANS,
              0.068,
              0.7,
              3,
              0.95,
              0.01,
              Color.WHITE,
              NONE,
              0,
              0,
              withAlpha(INK, 0.82),
              NONE);
      case "lower_third" ->
          new TextDesign(
              TextStyle.SANS,
              0.056,
              0.68,
              3,
              0.8,
              0.005,
              Color.WHITE,
              NONE,
              0,
              0,
              withAlpha(INK, 0.78),
              SUN);
      case "end_card" ->
          new TextDesign(
              TextStyle.SANS, 0.098, 0.46, 4, 1, 0.01, Color.WHITE, INK, 0.03, 0.85, NONE, NONE);
      case "caption" ->
          new TextDesign(
              TextStyle.SANS,
              portrait ? 0.068 : 0.054,
              1,
              2,
              portrait ? 1 : 0.86,
              0,
              Color.WHITE,
              INK,
              0.13,
              0.45,
              NONE,
              NONE);
      default ->
          new TextDesign(
              TextStyle.SANS, 0.102, 0.46, 3, 1, 0.01, Color.WHITE, INK, 0.03, 0.8, NONE, NONE);
    };
  }

  /** Behind the letters, and unlike them. */
  Color shadowColor() {
    return isLight(fill) ? Color.BLACK : Color.WHITE;
  }

  /** Of the word that is being said: yellow, unless all letters are. */
  Color lit() {
    boolean yellow = fill.getRed() > 180 && fill.getGreen() > 150 && fill.getBlue() < 130;
    return isLight(fill) ? yellow ? Color.WHITE : SUN : EMBER;
  }

  boolean hasBox() {
    return box.getAlpha() > 0;
  }

  boolean hasAccent() {
    return accent.getAlpha() > 0;
  }

  static Color withAlpha(Color color, double alpha) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha * 255));
  }

  /** As bright as a middle grey looks, or brighter. */
  private static boolean isLight(Color color) {
    return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()
        > DARKEST_LIGHT;
  }

  static Color color(String hex, Color otherwise) {
    if (!hex.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
      return otherwise;
    }
    int rgb = Integer.parseInt(hex.substring(1, 7), 16);
    int alpha = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
    return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha);
  }
}
