package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.ArrayList;
import java.util.EnumSet;
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
  private static final Set<Kind> WORDED = EnumSet.of(Kind.TITLE, Kind.TEXT);

  private final Function<String, Understanding> reader;

  OneOfSeveral(Function<String, Understanding> reader) {
    this.reader = reader;
  }

  /**
   * @param before what was said, the latest last
   * @return the sentence as it was where it means none of several things made last
   */
  String named(String sentence, List<String> before) {
    Optional<String> all = Cue.BOTH_OF_THEM.in(sentence);
    Optional<String> one = words(sentence);
    boolean mayBe = all.isPresent() || one.isPresent();
    List<String> names = mayBe && !before.isEmpty() ? names(before) : List.of();
    if (names.size() < 2) {
      return sentence;
    }
    String latest = before.get(before.size() - 1);
    return all.map(both -> each(sentence, both, names))
        .or(() -> one.map(that -> of(sentence, that, chosen(sentence, names), latest, names)))
        .filter(this::isUnderstood)
        .orElse(sentence);
  }

  /** What such a sentence asks for: of what is there already, so that nothing is put in anew. */
  Understanding told(String named, String sentence) {
    Understanding read = reader.apply(named);
    List<Wish> changes = read.wishes().stream().map(OneOfSeveral::ofThatThere).toList();
    return changes.stream().anyMatch(OneOfSeveral::saysNothing)
        ? read.asking(List.of()).missing(sentence)
        : read.asking(changes);
  }

  private static Wish ofThatThere(Wish wish) {
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    if (WORDED.contains(wish.kind()) && !all.containsKey("find")) {
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

  private static Optional<String> words(String sentence) {
    return Cue.FIRST_OF_SEVERAL
        .in(sentence)
        .or(() -> Cue.SECOND_OF_SEVERAL.in(sentence))
        .or(() -> Cue.FINAL_OF_SEVERAL.in(sentence));
  }

  private static String chosen(String sentence, List<String> names) {
    if (Cue.FIRST_OF_SEVERAL.isIn(sentence)) {
      return names.get(0);
    }
    return names.get(Cue.SECOND_OF_SEVERAL.isIn(sentence) ? 1 : names.size() - 1);
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
        && read.wishes().stream().allMatch(w -> WORDED.contains(w.kind()) || w.kind() == Kind.FADE);
  }

  /** What was put on the film, in order, by names that tell one from the other. */
  private List<String> names(List<String> before) {
    List<Wish> made =
        before.stream().flatMap(said -> reader.apply(said).wishes().stream()).toList();
    if (made.isEmpty()) {
      return List.of();
    }
    boolean areFades = made.get(made.size() - 1).kind() == Kind.FADE;
    boolean isHan = Lexer.hasHan(before.get(before.size() - 1));
    List<String> names = new ArrayList<>();
    for (Wish wish : made) {
      Optional<String> name = areFades ? fade(wish, isHan) : words(wish, isHan);
      name.filter(n -> !names.contains(n)).ifPresent(names::add);
    }
    Kind last = made.get(made.size() - 1).kind();
    return areFades || WORDED.contains(last) ? names : List.of();
  }

  private static Optional<String> fade(Wish wish, boolean isHan) {
    boolean isOfFilm = wish.kind() == Kind.FADE && !wish.parameters().containsKey("remove");
    return Optional.ofNullable(isOfFilm ? wish.parameters().get("direction") : null)
        .filter(direction -> !direction.equals("both"))
        .map(
            direction ->
                direction.equals("in")
                    ? (isHan ? "开头淡入" : "the fade in")
                    : (isHan ? "结尾淡出" : "the fade out"));
  }

  private static Optional<String> words(Wish wish, boolean isHan) {
    boolean isNew =
        WORDED.contains(wish.kind())
            && !wish.parameters().containsKey("change")
            && !wish.parameters().containsKey("remove");
    String title = isHan ? "标题“%s”" : "the title \"%s\"";
    String text = isHan ? "文字“%s”" : "the text \"%s\"";
    return Optional.ofNullable(isNew ? wish.parameters().get("text") : null)
        .map(Object::toString)
        .filter(words -> words.chars().noneMatch(c -> "\"“”\n|".indexOf(c) >= 0))
        .map((wish.kind() == Kind.TITLE ? title : text)::formatted);
  }
}
