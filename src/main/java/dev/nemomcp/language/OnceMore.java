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
  private static final Set<String> TIMES =
      Set.of("start_seconds", "end_seconds", "at_seconds", "part");

  private OnceMore() {}

  /**
   * @param last what was done last
   * @param both that and the sentence, said in the same breath
   */
  static Optional<Wish> of(String sentence, Wish last, Understanding both) {
    Optional<Wish> fade = otherEnd(sentence, last);
    if (fade.isPresent()) {
      return fade;
    }
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
    if (then.parameters().get("start_seconds") instanceof Number start
        && last.parameters().get("start_seconds") instanceof Number from
        && last.parameters().get("end_seconds") instanceof Number to) {
      all.put("end_seconds", start.doubleValue() + to.doubleValue() - from.doubleValue());
    }
    return Optional.of(new Wish(then.kind(), all, sentence));
  }

  static boolean mayBeOtherEnd(String sentence) {
    return Cue.SAME_AT_THE_END.isIn(sentence);
  }

  /** The same, said so that it is clear by itself. */
  static Optional<String> otherEndNamed(String sentence, Wish last) {
    boolean isHan = Lexer.hasHan(sentence);
    return otherEnd(sentence, last)
        .map(fade -> fade.parameters().get("seconds"))
        .map(seconds -> isHan ? seconds + "秒" : " for " + seconds + " seconds")
        .or(() -> otherEnd(sentence, last).map(fade -> ""))
        .map(seconds -> (isHan ? "结尾淡出" : "fade out at the end") + seconds);
  }

  /** "And the same at the end": who fades in there fades out. */
  private static Optional<Wish> otherEnd(String sentence, Wish last) {
    boolean isIn = last.kind() == Kind.FADE && "in".equals(last.parameters().get("direction"));
    if (!isIn || !mayBeOtherEnd(sentence)) {
      return Optional.empty();
    }
    Map<String, Object> out = new LinkedHashMap<>(last.parameters());
    out.put("direction", "out");
    return Optional.of(last.with(out));
  }

  private static boolean isOther(String name, Wish then, Wish last) {
    Object said = then.parameters().get(name);
    return said != null && !said.equals(last.parameters().get(name));
  }
}
