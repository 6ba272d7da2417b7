package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The timeline that the writer of a message has seen, which its times are about: "cut 0:10 to 0:20
 * and put the text at 0:40" means what shows at 0:40 before the cut.
 */
public final class SeenTimeline {
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";
  private static final String AT = "at_seconds";
  private static final String KEPT = "kept_ranges";
  private static final List<String> OF_CLIPS = List.of("clip", "clips", "part", "except_clips");

  /** They make another film, and what is said about times is about that one. */
  private static final Set<Kind> MAKES_ANOTHER =
      EnumSet.of(
          Kind.HIGHLIGHTS,
          Kind.SET_LENGTH,
          Kind.SLIDESHOW,
          Kind.MERGE,
          Kind.REORDER,
          Kind.UNDO,
          Kind.REDO,
          Kind.RESET);

  private static final Set<Kind> LIES_OVER = EnumSet.of(Kind.TITLE, Kind.TEXT, Kind.LOGO);

  /** How far behind a moment that was cut out what follows it still stands for it. */
  private static final long NEAR_MILLIS = 2_000;

  private static final long WORTH_TELLING_MILLIS = 1_000;

  /** Null until an edit is to be made. */
  private Timeline seen;

  /** The moment that was said to be frozen, and where it is held; null until there is one. */
  private Frozen frozen;

  private record Frozen(double said, double heldFrom) {}

  /**
   * A wish with its times as they are now.
   *
   * @param wish as it is now
   * @param note tells where a time has moved to; empty where that makes no difference
   */
  public record Moved(Wish wish, Phrase note) {}

  /**
   * Times that were cut out, and those of a clip or counted from the end, stay as they are said.
   */
  public Moved now(Wish wish, Draft draft) {
    Timeline now = Timeline.of(draft);
    seen = seen == null ? now : seen;
    Map<String, Object> said = wish.parameters();
    boolean isOfClip = OF_CLIPS.stream().anyMatch(said::containsKey);
    if (now.equals(seen) || isOfClip) {
      freezing(wish, said);
      return new Moved(wish, Phrase.NONE);
    }
    if (isOverTheFrozen(wish)) {
      return new Moved(wish.with(overTheFrozen(said)), Phrase.NONE);
    }
    Following following = Following.between(seen, now);
    Map<String, Object> moved = new HashMap<>(said);
    if (isLater(said.get(START)) && isLater(said.get(END))) {
      following
          .moved(millis(said.get(START)), millis(said.get(END)))
          .ifPresent(
              span -> {
                moved.put(START, span.startMillis() / 1000.0);
                moved.put(END, span.endMillis() / 1000.0);
              });
    } else if (!said.containsKey(END)) {
      move(moved, START, following);
    }
    move(moved, AT, following);
    freezing(wish, moved);
    moved.computeIfPresent(KEPT, (name, ranges) -> kept((List<?>) ranges, following));
    String told = said.containsKey(START) ? START : AT;
    return new Moved(wish.with(moved), note(said.get(told), moved.get(told)));
  }

  private void freezing(Wish wish, Map<String, Object> now) {
    if (wish.kind() == Kind.FREEZE && isLater(wish.parameters().get(AT)) && isLater(now.get(AT))) {
      frozen =
          new Frozen(
              ((Number) wish.parameters().get(AT)).doubleValue(),
              ((Number) now.get(AT)).doubleValue());
    }
  }

  /** "Freeze it at 0:03 and write 'Wait' on it": at 0:03 the frozen picture is meant. */
  private boolean isOverTheFrozen(Wish wish) {
    return frozen != null
        && LIES_OVER.contains(wish.kind())
        && wish.parameters().get(START) instanceof Number start
        && start.doubleValue() == frozen.said();
  }

  private Map<String, Object> overTheFrozen(Map<String, Object> said) {
    double later = frozen.heldFrom() - frozen.said();
    Map<String, Object> moved = new HashMap<>(said);
    moved.put(START, frozen.heldFrom());
    moved.computeIfPresent(
        END, (name, end) -> end instanceof Number n ? n.doubleValue() + later : end);
    return moved;
  }

  /** Stretches that have to stay, where they are now. */
  private static List<Object> kept(List<?> ranges, Following following) {
    List<Object> kept = new ArrayList<>();
    for (Object range : ranges) {
      if (range instanceof List<?> pair && isLater(pair.get(0)) && isLater(pair.get(1))) {
        following
            .moved(millis(pair.get(0)), millis(pair.get(1)))
            .map(span -> List.of(span.startMillis() / 1000.0, span.endMillis() / 1000.0))
            .ifPresent(kept::add);
      } else {
        kept.add(range);
      }
    }
    return kept;
  }

  /** What is asked for behind that is meant for the film that it made. */
  public void after(Kind kind) {
    if (MAKES_ANOTHER.contains(kind)) {
      seen = null;
    }
  }

  private static void move(Map<String, Object> times, String name, Following following) {
    if (isLater(times.get(name))) {
      long at = millis(times.get(name));
      following
          .firstMoment(at, at + NEAR_MILLIS)
          .ifPresent(there -> times.put(name, there / 1000.0));
    }
  }

  private static Phrase note(Object said, Object now) {
    boolean isTold =
        said instanceof Number
            && now instanceof Number
            && Math.abs(millis(said) - millis(now)) >= WORTH_TELLING_MILLIS;
    return isTold
        ? Phrase.of(
            "What was at {0} is at {1} now.", Clock.moment(millis(said)), Clock.moment(millis(now)))
        : Phrase.NONE;
  }

  private static boolean isLater(Object seconds) {
    return seconds instanceof Number number && number.doubleValue() > 0;
  }

  private static long millis(Object seconds) {
    return Clock.millis(((Number) seconds).doubleValue());
  }
}
