package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people mean by "clip 2" or "the third scene". Pieces that one clip fell into when pauses
 * were cut out of it count as one. Where the whole timeline is one such clip, its scenes count;
 * where it has but one scene, the pieces do.
 *
 * @param draft split so that every unit is made of whole clips
 * @param units in the order of play
 */
record Units(Draft draft, List<Unit> units) {

  /**
   * A run of clips.
   *
   * @param name of its first clip
   * @param clips at least one
   */
  record Unit(String name, List<Clip> clips) {
    long durationMillis() {
      return Timeline.of(Draft.empty("").withClips(clips)).durationMillis();
    }
  }

  static Units of(Draft draft, Footage footage) throws CannotEdit {
    Units runs = new Units(draft, runs(draft.clips()));
    if (runs.count() > 1) {
      return runs;
    }
    Draft split = Scenes.split(draft, footage);
    Units scenes = new Units(split, runs(split.clips()));
    return scenes.count() > 1 ? scenes : pieces(draft);
  }

  /** Every single clip of the timeline. */
  static Units pieces(Draft draft) {
    return new Units(
        draft, draft.clips().stream().map(c -> new Unit(c.name(), List.of(c))).toList());
  }

  private static List<Unit> runs(List<Clip> clips) {
    List<Unit> units = new ArrayList<>();
    List<Clip> run = new ArrayList<>();
    for (Clip clip : clips) {
      if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), clip)) {
        units.add(new Unit(run.get(0).name(), List.copyOf(run)));
        run.clear();
      }
      run.add(clip);
    }
    units.add(new Unit(run.get(0).name(), List.copyOf(run)));
    return units;
  }

  /** It is a later piece of the same clip. */
  static boolean goesOn(Clip last, Clip next) {
    return last.mediaId().equals(next.mediaId())
        && last.name().equals(next.name())
        && !last.isStill()
        && !next.isStill()
        && next.sourceStartMillis() > last.sourceStartMillis();
  }

  int size() {
    return units.size();
  }

  /** How many of them people count: covers and cards are none of their clips. */
  int count() {
    return counted().size();
  }

  /** The position of the first that people count. */
  int first() {
    return counted().get(0);
  }

  /** Just behind the last that people count. */
  int end() {
    return counted().get(count() - 1) + 1;
  }

  private List<Integer> counted() {
    return IntStream.range(0, size())
        .filter(i -> !units.get(i).clips().get(0).isAddition())
        .boxed()
        .toList();
  }

  List<String> names() {
    return units.stream().map(Unit::name).toList();
  }

  /** Where each unit plays on the timeline. */
  List<Span> spans() {
    List<Placed> placed = Timeline.of(draft).clips();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Unit unit : units) {
      Placed first = placed.get(at);
      at += unit.clips().size();
      spans.add(new Span(first.startMillis(), placed.get(at - 1).endMillis()));
    }
    return spans;
  }

  /**
   * The position in {@link #units()} of a number that the user said: 1 is the first, −1 the last, 0
   * the one in the middle.
   */
  int position(double said) throws CannotEdit {
    long number = Math.round(said);
    List<Integer> counted = counted();
    if (number == 0) {
      return counted.get(middle());
    }
    long at = number < 0 ? counted.size() + number : number - 1;
    if (at < 0 || at >= counted.size()) {
      throw new CannotEdit(
          count() == 1
              ? Phrase.of("There is no clip {0}: the timeline is a single one.", number)
              : Phrase.of("There is no clip {0}: the timeline has {1}.", number, count()),
          count() == 1
              ? Phrase.of("Split it first, for example \"split it at 0:10\".")
              : Phrase.of("They are: {0}.", numbered()));
    }
    return counted.get((int) at);
  }

  private int middle() throws CannotEdit {
    if (count() == 1) {
      throw new CannotEdit(
          Phrase.of("There is no middle clip: the timeline is a single one."),
          Phrase.of("Say \"the middle part\", or the times."));
    }
    if (count() % 2 == 0) {
      throw new CannotEdit(
          Phrase.of("None of {0} clips is in the middle.", count()),
          Phrase.of("They are: {0}.", numbered()));
    }
    return count() / 2;
  }

  /** The one of a number that the user said. */
  Unit unit(double said) throws CannotEdit {
    return units.get(position(said));
  }

  /** The units with their numbers: {@code 1 Scene 1, 2 Scene 2}. */
  List<String> numbered() {
    List<String> numbered = new ArrayList<>();
    for (int position : counted()) {
      numbered.add((numbered.size() + 1) + " " + units.get(position).name());
    }
    return numbered;
  }

  /** All clips, in the order of these units. */
  static List<Clip> clips(Stream<Unit> order) {
    return order.flatMap(unit -> unit.clips().stream()).toList();
  }
}
