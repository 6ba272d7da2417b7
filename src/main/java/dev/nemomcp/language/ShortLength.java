package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
          Kind.TITLE,
          Kind.TEXT,
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

  /** Of a photo that the same message moves: it is told before the numbers change. */
  static Understanding ofPhoto(Understanding read) {
    return (isToldIn(read) ? read.wishes().stream() : Stream.<Wish>empty())
        .flatMap(wish -> Thing.clipOfPhoto(wish).stream())
        .findFirst()
        .map(clip -> shown(read, clip))
        .orElse(read);
  }

  static boolean isToldIn(Understanding read) {
    return read.wishes().stream().anyMatch(ShortLength::isOne);
  }

  /**
   * @param last what was done last
   * @return empty where that does not last, or the film is spoken of
   */
  static Optional<Understanding> behind(Understanding read, String sentence, Wish last) {
    // "Make it 8 seconds" is the film, but for behind what was done to one clip.
    boolean isOfClip = last.parameters().containsKey("clip");
    boolean isOfFilm = namesFilm(sentence) || (!isOfClip && Cue.THE_FILM.isIn(sentence));
    if (isOfFilm) {
      return Optional.empty();
    }
    boolean isOfLast = LASTING.contains(last.kind()) && read.wishes().size() == 1;
    return Thing.clipOfPhoto(last)
        .map(clip -> shown(read, clip))
        .or(
            () ->
                isOfLast
                    ? Optional.of(read.asking(List.of()).missing(sentence))
                    : Optional.empty());
  }

  private static boolean namesFilm(String sentence) {
    return Cue.OF_FILM.isIn(sentence) || Cue.ALL_OF_THE_FILM.isIn(sentence);
  }

  private static boolean isOne(Wish wish) {
    return wish.kind() == Kind.SET_LENGTH
        && wish.parameters().get("seconds") instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_SECONDS;
  }

  private static Understanding shown(Understanding read, Number clip) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : read.wishes()) {
      if (isOne(wish)) {
        Object seconds = wish.parameters().get("seconds");
        Map<String, Object> photo = Map.of("clip", clip, "seconds_each", seconds);
        wishes.add(0, new Wish(Kind.SLIDESHOW, photo, wish.said()));
      } else {
        wishes.add(wish);
      }
    }
    return read.wanting(wishes, read.question().of());
  }
}
