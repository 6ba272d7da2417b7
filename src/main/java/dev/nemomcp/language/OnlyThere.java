package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "Only for the first 5 seconds", behind an edit: what by itself would keep that much of the film,
 * and cut the rest away, is where that edit is to hold.
 */
final class OnlyThere {
  private static final Set<String> PLACES =
      Set.of("start_seconds", "end_seconds", "part", "clip", "clips");

  /** What can be done at one place alone. */
  private static final Set<Kind> OF_A_PLACE =
      EnumSet.of(
          Kind.COLOR,
          Kind.EFFECT,
          Kind.ZOOM,
          Kind.SPEED,
          Kind.MUTE,
          Kind.SOUND_EFFECT,
          Kind.MUSIC,
          Kind.MUSIC_VOLUME,
          Kind.VOICE_VOLUME,
          Kind.VOICE_CLEANUP,
          Kind.DENOISE,
          Kind.SHARPEN,
          Kind.STABILIZE,
          Kind.CAPTIONS,
          Kind.CUT_PAUSES,
          Kind.CUT_FILLERS);

  private OnlyThere() {}

  static boolean isSaidIn(String sentence, Understanding alone) {
    return alone.wishes().size() == 1
        && alone.unclear().isEmpty()
        && alone.impossible().isEmpty()
        && alone.wishes().get(0).kind() == Kind.KEEP_RANGE
        && Cue.ONLY_THEN.opens(sentence.strip());
  }

  /**
   * @param made what was done last
   * @param both that and the sentence, said in the same breath
   * @return what is to be done once that is undone; empty where it is not about that
   */
  static List<Wish> instead(List<Wish> made, Understanding both) {
    boolean isSame =
        both.unclear().isEmpty()
            && both.impossible().isEmpty()
            && kinds(both.wishes()).equals(kinds(made))
            && both.wishes().stream()
                .anyMatch(wish -> PLACES.stream().anyMatch(wish.parameters()::containsKey));
    return isSame && made.stream().allMatch(wish -> OF_A_PLACE.contains(wish.kind()))
        ? both.wishes()
        : List.of();
  }

  private static List<Kind> kinds(List<Wish> wishes) {
    return wishes.stream().map(Wish::kind).toList();
  }
}
