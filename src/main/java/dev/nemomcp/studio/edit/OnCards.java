package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An edit of texts that takes along the cards that they stand on: a card shows for as long as the
 * words that fill it, and goes with them; what is behind the words is the card, and so is what is
 * to become white where the letters are.
 */
record OnCards(Edit edit) implements Edit {
  private static final String WHITE = "#ffffff";

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Edited edited = edit.apply(draft, footage);
    Draft now = edited.draft();
    for (Placed card : Cards.of(draft)) {
      for (Text text : draft.texts()) {
        if (Cards.under(text, List.of(card)).isPresent() && Cards.isAsLong(text, card)) {
          now = along(repainted(now, card.clip().id(), text), card.clip().id(), text);
        }
      }
    }
    return Cards.of(now).size() == Cards.of(draft).size()
            && !Cards.paints(now).equals(Cards.paints(draft))
        ? new Edited(now, edited.before(), Cards.described(now), edited.note())
        : new Edited(now, edited.before(), edited.after(), edited.note());
  }

  private static Draft repainted(Draft now, String cardId, Text before) {
    Optional<Text> after = withId(now, before.id());
    List<Placed> card = withId(Cards.of(now), cardId);
    if (after.isEmpty() || card.isEmpty()) {
      return now;
    }
    TextStyle style = after.get().style();
    boolean isBehind =
        !style.boxColor().equals(before.style().boxColor()) && Cards.isOpaque(style.boxColor());
    boolean areWhite = before.style().color().isEmpty() && style.color().equals(WHITE);
    if (!isBehind && !areWhite) {
      return now;
    }
    String paint = isBehind ? style.boxColor() : WHITE;
    TextStyle bare =
        style.withColors(
            areWhite ? "" : style.color(), style.outlineColor(), before.style().boxColor());
    return Cards.painted(changed(now, before.id(), text -> text.withStyle(bare)), card, paint);
  }

  private static Optional<Text> withId(Draft draft, String id) {
    return draft.texts().stream().filter(text -> text.id().equals(id)).findFirst();
  }

  private static List<Placed> withId(List<Placed> cards, String id) {
    return cards.stream().filter(placed -> placed.clip().id().equals(id)).toList();
  }

  private static Draft along(Draft now, String cardId, Text before) {
    Optional<Text> after = withId(now, before.id());
    List<Placed> card = withId(Cards.of(now), cardId);
    if (after.isEmpty()) {
      return card.stream().anyMatch(c -> isBare(now, c)) ? Cards.without(now, card) : now;
    }
    long millis = after.get().durationMillis();
    if (millis == before.durationMillis() || after.get().startMillis() != before.startMillis()) {
      return now;
    }
    Draft asBefore =
        changed(
            now, before.id(), text -> text.withTime(before.startMillis(), before.durationMillis()));
    return Cards.lasting(asBefore, card, millis);
  }

  private static Draft changed(Draft draft, String textId, UnaryOperator<Text> change) {
    return draft.withTexts(
        draft.texts().stream()
            .map(text -> text.id().equals(textId) ? change.apply(text) : text)
            .toList());
  }

  private static boolean isBare(Draft draft, Placed card) {
    return draft.texts().stream().noneMatch(text -> Cards.under(text, List.of(card)).isPresent());
  }
}
