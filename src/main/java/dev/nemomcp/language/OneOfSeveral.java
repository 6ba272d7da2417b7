package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * "Make the first one bigger", "both in yellow", "the second one too", behind several titles or
 * fades: the sentence with the names of those that it means.
 */
final class OneOfSeveral {
  private final Function<String, Understanding> reader;

  OneOfSeveral(Function<String, Understanding> reader) {
    this.reader = reader;
  }

  /**
   * One of them.
   *
   * @param name that tells it from the others
   * @param position on the picture, such as {@code top_left}; empty where it was not said
   */
  private record Named(String name, String position) {}

  /**
   * @param before what was said, the latest last
   * @return the sentence as it was where it means none of several things made last
   */
  String named(String sentence, List<String> before) {
    Optional<String> all = Cue.BOTH_OF_THEM.in(sentence);
    Optional<Which> one = Which.in(sentence);
    boolean mayBe = all.isPresent() || one.isPresent();
    List<Named> those = mayBe && !before.isEmpty() ? those(before) : List.of();
    if (those.isEmpty()) {
      return sentence;
    }
    String latest = before.get(before.size() - 1);
    List<String> names = those.stream().map(Named::name).toList();
    return all.filter(both -> those.size() > 1)
        .map(both -> each(sentence, both, names))
        .or(
            () ->
                one.flatMap(
                    which ->
                        chosen(which, those, latest)
                            .map(name -> of(sentence, which.words(), name, latest, names))))
        .filter(this::isUnderstood)
        .orElse(sentence);
  }

  /** What such a sentence asks for: of what is there already, so that nothing is put in anew. */
  Understanding told(Understanding alone, String named, String sentence) {
    List<Wish> changes =
        reader.apply(named).wishes().stream().map(OneOfSeveral::ofThatThere).toList();
    return changes.stream().anyMatch(OneOfSeveral::saysNothing)
        ? alone.asking(List.of()).missing(sentence)
        : alone.asking(changes);
  }

  private static Wish ofThatThere(Wish wish) {
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    if (wish.kind().isText() && !all.containsKey("find")) {
      all.put("change", true);
      all.put("find", all.remove("text"));
    }
    return wish.with(all);
  }

  private static boolean saysNothing(Wish wish) {
    return wish.parameters().keySet().equals(Set.of("change", "find"));
  }

  private static String each(String sentence, String both, List<String> names) {
    return names.stream()
        .map(name -> OtherOne.replaced(sentence, both, name))
        .collect(Collectors.joining(SaidBefore.STOP));
  }

  private static Optional<String> chosen(Which which, List<Named> those, String latest) {
    List<String> fit = new ArrayList<>();
    for (int i = 0; i < those.size(); i++) {
      Named one = those.get(i);
      if (which.fits(i, those.size(), one.position(), latest.contains(one.name()))) {
        fit.add(one.name());
      }
    }
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  /** "The second one too": what was done to another is done to it. */
  private static String of(
      String sentence, String one, String chosen, String latest, List<String> names) {
    String rest = OtherOne.replaced(sentence, one, "");
    return Cue.LIKEWISE.is(rest)
        ? names.stream()
            .filter(name -> !name.equals(chosen) && latest.contains(name))
            .findFirst()
            .map(other -> latest.replace(other, chosen))
            .orElse(sentence)
        : OtherOne.replaced(sentence, one, chosen);
  }

  private boolean isUnderstood(String named) {
    Understanding read = reader.apply(named);
    return !read.wishes().isEmpty()
        && read.unclear().isEmpty()
        && read.impossible().isEmpty()
        && read.wishes().stream().allMatch(w -> w.kind().isText() || w.kind() == Kind.FADE);
  }

  /** What was put on the film and is still there, in order. */
  private List<Named> those(List<String> before) {
    List<Wish> made =
        before.stream().flatMap(said -> reader.apply(said).wishes().stream()).toList();
    if (made.isEmpty()) {
      return List.of();
    }
    Kind last = made.get(made.size() - 1).kind();
    boolean isHan = Lexer.hasHan(before.get(before.size() - 1));
    Map<String, Named> those = new LinkedHashMap<>();
    for (Wish wish : made) {
      List<String> names =
          last == Kind.FADE ? fades(wish, isHan) : words(wish, isHan).stream().toList();
      names.forEach(n -> those.merge(n, new Named(n, position(wish)), OneOfSeveral::moved));
      if (wish.parameters().containsKey("remove")) {
        names.forEach(those::remove);
      }
    }
    return last == Kind.FADE || last.isText() ? List.copyOf(those.values()) : List.of();
  }

  private static Named moved(Named before, Named after) {
    return after.position().isEmpty() ? before : after;
  }

  private static String position(Wish wish) {
    return String.valueOf(wish.parameters().getOrDefault("position", ""));
  }

  /** The ends that it is of. */
  private static List<String> fades(Wish wish, boolean isHan) {
    Object direction = wish.kind() == Kind.FADE ? wish.parameters().get("direction") : null;
    String in = isHan ? "开头淡入" : "the fade in";
    String out = isHan ? "结尾淡出" : "the fade out";
    if ("both".equals(direction)) {
      return List.of(in, out);
    }
    return direction == null ? List.of() : List.of(direction.equals("in") ? in : out);
  }

  private static Optional<String> words(Wish wish, boolean isHan) {
    String title = isHan ? "标题“%s”" : "the title \"%s\"";
    String text = isHan ? "文字“%s”" : "the text \"%s\"";
    return (wish.kind().isText() ? wish.words() : Optional.empty())
        .map(Object::toString)
        .filter(words -> words.chars().noneMatch(c -> "\"“”\n|".indexOf(c) >= 0))
        .map((wish.kind() == Kind.TITLE ? title : text)::formatted);
  }
}
