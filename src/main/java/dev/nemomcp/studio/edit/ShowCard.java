package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A frame in one colour before, between or behind the clips, with words on it or bare. Where a card
 * is already, it becomes that one.
 *
 * @param color {@code #rrggbb}, or {@code same} for one that looks like the card that is there
 * @param place where it comes
 * @param seconds how long it shows; empty for what is usual
 * @param content the words; empty for none
 * @param usual how they look where nothing is said; empty for what suits the card
 */
record ShowCard(
    String color,
    CardPlace place,
    OptionalDouble seconds,
    String content,
    Lettering lettering,
    Optional<TextStyle> usual)
    implements Edit {
  private static final String BLACK = "#000000";
  private static final String SAME = "same";
  private static final double USUAL_SECONDS = 3;
  private static final double USUAL_BARE_SECONDS = 1;

  /**
   * A card is asked for, words are to stand between clips, or an end card has a colour behind it.
   */
  static boolean isMeant(Text.Role role, Parameters wish) {
    if (wish.has("card_color")) {
      return true;
    }
    boolean isNew = !wish.flag("remove") && !wish.flag("change");
    boolean isBetween = wish.has("between") || wish.has("before") || wish.has("after");
    boolean isClosing = role == Text.Role.END_CARD && Cards.isOpaque(wish.text("box_color"));
    return isNew && (isBetween || isClosing);
  }

  static Edit from(Text.Role role, Parameters wish) throws CannotEdit {
    String content = wish.text("text");
    if (wish.flag("remove") || (wish.flag("change") && content.isEmpty())) {
      return ChangeCards.from(wish);
    }
    CardPlace place = CardPlace.from(wish, role == Text.Role.END_CARD);
    Parameters bare = wish.with(Map.of("box_color", ""));
    ShowCard card =
        new ShowCard(
            color(wish), place, seconds(wish), content, Lettering.from(bare), Optional.empty());
    return wish.flag("each") ? card::everywhere : card;
  }

  private static String color(Parameters wish) {
    String box = wish.text("box_color");
    return wish.text("card_color", Cards.isOpaque(box) ? box : BLACK);
  }

  /** One between any two clips. */
  private Edited everywhere(Draft draft, Footage footage) throws CannotEdit {
    int clips = Units.of(draft, footage).count();
    Edited made = Edited.unchanged(draft, Cards.described(draft), Phrase.of("There is one clip."));
    for (int clip = 2; clip <= clips; clip++) {
      CardPlace before = CardPlace.before(clip);
      ShowCard card = new ShowCard(color, before, seconds, content, lettering, usual);
      made = card.apply(made.draft(), footage);
    }
    return clips < 2
        ? made
        : Edited.of(made.draft(), Cards.described(draft), Cards.described(made.draft()));
  }

  private static OptionalDouble seconds(Parameters wish) throws CannotEdit {
    double start = wish.number("start_seconds", 0);
    double end = wish.number("end_seconds", 0);
    boolean isStretch = start >= 0 && end > start && !wish.has("seconds");
    return isStretch ? OptionalDouble.of(end - start) : wish.number("seconds");
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (color.equals(SAME)) {
      return likeTheLast(draft).apply(draft, footage);
    }
    CardPlace.Found found = place.in(draft, footage);
    List<Clip> there = found.draft().clips();
    String paint =
        place.there() ? found.card().map(card -> card.clip().look().paint()).orElse(color) : color;
    Clip neighbour = there.get(Math.min(found.index(), there.size() - 1));
    if (!footage.media(neighbour.mediaId()).hasPicture()) {
      throw CannotEdit.onlySound();
    }
    if (content.isEmpty() && found.card().isPresent()) {
      return repainted(found);
    }
    Draft bare =
        found.card().map(card -> Cards.without(found.draft(), List.of(card))).orElse(found.draft());
    List<Clip> clips = new ArrayList<>(bare.clips());
    clips.add(
        found.index(),
        Clip.card(
            new NewIds("c", clips.stream().map(Clip::id)).next(),
            neighbour.mediaId(),
            paint,
            millis(found)));
    Draft shown = Arranging.arrange(bare, clips);
    Placed card = Timeline.of(shown).clips().get(found.index());
    Draft lettered = content.isEmpty() ? shown : lettered(shown, card, paint);
    return Edited.of(
        lettered,
        found.card().map(Cards::described).orElse(Phrase.of("no card")),
        content.isEmpty()
            ? Cards.described(card)
            : Phrase.of("{0}: \"{1}\"", Cards.described(card), content.replace('\n', ' ')));
  }

  /** In its colour, for as long, and with words that look like those on it. */
  private ShowCard likeTheLast(Draft draft) throws CannotEdit {
    List<Placed> cards = Cards.of(draft);
    if (cards.isEmpty()) {
      throw Cards.none();
    }
    Placed last = cards.get(cards.size() - 1);
    OptionalDouble asLong = OptionalDouble.of(last.clip().stillMillis() / 1000.0);
    Optional<TextStyle> style =
        draft.texts().stream()
            .filter(text -> Cards.under(text, List.of(last)).isPresent())
            .map(Text::style)
            .findFirst();
    return new ShowCard(
        last.clip().look().paint(),
        place,
        seconds.isPresent() ? seconds : asLong,
        content,
        lettering,
        style);
  }

  /** The card that is there, with its words. */
  private Edited repainted(CardPlace.Found found) throws CannotEdit {
    List<Placed> there = List.of(found.card().orElseThrow());
    Draft painted = Cards.painted(found.draft(), there, color);
    Draft lasting = Cards.lasting(painted, there, millis(found));
    return Edited.of(lasting, Cards.described(found.draft()), Cards.described(lasting));
  }

  private long millis(CardPlace.Found found) throws CannotEdit {
    if (seconds.isPresent()) {
      double said = seconds.getAsDouble();
      if (said < 0.1 || said > 60) {
        throw new CannotEdit(
            Phrase.of("A card cannot show for {0}.", Clock.seconds(Clock.millis(said))),
            Phrase.of("Say for how many seconds, such as 3."));
      }
      return Clock.millis(said);
    }
    long usual = Clock.millis(content.isEmpty() ? USUAL_BARE_SECONDS : USUAL_SECONDS);
    return found
        .card()
        .map(card -> card.clip().stillMillis())
        // Nobody chose so short a time, and words could not be read in it.
        .filter(millis -> millis != Clock.millis(USUAL_BARE_SECONDS))
        .orElse(usual);
  }

  private Draft lettered(Draft shown, Placed card, String paint) {
    List<Text> texts = new ArrayList<>(shown.texts());
    boolean isLast = shown.clips().get(shown.clips().size() - 1).equals(card.clip());
    Text.Role role = isLast ? Text.Role.END_CARD : Text.Role.TITLE;
    TextStyle style =
        (isLast ? TextStyle.TITLE.withPreset("end_card").withAnimation("fade") : TextStyle.TITLE)
            .withPosition(Position.CENTER);
    texts.add(
        new Text(
            new NewIds("t", shown.texts().stream().map(Text::id)).next(),
            role,
            content,
            card.startMillis(),
            card.endMillis() - card.startMillis(),
            lettering.over(usual.orElse(Cards.legible(style, paint)))));
    return shown.withTexts(texts);
  }
}
