package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "照片放最后，4秒", "2秒半吧": how long what was just spoken of shows. A film is not cut down to a few
 * seconds by words that do not speak of it.
 */
final class ShortLength {
  private static final double LONGEST_SECONDS = 10;

  /** What is done to a stretch, or shows for a time, so that a length may be that of it. */
  private static final Set<Kind> LASTING =
      EnumSet.of(
          Kind.TRIM_RANGE,
          Kind.ZOOM,
          Kind.COLOR,
          Kind.EFFECT,
          Kind.SPEED,
          Kind.FREEZE,
          Kind.REORDER,
          Kind.SLIDESHOW,
          Kind.TRANSITION,
          Kind.FADE);

  private ShortLength() {}

  /** Of a photo that the same message moves. */
  static Understanding ofPhoto(Understanding read) {
    Optional<Wish> photo = read.wishes().stream().filter(Thing.PHOTO::isOf).findFirst();
    boolean isTold = photo.isPresent() && read.wishes().stream().anyMatch(ShortLength::isOne);
    return isTold ? shown(read, photo.get()) : read;
  }

  static boolean mayBeToldIn(Understanding read, String sentence) {
    return read.wishes().stream().anyMatch(ShortLength::isOne)
        && !Cue.OF_FILM.isIn(sentence)
        && !Cue.THE_FILM.isIn(sentence)
        && !Cue.ALL_OF_THE_FILM.isIn(sentence);
  }

  /**
   * @param last what was done last
   * @return empty where that does not last
   */
  static Optional<Understanding> behind(Understanding read, String sentence, Wish last) {
    if (Thing.PHOTO.isOf(last)) {
      return Optional.of(shown(read, last));
    }
    boolean isOfLast = LASTING.contains(last.kind()) && read.wishes().size() == 1;
    return isOfLast ? Optional.of(read.asking(List.of()).missing(sentence)) : Optional.empty();
  }

  private static boolean isOne(Wish wish) {
    return wish.kind() == Kind.SET_LENGTH
        && wish.parameters().get("seconds") instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_SECONDS;
  }

  private static Understanding shown(Understanding read, Wish photo) {
    Object clip = photo.parameters().getOrDefault("move", photo.parameters().get("clip"));
    Object place = photo.parameters().get("to") instanceof Number to ? to : clip;
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : read.wishes()) {
      wishes.add(
          isOne(wish) && place != null
              ? new Wish(
                  Kind.SLIDESHOW,
                  Map.of("clip", place, "seconds_each", wish.parameters().get("seconds")),
                  wish.said())
              : wish);
    }
    wishes.sort((one, other) -> Boolean.compare(isShown(one), isShown(other)));
    return read.wanting(wishes, read.question().of());
  }

  private static boolean isShown(Wish wish) {
    return wish.kind() == Kind.SLIDESHOW;
  }
}
