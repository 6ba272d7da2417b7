package dev.nemomcp.language;

import dev.nemomcp.language.words.Lexer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Move it to the beginning", "挪到最前面去", behind a clip that was moved: that clip, where it plays
 * now. "Swap the sides", behind a split screen: its halves, and nothing is mirrored.
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
    boolean isMoved =
        last.kind() == Kind.REORDER
            && last.parameters().containsKey("move")
            && last.parameters().get("to") instanceof Number
            && !TakenBack.isSaidIn(sentence);
    return isMoved && GoesOn.isOpen(alone)
        ? ways(sentence, ((Number) last.parameters().get("to")).intValue())
            .map(reader)
            .filter(read -> !read.wishes().isEmpty())
            .filter(read -> read.unclear().isEmpty() && read.impossible().isEmpty())
            .findFirst()
            .map(read -> alone.asking(read.wishes()))
        : Optional.empty();
  }

  private static Stream<String> ways(String sentence, int place) {
    boolean isHan = Lexer.hasHan(sentence);
    String first = isHan ? "第" + place + "段" : "clip " + place;
    String name = place > 0 ? first : isHan ? "最后一段" : "the last clip";
    String named = IT.matcher(sentence).replaceFirst(name);
    return named.equals(sentence)
        ? Stream.of(isHan ? "把" + name + sentence : name + " " + sentence)
        : Stream.of(named);
  }

  private static boolean isMirrored(Understanding alone) {
    return alone.wishes().size() == 1
        && alone.wishes().get(0).kind() == Kind.ROTATE
        && alone.wishes().get(0).parameters().equals(Map.of("flip", "horizontal"));
  }
}
