package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import dev.nemomcp.language.words.Cue;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What should hold from now on.
 *
 * @param sentence in which it is said
 * @param onlyLater whether nothing of it is wanted yet
 */
record Lasting(String sentence, boolean onlyLater) {
  /** Said of every clause that goes on about it, and told once. */
  private static final Set<String> OF_THIS_ONCE =
      Set.of("text", "find", "lines", "start_seconds", "change", "another", Wish.ONLY_IF);

  private static final Set<Kind> FILES = EnumSet.of(Kind.EXPORT, Kind.CONVERT);

  /** Of clips by their number, or of what was done so far. */
  private static final Set<Kind> OF_THIS_FILM =
      EnumSet.of(
          Kind.REORDER,
          Kind.DELETE_CLIP,
          Kind.SPLIT,
          Kind.UNDO,
          Kind.REDO,
          Kind.RESET,
          Kind.FORGET);

  /**
   * "Titles in blue from now on": none is asked for now, unless it was before that; nor is a file
   * by "always export in 1080p", nor music by "以后配乐都要纯音乐".
   */
  boolean isForLater(Pending wish) {
    boolean isForThisToo = wish.isOfNow() || Cue.THIS_ONE.isIn(sentence);
    boolean isFile = FILES.contains(wish.kind()) && !isForThisToo;
    boolean isLettering = wish.kind() == Kind.TITLE || wish.kind() == Kind.TEXT;
    boolean showsNothing =
        isLettering
            && !wish.parameters().containsKey("text")
            && !wish.parameters().containsKey("remove")
            && !wish.isOfNow();
    boolean isKindOfMusic =
        wish.kind() == Kind.MUSIC
            && Set.of("another").containsAll(wish.parameters().keySet())
            && !isForThisToo
            && Cue.INSTRUMENTAL.isIn(sentence);
    return wish.isLasting() && (onlyLater || showsNothing || isFile || isKindOfMusic);
  }

  /**
   * What should hold, by kind.
   *
   * @param never what is not wanted unasked
   * @param wishes those that last among them
   */
  Map<Kind, Map<String, Object>> preferences(Set<Kind> never, Stream<Pending> wishes) {
    Map<Kind, Map<String, Object>> preferences = new LinkedHashMap<>();
    never.forEach(kind -> preferences.put(kind, Map.of(Understanding.NEVER, true)));
    wishes
        .filter(w -> w.isLasting() && !OF_THIS_FILM.contains(w.kind()))
        .map(Pending::toWish)
        .forEach(
            w -> preferences.merge(w.kind(), withoutOccasion(w.parameters()), Lasting::withMore));
    return preferences;
  }

  private static Map<String, Object> withMore(Map<String, Object> said, Map<String, Object> more) {
    Map<String, Object> both = new LinkedHashMap<>(said);
    both.putAll(more);
    return both;
  }

  /** What is shown, and when, is for this once. */
  private static Map<String, Object> withoutOccasion(Map<String, Object> parameters) {
    Map<String, Object> lasting = new LinkedHashMap<>(parameters);
    lasting.keySet().removeAll(OF_THIS_ONCE);
    return lasting;
  }
}
