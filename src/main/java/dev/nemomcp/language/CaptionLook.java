package dev.nemomcp.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Add big yellow captions" is two edits, as a plan tells them: captions, and how they look; and
 * "captions off" is one of captions.
 */
final class CaptionLook {
  private static final String REMOVE = "remove";

  private static final Set<String> LOOK =
      Set.of(
          "preset",
          "typeface",
          "bold",
          "size",
          "size_change",
          "size_percent",
          "position",
          "color",
          "outline_color",
          "box_color",
          "animation",
          "letter_case",
          "words",
          "word_color",
          "words_at_once",
          "words_per_line",
          "characters_per_line",
          "max_lines");

  private CaptionLook() {}

  static Understanding apart(Understanding understood) {
    return understood.wanting(apart(understood.wishes()), apart(understood.question().of()));
  }

  private static List<Wish> apart(List<Wish> wishes) {
    return wishes.stream().flatMap(CaptionLook::apart).distinct().toList();
  }

  private static Stream<Wish> apart(Wish wish) {
    return switch (wish.kind()) {
      case CAPTION_STYLE ->
          Stream.of(
              wish.parameters().containsKey(REMOVE)
                  ? new Wish(Kind.CAPTIONS, wish.parameters(), wish.said(), wish.isOfOurOwn())
                  : wish);
      case CAPTIONS -> withLook(wish);
      default -> Stream.of(wish);
    };
  }

  private static Stream<Wish> withLook(Wish captions) {
    Map<String, Object> made = new LinkedHashMap<>(captions.parameters());
    Map<String, Object> look = new LinkedHashMap<>(captions.parameters());
    made.keySet().removeAll(LOOK);
    look.keySet().retainAll(LOOK);
    if (look.isEmpty()) {
      return Stream.of(captions);
    }
    if (made.containsKey(Wish.ONLY_IF)) {
      look.put(Wish.ONLY_IF, made.get(Wish.ONLY_IF));
    }
    return Stream.of(
        captions.with(made),
        new Wish(Kind.CAPTION_STYLE, look, captions.said(), captions.isOfOurOwn()));
  }
}
