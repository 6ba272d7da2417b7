package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * "颜色暖一点", "声音怪怪的 静音算了", behind what was done to one clip: in Chinese that clip need not be spoken
 * of again, unless the film is.
 */
final class StillThatClip {
  private static final String CLIP = "clip";

  private static final Set<Kind> SEEN =
      EnumSet.of(Kind.COLOR, Kind.ROTATE, Kind.SHARPEN, Kind.STABILIZE, Kind.ZOOM);

  private static final Set<Kind> HEARD = EnumSet.of(Kind.DENOISE, Kind.MUTE, Kind.VOICE_VOLUME);

  private static final Set<Cue> OF_MORE =
      EnumSet.of(Cue.ALL_OF_THE_FILM, Cue.EVERYTHING, Cue.OF_FILM, Cue.THE_FILM);

  private StillThatClip() {}

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   * @return the sentence with the number of that clip; empty where it is not about one
   */
  static Optional<String> named(
      Understanding alone,
      String sentence,
      Supplier<Optional<Wish>> last,
      Function<String, Understanding> reader) {
    boolean mayBe =
        Lexer.hasHan(sentence)
            && alone.wishes().size() == 1
            && alone.unclear().isEmpty()
            && isOfNoPlace(alone.wishes().get(0))
            && OF_MORE.stream().noneMatch(cue -> cue.isIn(sentence));
    if (!mayBe) {
      return Optional.empty();
    }
    Wish wish = alone.wishes().get(0);
    return last.get()
        .filter(before -> isAlike(wish, before))
        .flatMap(
            before ->
                clipOf(before)
                    .map(clip -> "第" + clip + (Thing.PHOTO.isOf(before) ? "段照片" : "段") + sentence))
        .filter(named -> isThere(wish, reader.apply(named)));
  }

  private static boolean isOfNoPlace(Wish wish) {
    return !MoreOfIt.isPlaced(wish)
        && !wish.parameters().containsKey("at_seconds")
        && !wish.parameters().containsKey("preset");
  }

  private static boolean isAlike(Wish wish, Wish before) {
    boolean isSped = before.kind() == Kind.SPEED;
    return (SEEN.contains(wish.kind()) && (isSped || SEEN.contains(before.kind())))
        || (HEARD.contains(wish.kind()) && (isSped || HEARD.contains(before.kind())))
        || (wish.kind() == Kind.SPEED && isSped)
        || (wish.kind() == Kind.ZOOM && Thing.PHOTO.isOf(before));
  }

  /** What was moved is where it was moved to. */
  private static Optional<Integer> clipOf(Wish before) {
    boolean isMoved = before.kind() == Kind.REORDER;
    return before.parameters().get(isMoved ? "to" : CLIP) instanceof Number clip
            && clip.intValue() > 0
        ? Optional.of(clip.intValue())
        : Optional.empty();
  }

  /** It is the same, done to that clip, and nothing else. */
  private static boolean isThere(Wish wish, Understanding named) {
    return named
        .onlyWish(wish.kind())
        .filter(
            there -> {
              Map<String, Object> rest = new LinkedHashMap<>(there.parameters());
              return rest.remove(CLIP) instanceof Number && rest.equals(wish.parameters());
            })
        .isPresent();
  }
}
