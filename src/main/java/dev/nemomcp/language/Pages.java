package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that have the whole screen to themselves: "a title card in white on black", "two seconds of
 * black, then the words Day one".
 */
final class Pages {
  /** Said of a title that is a page and not only letters over the picture. */
  private static final String PAGE = "page";

  private static final String CARD_COLOR = "card_color";
  private static final String BOX_COLOR = "box_color";
  private static final int OPAQUE_LENGTH = "#rrggbb".length();
  private static final Set<String> OF_THOSE_THERE = Set.of("change", "remove");

  private Pages() {}

  static Understanding told(Understanding understood) {
    return understood.wanting(told(understood.wishes()), told(understood.question().of()));
  }

  private static List<Wish> told(List<Wish> wishes) {
    List<Wish> told = new ArrayList<>();
    for (Wish wish : wishes) {
      Wish page = onItsColor(wish);
      Wish before = told.isEmpty() ? null : told.get(told.size() - 1);
      if (before != null && isBare(before) && isWording(page, before)) {
        Map<String, Object> both = new LinkedHashMap<>(page.parameters());
        both.putAll(before.parameters());
        told.set(
            told.size() - 1,
            new Wish(Kind.TITLE, both, before.said() + " " + page.said(), before.isOfOurOwn()));
      } else {
        told.add(page);
      }
    }
    return told;
  }

  /** The colour behind a page is the page's. */
  private static Wish onItsColor(Wish wish) {
    Object box = wish.parameters().get(BOX_COLOR);
    boolean isPage = wish.parameters().containsKey(PAGE);
    boolean isColored = isPage && box != null && box.toString().length() == OPAQUE_LENGTH;
    if (!isPage) {
      return wish;
    }
    Map<String, Object> parameters = new LinkedHashMap<>(wish.parameters());
    parameters.remove(PAGE);
    if (isColored && parameters.keySet().stream().noneMatch(OF_THOSE_THERE::contains)) {
      parameters.put(CARD_COLOR, parameters.remove(BOX_COLOR));
    }
    return wish.with(parameters);
  }

  private static boolean isBare(Wish wish) {
    return wish.kind() == Kind.FREEZE
        && wish.parameters().containsKey(CARD_COLOR)
        && wish.parameters().keySet().stream().noneMatch(OF_THOSE_THERE::contains);
  }

  private static boolean isWording(Wish wish, Wish card) {
    Object color = wish.parameters().get(CARD_COLOR);
    return (wish.kind() == Kind.TITLE || wish.kind() == Kind.TEXT)
        && wish.parameters().containsKey("text")
        && !wish.parameters().containsKey("start_seconds")
        && (color == null || color.equals(card.parameters().get(CARD_COLOR)))
        && wish.parameters().keySet().stream().noneMatch(OF_THOSE_THERE::contains);
  }
}
