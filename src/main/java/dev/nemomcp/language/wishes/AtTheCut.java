package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked for on the cut that taking something out makes. */
final class AtTheCut {
  private static final Set<Kind> BLENDS = Set.of(Kind.TRANSITION, Kind.FADE);

  private static final Set<Kind> CUTTING = Set.of(Kind.SPLIT, Kind.TRIM_RANGE, Kind.KEEP_RANGE);

  private AtTheCut() {}

  static void agree(List<Pending> wishes) {
    cutPausesBefore(wishes);
    rejoin(wishes);
    blend(wishes);
    blendWhatJars(wishes);
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.HIGHLIGHTS)) {
      wishes.removeIf(w -> w.kind() == Kind.MERGE && Cue.INTO_ONE.opens(w.said()));
    }
  }

  /** "从2分10秒往后都砍掉，前面停顿也清一清": those of all that is left. */
  private static void cutPausesBefore(List<Pending> wishes) {
    for (int i = 1; i < wishes.size(); i++) {
      Map<String, Object> cut = wishes.get(i - 1).parameters();
      boolean leavesOnlyBefore =
          wishes.get(i - 1).kind() == Kind.TRIM_RANGE
              && cut.containsKey("start_seconds")
              && !cut.containsKey("end_seconds");
      if (leavesOnlyBefore
          && wishes.get(i).kind() == Kind.CUT_PAUSES
          && Cue.BEFORE_IT.isIn(wishes.get(i).said())) {
        wishes.get(i).parameters().remove("at", "start");
      }
    }
  }

  /** "2和3之间太突兀了，叠化一下", "在0:45加转场：叠化": there, and nowhere else. */
  private static void blendWhatJars(List<Pending> wishes) {
    for (int i = 1; i < wishes.size(); i++) {
      Pending jars = wishes.get(i - 1);
      boolean isPlaced = Twins.JOINS.stream().anyMatch(jars.parameters()::containsKey);
      if (isPlaced
          && jars.kind() == Kind.TRANSITION
          && (Cue.JARS.isIn(jars.said()) || !jars.parameters().containsKey("style"))
          && goesOn(wishes.get(i))) {
        take(wishes.remove(i), jars);
      }
    }
  }

  /** "Cut 0:10 to 0:20 and put a quick fade there", "… smooth the join with a dissolve". */
  private static void blend(List<Pending> wishes) {
    for (int i = 1; i < wishes.size(); i++) {
      Pending cut = wishes.get(i - 1);
      Pending blend = wishes.get(i);
      boolean isThere =
          cut.kind() == Kind.TRIM_RANGE
              && leavesAJoin(cut)
              && isOfAnyCut(blend)
              && Cue.AT_THE_CUT.isIn(blend.said());
      if (isThere && cut.parameters().get("start_seconds") instanceof Number at) {
        Pending there = blend.as(Kind.TRANSITION);
        there.parameters().put("style", "fade");
        there.parameters().put("at_seconds", at);
        wishes.set(i, there);
        take(blend, there);
        while (i + 1 < wishes.size() && goesOn(wishes.get(i + 1))) {
          take(wishes.remove(i + 1), there);
        }
      }
    }
  }

  /** "Keep 0:10 to 0:20 and 0:40 to 0:50, join them with a fade": they are joined already. */
  private static void rejoin(List<Pending> wishes) {
    for (int i = 1; i < wishes.size(); i++) {
      boolean isCut = wishes.subList(0, i).stream().anyMatch(w -> CUTTING.contains(w.kind()));
      if (isCut && wishes.get(i).kind() == Kind.MERGE && Cue.THE_PARTS.isIn(wishes.get(i).said())) {
        wishes.remove(i);
        boolean isFaded = i < wishes.size() && wishes.get(i).kind() == Kind.FADE;
        if (isFaded && "both".equals(wishes.get(i).parameters().get("direction"))) {
          Pending blend = wishes.get(i).as(Kind.TRANSITION);
          blend.parameters().put("style", "fade");
          take(wishes.set(i, blend), blend);
        }
      }
    }
  }

  /** What is cut off at the start or the end leaves nothing to blend with. */
  private static boolean leavesAJoin(Pending cut) {
    return cut.parameters().containsKey("end_seconds")
        && !Double.valueOf(0).equals(cut.parameters().get("start_seconds"));
  }

  private static boolean isOfAnyCut(Pending wish) {
    return BLENDS.contains(wish.kind())
        && !wish.parameters().containsKey("remove")
        && Twins.JOINS.stream().noneMatch(wish.parameters()::containsKey);
  }

  private static boolean goesOn(Pending wish) {
    return wish.kind() == Kind.TRANSITION && isOfAnyCut(wish);
  }

  /** How it looks and how long it takes. */
  private static void take(Pending from, Pending there) {
    for (String name : List.of("style", "seconds")) {
      if (from.parameters().containsKey(name)) {
        there.parameters().put(name, from.parameters().get(name));
      }
    }
  }
}
