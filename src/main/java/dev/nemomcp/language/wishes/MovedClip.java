package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is said of a clip once it was moved: "最后一段挪到最前面，只留它的前5秒", and not of the film. */
final class MovedClip {
  private MovedClip() {}

  /**
   * The clip has its old number until it is moved, so that is done last.
   *
   * @param wishes those that follow a move are changed
   * @param sentence that asks for them
   * @return those that cannot be done to a clip alone
   */
  static List<Pending> agree(List<Pending> wishes, String sentence) {
    if (Cue.STAYS_THERE_TOO.isIn(sentence)) {
      wishes.stream()
          .filter(wish -> wish.kind() == Kind.REORDER && wish.parameters().containsKey("to"))
          .forEach(wish -> wish.parameters().put("copy", true));
    }
    List<Pending> ofFilmOnly = new ArrayList<>();
    for (int i = 1; i < wishes.size(); i++) {
      Pending moved = wishes.get(i - 1);
      Pending next = wishes.get(i);
      boolean follows =
          moved.kind() == Kind.REORDER
              && moved.parameters().containsKey("move")
              && Reach.namesNoClip(next);
      boolean isOfIt = follows && Cue.OF_IT.isIn(next.said());
      switch (next.kind()) {
        case KEEP_RANGE -> {
          if (isOfIt || (follows && isOfAnEnd(next) && followsAtOnce(moved, next, sentence))) {
            next.parameters().put("clips", moved.parameters().get("move"));
            Collections.swap(wishes, i - 1, i);
          }
        }
        case TRIM_RANGE -> {
          if (isOfIt) {
            next.parameters().put("clips", moved.parameters().get("move"));
          }
        }
        case SET_LENGTH -> {
          if (isOfIt && next.parameters().get("seconds") instanceof Number seconds) {
            wishes.set(i - 1, kept(next, moved, seconds));
            wishes.set(i, moved);
          }
        }
        case HIGHLIGHTS -> {
          if (isOfIt) {
            ofFilmOnly.add(next);
          }
        }
        default -> {
          if (follows && Reach.isPlaceable(next) && pointsBack(next)) {
            next.parameters().put("clips", moved.parameters().get("move"));
          }
        }
      }
    }
    wishes.removeAll(ofFilmOnly);
    return ofFilmOnly;
  }

  /** "Move clip 3 to the start and mute it". */
  private static boolean pointsBack(Pending next) {
    return Cue.IT.isIn(next.said()) || Cue.OF_IT.isIn(next.said());
  }

  /** Its first seconds, or its last. */
  private static boolean isOfAnEnd(Pending kept) {
    Object start = kept.parameters().get("start_seconds");
    return !Cue.THE_FILM.isIn(kept.said()) && start instanceof Number n && n.doubleValue() <= 0;
  }

  /** "…挪到最前面，只留前5秒", and not "…挪到最前面，再…": then it is the film's turn. */
  private static boolean followsAtOnce(Pending moved, Pending next, String sentence) {
    int from = sentence.indexOf(moved.said()) + moved.said().length();
    int to = sentence.indexOf(next.said(), from);
    return to > from && ",，".contains(sentence.substring(from, to).strip());
  }

  private static Pending kept(Pending length, Pending moved, Number seconds) {
    Pending kept = length.as(Kind.KEEP_RANGE);
    kept.parameters().put("clips", moved.parameters().get("move"));
    kept.parameters().put("start_seconds", 0.0);
    kept.parameters().put("end_seconds", seconds.doubleValue());
    return kept;
  }
}
