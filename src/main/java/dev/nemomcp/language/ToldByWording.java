package dev.nemomcp.language;

import dev.nemomcp.language.words.Lexer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Messages whose wording tells that they are of what was made: "make it 3", "the second one too",
 * "another one just like it". Each reading knows one kind of them; the first that knows the message
 * tells what it means.
 */
final class ToldByWording {
  private static final Pattern USES = Pattern.compile("(?:要|改)?(?:用|取|换成)");

  private final Function<String, Understanding> reader;
  private final OneOfSeveral oneOfSeveral;
  private final SaidBefore saidBefore;
  private final Function<String, Understanding> again;

  private final List<Reading> readings =
      List.of(
          this::putRight,
          this::leftUncut,
          this::noMeasure,
          this::saidOtherwise,
          this::otherPartOfIt,
          this::cardAgain,
          this::undoesAnother,
          this::heldLonger,
          this::whileHeld,
          this::oneOfSeveral,
          this::number,
          this::asItWas,
          this::endsSooner,
          this::movedStretch,
          this::spedThere,
          this::compared,
          this::heardAgain,
          this::movedOne,
          this::stillThatClip);

  /**
   * @param before what was said, the latest last
   */
  private record Said(Understanding read, String sentence, List<String> before) {
    private Optional<Understanding> asking(Optional<Wish> wish) {
      return wish.map(one -> read.asking(List.of(one)));
    }
  }

  private interface Reading {
    Optional<Understanding> of(Said said);
  }

  /**
   * @param again reads what a message stands for, behind the same as the message
   */
  ToldByWording(
      Function<String, Understanding> reader,
      OneOfSeveral oneOfSeveral,
      SaidBefore saidBefore,
      Function<String, Understanding> again) {
    this.reader = reader;
    this.oneOfSeveral = oneOfSeveral;
    this.saidBefore = saidBefore;
    this.again = again;
  }

  Optional<Understanding> of(Understanding read, String sentence, List<String> before) {
    Said said = new Said(read, sentence, before);
    return readings.stream().flatMap(reading -> reading.of(said).stream()).findFirst();
  }

  private Optional<Wish> last(Said said) {
    return saidBefore.thing(said.before);
  }

  /** The other half of what was split, a typo, other words for what was written. */
  private Optional<Understanding> putRight(Said said) {
    return HalfOfSplit.of(said.read, said.sentence, said.before, reader)
        .or(() -> PutBack.lessCut(said.sentence, () -> last(said)))
        .or(() -> reworded(said))
        .map(said.read::asking);
  }

  private Optional<List<Wish>> reworded(Said said) {
    return (said.read.undoes()
            ? Optional.<Wish>empty()
            : saidBefore.reworded(said.sentence, said.before))
        .map(List::of);
  }

  private Optional<Understanding> leftUncut(Said said) {
    String lastSaid = said.before.get(said.before.size() - 1);
    return LeftUncut.named(said.sentence)
        .filter(named -> last(said).filter(wish -> wish.kind() == Kind.SET_LENGTH).isPresent())
        .map(again)
        .or(
            () ->
                isOfPauses(said.read)
                    ? LeftUncut.pauses(said.sentence, lastSaid, reader).map(said.read::asking)
                    : Optional.empty());
  }

  private Optional<Understanding> saidOtherwise(Said said) {
    return !Lexer.hasHan(said.sentence)
        ? Optional.empty()
        : last(said)
            .flatMap(
                last ->
                    said.asking(SaidOtherwise.cardShown(said.sentence, last))
                        .or(() -> SaidOtherwise.of(said.sentence, last, reader).map(again)));
  }

  /** "用clip1后面那截", of a clip laid over the others: not all that is left of the film. */
  private Optional<Understanding> otherPartOfIt(Said said) {
    boolean mayBe =
        USES.matcher(said.sentence).lookingAt()
            && said.read.onlyWish(Kind.KEEP_RANGE).isPresent()
            && last(said).filter(ByItsName::isClip).isPresent();
    return mayBe
        ? Optional.of(said.read.asking(List.of()).missing(said.sentence))
        : Optional.empty();
  }

  private static boolean isOfPauses(Understanding read) {
    return read.wishes().stream().anyMatch(wish -> wish.kind() == Kind.CUT_PAUSES);
  }

  /** "模糊再重一些", "轻点", of what is only there or not. */
  private Optional<Understanding> noMeasure(Said said) {
    return NoMeasure.mayBeToldIn(said.sentence)
        ? last(said).flatMap(last -> NoMeasure.inChinese(said.read, said.sentence, last, reader))
        : Optional.empty();
  }

  private Optional<Understanding> cardAgain(Said said) {
    return CardAgain.mayBeToldIn(said.sentence)
        ? CardAgain.told(said.sentence, saidBefore.madeLast(said.before), reader)
            .map(said.read::asking)
        : Optional.empty();
  }

  private Optional<Understanding> undoesAnother(Said said) {
    return CutLess.undoesAnother(said.read, said.sentence, () -> last(said))
        ? Optional.of(said.read.asking(List.of()).missing(said.sentence))
        : Optional.empty();
  }

  private Optional<Understanding> heldLonger(Said said) {
    return said.asking(
        ShownLonger.heldLonger(said.read, said.sentence)
            .filter(wish -> last(said).filter(ShownLonger::isHeld).isPresent()));
  }

  private Optional<Understanding> whileHeld(Said said) {
    return WhileHeld.mayBeToldIn(said.read, said.sentence)
        ? said.asking(WhileHeld.of(said.read, saidBefore.made(said.before)))
        : Optional.empty();
  }

  private Optional<Understanding> oneOfSeveral(Said said) {
    String named = oneOfSeveral.named(said.sentence, said.before);
    return named.equals(said.sentence)
        ? Optional.empty()
        : Optional.of(oneOfSeveral.told(said.read, named, said.sentence));
  }

  private Optional<Understanding> number(Said said) {
    boolean mayBe = OnlyANumber.isSaidIn(said.sentence) || OnceMore.mayBeOtherEnd(said.sentence);
    String whole = mayBe ? saidBefore.whole(said.sentence, said.before) : said.sentence;
    return whole.equals(said.sentence) ? Optional.empty() : Optional.of(again.apply(whole));
  }

  private Optional<Understanding> asItWas(Said said) {
    if (!AsItWas.isSaidIn(said.sentence)) {
      return Optional.empty();
    }
    Optional<Wish> off = AsItWas.of(said.sentence, SaidBefore.latest(said.before), reader);
    return off.isPresent() || AsItWas.wouldCut(said.read)
        ? Optional.of(said.read.asking(off.stream().toList()))
        : Optional.empty();
  }

  private Optional<Understanding> endsSooner(Said said) {
    return EndsSooner.mayBeToldIn(said.read, said.sentence)
        ? said.asking(last(said).flatMap(last -> EndsSooner.of(said.read, said.sentence, last)))
        : Optional.empty();
  }

  private Optional<Understanding> movedStretch(Said said) {
    return StretchMoved.isSaidIn(said.sentence)
        ? last(said).flatMap(last -> StretchMoved.of(said.sentence, last)).map(said.read::asking)
        : Optional.empty();
  }

  private Optional<Understanding> spedThere(Said said) {
    return said.read.onlyWish(Kind.SPEED).isPresent()
        ? last(said)
            .flatMap(last -> MoreOfIt.spedThere(said.sentence, said.read, last))
            .map(said.read::asking)
        : Optional.empty();
  }

  private Optional<Understanding> compared(Said said) {
    return Compared.isSaidIn(said.sentence)
        ? said.asking(last(said).flatMap(last -> Compared.of(said.sentence, last)))
        : Optional.empty();
  }

  private Optional<Understanding> heardAgain(Said said) {
    return HeardAgain.mayBeToldIn(said.read, said.sentence)
        ? said.asking(last(said).flatMap(last -> HeardAgain.of(said.read, said.sentence, last)))
        : Optional.empty();
  }

  private Optional<Understanding> movedOne(Said said) {
    return MovedOne.mayBeToldIn(said.read)
        ? last(said).flatMap(last -> MovedOne.told(said.read, said.sentence, last, reader))
        : Optional.empty();
  }

  private Optional<Understanding> stillThatClip(Said said) {
    return saidBefore.stillThatClip(said.sentence, said.before).map(reader);
  }
}
