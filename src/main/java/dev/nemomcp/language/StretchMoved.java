package dev.nemomcp.language;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Start a second earlier", "早一秒开始", behind what was done to a stretch: it is undone and done from
 * there on. What shows for a time is moved as a whole instead.
 */
final class StretchMoved {
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";

  private static final String MUCH = "(half a|a|an|one|two|three|\\d+(?:\\.\\d+)?)";

  private static final Pattern STARTS =
      Pattern.compile(
          "(?i)(?:and |but |please |it should |make it |let it |have it |can it |could it )*(?:start|begin)s?(?: it| that)? "
              + MUCH
              + " (?:seconds?|sec|s) (earlier|sooner|later)\\b.*"
              + "|(?:让它|要|再|能不能)?(早|晚|提前|推迟)(半|一|两|三|\\d+(?:\\.\\d+)?)个?秒(?:钟)?(?:再)?开始.*");

  private static final Set<Kind> DONE_TO_A_STRETCH =
      EnumSet.of(
          Kind.COLOR,
          Kind.EFFECT,
          Kind.ZOOM,
          Kind.SPEED,
          Kind.MUTE,
          Kind.VOICE_VOLUME,
          Kind.MUSIC_VOLUME);

  private StretchMoved() {}

  static boolean isSaidIn(String sentence) {
    return STARTS.matcher(sentence.strip()).matches();
  }

  /**
   * @param last what was done last
   */
  static Optional<List<Wish>> of(String sentence, Wish last) {
    Matcher said = STARTS.matcher(sentence.strip());
    boolean isStretch = DONE_TO_A_STRETCH.contains(last.kind()) && last.tellsStretch();
    if (!isStretch || !said.matches()) {
      return Optional.empty();
    }
    double start = ((Number) last.parameters().get(START)).doubleValue() + change(said);
    double end = ((Number) last.parameters().get(END)).doubleValue();
    if (start < 0 || start >= end) {
      return Optional.empty();
    }
    Map<String, Object> anew = new LinkedHashMap<>(last.parameters());
    anew.put(START, start);
    return Optional.of(
        TakenBack.afterUndoing(List.of(new Wish(last.kind(), anew, sentence)), sentence));
  }

  private static double change(Matcher said) {
    boolean isHan = said.group(3) != null;
    double seconds = SecondsSaid.in(said.group(isHan ? 4 : 1));
    boolean isLater = isHan ? said.group(3).matches("晚|推迟") : said.group(2).equals("later");
    return isLater ? seconds : -seconds;
  }
}
