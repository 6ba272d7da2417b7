package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Frames in one colour, and the words that stand on them. */
final class Cards {
  /** Letters on a light card are dark; on a dark one they are white as everywhere. */
  private static final String INK = "#000000";

  private static final int LIGHT = 140;

  private Cards() {}

  static List<Placed> of(Draft draft) {
    return Timeline.of(draft).clips().stream().filter(placed -> placed.clip().isCard()).toList();
  }

  static CannotEdit none() {
    return new CannotEdit(
        Phrase.of("There is no card in one colour."),
        Phrase.of(
            "Add one: \"start with a black card that says 'Day one'\"; or say in times what is to"
                + " be cut, such as \"0:00 to 0:02\"."));
  }

  static List<String> paints(Draft draft) {
    return of(draft).stream().map(card -> card.clip().look().paint()).toList();
  }

  /** A colour that hides all that is behind it, as a card does. */
  static boolean isOpaque(String color) {
    return color.matches("#[0-9a-fA-F]{6}");
  }

  /** The card that a text stands on, and shows no longer than. */
  static Optional<Placed> under(Text text, List<Placed> clips) {
    return clips.stream()
        .filter(placed -> placed.clip().isCard())
        .filter(
            card ->
                card.startMillis() <= text.startMillis()
                    && text.startMillis() + text.durationMillis() <= card.endMillis())
        .findFirst();
  }

  /** Words that are read well on that colour. */
  static TextStyle legible(TextStyle style, String paint) {
    return style.withColors(ink(paint), style.outlineColor(), style.boxColor());
  }

  private static String ink(String paint) {
    int rgb = Integer.parseInt(paint.substring(1, 7), 16);
    double light = 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    return light > LIGHT ? INK : "";
  }

  /** Cards in another colour, their words as well read as before. */
  static Draft painted(Draft draft, List<Placed> cards, String paint) {
    List<Text> texts =
        draft.texts().stream()
            .map(
                text ->
                    under(text, cards)
                        .filter(
                            card -> text.style().color().equals(ink(card.clip().look().paint())))
                        .map(card -> text.withStyle(legible(text.style(), paint)))
                        .orElse(text))
            .toList();
    return changed(draft, cards, card -> card.withLook(card.look().withPaint(paint)))
        .withTexts(texts);
  }

  /** Cards that show for so long, and with them the words that showed as long as they did. */
  static Draft lasting(Draft draft, List<Placed> cards, long millis) {
    List<String> filling = new ArrayList<>();
    for (Text text : draft.texts()) {
      under(text, cards)
          .filter(card -> isAsLong(text, card))
          .ifPresent(card -> filling.add(text.id()));
    }
    Draft longer = changed(draft, cards, card -> card.withStillMillis(millis));
    return longer.withTexts(
        longer.texts().stream()
            .map(
                text ->
                    filling.contains(text.id()) ? text.withTime(text.startMillis(), millis) : text)
            .toList());
  }

  static boolean isAsLong(Text text, Placed card) {
    return text.startMillis() == card.startMillis()
        && text.durationMillis() == card.endMillis() - card.startMillis();
  }

  /** Cards taken out, and with them what stood on them. */
  static Draft without(Draft draft, List<Placed> cards) {
    List<Clip> left = new ArrayList<>(draft.clips());
    List<String> gone = ids(cards);
    left.removeIf(clip -> gone.contains(clip.id()));
    return Arranging.arrange(draft, left);
  }

  private static Draft changed(Draft draft, List<Placed> cards, UnaryOperator<Clip> change) {
    List<Clip> clips = new ArrayList<>(draft.clips());
    List<String> meant = ids(cards);
    clips.replaceAll(clip -> meant.contains(clip.id()) ? change.apply(clip) : clip);
    return Arranging.arrange(draft, clips);
  }

  private static List<String> ids(List<Placed> cards) {
    return cards.stream().map(card -> card.clip().id()).toList();
  }

  static Phrase described(Placed card) {
    return Phrase.of(
        "{0} card at {1}",
        ColorNames.of(card.clip().look().paint()),
        Clock.range(card.startMillis(), card.endMillis()));
  }

  static Phrase described(Draft draft) {
    List<Placed> cards = of(draft);
    return cards.isEmpty()
        ? Phrase.of("no card")
        : Phrase.of("{0}", cards.stream().map(Cards::described).toList());
  }
}
