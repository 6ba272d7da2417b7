package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plays clips faster or slower than they were recorded, the voice at its own pitch.
 *
 * @param factor 2 is twice as fast as recorded
 * @param fromNow it is twice as fast as now instead, each clip from its own speed
 * @param saysWhere places are named, if only to say that all of it is meant
 */
record ChangeSpeed(double factor, boolean fromNow, boolean saysWhere, Where where) implements Edit {
  private static final double SLOWEST = 0.1;
  private static final double FASTEST = 10;

  static ChangeSpeed from(Parameters wish) throws CannotEdit {
    if (!wish.has("factor") && !wish.has("percent")) {
      throw new CannotEdit(
          Phrase.of("It is not said how fast it should play."),
          Phrase.of("Say a speed, such as \"1.5x\" or \"half speed\"."));
    }
    Where where = Where.from(wish);
    return new ChangeSpeed(
        factor(wish, 1), wish.flag("relative"), wish.has("part") || !where.isEverywhere(), where);
  }

  static double factor(Parameters wish, double usual) throws CannotEdit {
    return wish.has("factor") || !wish.has("percent")
        ? wish.number("factor", usual, SLOWEST, FASTEST)
        : wish.number("percent", 100, 100 * SLOWEST, 100 * FASTEST) / 100;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    List<Clip> moving = moving(chosen.clips());
    if (moving.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There are only photos there, and a photo has no speed."),
          Phrase.of("Say how long each shows, such as \"show each photo for 2 seconds\"."));
    }
    List<Clip> meant = fromNow && !saysWhere ? changedBefore(moving) : moving;
    Set<String> ids = meant.stream().map(Clip::id).collect(Collectors.toSet());
    Phrase before = described(chosen.draft(), ids);
    if (meant.stream().allMatch(clip -> changed(clip).equals(clip))) {
      return Edited.unchanged(
          draft,
          before,
          fromNow
              ? Phrase.of("It cannot play any faster or slower than that.")
              : Phrase.of("It plays at {0}× already.", number(factor)));
    }
    Draft changed =
        Arranging.arrange(
            chosen.draft(),
            chosen.draft().clips().stream()
                .map(clip -> ids.contains(clip.id()) ? changed(clip) : clip)
                .toList());
    return Edited.of(changed, before, described(changed, ids))
        .noting(
            meant.size() < moving.size()
                ? Phrase.of("Only what did not play as recorded was changed.")
                : chosen.note());
  }

  /** "A bit slower" is said of the clips whose speed was changed, where only some have been. */
  private static List<Clip> changedBefore(List<Clip> moving) {
    List<Clip> changed = moving.stream().filter(clip -> clip.speed() != 1).toList();
    return changed.isEmpty() ? moving : changed;
  }

  private Clip changed(Clip clip) {
    double speed = fromNow ? clip.speed() * factor : factor;
    return clip.withSpeed(Math.max(SLOWEST, Math.min(FASTEST, speed)));
  }

  private static List<Clip> moving(List<Clip> clips) {
    return clips.stream().filter(clip -> !clip.isStill()).toList();
  }

  /** "12 s at 0.5×"; where others play at other speeds, "12 s, 0:02–0:06 at 0.5×". */
  private static Phrase described(Draft draft, Set<String> ids) {
    Timeline timeline = Timeline.of(draft);
    String length = Clock.length(timeline.durationMillis());
    List<Clip> moving = moving(draft.clips());
    List<Clip> meant = moving.stream().filter(clip -> ids.contains(clip.id())).toList();
    if (speeds(meant).containsAll(speeds(moving))) {
      return Phrase.of("{0} at {1}×", length, String.join("/", speeds(meant)));
    }
    List<Span> spans =
        timeline.clips().stream()
            .filter(placed -> ids.contains(placed.clip().id()))
            .map(placed -> new Span(placed.startMillis(), placed.endMillis()))
            .toList();
    return Phrase.of(
        "{0}, {1} at {2}×",
        length, Clock.ranges(Spans.union(spans, 0)), String.join("/", speeds(meant)));
  }

  private static List<String> speeds(List<Clip> clips) {
    return clips.stream().map(clip -> number(clip.speed())).distinct().toList();
  }

  static String number(double factor) {
    double rounded = Math.round(factor * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
