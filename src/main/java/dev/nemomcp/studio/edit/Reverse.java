package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Reversal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays clips backwards, picture and sound, and those that play backwards forwards again. A stretch
 * of time plays as a whole from its end to its start, clip after clip; clips that are named are
 * turned around each in its place.
 *
 * @param direction what it should be
 * @param speed of what is turned around, 1 as recorded; 0 to leave it as it is
 * @param times how often a boomerang goes forth and back
 */
record Reverse(Direction direction, double speed, int times, Where where) implements Edit {

  /** How it should play. */
  enum Direction {
    TURNED,
    FORWARDS,
    /** Forwards, then backwards. */
    BOOMERANG
  }

  static boolean isMeant(Parameters wish) {
    return wish.has("reverse") || wish.has("boomerang");
  }

  static Reverse from(Parameters wish) throws CannotEdit {
    Direction direction =
        wish.flag("boomerang")
            ? Direction.BOOMERANG
            : wish.flag("reverse") ? Direction.TURNED : Direction.FORWARDS;
    boolean saysSpeed = wish.has("factor") || wish.has("percent");
    return new Reverse(
        direction,
        saysSpeed ? ChangeSpeed.factor(wish, 1) : 0,
        (int) Math.round(wish.number("times", 1, 1, Repeat.MOST_TIMES)),
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    if (chosen.clips().stream().allMatch(Clip::isStill)) {
      throw new CannotEdit(
          Phrase.of("There are only photos there, and a photo plays neither way."),
          Phrase.of("Say \"reverse the order\" to show the last one first."));
    }
    List<List<Clip>> runs = runs(chosen);
    if (direction == Direction.FORWARDS) {
      runs = runs.stream().filter(Reverse::isBackwards).toList();
      if (runs.isEmpty()) {
        return Edited.unchanged(
            draft, Phrase.of("forwards"), Phrase.of("It plays forwards already."));
      }
    }
    if (direction == Direction.BOOMERANG && runs.stream().allMatch(Reverse::isBackwards)) {
      Edit forwards = new Reverse(Direction.FORWARDS, 0, 1, where);
      return apply(forwards.apply(draft, footage).draft(), footage);
    }
    TurnedClips turned = TurnedClips.of(runs, footage);
    return direction == Direction.BOOMERANG
        ? boomerang(draft, chosen, runs, turned)
        : turnedAround(draft, chosen, runs, turned);
  }

  /**
   * What is turned around together: a stretch of time as a whole, of named clips the pieces that
   * each fell into.
   */
  private List<List<Clip>> runs(Where.Chosen chosen) {
    boolean together =
        !where.namesClips() && (direction != Direction.FORWARDS || isBackwards(chosen.clips()));
    List<List<Clip>> runs = new ArrayList<>();
    Clip last = null;
    for (Clip clip : chosen.draft().clips()) {
      if (chosen.has(clip)) {
        if (last == null || !(together || Units.goesOn(last, clip))) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(clip);
      }
      last = chosen.has(clip) ? clip : null;
    }
    return runs;
  }

  /** All that moves in it. */
  private static boolean isBackwards(List<Clip> clips) {
    return clips.stream().anyMatch(clip -> !clip.isStill())
        && clips.stream().allMatch(clip -> clip.isStill() || isBackwards(clip));
  }

  private static boolean isBackwards(Clip clip) {
    return Reversal.of(clip.mediaId()).isPresent();
  }

  private Edited turnedAround(
      Draft draft, Where.Chosen chosen, List<List<Clip>> runs, TurnedClips turned) {
    List<Clip> clips = new ArrayList<>(chosen.draft().clips());
    for (List<Clip> run : runs) {
      int at = clips.indexOf(run.get(0));
      for (Clip clip : around(run, run.get(0).transition(), turned)) {
        clips.set(at++, clip);
      }
    }
    // Titles stay where they are: nothing has moved by the clock, and what they lay over plays.
    Draft after =
        speed == 0
            ? chosen.draft().withClips(Arranging.fitted(clips))
            : Arranging.arrange(chosen.draft(), clips);
    List<Clip> changed = runs.stream().flatMap(List::stream).toList();
    return Edited.of(
            after, direction(changed), direction(changed.stream().map(turned::of).toList()))
        .noting(Phrase.sentences(chosen.note(), captionsGone(draft, after)));
  }

  private Edited boomerang(
      Draft draft, Where.Chosen chosen, List<List<Clip>> runs, TurnedClips turned) {
    NewIds ids = new NewIds("c", chosen.draft().clips().stream().map(Clip::id));
    List<Clip> clips = new ArrayList<>(chosen.draft().clips());
    for (List<Clip> run : runs) {
      List<Clip> back = around(run, Transition.CUT, turned);
      int at = clips.indexOf(run.get(0));
      for (Clip clip : run) {
        clips.set(at++, atSpeed(clip));
      }
      List<Clip> forth = List.copyOf(clips.subList(at - run.size(), at));
      for (int time = 1; time <= times; time++) {
        List<Clip> following = new ArrayList<>(time == 1 ? List.of() : hardCut(forth));
        following.addAll(back);
        for (Clip clip : following) {
          clips.add(at++, clip.withId(ids.next()));
        }
      }
    }
    Draft after = Arranging.arrange(chosen.draft(), clips);
    return Edited.of(
            after,
            Phrase.of("{0}", length(draft)),
            times == 1
                ? Phrase.of("{0}, forwards and then backwards", length(after))
                : Phrase.of("{0}, forwards and then backwards, {1} times", length(after), times))
        .noting(chosen.note());
  }

  /** Clips that begin where others end. */
  private static List<Clip> hardCut(List<Clip> run) {
    List<Clip> cut = new ArrayList<>(run);
    cut.set(0, run.get(0).withTransition(Transition.CUT));
    return cut;
  }

  private static String length(Draft draft) {
    return Clock.length(Timeline.of(draft).durationMillis());
  }

  /** A run from its end to its start; what joined two clips joins them still. */
  private List<Clip> around(List<Clip> run, Transition entering, TurnedClips turned) {
    List<Clip> around = new ArrayList<>();
    Transition transition = entering;
    for (int i = run.size() - 1; i >= 0; i--) {
      around.add(atSpeed(turned.of(run.get(i))).withTransition(transition));
      transition = run.get(i).transition();
    }
    return around;
  }

  private Clip atSpeed(Clip clip) {
    return speed == 0 || clip.isStill() ? clip : clip.withSpeed(speed);
  }

  private static Phrase direction(List<Clip> clips) {
    List<Clip> moving = clips.stream().filter(clip -> !clip.isStill()).toList();
    Optional<Clip> backwards = moving.stream().filter(Reverse::isBackwards).findFirst();
    return backwards.isEmpty()
        ? Phrase.of("forwards")
        : moving.stream().allMatch(Reverse::isBackwards)
            ? Phrase.of("backwards")
            : Phrase.of("partly backwards");
  }

  private static Phrase captionsGone(Draft before, Draft after) {
    return shown(after) < shown(before)
        ? Phrase.of("Captions do not show while it plays backwards.")
        : Phrase.NONE;
  }

  private static int shown(Draft draft) {
    return Timeline.of(draft).captions().size();
  }
}
