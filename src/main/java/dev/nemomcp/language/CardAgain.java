package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "Another one like it at the end that says 'Bye'", behind a card: one that looks the same. */
final class CardAgain {
  private static final String COLOR = "card_color";

  /** The colour of the card that is there. */
  private static final String SAME = "same";

  private CardAgain() {}

  static boolean mayBeToldIn(String sentence) {
    return Cue.ANOTHER_LIKE_IT.isIn(sentence);
  }

  /**
   * @param made what was done last
   */
  static Optional<List<Wish>> told(
      String sentence, List<Wish> made, Function<String, Understanding> reader) {
    if (made.stream().noneMatch(CardAgain::isCard)) {
      return Optional.empty();
    }
    String card = Lexer.hasHan(sentence) ? "来一张黑色卡片" : "a black card";
    return Cue.ANOTHER_LIKE_IT
        .in(sentence)
        .map(words -> Pages.told(reader.apply(OtherOne.replaced(sentence, words, card))))
        .filter(read -> read.unclear().isEmpty() && read.impossible().isEmpty())
        .map(Understanding::wishes)
        .filter(wishes -> !wishes.isEmpty() && wishes.stream().allMatch(CardAgain::isCard))
        .map(wishes -> wishes.stream().map(CardAgain::lookingTheSame).toList());
  }

  /** One at the end is a text. */
  private static boolean isCard(Wish wish) {
    return wish.parameters().containsKey(COLOR);
  }

  private static Wish lookingTheSame(Wish wish) {
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    all.put(COLOR, SAME);
    if ("end_card".equals(all.get("role"))) {
      // What shows at the end shows for a usual time there, which nobody said.
      all.keySet().removeAll(Set.of("start_seconds", "seconds"));
    }
    return wish.with(all);
  }
}
