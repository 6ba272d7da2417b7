package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which stretch of the timeline an edit is meant for.
 *
 * @param startSeconds negative counts from the end; empty for the start
 * @param endSeconds negative counts from the end; empty for the end
 * @param part a named part instead
 * @param partSeconds how long the middle is meant to be; empty for a third
 * @param clips numbers of clips instead, 1 the first, −1 the last, 0 the middle one; times besides
 *     are theirs: see {@link InClip}
 * @param exceptClips numbers of clips that are not meant, of all that there are
 * @param eachClip every other clip is meant, with the times that are said
 */
record Where(
    OptionalDouble startSeconds,
    OptionalDouble endSeconds,
    Part part,
    OptionalDouble partSeconds,
    List<Double> clips,
    List<Double> exceptClips,
    boolean eachClip) {

  /** Parts of a timeline that have names. */
  enum Part {
    WHOLE,
    MIDDLE,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_THIRD,
    LAST_THIRD,
    FIRST_QUARTER,
    LAST_QUARTER
  }

  static final Where EVERYWHERE =
      new Where(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Part.WHOLE,
          OptionalDouble.empty(),
          List.of(),
          List.of(),
          false);

  static Where from(Parameters wish) throws CannotEdit {
    List<Double> clips = new ArrayList<>(wish.numbers("clip"));
    clips.addAll(wish.numbers("clips"));
    return new Where(
        wish.number("start_seconds"),
        wish.number("end_seconds"),
        wish.choice("part", Part.WHOLE),
        wish.number("part_seconds"),
        clips,
        wish.numbers("except_clips"),
        wish.flag("each_clip"));
  }

  /** All of the clip of that number. */
  static Where clip(double number) {
    return new Where(
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Part.WHOLE,
        OptionalDouble.empty(),
        List.of(number),
        List.of(),
        false);
  }

  /** By the clock only. */
  static Where inTime(Parameters wish) throws CannotEdit {
    return new Where(
        wish.number("start_seconds"),
        wish.number("end_seconds"),
        Part.WHOLE,
        OptionalDouble.empty(),
        List.of(),
        List.of(),
        false);
  }

  boolean isEverywhere() {
    return startSeconds.isEmpty() && endSeconds.isEmpty() && part == Part.WHOLE && !namesClips();
  }

  /** Clips are meant, not times. */
  boolean namesClips() {
    return eachClip || !clips.isEmpty() || !exceptClips.isEmpty();
  }

  /** Clips are meant from their beginning to their end. */
  boolean namesWholeClips() {
    boolean saysTime = startSeconds.isPresent() || endSeconds.isPresent() || part != Part.WHOLE;
    return namesClips() && (!saysTime || !(eachClip || !clips.isEmpty()));
  }

  /** The same clips, whatever time in them is said. */
  Where wholeClips() {
    return new Where(
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Part.WHOLE,
        OptionalDouble.empty(),
        clips,
        exceptClips,
        eachClip);
  }

  /** Cuts the clips out of the draft, so to speak, without taking them away. */
  Chosen in(Draft draft, Footage footage) throws CannotEdit {
    if (namesWholeClips()) {
      return units(draft, footage);
    }
    List<Span> spans = spans(draft, footage);
    Draft split =
        isEverywhere()
            ? draft
            : Cutting.splitAt(
                draft,
                spans.stream()
                    .flatMap(span -> Stream.of(span.startMillis(), span.endMillis()))
                    .toList());
    return new Chosen(
        split,
        Timeline.of(split).clips().stream()
            .filter(placed -> spans.stream().anyMatch(span -> isIn(placed, span)))
            .map(placed -> placed.clip().id())
            .collect(Collectors.toSet()),
        isEverywhere() ? Phrase.of("everything") : Phrase.of("{0}", Clock.ranges(spans)),
        isEverywhere());
  }

  private static boolean isIn(Placed placed, Span span) {
    long middle = (placed.startMillis() + placed.endMillis()) / 2;
    return span.startMillis() <= middle && middle < span.endMillis();
  }

  /** The stretches of the draft's timeline that are meant. */
  List<Span> spans(Draft draft, Footage footage) throws CannotEdit {
    if (!namesClips()) {
      return List.of(range(Timeline.of(draft).durationMillis()));
    }
    if (!namesWholeClips()) {
      return inClips(draft, footage);
    }
    Chosen chosen = units(draft, footage);
    return Spans.union(
        Timeline.of(chosen.draft()).clips().stream()
            .filter(placed -> chosen.has(placed.clip()))
            .map(placed -> new Span(placed.startMillis(), placed.endMillis()))
            .toList(),
        0);
  }

  private List<Span> inClips(Draft draft, Footage footage) throws CannotEdit {
    Units units = numbered(draft, footage);
    List<Span> played = units.spans();
    List<Span> spans = new ArrayList<>();
    for (int position : meant(units)) {
      Span clip = played.get(position);
      spans.add(
          part == Part.WHOLE
              ? InClip.stretch(startSeconds, endSeconds, clip)
              : shifted(range(clip.durationMillis()), clip.startMillis()));
    }
    return Spans.union(spans, 0);
  }

  /** Which of the units are meant, in the order that was said. */
  private List<Integer> meant(Units units) throws CannotEdit {
    List<Integer> meant = new ArrayList<>();
    if (eachClip || clips.isEmpty()) {
      IntStream.range(0, units.size()).forEach(meant::add);
    } else {
      for (double number : clips) {
        meant.add(units.position(number));
      }
    }
    for (double number : exceptClips) {
      meant.remove(Integer.valueOf(units.position(number)));
    }
    return meant;
  }

  private static Span shifted(Span span, long byMillis) {
    return new Span(span.startMillis() + byMillis, span.endMillis() + byMillis);
  }

  /** The stretch of a timeline of that length. */
  Span range(long durationMillis) throws CannotEdit {
    long middle =
        partSeconds.isEmpty() ? durationMillis / 3 : Clock.millis(partSeconds.getAsDouble());
    long before = Math.max(0, (durationMillis - middle) / 2);
    return switch (part) {
      case MIDDLE -> new Span(before, durationMillis - before);
      case FIRST_HALF -> new Span(0, durationMillis / 2);
      case SECOND_HALF -> new Span(durationMillis / 2, durationMillis);
      case FIRST_THIRD -> new Span(0, durationMillis / 3);
      case LAST_THIRD -> new Span(durationMillis - durationMillis / 3, durationMillis);
      case FIRST_QUARTER -> new Span(0, durationMillis / 4);
      case LAST_QUARTER -> new Span(durationMillis - durationMillis / 4, durationMillis);
      case WHOLE -> between(durationMillis);
    };
  }

  private Span between(long durationMillis) throws CannotEdit {
    long start = moment(startSeconds.orElse(0), durationMillis);
    long end =
        Math.min(
            durationMillis,
            endSeconds.isEmpty()
                ? durationMillis
                : moment(endSeconds.getAsDouble(), durationMillis));
    if (start >= durationMillis) {
      throw behindTheEnd(start, durationMillis);
    }
    if (end <= start) {
      throw new CannotEdit(
          Phrase.of("{0} to {1} is no stretch of time.", Clock.moment(start), Clock.moment(end)),
          Phrase.of("Say the earlier time first, such as \"0:10 to 0:20\"."));
    }
    return new Span(start, end);
  }

  /** The moment of the timeline, counted within the span where clips are named. */
  long moment(double seconds, Span span) throws CannotEdit {
    return namesClips() ? InClip.moment(seconds, span) : moment(seconds, span.endMillis());
  }

  /** A moment of a timeline of that length; negative counts from the end. */
  static long moment(double seconds, long durationMillis) {
    long millis = Clock.millis(seconds);
    return millis < 0 ? Math.max(0, durationMillis + millis) : millis;
  }

  static CannotEdit behindTheEnd(long momentMillis, long durationMillis) {
    return new CannotEdit(
        Phrase.of(
            "{0} is behind the end: the video is {1} long.",
            Clock.moment(momentMillis), Clock.length(durationMillis)),
        Phrase.of("Say a time before {0}.", Clock.moment(durationMillis)));
  }

  /** In the count that has a clip of each number that is said. */
  private Units numbered(Draft draft, Footage footage) throws CannotEdit {
    Units units = Units.of(draft, footage);
    double largest =
        Stream.concat(clips.stream(), exceptClips.stream()).mapToDouble(Math::abs).max().orElse(0);
    return largest > units.count() && largest <= draft.clips().size() - units.first()
        ? Units.pieces(draft)
        : units;
  }

  private Chosen units(Draft draft, Footage footage) throws CannotEdit {
    Units units = numbered(draft, footage);
    List<Units.Unit> chosen = meant(units).stream().map(units.units()::get).toList();
    return new Chosen(
        units.draft(),
        chosen.stream()
            .flatMap(unit -> unit.clips().stream())
            .map(Clip::id)
            .collect(Collectors.toSet()),
        Phrase.of("{0}", chosen.stream().map(Units.Unit::name).distinct().toList()),
        false);
  }

  /**
   * Whole clips that an edit is meant for.
   *
   * @param draft split so that the choice is made of whole clips
   * @param clipIds which
   * @param described in the user's terms: a range, or clips' names
   * @param everything no part of the timeline was meant in particular
   */
  record Chosen(Draft draft, Set<String> clipIds, Phrase described, boolean everything) {

    /** Says that only a part was changed, where that is so. */
    Phrase note() {
      return everything ? Phrase.NONE : Phrase.of("Only {0} was changed.", described);
    }

    boolean has(Clip clip) {
      return clipIds.contains(clip.id());
    }

    List<Clip> clips() {
      return draft.clips().stream().filter(this::has).toList();
    }

    /**
     * For edits that only change what is seen.
     *
     * @throws CannotEdit where none of them shows a picture
     */
    void requirePicture(Footage footage) throws CannotEdit {
      if (clips().stream().noneMatch(clip -> footage.media(clip.mediaId()).hasPicture())) {
        throw CannotEdit.onlySound();
      }
    }

    /**
     * Those with a sound of their own, muted or not.
     *
     * @throws CannotEdit where none of them has one
     */
    List<Clip> sounding(Footage footage) throws CannotEdit {
      List<Clip> sounding =
          clips().stream()
              .filter(clip -> !clip.isStill())
              .filter(clip -> footage.media(clip.mediaId()).hasSound())
              .toList();
      if (sounding.isEmpty()) {
        throw new CannotEdit(
            Phrase.of("The footage there has no sound of its own."),
            Phrase.of("Say \"add music\", or change the volume of the music."));
      }
      return sounding;
    }

    /**
     * The draft with each chosen clip changed, but for cards, which are of one colour whatever is
     * done to them; the original where none changes.
     */
    Draft changed(Draft original, UnaryOperator<Clip> change) {
      UnaryOperator<Clip> chosen = clip -> has(clip) && !clip.isCard() ? change.apply(clip) : clip;
      List<Clip> changed = draft.clips().stream().map(chosen).toList();
      return changed.equals(draft.clips()) ? original : draft.withClips(changed);
    }
  }
}
