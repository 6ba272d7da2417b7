package dev.nemomcp.language;

import dev.nemomcp.language.words.Lexer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "Move it to the beginning", "挪到最前面去", behind a clip that was moved: that clip, where it plays
 * now. "Swap the sides", behind a split screen: its halves, and nothing is mirrored; "flip it",
 * behind a clip that lies over the others: that clip.
 */
final class MovedOne {
  private static final Pattern IT = Pattern.compile("(?i)\\b(?:it|that one|this one|that)\\b|它");

  private MovedOne() {}

  static boolean mayBeToldIn(Understanding alone) {
    return isMirrored(alone) || GoesOn.isOpen(alone);
  }

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   */
  static Optional<Understanding> told(
      Understanding alone, String sentence, Wish last, Function<String, Understanding> reader) {
    if (last.parameters().containsKey("beside") && isMirrored(alone)) {
      return Optional.of(
          alone.asking(List.of(new Wish(Kind.REORDER, Map.of("swap", "both"), sentence))));
    }
    if (ByItsName.isClip(last) && isMirrored(alone)) {
      Wish mirrored = new Wish(Kind.LOGO, Map.of("flip", "horizontal"), sentence);
      return Optional.of(alone.asking(List.of(ByItsName.same(mirrored, last))));
    }
    boolean isMoved =
        last.kind() == Kind.REORDER
            && last.parameters().containsKey("move")
            && last.parameters().get("to") instanceof Number
            && !TakenBack.isSaidIn(sentence);
    return isMoved && GoesOn.isOpen(alone)
        ? Optional.of(named(sentence, ((Number) last.parameters().get("to")).intValue()))
            .map(reader)
            .filter(read -> !read.wishes().isEmpty())
            .filter(read -> read.unclear().isEmpty() && read.impossible().isEmpty())
            .map(read -> alone.asking(read.wishes()))
        : Optional.empty();
  }

  private static String named(String sentence, int place) {
    boolean isHan = Lexer.hasHan(sentence);
    String first = isHan ? "第" + place + "段" : "clip " + place;
    String name = place > 0 ? first : isHan ? "最后一段" : "the last clip";
    String named = IT.matcher(sentence).replaceFirst(name);
    return named.equals(sentence) ? isHan ? "把" + name + sentence : name + " " + sentence : named;
  }

  private static boolean isMirrored(Understanding alone) {
    return alone
        .onlyWish(Kind.ROTATE)
        .filter(wish -> wish.parameters().equals(Map.of("flip", "horizontal")))
        .isPresent();
  }
}
