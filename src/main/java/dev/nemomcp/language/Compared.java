package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * "Shorter", "再慢一点", "that went by too quickly", by itself, behind what lasts for a time: of that,
 * and not of the film.
 */
final class Compared {
  private static final String TIMES = "times_longer";
  private static final double LONGER = 1.5;
  private static final double SHORTER = 0.6;
  private static final double MORE_SECONDS = 2;
  private static final double LESS_SECONDS = -1;

  private Compared() {}

  static boolean isSaidIn(String sentence) {
    return Cue.LASTS_LONGER.is(words(sentence)) || Cue.LASTS_SHORTER.is(words(sentence));
  }

  private static String words(String sentence) {
    return Asides.withoutStop(sentence.strip());
  }

  /**
   * @param last what was done last
   * @return empty where that lasts for no time of its own
   */
  static Optional<Wish> of(String sentence, Wish last) {
    boolean isLonger = Cue.LASTS_LONGER.is(words(sentence));
    return switch (last.kind()) {
      case TRANSITION, FADE -> Optional.of(times(last, isLonger, sentence));
      case TITLE, TEXT, FREEZE ->
          Cue.OF_A_SPEED.isIn(sentence)
              ? Optional.empty()
              : Optional.of(ByItsName.same(seconds(last, isLonger, sentence), last));
      case SLIDESHOW, REORDER -> photo(last, isLonger, sentence);
      default -> Optional.empty();
    };
  }

  private static Wish times(Wish last, boolean isLonger, String said) {
    Map<String, Object> much = new LinkedHashMap<>();
    last.parameters()
        .forEach(
            (name, value) -> {
              if (!name.endsWith("seconds") && !name.equals(TIMES)) {
                much.put(name, value);
              }
            });
    if (Cue.HALF_OR_TWICE.isIn(said)) {
      much.put(TIMES, isLonger ? (Object) 2 : (Object) 0.5);
    } else {
      much.put(TIMES, isLonger ? LONGER : SHORTER);
      if (last.kind() == Kind.TRANSITION) {
        much.put("usual_seconds", isLonger ? (Object) 1 : (Object) 0.3);
      }
    }
    return new Wish(last.kind(), much, said);
  }

  private static Wish seconds(Wish last, boolean isLonger, String said) {
    Map<String, Object> much = new LinkedHashMap<>();
    much.put("change", true);
    much.put("change_seconds", isLonger ? MORE_SECONDS : LESS_SECONDS);
    if (last.parameters().get("card_color") instanceof String color) {
      much.put("card_color", color);
    }
    return new Wish(last.kind(), much, said);
  }

  private static Optional<Wish> photo(Wish last, boolean isLonger, String said) {
    return Thing.clipOfPhoto(last)
        .map(
            clip ->
                new Wish(
                    Kind.SLIDESHOW,
                    Map.of("clip", clip, "change_seconds", isLonger ? MORE_SECONDS : LESS_SECONDS),
                    said));
  }
}
