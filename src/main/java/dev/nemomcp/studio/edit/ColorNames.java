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
          Map.entry("#ff7f50", "coral"));

  private ColorNames() {}

  /**
   * @param color {@code #rrggbb}, or with an opacity {@code #rrggbbaa}
   * @return its name, or the colour as it is written
   */
  static Phrase of(String color) {
    return Phrase.of(NAMES.getOrDefault(color, color));
  }
}
