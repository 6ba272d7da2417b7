package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The edit that takes off what another one made.
 *
 * @param kind of that edit
 * @param parameters its values
 */
record Removal(Kind kind, Map<String, Object> parameters) {
  private static final Map<String, Object> REMOVED = Map.of("remove", true);

  private static final Set<Kind> TAKEN_OFF =
      EnumSet.of(
          Kind.TRANSITION,
          Kind.TITLE,
          Kind.TEXT,
          Kind.LOGO,
          Kind.FADE,
          Kind.EFFECT,
          Kind.ZOOM,
          Kind.COLOR,
          Kind.STABILIZE,
          Kind.DENOISE,
          Kind.SHARPEN,
          Kind.VOICE_CLEANUP,
          Kind.COVER);

  private static final Set<Kind> ONLY_UNDONE = EnumSet.of(Kind.FREEZE, Kind.ROTATE);

  /** Empty where none does. */
  static Optional<Removal> of(Kind made) {
    return switch (made) {
      case MUSIC -> Optional.of(new Removal(Kind.REMOVE_MUSIC, Map.of()));
      case CAPTIONS -> Optional.of(new Removal(Kind.CAPTION_STYLE, REMOVED));
      case SPEED -> Optional.of(new Removal(made, Map.of("factor", 1.0)));
      default -> Optional.of(new Removal(made, REMOVED)).filter(r -> TAKEN_OFF.contains(made));
    };
  }

  /** Where it is to be gone from; music is silent there, as it goes on elsewhere. */
  Removal there(Map<String, Object> place) {
    if (kind == Kind.REMOVE_MUSIC && !place.isEmpty()) {
      return new Removal(Kind.MUSIC_VOLUME, Map.of("percent", 0.0)).there(place);
    }
    Map<String, Object> all = new HashMap<>(parameters);
    all.putAll(place);
    return new Removal(kind, all);
  }

  static boolean isByUndoingOnly(Kind made) {
    return ONLY_UNDONE.contains(made);
  }
}
