package dev.nemomcp.language;

import java.util.List;
import java.util.Map;

/**
 * "Too bright, go back a step", "put the contrast back to what it was": the words before tell what
 * is undone, and ask for nothing more of that kind.
 */
final class OnlyUndone {
  private OnlyUndone() {}

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   */
  static Understanding of(Understanding alone, String sentence, Wish last) {
    List<Wish> wishes = alone.wishes();
    if (wishes.size() != 2 || wishes.get(0).kind() != Kind.UNDO) {
      return alone;
    }
    Wish undo = wishes.get(0);
    Wish other = wishes.get(1);
    boolean tellsWhat =
        other.kind() == last.kind()
            && !undo.parameters().containsKey("steps")
            && sentence.indexOf(other.said()) <= sentence.indexOf(undo.said());
    return tellsWhat ? alone.asking(List.of(new Wish(Kind.UNDO, Map.of(), undo.said()))) : alone;
  }
}
