package dev.nemomcp.language;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "把前半段挪到最后", "后半段不要了", behind a split: a half is the piece in front of the cut, or behind it. */
final class HalfOfSplit {
  private static final String PART = "part";
  private static final String CLIP = "clip";
  private static final String SECOND = "second_half";
  private static final Set<String> HALVES = Set.of("first_half", SECOND);

  private static final Set<Kind> DONE_TO_A_PIECE =
      EnumSet.of(Kind.COLOR, Kind.EFFECT, Kind.MUTE, Kind.SPEED, Kind.VOICE_VOLUME, Kind.ZOOM);

  private HalfOfSplit() {}

  /**
   * @param alone the sentence by itself
   * @param before what was said before it, the latest last
   */
  static Optional<List<Wish>> of(
      Understanding alone,
      String sentence,
      List<String> before,
      Function<String, Understanding> reader) {
    String last = before.get(before.size() - 1);
    if (alone.undoes()) {
      return before.size() < 2
          ? Optional.empty()
          : instead(alone, sentence, before.get(before.size() - 2), reader.apply(last), reader);
    }
    boolean isOfHalf = alone.wishes().size() == 1 && isOfHalf(alone.wishes().get(0));
    if (!isOfHalf && !GoesOn.isOpen(alone)) {
      return Optional.empty();
    }
    return split(last, reader)
        .flatMap(
            split ->
                (isOfHalf ? ofPiece(alone.wishes().get(0), split) : Optional.<Wish>empty())
                    .or(() -> inOneBreath(alone, isOfHalf, last, sentence, reader)))
        .map(List::of);
  }

  /** "删错了，要删前半段", where the other half was taken out. */
  private static Optional<List<Wish>> instead(
      Understanding alone,
      String sentence,
      String beforeLast,
      Understanding last,
      Function<String, Understanding> reader) {
    boolean isMeant =
        alone.wishes().size() == 2
            && isOfHalf(alone.wishes().get(1))
            && last.wishes().size() == 1
            && isOfHalf(last.wishes().get(0));
    return (isMeant ? split(beforeLast, reader) : Optional.<Wish>empty())
        .flatMap(split -> ofPiece(alone.wishes().get(1), split))
        .map(piece -> TakenBack.afterUndoing(List.of(piece), sentence));
  }

  private static boolean isOfHalf(Wish wish) {
    return HALVES.contains(String.valueOf(wish.parameters().get(PART)));
  }

  private static Optional<Wish> split(String said, Function<String, Understanding> reader) {
    return reader.apply(said).onlyWish(Kind.SPLIT);
  }

  /** It is done to one of the two pieces that a clip was split into; only one of them may go. */
  private static Optional<Wish> ofPiece(Wish half, Wish split) {
    boolean isKept = half.kind() == Kind.KEEP_RANGE;
    boolean isCut = isKept || half.kind() == Kind.TRIM_RANGE;
    boolean isMeant =
        isCut
            ? half.parameters().keySet().equals(Set.of(PART))
            : DONE_TO_A_PIECE.contains(half.kind()) && !half.parameters().containsKey(CLIP);
    boolean isSecond = SECOND.equals(half.parameters().get(PART)) != isKept;
    return (isMeant ? firstPiece(split) : Optional.<Integer>empty())
        .map(
            first -> {
              Map<String, Object> there = new LinkedHashMap<>(half.parameters());
              there.remove(PART);
              there.put(CLIP, isSecond ? first + 1 : first);
              return new Wish(isCut ? Kind.DELETE_CLIP : half.kind(), there, half.said());
            });
  }

  /** Its name is that of both pieces by now. */
  private static Optional<Integer> firstPiece(Wish split) {
    Object clip =
        split.parameters().get("clips") instanceof List<?> two && two.size() == 2
            ? two.get(0)
            : split.parameters().get(CLIP);
    boolean isInTwo = !(split.parameters().get("parts") instanceof Number n) || n.intValue() == 2;
    return isInTwo && clip instanceof Number first
        ? Optional.of(first.intValue())
        : Optional.empty();
  }

  private static Optional<Wish> inOneBreath(
      Understanding alone,
      boolean isOfHalf,
      String last,
      String sentence,
      Function<String, Understanding> reader) {
    Understanding both = reader.apply(SaidBefore.inOneBreath(List.of(last, sentence)));
    List<Wish> wishes = both.wishes();
    boolean isMore =
        wishes.size() == 2 && both.unclear().isEmpty() && wishes.get(1).kind() != Kind.SPLIT;
    return isMore && (!isOfHalf || wishes.get(1).kind() == alone.wishes().get(0).kind())
        ? Optional.of(wishes.get(1))
        : Optional.empty();
  }
}
