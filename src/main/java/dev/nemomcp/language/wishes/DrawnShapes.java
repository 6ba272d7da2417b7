package dev.nemomcp.language.wishes;

import java.util.Map;
import java.util.Set;

/** A progress bar and a border have a colour and a thickness; other effects have neither. */
final class DrawnShapes {
  private static final Set<String> SHAPES = Set.of("progress_bar", "border");
  private static final Set<String> THEIRS = Set.of("color", "size");

  private DrawnShapes() {}

  static boolean isOne(Map<String, Object> effect) {
    return effect.get("name") instanceof String name && SHAPES.contains(name);
  }

  /** "Thin" and "thick", which say how letters look, say how thick it is. */
  static void refine(Map<String, Object> effect) {
    boolean isThin = effect.remove("preset") != null;
    Object bold = effect.remove("bold");
    if (!isOne(effect)) {
      effect.keySet().removeAll(THEIRS);
      return;
    }
    if (isThin || Boolean.FALSE.equals(bold)) {
      effect.putIfAbsent("size", "smaller");
    } else if (bold != null) {
      effect.putIfAbsent("size", "larger");
    }
  }
}
