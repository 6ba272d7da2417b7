package dev.nemomcp.language;

import dev.nemomcp.language.Understanding.Impossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What wishes of one message mean together, where that is not what each means alone. */
final class Agreement {
  private static final Set<String> RANGE = Set.of("start_seconds", "end_seconds");

  private final List<Pending> wishes;
  private final List<Impossible> impossible;

  /** Both lists are changed. */
  Agreement(List<Pending> wishes, List<Impossible> impossible) {
    this.wishes = wishes;
    this.impossible = impossible;
  }

  void reach() {
    dropShorterWhereLengthIsSaid();
    dropVaguePartWhereOneIsSaid();
    keepTogether();
    gainLengthBySpeed();
    dropOrderOfOurOwn();
    dropWhatIsMadeUpFor();
    meanPiecesOfTheSplit();
    bestOfThatLength();
    timeTransitions();
  }

  /** "Cross-fades between all clips, half a second each": the seconds are the transitions'. */
  private void timeTransitions() {
    for (int i = 1; i < wishes.size(); i++) {
      Map<String, Object> before = wishes.get(i - 1).parameters();
      Map<String, Object> each = wishes.get(i).parameters();
      if (wishes.get(i - 1).kind() == Kind.TRANSITION
          && wishes.get(i).kind() == Kind.SLIDESHOW
          && each.keySet().equals(Set.of("seconds_each"))
          && wishes.stream().filter(w -> w.kind() == Kind.SLIDESHOW).count() == 1) {
        before.putIfAbsent("seconds", each.get("seconds_each"));
        wishes.remove(i);
        return;
      }
    }
  }

  /** "Too long, make it a minute": the length tells how short. */
  private void dropShorterWhereLengthIsSaid() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.SET_LENGTH)) {
      wishes.removeIf(w -> w.parameters().containsKey("shorter"));
    }
  }

  /** "The ending drags, cut the last 8 seconds": the second half tells which part. */
  private void dropVaguePartWhereOneIsSaid() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.TRIM_RANGE || w.kind() == Kind.KEEP_RANGE)) {
      impossible.removeIf(i -> i.what().equals("which_part"));
    }
  }

  /** "Keep 0:10 to 0:20 and 0:40 to 0:50": one wish, as the first alone would lose the second. */
  private void keepTogether() {
    List<Pending> kept =
        wishes.stream()
            .filter(w -> w.kind() == Kind.KEEP_RANGE)
            .filter(w -> w.parameters().keySet().stream().anyMatch(RANGE::contains))
            .toList();
    if (kept.size() > 1) {
      List<Object> ranges = new ArrayList<>();
      for (Pending wish : kept) {
        ranges.add(
            List.of(
                wish.parameters().getOrDefault("start_seconds", 0.0),
                wish.parameters().getOrDefault("end_seconds", "end")));
      }
      kept.get(0).parameters().keySet().removeAll(RANGE);
      kept.get(0).parameters().put("ranges", ranges);
      wishes.removeAll(kept.subList(1, kept.size()));
    }
  }

  /** "Speed it up so it is 30 seconds long": by playing faster, and only that. */
  private void gainLengthBySpeed() {
    Optional<Pending> length = wishes.stream().filter(w -> w.kind() == Kind.SET_LENGTH).findFirst();
    Optional<Pending> speed =
        wishes.stream()
            .filter(w -> w.kind() == Kind.SPEED && w.isAssumed("factor") && Findings.isOfAll(w))
            .findFirst();
    if (length.isPresent() && speed.isPresent()) {
      length.get().parameters().put("by", "speed");
      wishes.remove(speed.get());
    }
  }

  /** "Put them in this order: 2, 1, 3", "turn it round, newest first": one of them says which. */
  private void dropOrderOfOurOwn() {
    List<Pending> orders = wishes.stream().filter(w -> w.kind() == Kind.REORDER).toList();
    if (orders.stream().anyMatch(w -> !w.parameters().isEmpty())) {
      wishes.removeIf(w -> w.kind() == Kind.REORDER && w.parameters().isEmpty());
    }
    if (orders.stream().anyMatch(w -> w.parameters().containsKey("reverse"))) {
      impossible.removeIf(i -> i.what().equals("sort_by"));
    }
  }

  /** "Go back, start over"; "remove the title and put another": the second does the first. */
  private void dropWhatIsMadeUpFor() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.RESET)) {
      wishes.removeIf(w -> w.kind() == Kind.UNDO);
    }
    boolean otherTitle =
        wishes.stream().anyMatch(w -> w.kind() == Kind.TITLE && w.parameters().containsKey("text"));
    if (otherTitle) {
      wishes.removeIf(w -> w.kind() == Kind.TITLE && w.parameters().containsKey("remove"));
    }
  }

  /** "Split it at 1:30 and slow the second half down": from 1:30 on, not half of the time. */
  private void meanPiecesOfTheSplit() {
    List<Double> cuts = new ArrayList<>();
    for (Pending wish : wishes) {
      if (wish.kind() == Kind.SPLIT && wish.parameters().get("at_seconds") instanceof Number at) {
        cuts.add(at.doubleValue());
      } else if (!cuts.isEmpty()) {
        meanPiece(wish, cuts);
      }
    }
  }

  private static void meanPiece(Pending wish, List<Double> cuts) {
    Object part = wish.parameters().get("part");
    double first = cuts.get(0);
    double last = cuts.get(cuts.size() - 1);
    boolean isMiddle = "middle".equals(part) && cuts.size() == 2;
    boolean isBefore = "first_half".equals(part) && cuts.size() == 1;
    boolean isAfter = "second_half".equals(part) && cuts.size() == 1;
    if (isMiddle || isBefore || isAfter) {
      wish.parameters().remove("part");
      wish.parameters().put("start_seconds", isBefore ? 0.0 : first);
      if (!isAfter) {
        wish.parameters().put("end_seconds", last);
      }
    }
  }

  /** "Shorten it to 90 seconds and keep the best parts": the best 90 seconds. */
  private void bestOfThatLength() {
    Optional<Pending> length =
        wishes.stream()
            .filter(w -> w.kind() == Kind.SET_LENGTH && w.parameters().containsKey("seconds"))
            .findFirst();
    Optional<Pending> best = wishes.stream().filter(w -> w.kind() == Kind.HIGHLIGHTS).findFirst();
    if (length.isPresent() && best.isPresent() && !best.get().parameters().containsKey("seconds")) {
      best.get().parameters().put("seconds", length.get().parameters().get("seconds"));
      wishes.remove(length.get());
    }
  }
}
