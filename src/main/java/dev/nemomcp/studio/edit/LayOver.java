package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A clip over the others: small in a corner, or over the whole picture while what is said below
 * goes on. Or the ones that are there moved, resized or taken away.
 *
 * @param clip its number; empty where a file, or none, is named
 * @param file name of an uploaded video; may be empty
 * @param whole it covers the whole picture, and is silent
 * @param widthFraction of the canvas' width
 * @param scale on the size it has
 */
record LayOver(
    OptionalDouble clip,
    String file,
    boolean whole,
    Optional<Position> position,
    OptionalDouble widthFraction,
    double scale,
    Where where,
    boolean remove)
    implements Edit {
  private static final double USUAL_WIDTH = 0.3;
  private static final double USUAL_WIDTH_UPRIGHT = 0.42;
  private static final double NARROWEST = 0.1;
  private static final double WIDEST = 0.9;

  static LayOver from(Parameters wish) throws CannotEdit {
    Lettering said = Lettering.from(wish);
    double width = wish.number("width_fraction", 0, 0, 1);
    return new LayOver(
        wish.number("shown_clip"),
        wish.text("file"),
        wish.flag("whole_picture"),
        said.position(),
        width > 0 ? OptionalDouble.of(width) : OptionalDouble.empty(),
        said.scale(),
        Where.inTime(wish),
        wish.flag("remove"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Phrase before = described(draft);
    if (remove) {
      return removed(draft, before);
    }
    boolean namesNone = clip.isEmpty() && file.isEmpty();
    if (!draft.insets().isEmpty() && (namesNone || isThere(draft))) {
      Draft changed =
          draft.withInsets(draft.insets().stream().map(i -> changed(i, draft)).toList());
      return changed.equals(draft)
          ? Edited.unchanged(draft, before, Phrase.of("It lies there like that already."))
          : Edited.of(changed, before, described(changed));
    }
    OverOthers chosen = OverOthers.of(clip, file, draft, footage);
    return laid(draft, chosen, before);
  }

  private boolean isThere(Draft draft) {
    return clip.isEmpty()
        && draft.clips().stream().noneMatch(c -> c.name().equalsIgnoreCase(file))
        && draft.insets().stream().anyMatch(i -> i.clip().name().equalsIgnoreCase(file));
  }

  private Inset changed(Inset inset, Draft draft) {
    boolean isMeant = file.isEmpty() || inset.clip().name().equalsIgnoreCase(file);
    if (!isMeant) {
      return inset;
    }
    double width =
        whole
            ? Inset.WHOLE
            : widthFraction.orElse(
                inset.fillsPicture() ? usualWidth(draft) : inset.widthFraction());
    return new Inset(
        inset.clip(),
        inset.startMillis(),
        position.orElse(inset.position()),
        whole ? width : within(width * scale));
  }

  private Edited removed(Draft draft, Phrase before) throws CannotEdit {
    if (draft.insets().isEmpty()) {
      return Edited.unchanged(draft, before, Phrase.of("No clip lies over the others."));
    }
    Span span = where.range(Timeline.of(draft).durationMillis());
    List<Inset> left =
        draft.insets().stream()
            .filter(
                inset ->
                    inset.endMillis() <= span.startMillis()
                        || inset.startMillis() >= span.endMillis())
            .toList();
    Draft without = draft.withInsets(left);
    return Edited.of(without, before, described(without));
  }

  private Edited laid(Draft draft, OverOthers chosen, Phrase before) throws CannotEdit {
    Draft below = chosen.below();
    long duration = Timeline.of(below).durationMillis();
    Span span = span(draft, below);
    List<Inset> insets = new ArrayList<>(below.insets());
    NewIds ids = new NewIds("i", insets.stream().map(inset -> inset.clip().id()));
    long at = span.startMillis();
    for (Clip piece : chosen.clips()) {
      long length = Math.min(piece.durationMillis(), Math.min(span.endMillis(), duration) - at);
      if (length > 0) {
        insets.add(inset(piece.withId(ids.next()), at, length, below));
        at += length;
      }
    }
    Draft laid = below.withInsets(insets);
    return Edited.of(laid, before, described(laid))
        .noting(whole ? Phrase.of("The sound below goes on; its own is not heard.") : Phrase.NONE)
        .noting(
            below.clips().size() < draft.clips().size()
                ? Phrase.of("{0} no longer plays as a clip.", chosen.clips().get(0).name())
                : Phrase.NONE);
  }

  /** Times were said of the timeline as it is, from which the clip goes away. */
  private Span span(Draft draft, Draft below) throws CannotEdit {
    if (where.isEverywhere()) {
      if (whole) {
        throw new CannotEdit(
            Phrase.of("It is not said when it should cover the picture."),
            Phrase.of("Say the time too, such as \"show clip 2 over it from 0:10 to 0:15\"."));
      }
      return new Span(0, Timeline.of(below).durationMillis());
    }
    Timeline timeline = Timeline.of(draft);
    Span said = where.range(timeline.durationMillis());
    return Following.between(timeline, Timeline.of(below))
        .moved(said.startMillis(), said.endMillis())
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("Nothing else plays at that time that it could lie over."),
                    Phrase.of("Say a time at which another clip plays.")));
  }

  private Inset inset(Clip clip, long startMillis, long lengthMillis, Draft below) {
    Clip shown = clip.lasting(lengthMillis).withTransition(Transition.CUT);
    if (whole) {
      boolean fills = clip.framing().fill() != Framing.Fill.FIT;
      shown = shown.withVolume(0).withFraming(fills ? clip.framing() : Framing.crop(List.of()));
    }
    boolean clear = below.captions().isEmpty();
    return new Inset(
        shown,
        startMillis,
        position.orElse(clear ? Position.BOTTOM_RIGHT : Position.TOP_RIGHT),
        whole ? Inset.WHOLE : within(widthFraction.orElse(usualWidth(below)) * scale));
  }

  private static double usualWidth(Draft draft) {
    return draft.canvas().isPortrait() ? USUAL_WIDTH_UPRIGHT : USUAL_WIDTH;
  }

  private static double within(double width) {
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  private static Phrase described(Draft draft) {
    return draft.insets().isEmpty()
        ? Phrase.of("no clip over another")
        : Phrase.of("{0}", draft.insets().stream().map(LayOver::described).toList());
  }

  private static Phrase described(Inset inset) {
    String time = Clock.range(inset.startMillis(), inset.endMillis());
    return inset.fillsPicture()
        ? Phrase.of("{0} over the whole picture, {1}", inset.clip().name(), time)
        : Phrase.of(
            "{0}, {1}, {2} wide, {3}",
            inset.clip().name(),
            Lettering.described(inset.position()),
            Level.percent(inset.widthFraction()),
            time);
  }

  /**
   * What is laid over the rest.
   *
   * @param clips in the order in which they play
   * @param below the draft without them
   */
  private record OverOthers(List<Clip> clips, Draft below) {

    static OverOthers of(OptionalDouble clip, String file, Draft draft, Footage footage)
        throws CannotEdit {
      if (clip.isPresent()) {
        Where.Chosen chosen = Where.clip(clip.getAsDouble()).in(draft, footage);
        return apart(chosen.draft(), chosen.clips(), footage);
      }
      Media media = file.isEmpty() ? onlyOther(draft, footage) : Uploads.picture(file, footage);
      List<Clip> playing =
          draft.clips().stream().filter(c -> c.mediaId().equals(media.id())).toList();
      if (!playing.isEmpty()) {
        return apart(draft, playing, footage);
      }
      Draft alone = FirstDraft.of("", List.of(media));
      return new OverOthers(alone.clips(), draft);
    }

    private static OverOthers apart(Draft draft, List<Clip> clips, Footage footage)
        throws CannotEdit {
      List<Clip> left = new ArrayList<>(draft.clips());
      left.removeAll(clips);
      if (left.stream().allMatch(Clip::isCover)) {
        throw new CannotEdit(
            Phrase.of("There is only this clip, so nothing that it could lie over."),
            Phrase.of("Upload the other video first, then say this again."));
      }
      if (!footage.media(clips.get(0).mediaId()).hasPicture()) {
        throw new CannotEdit(
            Phrase.of("There is no picture to change, only sound."),
            Phrase.of("Upload a video or a photo first."));
      }
      return new OverOthers(clips, Arranging.arrange(draft, left));
    }

    /** Of two videos the second lies over the first. */
    private static Media onlyOther(Draft draft, Footage footage) throws CannotEdit {
      List<Media> playing =
          draft.clips().stream()
              .map(clip -> footage.media(clip.mediaId()))
              .filter(Media::hasPicture)
              .distinct()
              .toList();
      if (playing.size() == 2) {
        return playing.get(1);
      }
      throw new CannotEdit(
          Phrase.of("It is not said which clip should lie over the others."),
          playing.size() < 2
              ? Phrase.of("Upload the other video first, then say this again.")
              : Phrase.of("Name it, such as \"clip 2 in the bottom right corner\"."));
    }
  }
}
