package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits the timeline without taking anything away.
 *
 * @param atSeconds where; negative counts from the end
 * @param parts into so many equal parts; 0 for none
 * @param everyMillis into pieces of that length; 0 for none
 * @param byScene wherever the scene changes
 * @param where what falls into parts, if not all
 */
record Split(List<Double> atSeconds, int parts, long everyMillis, boolean byScene, Where where)
    implements Edit {

  static Split from(Parameters wish) throws CannotEdit {
    Split split =
        new Split(
            wish.numbers("at_seconds"),
            (int) Math.round(wish.number("parts", 0, 0, 100)),
            Clock.millis(wish.number("every_seconds", 0, 0, 86_400)),
            wish.text("by").equals("scene"),
            Where.from(wish));
    return split.saysNowhere() ? new Split(List.of(), 0, 0, true, split.where) : split;
  }

  private boolean saysNowhere() {
    return atSeconds.isEmpty() && parts < 2 && everyMillis < Cutting.SHORTEST_PIECE_MILLIS;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Draft split = byScene ? scenes(draft, footage) : numbered(draft, moments(draft, footage));
    Phrase before = Phrase.count(draft.clips().size(), "1 clip", "{0} clips");
    if (split.clips().size() == draft.clips().size()) {
      return Edited.unchanged(
          draft,
          before,
          byScene
              ? Phrase.of("No further change of scene was found.")
              : Phrase.of("There is a cut already."));
    }
    return new Edited(
        split,
        before,
        Phrase.count(split.clips().size(), "1 clip", "{0} clips"),
        Phrase.of(
            "Now: {0}.",
            Timeline.of(split).clips().stream()
                .limit(12)
                .map(
                    placed ->
                        placed.clip().name()
                            + " "
                            + Clock.range(placed.startMillis(), placed.endMillis()))
                .toList()));
  }

  private static Draft scenes(Draft draft, Footage footage) throws CannotEdit {
    Draft split = Scenes.split(draft, footage);
    return split.clips().size() == draft.clips().size() ? draft : split;
  }

  private List<Long> moments(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    Set<Long> moments = new TreeSet<>();
    for (double seconds : atSeconds) {
      if (where.namesClips()) {
        for (Span clip : where.wholeClips().spans(draft, footage)) {
          moments.add(InClip.moment(seconds, clip));
        }
      } else {
        moments.add(momentOf(seconds, whole));
      }
    }
    for (Span span : where.spans(draft, footage)) {
      for (int i = 1; i < parts; i++) {
        moments.add(span.startMillis() + span.durationMillis() * i / parts);
      }
      for (long at = everyMillis;
          everyMillis > 0 && at < span.durationMillis();
          at += everyMillis) {
        moments.add(span.startMillis() + at);
      }
    }
    return List.copyOf(moments);
  }

  private static long momentOf(double seconds, long wholeMillis) throws CannotEdit {
    long moment = Where.moment(seconds, wholeMillis);
    if (moment >= wholeMillis) {
      throw Where.behindTheEnd(moment, wholeMillis);
    }
    return moment;
  }

  /** Pieces of what had one name are told apart by numbers: {@code talk (1)}, {@code talk (2)}. */
  private static Draft numbered(Draft draft, List<Long> moments) {
    Draft split = Cutting.splitAt(draft, moments);
    Map<String, Integer> pieces = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    String last = "";
    for (Placed placed : Timeline.of(split).clips()) {
      String name = placed.clip().name();
      boolean begins = !name.equals(last) || moments.stream().anyMatch(m -> isAt(placed, m));
      numbers.add(pieces.merge(bare(name), begins ? 1 : 0, Integer::sum));
      last = name;
    }
    List<Clip> named = new ArrayList<>();
    for (Clip clip : split.clips()) {
      String bare = bare(clip.name());
      int number = numbers.get(named.size());
      named.add(pieces.get(bare) > 1 ? clip.withName(bare + " (" + number + ")") : clip);
    }
    return split.withClips(named);
  }

  private static boolean isAt(Placed placed, long moment) {
    return Math.abs(placed.startMillis() - moment) < Cutting.SHORTEST_PIECE_MILLIS;
  }

  private static String bare(String name) {
    return name.replaceFirst(" \\(\\d+\\)$", "");
  }
}
