package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Actually top left": said in one breath with what was asked for before, what of that it changes.
 */
final class WhatChanged {
  /** Where something is done stays as it was said. */
  private static final Set<String> PLACES =
      Set.of("clip", "clips", "start_seconds", "end_seconds", "part");

  private WhatChanged() {}

  /**
   * @param alone the sentence by itself
   * @param first what was asked for before
   * @param both that and the sentence, said in the same breath
   */
  static Understanding told(Understanding alone, Wish first, Understanding both) {
    List<Wish> more = new ArrayList<>();
    for (Wish wish : both.wishes()) {
      if (wish.kind() == first.kind()) {
        of(first, wish).ifPresent(more::add);
      } else {
        more.add(wish);
      }
    }
    return more.size() == 1 ? alone.asking(more) : alone;
  }

  /** What of it is another now; nothing of kinds that would be done a second time. */
  private static Optional<Wish> of(Wish first, Wish then) {
    Map<String, Object> others = new LinkedHashMap<>(then.parameters());
    others.entrySet().removeAll(first.parameters().entrySet());
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return switch (first.kind()) {
      case MUSIC, TRANSITION, ASPECT, EXPORT -> Optional.of(then);
      case COLOR, VOICE_VOLUME, MUSIC_VOLUME -> {
        first.parameters().entrySet().stream()
            .filter(entry -> PLACES.contains(entry.getKey()))
            .forEach(entry -> others.putIfAbsent(entry.getKey(), entry.getValue()));
        yield Optional.of(then.with(others));
      }
      case TITLE, TEXT -> {
        others.put("change", true);
        Object words = first.parameters().get("text");
        if (words != null) {
          others.put("find", words);
        }
        yield Optional.of(then.with(others));
      }
      case CAPTIONS -> Optional.of(new Wish(Kind.CAPTION_STYLE, others, then.said()));
      case CAPTION_STYLE -> Optional.of(then.with(others));
      case LOGO ->
          Optional.of(
              ByItsName.isClip(first)
                  ? ByItsName.same(then.with(others), first)
                  : then.with(others));
      default -> Optional.empty();
    };
  }
}
