package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Cards that are there in another colour, shown longer or shorter, or taken out with their words.
 *
 * @param called the colour by which they are spoken of; where none has it, it may be any
 * @param paint the new colour, {@code #rrggbb}; empty for the one that they have
 * @param seconds how long they show; empty for as long as they do
 * @param longerBySeconds how much longer; negative for shorter
 * @param atSeconds only the one about that moment; negative counts from the end; empty for all
 */
record ChangeCards(
    boolean remove,
    String called,
    String paint,
    OptionalDouble seconds,
    double longerBySeconds,
    OptionalDouble atSeconds)
    implements Edit {
  private static final long NEAR_MILLIS = 1500;
  private static final long SHORTEST_MILLIS = 100;

  static ChangeCards from(Parameters wish) throws CannotEdit {
    return new ChangeCards(
        wish.flag("remove"),
        wish.text("card_color"),
        wish.text("color"),
        wish.number("seconds"),
        wish.number("change_seconds", 0),
        wish.has("at_seconds") ? wish.number("at_seconds") : wish.number("start_seconds"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<Placed> meant = meant(draft);
    if (meant.isEmpty()) {
      throw Cards.none();
    }
    if (remove && meant.size() == draft.clips().size()) {
      throw CannotEdit.nothingLeft();
    }
    Draft changed = remove ? Cards.without(draft, meant) : draft;
    if (!remove && !paint.isEmpty()) {
      changed = Cards.painted(changed, meant, paint);
    }
    for (int i = 0; i < meant.size() && !remove; i++) {
      String id = meant.get(i).clip().id();
      List<Placed> now =
          Cards.of(changed).stream().filter(card -> card.clip().id().equals(id)).toList();
      changed = Cards.lasting(changed, now, millis(meant.get(i).clip().stillMillis()));
    }
    return changed.equals(draft)
        ? Edited.unchanged(
            draft, Cards.described(draft), Phrase.of("The card is like that already."))
        : Edited.of(changed, Cards.described(draft), Cards.described(changed));
  }

  private long millis(long now) {
    long said = seconds.isPresent() ? Clock.millis(seconds.getAsDouble()) : now;
    return Math.max(SHORTEST_MILLIS, said + Clock.millis(longerBySeconds));
  }

  private List<Placed> meant(Draft draft) {
    List<Placed> all = Cards.of(draft);
    List<Placed> so =
        all.stream().filter(card -> card.clip().look().paint().equals(called)).toList();
    List<Placed> cards = so.isEmpty() ? all : so;
    if (atSeconds.isEmpty()) {
      return cards;
    }
    long at = Where.moment(atSeconds.getAsDouble(), Timeline.of(draft).durationMillis());
    return cards.stream()
        .filter(card -> card.startMillis() - NEAR_MILLIS <= at)
        .filter(card -> at <= card.endMillis() + NEAR_MILLIS)
        .toList();
  }
}
