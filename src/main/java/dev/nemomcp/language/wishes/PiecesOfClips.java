package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * "Split clip 2 at 0:50 and mute what comes after": once it is split, each piece is a clip of its
 * own, and the time of the whole says nothing any more; it is named by its number then.
 */
final class PiecesOfClips {
  private static final String CLIP = "clips";
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";

  private PiecesOfClips() {}

  static void agree(List<Pending> wishes) {
    for (int i = 0; i < wishes.size(); i++) {
      Pending split = wishes.get(i);
      if (isOfClip(split) && split.parameters().get(CLIP) instanceof Number clip) {
        List<Double> cuts = cuts(wishes, clip);
        for (int later = i + 1; later < wishes.size(); later++) {
          wishes.set(later, ofPiece(wishes.get(later), clip.intValue(), cuts));
        }
      }
    }
  }

  /**
   * The number that a piece of a clip has.
   *
   * @param piece counted from 1
   * @param count how many pieces there are
   */
  static int number(int clip, int piece, int count) {
    return clip > 0 ? clip + piece - 1 : clip - (count - piece);
  }

  private static boolean isOfClip(Pending wish) {
    return wish.kind() == Kind.SPLIT && wish.parameters().get("at_seconds") instanceof Number;
  }

  private static List<Double> cuts(List<Pending> wishes, Number clip) {
    return wishes.stream()
        .filter(w -> isOfClip(w) && clip.equals(w.parameters().get(CLIP)))
        .map(w -> ((Number) w.parameters().get("at_seconds")).doubleValue())
        .distinct()
        .sorted()
        .toList();
  }

  private static Pending ofPiece(Pending wish, int clip, List<Double> cuts) {
    String name = wish.kind() == Kind.REORDER ? "move" : CLIP;
    boolean isThere =
        wish.kind() != Kind.SPLIT
            && wish.parameters().get(name) instanceof Number said
            && said.intValue() == clip
            && (wish.parameters().containsKey(START) || wish.parameters().containsKey(END));
    int piece = isThere ? piece(wish.parameters(), cuts) : 0;
    if (piece == 0) {
      return wish;
    }
    int count = cuts.size() + 1;
    boolean keeps = wish.kind() == Kind.KEEP_RANGE;
    if (keeps && count != 2) {
      return wish;
    }
    boolean isCut = keeps || wish.kind() == Kind.TRIM_RANGE;
    Pending whole = isCut ? wish.as(Kind.DELETE_CLIP) : wish.copy();
    whole.parameters().keySet().removeAll(List.of(START, END));
    whole.parameters().put(name, number(clip, keeps ? count + 1 - piece : piece, count));
    return whole;
  }

  /** Which of the pieces lies there, counted from 1; 0 for none. */
  private static int piece(Map<String, Object> there, List<Double> cuts) {
    List<Double> edges = new ArrayList<>(cuts);
    edges.add(0, 0.0);
    edges.add(null);
    Double start = there.get(START) instanceof Number n ? Double.valueOf(n.doubleValue()) : 0.0;
    Double end = there.get(END) instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
    for (int i = 1; i < edges.size(); i++) {
      if (start.equals(edges.get(i - 1)) && Objects.equals(end, edges.get(i))) {
        return i;
      }
    }
    return 0;
  }
}
