package dev.nemomcp.studio.edit;

import java.util.Map;

/** What people call the colours that they are most likely to have asked for. */
final class ColorNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("#ffff00", "yellow"),
          Map.entry("#ffd700", "gold"),
          Map.entry("#ff0000", "red"),
          Map.entry("#ffa500", "orange"),
          Map.entry("#00ff00", "green"),
          Map.entry("#0000ff", "blue"),
          Map.entry("#87ceeb", "light blue"),
          Map.entry("#00008b", "dark blue"),
          Map.entry("#00ffff", "cyan"),
          Map.entry("#800080", "purple"),
          Map.entry("#ffc0cb", "pink"),
          Map.entry("#ff69b4", "hot pink"),
          Map.entry("#ffffff", "white"),
          Map.entry("#000000", "black"),
          Map.entry("#808080", "grey"),
          Map.entry("#c0c0c0", "silver"),
          Map.entry("#a52a2a", "brown"),
          Map.entry("#008080", "teal"),
          Map.entry("#40e0d0", "turquoise"),
          Map.entry("#ff00ff", "magenta"),
          Map.entry("#ee82ee", "violet"),
          Map.entry("#f5f5dc", "cream"),
          Map.entry("#006400", "dark green"),
          Map.entry("#1f51ff", "electric blue"),
          Map.entry("#39ff14", "neon green"),
          Map.entry("#404040", "dark grey"),
          Map.entry("#4b0082", "indigo"),
          Map.entry("#8b0000", "dark red"),
          Map.entry("#90ee90", "light green"),
          Map.entry("#98ff98", "mint"),
          Map.entry("#d3d3d3", "light grey"),
          Map.entry("#d8b4fe", "light purple"),
          Map.entry("#e6e6fa", "lavender"),
          Map.entry("#ff073a", "neon red"),
          Map.entry("#ff10f0", "neon pink"),
          Map.entry("#fff59d", "light yellow"),
          Map.entry("#ffff33", "neon yellow"),
          Map.entry("#fffff0", "ivory"),
          Map.entry("#ff7f50", "coral"));

  private static final int OPAQUE_LENGTH = "#rrggbb".length();

  private ColorNames() {}

  /**
   * @param color {@code #rrggbb}, or with an opacity {@code #rrggbbaa}
   * @return its name, or the colour as it is written
   */
  static Phrase of(String color) {
    String opaque = color.substring(0, Math.min(color.length(), OPAQUE_LENGTH));
    Phrase name =
        NAMES.containsKey(opaque) ? Phrase.of(NAMES.get(opaque)) : Phrase.of("{0}", opaque);
    return opaque.equals(color) ? name : Phrase.of("see-through {0}", name);
  }
}
