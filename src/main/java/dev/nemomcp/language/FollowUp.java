package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Make it bigger", "actually top left": what names nothing is about what was edited last. It is
 * read as if it were said in the same breath, and what that adds is what it asks for.
 */
final class FollowUp {
  /** What was said is kept so far and no farther. */
  private static final String CUT_SHORT = "…";

  /** "还是左上角吧": what is wanted rather. */
  private static final Pattern RATHER = Pattern.compile("(?:算了[,，\\s]*)?还是(.+?)(?:吧|好了)?[。!！]?");

  private final Function<String, Understanding> reader;
  private final ByItsName byItsName;
  private final OneOfSeveral oneOfSeveral;
  private final SaidBefore saidBefore;

  FollowUp(Function<String, Understanding> reader) {
    this.reader = reader;
    byItsName = new ByItsName(reader);
    oneOfSeveral = new OneOfSeveral(reader);
    saidBefore = new SaidBefore(reader, oneOfSeveral);
  }

  /**
   * @param heard the sentence by itself
   * @return what it means where it says what to do but not to what; else as it was
   */
  Understanding of(Understanding heard, String said, Known known) {
    Understanding meant = behind(heard, said, known);
    return known.before().isEmpty()
        ? meant
        : SameCut.at(meant, heard, said, saidBefore.made(known.before()));
  }

  private Understanding behind(Understanding heard, String said, Known known) {
    String parted = BlankAsComma.in(said);
    boolean isSaidWhole = known.before().isEmpty() || PutRight.mayBeToldIn(parted);
    String sentence = isSaidWhole ? parted : Asides.leftOut(parted);
    boolean isWhole = isSaidWhole || PutRight.mayBeToldIn(sentence);
    String rest = isWhole ? sentence : Reasons.leftOut(sentence, reader);
    if (!rest.equals(sentence)) {
      Understanding meant = meant(reader.apply(rest), rest, known);
      if (isPlain(meant)) {
        return meant;
      }
    }
    Understanding whole =
        meant(sentence.equals(said) ? heard : reader.apply(sentence), sentence, known);
    return isWhole || isPlain(whole) || whole.wishes().isEmpty()
        ? whole
        : besideUnclear(sentence, known).orElse(whole);
  }

  /** "Make it 3 seconds, my old man reads slowly", behind a title: still of that. */
  private Optional<Understanding> besideUnclear(String sentence, Known known) {
    Reasons.Parts parts = Reasons.parts(sentence, reader);
    String left = parts.understood();
    if (parts.unclear().isEmpty() || left.isEmpty()) {
      return Optional.empty();
    }
    Understanding meant = meant(reader.apply(left), left, known);
    if (!isPlain(meant)) {
      return Optional.empty();
    }
    for (String part : parts.unclear()) {
      meant = meant.missing(part);
    }
    return Optional.of(meant);
  }

  /** Something is to be done or told, and nothing is left open. */
  private static boolean isPlain(Understanding meant) {
    return meant.unclear().isEmpty()
        && meant.impossible().isEmpty()
        && (!meant.wishes().isEmpty() || meant.question().isAsked());
  }

  private Understanding meant(Understanding told, String sentence, Known known) {
    Understanding read = ShortLength.ofPhoto(withoutWhatIsUndone(told, sentence, known));
    Matcher rather = RATHER.matcher(sentence);
    if (GoesOn.isOpen(read) && rather.matches() && !Cue.WHAT_IS_WRONG.opens(sentence)) {
      String meant = rather.group(1);
      Understanding instead = of(reader.apply(meant), meant, known);
      return instead.wishes().isEmpty() ? read : instead;
    }
    List<String> before = saidBefore.named(known.before());
    if (before.isEmpty()) {
      return read;
    }
    if (read.question().isAsked()) {
      return asked(read, sentence, before);
    }
    Optional<Understanding> byItsWording = byItsWording(read, sentence, before, known);
    if (byItsWording.isPresent()) {
      return byItsWording.get();
    }
    Optional<Understanding> cured =
        (read.undoes() ? Optional.<String>empty() : WhatIsWrong.cure(sentence))
            .flatMap(cure -> cured(read, sentence, cure, known, before));
    if (cured.isPresent()) {
      return cured.get();
    }
    Optional<String> meant = TakenBack.meantInstead(read, sentence);
    return meant.isPresent()
        ? insteadOfUndoing(read, meant.get(), known)
        : ofLastMessage(read, sentence, before)
            .orElseGet(
                () -> notTheFilm(ofWhatWasMade(read, sentence, before, known), sentence, before));
  }

  private Understanding notTheFilm(Understanding meant, String sentence, List<String> before) {
    return ShortLength.isToldIn(meant)
        ? saidBefore
            .thing(before)
            .flatMap(last -> ShortLength.behind(meant, sentence, last))
            .orElse(meant)
        : meant;
  }

  /** The cure of what is wrong with what was made last, where that is not what was read already. */
  private Optional<Understanding> cured(
      Understanding read, String sentence, String cure, Known known, List<String> before) {
    return saidBefore
        .thing(before)
        .flatMap(
            thing ->
                CutLess.of(reader.apply(cure), thing, sentence)
                    .map(read::asking)
                    .or(() -> lessOfIt(cure, thing).map(read::asking))
                    .or(() -> byItsName.told(read, sentence, thing))
                    .or(() -> ofTransition(cure, thing))
                    .or(
                        () ->
                            Optional.of(of(reader.apply(cure), cure, known))
                                .filter(alone -> WhatIsWrong.isCured(thing, alone))));
  }

  /** "太普通了 换个酷的": another transition, and no other film. */
  private Optional<Understanding> ofTransition(String cure, Wish thing) {
    return thing.kind() == Kind.TRANSITION && Lexer.hasHan(cure)
        ? byItsName.told(reader.apply(cure).asking(List.of()), cure, thing)
        : Optional.empty();
  }

  /** "That cuts off my hair. Bit less.": what is wrong does not take it off. */
  private Optional<List<Wish>> lessOfIt(String cure, Wish thing) {
    Understanding alone = reader.apply(cure);
    return MoreOfIt.isSaidIn(cure)
        ? MoreOfIt.of(cure, alone, thing, alone).map(List::of)
        : Optional.empty();
  }

  private Understanding ofWhatWasMade(
      Understanding read, String sentence, List<String> before, Known known) {
    String clip = ThatClip.named(withOtherOne(sentence, known), before, reader);
    String named = withOverlay(clip, known);
    Understanding alone = named.equals(sentence) ? read : reader.apply(named);
    boolean takesBack = TakenBack.isSaidIn(named);
    boolean goesOn =
        takesBack
            || GoesOn.isSaidIn(alone, named)
            || MoreOfIt.isSaidIn(named)
            || HalfWay.isSaidIn(named)
            || ShownLonger.isSaidIn(alone);
    boolean putsInstead =
        takesBack
            && (!Cue.TAKES_BACK.opens(named) || GoesOn.isOpen(alone) || GoesOn.isBrief(alone));
    Optional<Wish> it =
        (!takesBack || putsInstead)
                && (goesOn
                    || Cue.POINTS_AT_IT.isIn(named)
                    || Cue.GOES_OUT.opens(named)
                    || Cue.LONGER_NAMELY.opens(named))
            ? saidBefore.thing(before)
            : Optional.empty();
    Optional<Wish> longer =
        Cue.LONGER_NAMELY.isIn(named) || Cue.IS_ENOUGH.isIn(named)
            ? Optional.empty()
            : it.flatMap(thing -> ShownLonger.of(alone, thing));
    if (longer.isPresent()) {
      return alone.asking(List.of(longer.get()));
    }
    Optional<Understanding> ofWhatShows =
        it.filter(
                thing ->
                    ByItsName.isShown(thing)
                        || ByItsName.isMusicAt(thing, named)
                        || Thing.PHOTO.isOf(thing))
            .flatMap(thing -> byItsName.told(alone, named, thing));
    if (ofWhatShows.isPresent()) {
      return ofWhatShows.get();
    }
    if (OnlyThere.isSaidIn(named, alone)) {
      return onlyThere(alone, named, before);
    }
    Understanding goneOn = goesOn ? goingOn(alone, named, before, takesBack) : alone;
    return goneOn == alone
        ? it.flatMap(thing -> byItsName.told(alone, named, thing))
            .or(() -> ThatClip.told(alone, named, before, reader))
            .or(() -> otherWay(alone, named, reader.apply(before.get(before.size() - 1))))
            .orElse(alone)
        : goneOn;
  }

  private Optional<Understanding> byItsWording(
      Understanding read, String sentence, List<String> before, Known known) {
    return new ToldByWording(
            reader, oneOfSeveral, saidBefore, whole -> of(reader.apply(whole), whole, known))
        .of(read, sentence, before);
  }

  private Understanding withoutWhatIsUndone(Understanding alone, String sentence, Known known) {
    return alone.undoes() && alone.wishes().size() > 1 && !known.before().isEmpty()
        ? saidBefore
            .thing(known.before())
            .map(last -> CutLess.there(OnlyUndone.of(alone, sentence, last), last))
            .orElse(alone)
        : alone;
  }

  /** "Can it start a second later": not a question where something was put on the film. */
  private Understanding asked(Understanding read, String sentence, List<String> before) {
    boolean mayBeOfIt = read.isOfNothingKnown() && Cue.POINTS_AT_IT.isIn(sentence);
    return (mayBeOfIt ? saidBefore.thing(before) : Optional.<Wish>empty())
        .flatMap(thing -> byItsName.told(read.asking(List.of()), sentence, thing))
        .map(Understanding::unasked)
        .orElse(read);
  }

  /** What is only to be understood by all that was asked for in the message before. */
  private Optional<Understanding> ofLastMessage(
      Understanding alone, String sentence, List<String> before) {
    boolean mayBe =
        !alone.impossible().isEmpty() || GoesOn.isOpen(alone) || Cue.LAST_OF_THEM.isIn(sentence);
    List<Wish> made = mayBe ? reader.apply(before.get(before.size() - 1)).wishes() : List.of();
    return SaidBefore.last(made)
        .flatMap(
            last ->
                PutBack.of(alone, sentence, last, reader)
                    .map(less -> alone.asking(TakenBack.afterUndoing(List.of(less), sentence)))
                    .or(
                        () ->
                            LastOfThem.of(alone, sentence, made).map(w -> alone.asking(List.of(w))))
                    .or(() -> NoMeasure.told(alone, sentence, last, reader)));
  }

  private Understanding onlyThere(Understanding alone, String sentence, List<String> before) {
    List<String> since = saidBefore.sinceItWasNamed(before);
    String said = SaidBefore.inOneBreath(since);
    List<Wish> made = reader.apply(said).wishes();
    if (made.isEmpty() || said.contains(CUT_SHORT)) {
      return alone;
    }
    Wish last = made.get(made.size() - 1);
    String inOneBreath = said + SaidBefore.STOP + sentence;
    Understanding both = reader.apply(inOneBreath);
    List<Wish> instead = OnlyThere.instead(made, both);
    if (!instead.isEmpty()) {
      return since.size() == 1
          ? alone.asking(TakenBack.afterUndoing(instead, inOneBreath))
          : alone.asking(List.of()).missing(sentence);
    }
    return made.size() == 1 && InPlace.isChanged(last.kind())
        ? WhatChanged.told(alone, last, both)
        : alone;
  }

  private static Optional<Understanding> otherWay(
      Understanding alone, String sentence, Understanding made) {
    return (GoesOn.isOpen(alone) ? OtherWay.of(sentence, made.wishes()) : Optional.<Wish>empty())
        .map(turned -> alone.asking(List.of(turned)));
  }

  private Understanding goingOn(
      Understanding alone, String sentence, List<String> before, boolean takesBack) {
    List<String> since =
        Cue.THE_SAME.isIn(sentence)
            ? saidBefore.sinceWith(before, MoreOfIt::isSaidIn)
            : saidBefore.sinceItWasNamed(before);
    String said = SaidBefore.inOneBreath(since);
    String inOneBreath = said + SaidBefore.STOP + sentence;
    Understanding made = reader.apply(said);
    Optional<Understanding> otherWay = otherWay(alone, sentence, made);
    if (otherWay.isPresent() && !takesBack) {
      return otherWay.get();
    }
    Understanding both = reader.apply(inOneBreath);
    if (made.wishes().isEmpty()) {
      return alone;
    }
    Wish latest = made.wishes().get(made.wishes().size() - 1);
    Wish last =
        MoreOfIt.isOfASize(sentence, latest) ? latest : saidBefore.sized(before).orElse(latest);
    Optional<Wish> more =
        HalfWay.of(sentence, last, saidBefore.beforeLast(before))
            .or(() -> MoreOfIt.of(sentence, alone, last, both))
            .or(() -> OnceMore.of(sentence, last, both));
    if (more.isPresent()) {
      return alone.asking(List.of(more.get()));
    }
    if (takesBack && InPlace.addsTo(made, alone)) {
      return alone;
    }
    boolean isLastAlone = said.equals(before.get(before.size() - 1)) && !said.endsWith(CUT_SHORT);
    if (takesBack && isLastAlone && !InPlace.stays(alone, made, both)) {
      List<Wish> instead = TakenBack.instead(alone, made, both);
      if (!instead.isEmpty()) {
        // What was taken off is off, and stays so.
        boolean isTakenOff = last.parameters().containsKey("remove");
        return alone.asking(isTakenOff ? instead : TakenBack.afterUndoing(instead, inOneBreath));
      }
    }
    if (!both.unclear().isEmpty() || !(GoesOn.isOpen(alone) || GoesOn.isOfEither(alone, last))) {
      return alone;
    }
    if (both.isEmpty() && GoesOn.isOpen(alone)) {
      return alone.asking(List.of(new Wish(Kind.UNDO, Map.of(), sentence)));
    }
    List<Wish> others = TakenBack.without(both.wishes(), made.wishes());
    boolean isAllAsItWas = both.wishes().size() - others.size() == made.wishes().size();
    if (isAllAsItWas) {
      boolean isOfSeveral =
          since.size() > 1
              || saidBefore.made(before).filter(w -> ThatClip.areOfOneLook(w, last)).count() > 1;
      List<Wish> alike = isOfSeveral ? ThatClip.lookingLike(others, last) : others;
      return alike.isEmpty() ? alone : alone.asking(MoreOfIt.speedsAsOne(alike));
    }
    if (GoesOn.isOpen(alone)
        && isLastAlone
        && both.impossible().isEmpty()
        && both.wishes().size() == made.wishes().size()
        && made.wishes().stream().noneMatch(w -> InPlace.mayBeChanged(w.kind()))) {
      return alone.asking(TakenBack.afterUndoing(both.wishes(), inOneBreath));
    }
    return made.wishes().size() == 1 ? WhatChanged.told(alone, last, both) : alone;
  }

  /** Undone it is in any case; what was meant instead is done, or said to be unclear. */
  private Understanding insteadOfUndoing(Understanding undo, String meant, Known known) {
    Understanding instead = of(reader.apply(meant), meant, known);
    boolean isTold = !instead.wishes().isEmpty() && instead.wishes().get(0).kind() == Kind.UNDO;
    return isTold ? instead : undo.missing(meant);
  }

  private String withOtherOne(String sentence, Known known) {
    if (!OtherOne.mayBeToldIn(sentence)) {
      return sentence;
    }
    return saidBefore
        .lastPlaced(known.before())
        .map(made -> OtherOne.named(sentence, made, known.clipNames().size()))
        .orElse(sentence);
  }

  /** Names what was laid over the others in one of the last edits. */
  private String withOverlay(String sentence, Known known) {
    String named = ByItsName.named(sentence, known.clipNames());
    return !named.equals(sentence) && saidBefore.made(known.before()).anyMatch(ByItsName::isClip)
        ? named
        : sentence;
  }
}
