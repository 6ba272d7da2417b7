package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A picture in a corner, or the one that is there moved, resized or taken away.
 *
 * @param file name of an uploaded picture; empty for the one that is there, else the latest photo
 * @param widthFraction of the canvas' width
 * @param scale on the size it has
 */
record AddLogo(
    String file,
    Placing placing,
    OptionalDouble widthFraction,
    double scale,
    Opacity opacity,
    Showing showing,
    Where where,
    boolean remove)
    implements Edit {
  private static final double USUAL_WIDTH = 0.14;
  private static final double USUAL_WIDTH_UPRIGHT = 0.2;

  /** Width by height of a logo that gets the usual width. */
  private static final double USUAL_SHAPE = 2;

  private static final double BROADEST = 1.3;

  static AddLogo from(Parameters wish) throws CannotEdit {
    Lettering said = Lettering.from(wish);
    double width = wish.number("width_fraction", 0, 0, 1);
    return new AddLogo(
        wish.text("file"),
        said.placing(),
        width > 0 ? OptionalDouble.of(width) : OptionalDouble.empty(),
        said.scale(),
        said.opacity(),
        Showing.from(wish),
        Where.inTime(wish),
        wish.flag("remove"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Phrase before = described(draft);
    if (remove && where.startSeconds().isPresent()) {
      return endingEarlier(draft, before);
    }
    if (remove) {
      return draft.overlays().isEmpty()
          ? Edited.unchanged(draft, before, Phrase.of("There was no logo."))
          : Edited.of(draft.withOverlays(List.of()), before, Phrase.of("no logo"));
    }
    Optional<Overlay> there =
        draft.overlays().stream()
            .filter(o -> file.isEmpty() || o.name().equalsIgnoreCase(file))
            .reduce((first, second) -> second);
    Media picture = there.isPresent() ? footage.media(there.get().mediaId()) : picture(footage);
    if (picture.kind() == Media.Kind.VIDEO) {
      return laidOver().apply(draft, footage);
    }
    Draft cleared = there.isPresent() ? draft : withoutClipOf(draft, picture);
    Overlay overlay = overlay(cleared, picture, there);
    List<Overlay> overlays = new ArrayList<>(cleared.overlays());
    there.ifPresent(overlays::remove);
    overlays.add(overlay);
    Draft changed = cleared.withOverlays(overlays);
    return changed.equals(draft)
        ? Edited.unchanged(draft, before, showing.asItIs(Phrase.of("The logo is there already.")))
        : Edited.of(changed, before, described(changed))
            .noting(
                cleared == draft
                    ? Phrase.NONE
                    : Phrase.of("{0} no longer plays as a clip.", picture.name()));
  }

  /** What is no picture but footage plays there. */
  private LayOver laidOver() {
    ChangeInsets looks =
        new ChangeInsets(
            file,
            false,
            false,
            placing,
            new ChangeInsets.Width(widthFraction, scale),
            OptionalDouble.empty(),
            showing,
            where,
            false,
            false,
            false);
    return new LayOver(OptionalDouble.empty(), where, looks);
  }

  private Edited endingEarlier(Draft draft, Phrase before) throws CannotEdit {
    long end = where.range(Timeline.of(draft).durationMillis()).startMillis();
    List<Overlay> left =
        draft.overlays().stream()
            .filter(overlay -> overlay.startMillis() < end)
            .map(overlay -> overlay.withEnd(end))
            .toList();
    return left.equals(draft.overlays())
        ? Edited.unchanged(draft, before, Phrase.of("There was no logo."))
        : Edited.of(draft.withOverlays(left), before, described(draft.withOverlays(left)));
  }

  private Media picture(Footage footage) throws CannotEdit {
    if (!file.isEmpty()) {
      return Uploads.picture(file, footage);
    }
    return footage.media().stream()
        .filter(media -> media.kind() == Media.Kind.IMAGE)
        .reduce((first, second) -> second)
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("There is no uploaded picture to use as a logo."),
                    Phrase.of("Upload it first, best a PNG with a clear background.")));
  }

  /** An uploaded picture became a clip at first; as a logo it is none, unless it is the only. */
  private static Draft withoutClipOf(Draft draft, Media picture) {
    List<Clip> others =
        draft.clips().stream()
            .filter(
                clip ->
                    !clip.mediaId().equals(picture.id())
                        || clip.stillMillis() != FirstDraft.PHOTO_MILLIS)
            .toList();
    return others.isEmpty() || others.size() == draft.clips().size()
        ? draft
        : Arranging.arrange(draft, others);
  }

  private Overlay overlay(Draft draft, Media picture, Optional<Overlay> there) throws CannotEdit {
    double usual =
        (draft.canvas().isPortrait() ? USUAL_WIDTH_UPRIGHT : USUAL_WIDTH) * broadness(picture);
    double width = widthFraction.orElse(there.map(Overlay::widthFraction).orElse(usual)) * scale;
    long whole = Timeline.of(draft).durationMillis();
    boolean stays = there.isPresent() && !showing.isTold();
    Span time =
        there.isPresent()
            ? showing.of(shown(there.get(), whole), Phrase.of("{0}", picture.name()), false, whole)
            : where.range(whole);
    boolean reachesEnd = there.isEmpty() ? where.isEverywhere() : time.endMillis() >= whole;
    return new Overlay(
        there
            .map(Overlay::id)
            .orElseGet(() -> new NewIds("o", draft.overlays().stream().map(Overlay::id)).next()),
        picture.id(),
        picture.name(),
        stays ? there.get().startMillis() : time.startMillis(),
        stays ? there.get().endMillis() : reachesEnd ? Music.TO_THE_END : time.endMillis(),
        placing.over(there.map(Overlay::position).orElse(Position.TOP_RIGHT)),
        Math.max(0.03, Math.min(1, width)),
        opacity.from(there.map(Overlay::opacity).orElse(1.0)));
  }

  private static Span shown(Overlay overlay, long wholeMillis) {
    boolean isToTheEnd = overlay.endMillis() == Music.TO_THE_END;
    return new Span(
        overlay.startMillis(),
        isToTheEnd ? wholeMillis : Math.min(overlay.endMillis(), wholeMillis));
  }

  /** Logos of all shapes look equally large where they cover the same area. */
  private static double broadness(Media picture) {
    double shape = (double) picture.width() / Math.max(1, picture.height());
    return Math.min(BROADEST, Math.sqrt(shape / USUAL_SHAPE));
  }

  private static Phrase described(Draft draft) {
    return draft.overlays().isEmpty()
        ? Phrase.of("no logo")
        : Phrase.of(
            "{0}",
            draft.overlays().stream()
                .map(overlay -> described(overlay, Timeline.of(draft).durationMillis()))
                .toList());
  }

  private static Phrase described(Overlay overlay, long wholeMillis) {
    Phrase look =
        Phrase.of(
            "{0}, {1}, {2} wide, opacity {3}",
            overlay.name(),
            Lettering.described(overlay.position()),
            Level.percent(overlay.widthFraction()),
            Level.percent(overlay.opacity()));
    Span shown = shown(overlay, wholeMillis);
    boolean isAlways = shown.startMillis() == 0 && shown.endMillis() == wholeMillis;
    return isAlways
        ? look
        : Phrase.of("{0}", List.of(look, Clock.range(shown.startMillis(), shown.endMillis())));
  }
}
