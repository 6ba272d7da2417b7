package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Optional;

/** What it was asked to split so far, whose pieces may be spoken of next. */
public final class Splits {
  private final List<Pending> splits;

  Splits(List<Pending> wishes) {
    this.splits = wishes.stream().filter(w -> w.kind() == Kind.SPLIT).toList();
  }

  /** Where. */
  public List<Double> seconds() {
    return splits.stream()
        .map(w -> w.parameters().get("at_seconds"))
        .filter(Number.class::isInstance)
        .map(at -> ((Number) at).doubleValue())
        .toList();
  }

  /**
   * The clip that it was asked to split, in whose time its cuts are; empty where it is the film.
   */
  public Optional<Token> clip() {
    return splits.stream()
        .filter(w -> w.parameters().containsKey("clips"))
        .map(w -> Token.of("clip", "clips", w.parameters().get("clips"), "clip", 0, 0))
        .findFirst();
  }

  /** Into how many pieces; 0 where it was not said. */
  public int parts() {
    return inParts().map(w -> ((Number) w.parameters().get("parts")).intValue()).orElse(0);
  }

  /** The number that a piece of a clip has; empty where it is the film that was split. */
  public Optional<Integer> numberOf(int piece) {
    return inParts()
        .map(w -> w.parameters().get("clips"))
        .filter(Number.class::isInstance)
        .map(clip -> PiecesOfClips.number(((Number) clip).intValue(), piece, parts()));
  }

  /** The same of a clip that was split in two, by how many parts or by where. */
  public Optional<Integer> numberOfHalf(int piece) {
    if (parts() > 0) {
      return parts() == 2 ? numberOf(piece) : Optional.empty();
    }
    return splits.size() != 1
        ? Optional.empty()
        : Optional.ofNullable(splits.get(0).parameters().get("clips"))
            .filter(Number.class::isInstance)
            .map(clip -> PiecesOfClips.number(((Number) clip).intValue(), piece, 2));
  }

  private Optional<Pending> inParts() {
    return splits.stream()
        .filter(w -> w.parameters().get("parts") instanceof Number)
        .reduce((before, last) -> last);
  }
}
