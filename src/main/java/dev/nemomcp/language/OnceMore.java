package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Same again at 0:07", "第6秒再来一次": what was done last, at another time too. */
final class OnceMore {
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";
  private static final Set<String> TIMES = Set.of(START, END, "at_seconds", "part");

  private OnceMore() {}

  /**
   * @param last what was done last
   * @param both that and the sentence, said in the same breath
   */
  static Optional<Wish> of(String sentence, Wish last, Understanding both) {
    List<Wish> wishes = both.wishes();
    if (!Cue.ONCE_MORE.isIn(sentence) || wishes.isEmpty()) {
      return Optional.empty();
    }
    Wish then = wishes.get(wishes.size() - 1);
    boolean isThere = TIMES.stream().anyMatch(name -> isOther(name, then, last));
    if (then.kind() != last.kind() || !isThere) {
      return Optional.empty();
    }
    Map<String, Object> all = new LinkedHashMap<>(last.parameters());
    all.keySet().removeAll(TIMES);
    then.parameters().forEach(all::put);
    if (then.parameters().get(START) instanceof Number start
        && last.parameters().get(START) instanceof Number from
        && last.parameters().get(END) instanceof Number to) {
      all.put(END, start.doubleValue() + to.doubleValue() - from.doubleValue());
    }
    return Optional.of(new Wish(then.kind(), all, sentence));
  }

  static boolean mayBeOtherEnd(String sentence) {
    return Cue.SAME_AT_THE_END.isIn(sentence);
  }

  /**
   * "And the same at the end", said so that it is clear by itself: who fades in there fades out,
   * and so much is cut off there.
   */
  static Optional<String> otherEndNamed(String sentence, Wish last) {
    boolean isHan = Lexer.hasHan(sentence);
    Map<String, Object> done = last.parameters();
    if (last.kind() == Kind.FADE && "in".equals(done.get("direction"))) {
      return Optional.of(fadeOut(done.get("seconds"), isHan));
    }
    boolean isCutAtStart =
        last.kind() == Kind.TRIM_RANGE
            && done.get(START) instanceof Number start
            && start.doubleValue() == 0
            && done.get(END) instanceof Number;
    return isCutAtStart
        ? Optional.of(
            OnlyANumber.cut(true, done.get(END) + (isHan ? "秒" : " seconds"), last, isHan))
        : Optional.empty();
  }

  private static String fadeOut(Object seconds, boolean isHan) {
    String fade = isHan ? "结尾淡出" : "fade out at the end";
    return seconds == null ? fade : fade + (isHan ? seconds + "秒" : " for " + seconds + " seconds");
  }

  private static boolean isOther(String name, Wish then, Wish last) {
    Object said = then.parameters().get(name);
    return said != null && !said.equals(last.parameters().get(name));
  }
}
