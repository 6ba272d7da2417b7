package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** "Too much, only the last second", behind a cut: what was cut comes back, and less is cut. */
final class CutLess {
  private static final Set<Kind> CUTS =
      EnumSet.of(
          Kind.TRIM_RANGE,
          Kind.KEEP_RANGE,
          Kind.DELETE_CLIP,
          Kind.CUT_PAUSES,
          Kind.CUT_FILLERS,
          Kind.SET_LENGTH,
          Kind.HIGHLIGHTS,
          Kind.SPLIT);

  private CutLess() {}

  /**
   * @param cure what is to be done about it, by itself
   * @param last what was done last
   */
  static Optional<List<Wish>> of(Understanding cure, Wish last, String sentence) {
    boolean isCut = last.kind() == Kind.TRIM_RANGE && cure.unclear().isEmpty();
    // By itself "only the last second" is what is kept.
    Optional<Wish> less =
        cure.onlyWish(Kind.TRIM_RANGE)
            .or(
                () ->
                    cure.onlyWish(Kind.KEEP_RANGE).filter(wish -> Cue.ONLY_THAT.opens(wish.said())))
            .map(wish -> new Wish(Kind.TRIM_RANGE, wish.parameters(), sentence));
    return less.filter(wish -> isCut)
        .map(wish -> TakenBack.cutThere(List.of(wish), List.of(last)))
        .map(wishes -> TakenBack.afterUndoing(wishes, sentence));
  }

  /** The same, said so that it is clear by itself; empty for what is within. */
  static Optional<String> named(Wish less) {
    boolean isAtEnd =
        less.parameters().get("start_seconds") instanceof Number n && n.doubleValue() < 0;
    Object much = less.parameters().get(isAtEnd ? "start_seconds" : "end_seconds");
    boolean isHan = Lexer.hasHan(less.said());
    return much instanceof Number seconds
        ? Optional.of(
            OnlyANumber.cut(
                isAtEnd, Math.abs(seconds.doubleValue()) + (isHan ? "秒" : " seconds"), less, isHan))
        : Optional.empty();
  }

  /** "Undo that, cut the last second": out of the clip that was cut. */
  static Understanding there(Understanding alone, Wish last) {
    List<Wish> wishes = alone.wishes();
    boolean isCutAnew = wishes.size() == 2 && wishes.get(0).kind() == Kind.UNDO;
    return isCutAnew && last.kind() == Kind.TRIM_RANGE
        ? alone.wanting(
            List.of(wishes.get(0), TakenBack.cutThere(wishes.subList(1, 2), List.of(last)).get(0)),
            alone.question().of())
        : alone;
  }

  /** "clip1那3秒删多了", behind something else: undone would be that. */
  static boolean undoesAnother(
      Understanding alone, String sentence, Supplier<Optional<Wish>> last) {
    return alone.undoes()
        && Cue.CUT_TOO_MUCH.isIn(sentence)
        && last.get().filter(wish -> !CUTS.contains(wish.kind())).isPresent();
  }
}
