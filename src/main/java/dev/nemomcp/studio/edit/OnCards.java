package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.Optional;

/**
 * An edit of texts that takes along the cards that they stand on: a card shows for as long as the
 * words that fill it, and goes with them.
 */
record OnCards(Edit edit) implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Edited edited = edit.apply(draft, footage);
    Draft now = edited.draft();
    for (Placed card : Cards.of(draft)) {
      for (Text text : draft.texts()) {
        if (Cards.under(text, List.of(card)).isPresent() && Cards.isAsLong(text, card)) {
          now = along(now, card.clip().id(), text);
        }
      }
    }
    return new Edited(now, edited.before(), edited.after(), edited.note());
  }

  private static Draft along(Draft now, String cardId, Text before) {
    Optional<Text> after =
        now.texts().stream().filter(text -> text.id().equals(before.id())).findFirst();
    List<Placed> card =
        Cards.of(now).stream().filter(placed -> placed.clip().id().equals(cardId)).toList();
    if (after.isEmpty()) {
      return card.stream().anyMatch(c -> isBare(now, c)) ? Cards.without(now, card) : now;
    }
    long millis = after.get().durationMillis();
    if (millis == before.durationMillis() || after.get().startMillis() != before.startMillis()) {
      return now;
    }
    Draft asBefore =
        now.withTexts(
            now.texts().stream()
                .map(
                    text ->
                        text.id().equals(before.id())
                            ? text.withTime(before.startMillis(), before.durationMillis())
                            : text)
                .toList());
    return Cards.lasting(asBefore, card, millis);
  }

  private static boolean isBare(Draft draft, Placed card) {
    return draft.texts().stream().noneMatch(text -> Cards.under(text, List.of(card)).isPresent());
  }
}
