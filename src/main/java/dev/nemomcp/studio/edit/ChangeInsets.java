package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Orientation;
import dev.nemomcp.draft.Pane;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Clips that lie over the others moved, resized, made silent, shown at another time or taken away.
 *
 * @param file whose they are; empty for all
 * @param whole they cover the whole picture
 * @param beside each has a pane of the picture
 * @param volume of their own sound, as {@link dev.nemomcp.draft.Clip#volume()}
 * @param showing when
 * @param where for taking away: those that show at that time
 * @param mirrored left and right of it change places
 * @param latest only the one that was laid there last is meant
 */
record ChangeInsets(
    String file,
    boolean whole,
    boolean beside,
    Placing placing,
    Width width,
    OptionalDouble volume,
    Showing showing,
    Where where,
    boolean mirrored,
    boolean latest,
    boolean remove)
    implements Edit {

  /**
   * How wide one is asked to be.
   *
   * @param fraction of the canvas' width
   * @param scale on the width it has
   */
  record Width(OptionalDouble fraction, double scale) {
    private static final double USUAL = 0.3;
    private static final double USUAL_UPRIGHT = 0.42;
    private static final double NARROWEST = 0.1;
    private static final double WIDEST = 0.9;

    static Width from(Parameters wish) throws CannotEdit {
      double fraction = wish.number("width_fraction", 0, 0, 1);
      return new Width(
          fraction > 0 ? OptionalDouble.of(fraction) : OptionalDouble.empty(),
          Lettering.from(wish).scale());
    }

    static double usual(Canvas canvas) {
      return canvas.isPortrait() ? USUAL_UPRIGHT : USUAL;
    }

    /** For one that is so wide now. */
    double from(double now) {
      return Math.max(NARROWEST, Math.min(WIDEST, fraction.orElse(now) * scale));
    }
  }

  static ChangeInsets from(Parameters wish) throws CannotEdit {
    return new ChangeInsets(
        wish.text("file"),
        wish.flag("whole_picture"),
        wish.flag("beside"),
        Placing.from(wish),
        Width.from(wish),
        wish.number("volume"),
        Showing.from(wish),
        Where.inTime(wish),
        wish.text("flip").equals("horizontal"),
        wish.flag("latest"),
        wish.flag("remove"));
  }

  boolean isMeant(Inset inset) {
    return file.isEmpty() || inset.clip().name().equalsIgnoreCase(file);
  }

  private boolean isMeant(Inset inset, Draft draft) {
    List<Inset> there = draft.insets();
    return isMeant(inset) && (!latest || inset == there.get(there.size() - 1));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Span time = where.range(Timeline.of(draft).durationMillis());
    List<Inset> insets = new ArrayList<>();
    for (Inset inset : draft.insets()) {
      if (!isMeant(inset, draft)) {
        insets.add(inset);
      } else if (!remove) {
        insets.add(changed(inset, draft, footage));
      } else if (inset.endMillis() <= time.startMillis()
          || inset.startMillis() >= time.endMillis()) {
        insets.add(inset);
      }
    }
    Draft changed = SideBySide.playingAgain(draft, draft.withInsets(insets));
    if (changed.equals(draft)) {
      return Edited.unchanged(
          draft,
          described(draft),
          draft.insets().isEmpty()
              ? Phrase.of("No clip lies over the others.")
              : showing.asItIs(Phrase.of("It lies there like that already.")));
    }
    return Edited.of(changed, described(draft), described(changed));
  }

  private Inset changed(Inset inset, Draft draft, Footage footage) throws CannotEdit {
    double now = inset.fillsPicture() ? Width.usual(draft.canvas()) : inset.widthFraction();
    boolean stays = inset.fillsPicture() && placing.isSilent() && width.fraction().isEmpty();
    boolean covers = whole || (stays && width.scale() == 1);
    Inset timed = turned(showing.isTold() ? timed(inset, draft, footage) : inset);
    if (isBeside(inset)) {
      Clip heard = timed.clip().withVolume(volume.orElse(inset.clip().volume()));
      Pane usual = inset.pane().orElseGet(() -> SideBySide.usual(draft.canvas()));
      return beside(heard, timed.startMillis(), usual, draft, footage);
    }
    return new Inset(
        timed.clip().withVolume(volume.orElse(inset.clip().volume())),
        timed.startMillis(),
        placing.over(inset.position()),
        covers ? Inset.WHOLE : width.from(now));
  }

  private Inset turned(Inset inset) {
    Orientation now = inset.clip().look().orientation();
    Orientation turned =
        mirrored ? new Orientation(now.rotationDegrees(), !now.mirrored(), now.flipped()) : now;
    return inset.withClip(
        inset.clip().withLook(inset.clip().look().withOrientation(turned)), inset.startMillis());
  }

  /** It is to have a pane of the picture, or has it and is asked for nothing else. */
  private boolean isBeside(Inset inset) {
    boolean resized = whole || width.fraction().isPresent() || width.scale() != 1;
    boolean staysThere = placing.isSilent() || placing.over(inset.position()).isSide();
    return beside || (inset.beside() && !resized && staysThere);
  }

  /** One that has a pane of the picture: of two the half at the side that is told. */
  Inset beside(Clip clip, long startMillis, Pane usual, Draft draft, Footage footage)
      throws CannotEdit {
    Position said = placing.over(usual.position());
    Pane pane = usual.isHalf() && said.isSide() ? Pane.half(said) : usual;
    return SideBySide.of(clip, startMillis, pane, draft.canvas(), footage);
  }

  /** No longer than there is footage of it, or of what lies below. */
  private Inset timed(Inset inset, Draft draft, Footage footage) throws CannotEdit {
    Clip clip = inset.clip();
    long whole = Timeline.of(draft).durationMillis();
    Span now = new Span(inset.startMillis(), inset.endMillis());
    Span told = showing.of(now, Phrase.of("{0}", clip.name()), false, whole);
    long filmed = footage.media(clip.mediaId()).durationMillis() - clip.sourceStartMillis();
    long most = clip.isStill() ? whole : Math.round(filmed / clip.speed());
    long length = Math.min(told.durationMillis(), Math.min(most, whole - told.startMillis()));
    return inset.withClip(clip.lasting(Math.max(1, length)), told.startMillis());
  }

  static Phrase described(Draft draft) {
    return draft.insets().isEmpty()
        ? Phrase.of("no clip over another")
        : Phrase.of("{0}", draft.insets().stream().map(ChangeInsets::described).toList());
  }

  private static Phrase described(Inset inset) {
    String time = Clock.range(inset.startMillis(), inset.endMillis());
    Phrase place =
        inset.fillsPicture()
            ? Phrase.of("{0} over the whole picture, {1}", inset.clip().name(), time)
            : inset.beside()
                ? Phrase.of(
                    inset.pane().get().isHalf()
                        ? "{0} in the {1} half, {2}"
                        : "{0} in the {1} pane, {2}",
                    inset.clip().name(),
                    Lettering.described(inset.position()),
                    time)
                : Phrase.of(
                    "{0}, {1}, {2} wide, {3}",
                    inset.clip().name(),
                    Lettering.described(inset.position()),
                    Level.percent(inset.widthFraction()),
                    time);
    boolean isSilenced = !inset.clip().isStill() && inset.clip().volume() == 0;
    Phrase turned =
        inset.clip().look().orientation().mirrored() ? Phrase.of("{0}, mirrored", place) : place;
    return isSilenced ? Phrase.of("{0}, without its sound", turned) : turned;
  }
}
