package dev.nemomcp.language;

import dev.nemomcp.language.Understanding.Impossible;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Brighten the indoor shots": what to do is understood, and only where that is would have to be
 * seen. Such a refusal names the edit, and the sentence with which it is done once somebody has
 * looked.
 */
final class PlaceMissing {
  private static final String NOT_FOUND = "find_moment";

  /** Of these the first is offered with which the sentence would be understood. */
  private static final List<String> ENGLISH = List.of(", 0:12 to 0:30", ", clip 2", " at 0:12");

  private static final List<String> CHINESE = List.of("，0:12到0:30", "，第二段", "，在0:12");

  /** What happens there is left out of what was said: "brighten the part where". */
  private static final Pattern UNFINISHED = Pattern.compile(" (where|when|in which|that)$");

  private static final List<String> PLACES = List.of("start_seconds", "at_seconds", "clip");

  private final Function<String, Understanding> reader;

  PlaceMissing(Function<String, Understanding> reader) {
    this.reader = reader;
  }

  /** The same, where each refusal that needs a place alone says so. */
  Understanding told(Understanding understood) {
    return understood.refusing(
        understood.impossible().stream().map(one -> told(one, understood.isChinese())).toList());
  }

  private Impossible told(Impossible refused, boolean chinese) {
    if (!refused.what().equals(NOT_FOUND)) {
      return refused;
    }
    List<String> openings =
        Stream.of(UNFINISHED.matcher(refused.said()).replaceFirst(""), refused.said())
            .distinct()
            .toList();
    for (String place : chinese ? CHINESE : ENGLISH) {
      for (String opening : openings) {
        Understanding whole = reader.apply(opening + place);
        if (isOfAPlace(whole)) {
          return refused.wanting(whole.wishes().get(0).kind(), instead(opening + place, chinese));
        }
      }
    }
    return refused;
  }

  private static String instead(String sentence, boolean chinese) {
    return chinese
        ? "先看画面（state 的 picture: \"frames\" 按时间列出画面），再说在哪里：“" + sentence + "”。"
        : "Look for it (state with picture \"frames\" shows frames with their times), then say where"
            + " it is: \""
            + sentence
            + "\".";
  }

  /** All of it is understood, and meant for a place. */
  private static boolean isOfAPlace(Understanding understood) {
    return understood.wishes().stream().anyMatch(PlaceMissing::isPlaced)
        && understood.impossible().isEmpty()
        && understood.unclear().isEmpty();
  }

  private static boolean isPlaced(Wish wish) {
    return PLACES.stream().anyMatch(wish.parameters()::containsKey);
  }
}
