package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding.Impossible;
import dev.nemomcp.language.words.Cue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is not wanted for itself where another wish of the message says more, or undoes the need.
 */
final class Superseded {
  private static final Set<Kind> TELLING_WHERE =
      Set.of(Kind.TRIM_RANGE, Kind.KEEP_RANGE, Kind.BEAT_SYNC);

  private static final Set<Kind> QUICKENING =
      Set.of(Kind.PACING, Kind.CUT_PAUSES, Kind.CUT_FILLERS);

  private static final Set<Kind> SHORTENING = Set.of(Kind.KEEP_RANGE, Kind.HIGHLIGHTS, Kind.SPLIT);

  private static final Set<Kind> CUTTING =
      Set.of(Kind.TRIM_RANGE, Kind.KEEP_RANGE, Kind.DELETE_CLIP, Kind.SPEED);

  /** What is said once more without its place is no wish for all. */
  private static final Set<Kind> SAID_AGAIN =
      Set.of(Kind.COLOR, Kind.STABILIZE, Kind.DENOISE, Kind.SHARPEN, Kind.CUT_PAUSES);

  private static final Set<String> TIMES = Set.of("start_seconds", "end_seconds");

  private final List<Pending> wishes;
  private final List<Impossible> impossible;

  /** Both lists are changed. */
  Superseded(List<Pending> wishes, List<Impossible> impossible) {
    this.wishes = wishes;
    this.impossible = impossible;
  }

  /** "撤回，滤镜我还要，只撤掉转场": that alone goes, and not all that was done with it. */
  void dropUndoWhereOnlyOneThingGoes() {
    wishes.removeIf(
        undo ->
            undo.kind() == Kind.UNDO
                && undo.parameters().isEmpty()
                && wishes.stream()
                    .skip(wishes.indexOf(undo) + 1L)
                    .anyMatch(
                        w -> w.parameters().containsKey("remove") && Cue.ONLY.opens(w.said())));
  }

  /** "Edit it for me: no pauses, warmer": that, and nothing of our own. */
  void dropGeneralWhereMoreIsSaid() {
    if (wishes.stream().anyMatch(w -> !w.isGeneral() && w.kind().isEdit())) {
      wishes.removeIf(Pending::isGeneral);
    }
  }

  /**
   * "Too long, make it a minute": the length tells how short, "…, only the highlights" what stays.
   */
  void dropShorterWhereLengthIsSaid() {
    if (wishes.stream().anyMatch(w -> SHORTENING.contains(w.kind()))) {
      wishes.removeIf(w -> w.parameters().containsKey("shorter") && Cue.TOO_LONG.isIn(w.said()));
    }
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.SET_LENGTH)) {
      wishes.removeIf(w -> w.parameters().containsKey("shorter"));
    }
  }

  /**
   * "The ending drags, cut the last 8 seconds", "和面那段太长了，5分到8分…": the second half tells which part.
   * "Cut the clips so they land on the beat": so does the beat.
   */
  void dropVaguePartWhereOneIsSaid() {
    if (wishes.stream().anyMatch(w -> w.parameters().containsKey("start_seconds"))) {
      impossible.removeIf(i -> i.what().equals("find_moment") && Cue.TOO_LONG.isIn(i.said()));
    }
    if (wishes.stream()
        .anyMatch(w -> w.isBundled() || w.parameters().containsKey("start_seconds"))) {
      impossible.removeIf(i -> i.what().equals("which_part") && Cue.PLACE_BLAMED.opens(i.said()));
    }
    if (wishes.stream().anyMatch(w -> TELLING_WHERE.contains(w.kind()))) {
      impossible.removeIf(i -> i.what().equals("which_part"));
    }
    if (wishes.stream()
        .anyMatch(w -> w.kind() == Kind.TRIM_RANGE && Cue.LEADS_TO_A_TIME.opens(w.said()))) {
      impossible.removeIf(i -> i.what().equals("find_moment"));
    }
  }

  /**
   * "Only the first and third clips, bin the second one": they are gone already; but not where only
   * so much of each is kept.
   */
  void dropRemovalOfWhatIsNotKept() {
    List<?> kept =
        wishes.stream()
            .filter(w -> w.kind() == Kind.KEEP_RANGE)
            .filter(w -> Collections.disjoint(w.parameters().keySet(), TIMES))
            .flatMap(w -> clipsOf(w).stream())
            .toList();
    wishes.removeIf(
        w ->
            kept.size() > 1
                && (w.parameters().keySet().equals(Set.of("part")) && w.kind() == Kind.TRIM_RANGE
                    || w.kind() == Kind.DELETE_CLIP
                        && !clipsOf(w).isEmpty()
                        && clipsOf(w).stream().noneMatch(kept::contains)));
  }

  /** "前30秒和最后10秒留着，中间的剪掉": what lies between is gone already. */
  void dropRemovalBetween() {
    boolean keepsSeveral =
        wishes.stream().filter(w -> w.kind() == Kind.KEEP_RANGE).count() > 1
            || wishes.stream().anyMatch(w -> w.parameters().containsKey("ranges"));
    wishes.removeIf(
        w ->
            keepsSeveral
                && w.kind() == Kind.TRIM_RANGE
                && w.parameters().equals(Map.of("part", "middle")));
  }

  /** "Cut clip 1 after 4 seconds, and keep clip 2": it stays as it is, and so do all others. */
  void dropKeepingBesideCuts() {
    wishes.removeIf(
        kept ->
            kept.kind() == Kind.KEEP_RANGE
                && kept.parameters().keySet().equals(Set.of("clips"))
                && wishes.stream().anyMatch(w -> isCutElsewhere(w, kept)));
  }

  private static boolean isCutElsewhere(Pending cut, Pending kept) {
    return cut.kind() == Kind.TRIM_RANGE
        && !clipsOf(cut).isEmpty()
        && clipsOf(cut).stream().noneMatch(clipsOf(kept)::contains);
  }

  /** "每段只留3秒，节奏快一点": how long each clip is was said already. */
  void dropPaceOfWhatIsMeasured() {
    boolean isMeasured =
        wishes.stream()
            .anyMatch(
                w ->
                    w.kind() == Kind.KEEP_RANGE
                        && w.parameters().containsKey("each_clip")
                        && w.parameters().containsKey("end_seconds")
                        && !Cue.A_BOUND.isIn(w.said()));
    wishes.removeIf(w -> isMeasured && w.kind() == Kind.PACING);
  }

  static List<?> clipsOf(Pending wish) {
    Object named = wish.parameters().get("clips");
    return named instanceof List<?> several ? several : named == null ? List.of() : List.of(named);
  }

  /** "Slower, 75 % of the speed", "too dark, only the first 20 s, more light": said twice. */
  void dropWhatIsSaidCloserElsewhere() {
    wishes.removeIf(
        vague ->
            Reach.isOfAll(vague)
                && wishes.stream().anyMatch(w -> w != vague && saysMore(w, vague)));
  }

  private static boolean saysMore(Pending closer, Pending vague) {
    if (closer.kind() != vague.kind()) {
      return false;
    }
    if (closer.kind() == Kind.SPEED) {
      return vague.isAssumed("factor") && !closer.isAssumed("factor") && Reach.isOfAll(closer);
    }
    return SAID_AGAIN.contains(closer.kind())
        && !Reach.isOfAll(closer)
        && closer.parameters().entrySet().containsAll(vague.parameters().entrySet());
  }

  /** "The volume is all over the place, level it": the sound, and no crooked picture. */
  void dropLevellingOfSound() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.NORMALIZE)) {
      impossible.removeIf(i -> i.what().equals("level_it"));
    }
  }

  /** "Put them in this order: 2, 1, 3", "turn it round, newest first": one of them says which. */
  void dropOrderOfOurOwn() {
    List<Pending> orders = wishes.stream().filter(w -> w.kind() == Kind.REORDER).toList();
    if (orders.stream().anyMatch(w -> !w.parameters().isEmpty())) {
      wishes.removeIf(w -> w.kind() == Kind.REORDER && w.parameters().isEmpty());
    }
    if (orders.stream().anyMatch(w -> w.parameters().containsKey("reverse"))) {
      impossible.removeIf(i -> i.what().equals("sort_by"));
    }
  }

  /**
   * "Go back, start over"; "remove the title and put another": the second does the first.
   * "淡入还原，我撤错了": what was undone comes back, and the rest stays. "我不满意，字幕大一点" tells what to change.
   */
  void dropWhatIsMadeUpFor() {
    if (!wishes.isEmpty()) {
      impossible.removeIf(i -> i.what().equals("which_edit") && Cue.NOT_LIKED.closes(i.said()));
    }
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.REDO)) {
      impossible.removeIf(i -> i.what().equals("which_edit"));
      wishes.removeIf(w -> w.kind() == Kind.RESET && Cue.RESTORED.isIn(w.said()));
    }
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.UNDO)) {
      impossible.removeIf(i -> i.what().equals("which_edit"));
    }
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.RESET)) {
      impossible.removeIf(i -> i.what().equals("which_edit"));
      impossible.removeIf(i -> i.what().equals("which_part") && Cue.EDITS_BEFORE.opens(i.said()));
      wishes.removeIf(w -> w.kind() == Kind.UNDO);
    }
    wishes.removeIf(
        w -> w.kind() == Kind.TEXT && w.parameters().containsKey("remove") && isShown(w));
    boolean otherTitle =
        wishes.stream().anyMatch(w -> w.kind() == Kind.TITLE && w.parameters().containsKey("text"));
    if (otherTitle) {
      wishes.removeIf(w -> w.kind() == Kind.TITLE && w.parameters().containsKey("remove"));
    }
  }

  /** A text of that role is asked for in the same message: none of those goes. */
  private boolean isShown(Pending removed) {
    return wishes.stream()
        .anyMatch(
            w ->
                w.kind() == Kind.TEXT
                    && w.parameters().containsKey("text")
                    && !w.parameters().containsKey("remove")
                    && w.parameters().containsKey("role")
                    && w.parameters().get("role").equals(removed.parameters().get("role")));
  }

  /** "Tighter, but not too fast" asks for no slow motion. */
  void dropWhatOnlyLimits() {
    Optional<Pending> quickens = wishes.stream().filter(Superseded::quickens).findFirst();
    quickens.ifPresent(
        first -> {
          List<Pending> later = wishes.subList(wishes.indexOf(first) + 1, wishes.size());
          wishes.removeAll(later.stream().filter(Superseded::slows).toList());
        });
  }

  private static boolean quickens(Pending wish) {
    return (wish.kind() == Kind.PACING && "faster".equals(wish.parameters().get("direction")))
        || (changesPace(wish) && ((Number) wish.parameters().get("factor")).doubleValue() > 1);
  }

  private static boolean slows(Pending wish) {
    return (wish.kind() == Kind.PACING && "slower".equals(wish.parameters().get("direction")))
        || (changesPace(wish) && !quickens(wish));
  }

  private static boolean changesPace(Pending wish) {
    return wish.kind() == Kind.SPEED && wish.isAssumed("factor") && Reach.isOfFilm(wish);
  }

  /** "Cut the ums, but keep it natural", "切得太碎，接回去" ask for no pauses to go. */
  void dropLimitOfFillers() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.CUT_FILLERS || w.kind() == Kind.MERGE)) {
      wishes.removeIf(
          w -> w.kind() == Kind.CUT_PAUSES && w.parameters().equals(Map.of("tightness", "loose")));
    }
  }

  /** "The middle drags, cut 1:00 to 1:30": that is what is to be done about it. */
  void dropComplaintWhereItIsCut() {
    boolean isRefused = impossible.stream().anyMatch(i -> i.what().equals("whole_only"));
    if (isRefused || wishes.stream().anyMatch(w -> CUTTING.contains(w.kind()))) {
      wishes.removeIf(w -> QUICKENING.contains(w.kind()) && Cue.DRAGS.closes(w.said()));
    }
  }

  /** "They spelled it wrong, it's "Lumora" not "Lou Mora"": what is wrong is said once. */
  void dropEmptyCorrection() {
    boolean corrects =
        wishes.stream().anyMatch(w -> w.kind() == Kind.CAPTION_EDIT && !w.parameters().isEmpty());
    wishes.removeIf(w -> corrects && w.kind() == Kind.CAPTION_EDIT && w.parameters().isEmpty());
  }

  /** "Don't crop anything, just flip it": no shape is asked for that could crop. */
  void dropFillOfNoShape() {
    boolean isOnlyLimit =
        wishes.stream().filter(w -> w.kind() == Kind.ASPECT).count() == 1 && wishes.size() > 1;
    wishes.removeIf(
        w ->
            isOnlyLimit
                && w.kind() == Kind.ASPECT
                && w.parameters().keySet().equals(Set.of("fill"))
                && Cue.NO_CROP.opens(w.said()));
  }
}
