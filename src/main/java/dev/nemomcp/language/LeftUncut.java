package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "talk别动，那是重点", behind a film made shorter, "停顿留一点" behind pauses cut out: cut once more, and that
 * is left.
 */
final class LeftUncut {
  private static final String TIGHTNESS = "tightness";

  private static final Pattern UNTOUCHED =
      Pattern.compile(
          "([^,，。\\s]{1,16}?)(?:可|先|就)?(?:别|不要|不能|不许)(?:动|碰)[它了啊哈呀哦吧]*(?:[,，。！!\\s].*)?",
          Pattern.DOTALL);

  private LeftUncut() {}

  /** The same, said of what was cut; empty where nothing is to be left alone. */
  static Optional<String> named(String sentence) {
    Matcher said = UNTOUCHED.matcher(sentence.strip());
    return said.matches() ? Optional.of(said.group(1) + "别剪") : Optional.empty();
  }

  /**
   * @param lastSaid the message before
   * @return how it is cut instead, behind an undo
   */
  static Optional<List<Wish>> pauses(
      String sentence, String lastSaid, Function<String, Understanding> reader) {
    boolean isLooser =
        reader
            .apply(WhatIsWrong.cure(sentence).orElse(sentence))
            .onlyWish(Kind.CUT_PAUSES)
            .filter(wish -> wish.parameters().equals(Map.of(TIGHTNESS, "loose")))
            .isPresent();
    List<Wish> made = isLooser ? reader.apply(lastSaid).wishes() : List.of();
    if (made.stream().noneMatch(wish -> wish.kind() == Kind.CUT_PAUSES)
        || !made.stream().allMatch(wish -> wish.kind().isEdit())) {
      return Optional.empty();
    }
    List<Wish> looser = new ArrayList<>();
    made.forEach(wish -> looser.add(wish.kind() == Kind.CUT_PAUSES ? loose(wish) : wish));
    return Optional.of(TakenBack.afterUndoing(looser, sentence));
  }

  private static Wish loose(Wish cut) {
    Map<String, Object> all = new LinkedHashMap<>(cut.parameters());
    all.put(TIGHTNESS, "loose");
    return cut.with(all);
  }
}
