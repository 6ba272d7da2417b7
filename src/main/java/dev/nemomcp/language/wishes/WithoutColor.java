package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.Map;

/** "Make it cinematic, but leave my colours alone": the same feeling by other means. */
final class WithoutColor {
  private static final String CINEMATIC = "cinematic";

  private WithoutColor() {}

  /** The list is changed: of a look that is only colour stays what else makes a film feel so. */
  static void agree(List<Pending> wishes) {
    boolean isOneOfSeveral = wishes.stream().filter(w -> w.kind() == Kind.COLOR).count() > 1;
    for (int i = 0; i < wishes.size() && !isOneOfSeveral; i++) {
      Pending look = wishes.get(i);
      boolean isFeeling =
          look.kind() == Kind.COLOR
              && look.parameters().equals(Map.of("preset", CINEMATIC))
              && !Cue.A_LOOK.isIn(look.said());
      if (isFeeling) {
        wishes.remove(i);
        wishes.addAll(
            i,
            List.of(
                part(look, Kind.TRANSITION, Map.of("style", "fade")),
                part(look, Kind.MUSIC, Map.of("mood", CINEMATIC)),
                part(look, Kind.FADE, Map.of("direction", "both", "target", "both"))));
        return;
      }
    }
  }

  private static Pending part(Pending look, Kind kind, Map<String, Object> parameters) {
    Pending part = look.as(kind);
    part.parameters().putAll(parameters);
    part.becomeBundled();
    return part;
  }
}
