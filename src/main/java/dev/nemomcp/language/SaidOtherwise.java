package dev.nemomcp.language;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "只要后面4秒拉近", "4秒太长了", "卡片3秒", behind what was made: the same said so that it is of that, and
 * neither cuts the film nor its pauses.
 */
final class SaidOtherwise {
  private static final Pattern ONLY =
      Pattern.compile("只要((?:最后|后面|前面|开头)[^,，。\\s]{1,4}秒).+", Pattern.DOTALL);

  private static final Pattern SO_LONG =
      Pattern.compile(
          "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半])秒钟?((?:还是|有点|实在)?(?:太|有点)[长短久快].*)", Pattern.DOTALL);

  private static final Pattern CARD =
      Pattern.compile(
          "(?:.*[,，。\\s])?(?:卡片|字卡|那张卡)(\\d+(?:\\.\\d+)?|[一二三四五])秒[钟吧呗。!！]*", Pattern.DOTALL);

  private static final Pattern BREAK = Pattern.compile("[,，。\\s]+");

  private SaidOtherwise() {}

  /**
   * @param last what was done last
   */
  static Optional<String> of(String sentence, Wish last, Function<String, Understanding> reader) {
    String said = sentence.strip();
    Matcher only = ONLY.matcher(said);
    boolean isOfLast =
        only.matches()
            && reader.apply(BREAK.split(said)[0]).wishes().stream()
                .anyMatch(wish -> wish.kind() == last.kind() && last.kind() != Kind.KEEP_RANGE);
    if (isOfLast) {
      return Optional.of("只在" + only.group(1));
    }
    Matcher soLong = SO_LONG.matcher(said);
    return Thing.of(last).isPresent() && soLong.matches()
        ? Optional.of(soLong.group(1))
        : Optional.empty();
  }

  /** How long a card shows that has words on it. */
  static Optional<Wish> cardShown(String sentence, Wish last) {
    Matcher card = CARD.matcher(sentence.strip());
    if (!last.kind().isText() || !card.matches()) {
      return Optional.empty();
    }
    Map<String, Object> shown = Map.of("seconds", SecondsSaid.in(card.group(1)));
    return Optional.of(ByItsName.same(new Wish(last.kind(), shown, sentence), last));
  }
}
