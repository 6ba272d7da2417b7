package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "No, the other one", "不对，我是说…": instead of what was done last. */
final class TakenBack {
  private static final Set<Kind> CUTS =
      EnumSet.of(Kind.TRIM_RANGE, Kind.KEEP_RANGE, Kind.DELETE_CLIP);

  private static final Pattern FIRST_AND_REST =
      Pattern.compile("[^.!。！;；,，]+[.!。！;；,，]+\\s*(\\S.*)", Pattern.DOTALL);

  private TakenBack() {}

  /** Says that something else was meant. */
  static boolean isSaidIn(String sentence) {
    return Cue.TAKES_BACK.opens(sentence) || Cue.IN_ITS_STEAD.isIn(sentence);
  }

  /**
   * @param alone the sentence by itself
   * @param made what was done last
   * @param both that and the sentence, said in the same breath
   * @return what is to be done instead of all that was done; empty where the sentence does not say
   */
  static List<Wish> instead(Understanding alone, Understanding made, Understanding both) {
    List<Wish> first = made.wishes();
    if (first.isEmpty() || !first.stream().allMatch(w -> w.kind().isEdit())) {
      return List.of();
    }
    if (alone.wishes().stream().anyMatch(TakenBack::onlyTakesAway)) {
      return List.of();
    }
    List<Wish> more = without(both.wishes(), first);
    boolean isWhole =
        !alone.wishes().isEmpty() && alone.unclear().isEmpty() && alone.impossible().isEmpty();
    if (isWhole && Cue.IN_ITS_STEAD.isIn(alone.wishes().get(0).said())) {
      List<Wish> placed =
          alone.wishes().size() == 1 && first.size() == 1
              ? List.of(MoreOfIt.there(alone.wishes().get(0), first.get(0)))
              : alone.wishes();
      return areOfThose(placed, first) ? placed : List.of();
    }
    boolean isRead = both.unclear().isEmpty() && both.impossible().isEmpty();
    boolean areOthers = both.wishes().size() - more.size() < first.size();
    if (isRead && areOthers && both.wishes().size() == first.size()) {
      return cutThere(both.wishes(), first);
    }
    if (isWhole && areOfThose(alone.wishes(), first) && !first.containsAll(alone.wishes())) {
      return cutThere(alone.wishes(), first);
    }
    if (!isRead) {
      return List.of();
    }
    return areOthers ? both.wishes() : areOfThose(more, first) ? cutThere(more, first) : List.of();
  }

  /** "Actually turn the sound of clip 2 back on": the rest of what was done stays. */
  private static boolean onlyTakesAway(Wish wish) {
    return wish.parameters().containsKey("unmute");
  }

  /** Those that are not among what was done. */
  static List<Wish> without(List<Wish> wishes, List<Wish> done) {
    List<Wish> left = new ArrayList<>(wishes);
    done.forEach(
        one ->
            left.stream()
                .filter(w -> w.kind() == one.kind() && w.parameters().equals(one.parameters()))
                .findFirst()
                .ifPresent(left::remove));
    return left;
  }

  /** "Too much, only the last second", behind a cut out of one clip: of that clip. */
  static List<Wish> cutThere(List<Wish> wishes, List<Wish> done) {
    Object clip = done.size() == 1 ? done.get(0).parameters().get("clip") : null;
    boolean isCut =
        wishes.size() == 1
            && CUTS.contains(wishes.get(0).kind())
            && !wishes.get(0).parameters().containsKey("clip");
    if (clip == null || !isCut) {
      return wishes;
    }
    Map<String, Object> there = new LinkedHashMap<>(wishes.get(0).parameters());
    there.put("clip", clip);
    return List.of(wishes.get(0).with(there));
  }

  private static boolean areOfThose(List<Wish> wishes, List<Wish> done) {
    return !wishes.isEmpty()
        && wishes.stream().allMatch(w -> done.stream().anyMatch(d -> areAlike(w, d)));
  }

  private static boolean areAlike(Wish one, Wish other) {
    return one.kind() == other.kind() || (CUTS.contains(one.kind()) && CUTS.contains(other.kind()));
  }

  /** "Undo that. I meant the other one": what was meant. */
  static Optional<String> meantInstead(Understanding read, String sentence) {
    Matcher parts = FIRST_AND_REST.matcher(sentence.strip());
    boolean isUndone =
        read.wishes().size() == 1
            && read.wishes().get(0).kind() == Kind.UNDO
            && read.wishes().get(0).parameters().isEmpty();
    return isUndone && parts.matches() && isSaidIn(parts.group(1))
        ? Optional.of(parts.group(1))
        : Optional.empty();
  }

  /** First all is as it was before, then it is done as it should have been. */
  static List<Wish> afterUndoing(List<Wish> wishes, String said) {
    List<Wish> all = new ArrayList<>();
    all.add(new Wish(Kind.UNDO, Map.of(), said));
    all.addAll(wishes);
    return all;
  }
}
