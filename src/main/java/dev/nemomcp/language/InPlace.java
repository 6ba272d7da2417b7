package dev.nemomcp.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be changed where it is; all else is undone before it is done in another way. */
final class InPlace {
  private static final Set<Kind> CHANGED =
      EnumSet.of(
          Kind.MUSIC,
          Kind.ASPECT,
          Kind.FADE,
          Kind.TITLE,
          Kind.TEXT,
          Kind.CAPTIONS,
          Kind.CAPTION_STYLE,
          Kind.LOGO);

  private static final Set<Kind> GRADUAL =
      EnumSet.of(Kind.COLOR, Kind.VOICE_VOLUME, Kind.MUSIC_VOLUME, Kind.TRANSITION);

  private InPlace() {}

  /** It shows on the film, or goes with it. */
  static boolean isChanged(Kind kind) {
    return CHANGED.contains(kind);
  }

  /** Doing it once more with another value does not add up. */
  static boolean mayBeChanged(Kind kind) {
    return !kind.isEdit() || CHANGED.contains(kind) || GRADUAL.contains(kind);
  }

  /**
   * @param alone the sentence by itself
   * @param made what was done last
   * @param both that and the sentence, said in the same breath
   */
  static boolean stays(Understanding alone, Understanding made, Understanding both) {
    return GoesOn.isOpen(alone)
        && made.wishes().size() == 1
        && both.wishes().size() == 1
        && isChanged(made.wishes().get(0).kind());
  }

  /** "Blur the sides instead of cutting me off": of the same thing, what was not said before. */
  static boolean addsTo(Understanding made, Understanding alone) {
    return made.wishes().size() == 1
        && alone.wishes().size() == 1
        && isChanged(alone.wishes().get(0).kind())
        && alone.wishes().get(0).kind() == made.wishes().get(0).kind()
        && (isOnlyFill(alone.wishes().get(0))
            || Collections.disjoint(
                alone.wishes().get(0).parameters().keySet(),
                made.wishes().get(0).parameters().keySet()));
  }

  /** What fills the frame beside the picture; its shape stays. */
  private static boolean isOnlyFill(Wish wish) {
    return wish.kind() == Kind.ASPECT && wish.parameters().keySet().equals(Set.of("fill"));
  }
}
