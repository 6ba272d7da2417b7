package dev.nemomcp.language;

import dev.nemomcp.language.words.Lexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was said before, the latest last, and what of it a sentence goes on from. */
final class SaidBefore {
  static final String STOP = ". ";

  private static final int FARTHEST_BACK = 10;

  private final Function<String, Understanding> reader;
  private final OneOfSeveral oneOfSeveral;

  SaidBefore(Function<String, Understanding> reader, OneOfSeveral oneOfSeveral) {
    this.reader = reader;
    this.oneOfSeveral = oneOfSeveral;
  }

  /** Where what was said was said of one that was there, by the name of that. */
  List<String> named(List<String> before) {
    List<String> named = new ArrayList<>();
    for (String whole : before) {
      String said = named.isEmpty() ? whole : plainly(whole);
      named.add(
          named.isEmpty()
              ? said
              : reworded(said, named)
                  .map(PutRight::named)
                  .or(() -> cutLess(said, named))
                  .or(() -> stillThatClip(said, named))
                  .or(() -> openCure(said))
                  .orElseGet(() -> whole(said, named)));
    }
    return named;
  }

  private String plainly(String whole) {
    String said = Asides.withoutStop(Asides.leftOut(whole));
    boolean hasReasons = !PutRight.mayBeToldIn(said) && GoesOn.isOpen(reader.apply(said));
    return hasReasons ? Reasons.leftOut(said, reader) : said;
  }

  /** What a text is to say instead. */
  Optional<Wish> reworded(String said, List<String> before) {
    if (PutRight.tellsAllOfIt(said)) {
      return thing(before).flatMap(last -> PutRight.allOf(said, last));
    }
    return TextLines.isSaidIn(said)
        ? thing(before).flatMap(last -> TextLines.of(said, last))
        : PutRight.of(said, () -> reader.apply(inOneBreath(latest(before))).wishes());
  }

  /** What was to be done about what is wrong, which goes on from what was made. */
  private Optional<String> openCure(String said) {
    return Lexer.hasHan(said)
        ? WhatIsWrong.cure(said).filter(cure -> GoesOn.isOpen(reader.apply(cure)))
        : Optional.empty();
  }

  /** With the clip that it is still about, though it does not say so. */
  Optional<String> stillThatClip(String said, List<String> before) {
    return Lexer.hasHan(said)
        ? StillThatClip.named(reader.apply(said), said, () -> thing(before), reader)
        : Optional.empty();
  }

  private Optional<String> cutLess(String said, List<String> before) {
    return PutBack.lessCut(said, () -> thing(before))
        .or(
            () ->
                WhatIsWrong.cure(said)
                    .flatMap(
                        cure ->
                            thing(before)
                                .flatMap(last -> CutLess.of(reader.apply(cure), last, said))))
        .flatMap(wishes -> CutLess.named(wishes.get(1)));
  }

  /** The same with what a number, the other end or one of several is of. */
  String whole(String said, List<String> before) {
    if (before.isEmpty()) {
      return said;
    }
    if (OnceMore.mayBeOtherEnd(said)) {
      return thing(before).flatMap(last -> OnceMore.otherEndNamed(said, last)).orElse(said);
    }
    return OnlyANumber.isSaidIn(said) ? numbered(said, before) : oneOfSeveral.named(said, before);
  }

  /** "Make it 3": with what the number is of; as it was where that is not known. */
  private String numbered(String said, List<String> before) {
    return thing(before).map(last -> OnlyANumber.named(said, last)).orElse(said);
  }

  static String inOneBreath(List<String> said) {
    return String.join(STOP, said);
  }

  /** All that was done since something was named last. */
  List<Wish> madeLast(List<String> before) {
    return reader.apply(inOneBreath(sinceItWasNamed(before))).wishes();
  }

  /** What was spoken of last; a clip laid over the others keeps its name whatever is done to it. */
  Optional<Wish> thing(List<String> before) {
    List<String> since = sinceItWasNamed(before);
    return last(reader.apply(since.get(0)).wishes())
        .filter(ByItsName::isClip)
        .or(() -> last(madeLast(before)));
  }

  /** What was spoken of last of all that has a size. */
  Optional<Wish> sized(List<String> before) {
    return last(made(before).filter(wish -> MoreOfIt.SIZED.contains(wish.kind())).toList());
  }

  /** What each of the latest messages asked for by itself, in order. */
  Stream<Wish> made(List<String> before) {
    return latest(before).stream().flatMap(said -> reader.apply(said).wishes().stream());
  }

  static List<String> latest(List<String> before) {
    return before.subList(Math.max(0, before.size() - FARTHEST_BACK), before.size());
  }

  /** What was done last, where it tells a clip or a cut; else what was done so before. */
  Optional<Wish> lastPlaced(List<String> before) {
    Optional<Wish> latest = last(madeLast(before));
    return latest
        .filter(SaidBefore::isPlaced)
        .or(() -> last(made(before).filter(SaidBefore::isPlaced).toList()));
  }

  private static boolean isPlaced(Wish wish) {
    return wish.parameters().containsKey("clip") || wish.parameters().containsKey("between");
  }

  static Optional<Wish> last(List<Wish> wishes) {
    return wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.get(wishes.size() - 1));
  }

  Optional<Wish> beforeLast(List<String> before) {
    return last(
        before.size() < 2 ? List.of() : reader.apply(before.get(before.size() - 2)).wishes());
  }

  /** What went on by itself does not tell what it was about: all from where that was named. */
  List<String> sinceItWasNamed(List<String> before) {
    return sinceWith(before, sentence -> false);
  }

  /**
   * @param alsoGoesOn tells it of a sentence
   */
  List<String> sinceWith(List<String> before, Predicate<String> alsoGoesOn) {
    int from = before.size() - 1;
    int earliest = Math.max(0, before.size() - FARTHEST_BACK);
    while (from > earliest
        && (alsoGoesOn.test(before.get(from))
            || GoesOn.isSaidIn(reader.apply(before.get(from)), before.get(from)))) {
      from--;
    }
    return before.subList(from, before.size());
  }
}
