package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The order of clips, told one after the other. */
public final class ClipOrder {
  private ClipOrder() {}

  /** "Start with clip 3, then clip 1": the next one in the order. */
  public static boolean goesOn(Pending wish, List<Token> own) {
    Map<String, Object> said = wish.parameters();
    boolean orders = said.containsKey("order") || Double.valueOf(1).equals(said.get("to"));
    if (wish.kind() != Kind.REORDER
        || !orders
        || !own.stream().allMatch(t -> t.is("clip") || t.is("put") || t.is("says"))) {
      return false;
    }
    List<Object> order = new ArrayList<>(listed(said.getOrDefault("order", said.get("move"))));
    own.stream().filter(t -> t.is("clip")).forEach(clip -> order.addAll(listed(clip.value())));
    said.clear();
    said.put("order", order);
    return true;
  }

  private static List<?> listed(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }
}
