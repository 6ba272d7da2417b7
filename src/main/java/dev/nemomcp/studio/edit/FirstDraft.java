package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Recorded;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an upload makes of media before anybody has said how it should be edited. */
public final class FirstDraft {
  /** How long a photo shows. */
  static final long PHOTO_MILLIS = 3000;

  private static final int LONG_SIDE = 1920;
  private static final int SHORT_SIDE = 1080;
  private static final int[] RATES = {24, 25, 30, 50, 60};
  private static final int USUAL_RATE = 30;

  private FirstDraft() {}

  /** A draft of that name that plays the media one after another. */
  public static Draft of(String title, List<Media> media) {
    return behind(Draft.empty(title), List.of(), media);
  }

  /**
   * The draft with media that have arrived. As long as nobody has edited it, it is made anew of
   * all, so that it does not matter whether they arrive together or one by one.
   *
   * @param placed the media that it was made of
   */
  public static Draft add(Draft draft, List<Media> placed, List<Media> arrived) {
    return draft.equals(of(draft.title(), placed))
        ? of(draft.title(), Stream.concat(placed.stream(), arrived.stream()).toList())
        : behind(draft, placed, arrived);
  }

  /**
   * The draft with the media behind what it has. Pictures become clips. Sound goes under the
   * pictures as music where there are any; without pictures it becomes clips as well.
   */
  static Draft behind(Draft draft, List<Media> placed, List<Media> media) {
    boolean pictures = Stream.concat(placed.stream(), media.stream()).anyMatch(Media::hasPicture);
    NewIds ids = new NewIds("c", draft.clips().stream().map(Clip::id));
    List<Clip> clips = new ArrayList<>(draft.clips());
    for (Media one : media) {
      if (one.hasPicture() || !pictures) {
        clips.add(clip(ids.next(), one));
      }
    }
    Draft added =
        draft.withClips(clips).withMusic(pictures ? music(draft.music(), media) : draft.music());
    return draft.isEmpty() ? added.withCanvas(canvas(media)) : likeTheRest(added, placed, media);
  }

  private static Clip clip(String id, Media media) {
    return media.kind() == Media.Kind.IMAGE
        ? Clip.still(id, media.id(), media.name(), 0, PHOTO_MILLIS)
        : Clip.of(id, media.id(), media.name(), 0, media.durationMillis());
  }

  /** The first sound plays under the whole, unless there is music already. */
  private static List<Music> music(List<Music> there, List<Media> media) {
    if (!there.isEmpty()) {
      return there;
    }
    return media.stream()
        .filter(one -> !one.hasPicture())
        .limit(1)
        .map(
            one ->
                new Music(
                    "m1",
                    new Recorded(one.id(), 0),
                    one.name(),
                    0,
                    Music.TO_THE_END,
                    Music.USUAL_VOLUME,
                    1500,
                    2800))
        .toList();
  }

  /**
   * The shape of the first video, else of the first photo, at 1080p: smaller footage is enlarged,
   * so that titles and captions on it are sharp.
   */
  private static Canvas canvas(List<Media> media) {
    return media.stream()
        .filter(one -> one.kind() == Media.Kind.VIDEO)
        .findFirst()
        .or(() -> media.stream().filter(Media::hasPicture).findFirst())
        .map(FirstDraft::canvas)
        .orElse(Canvas.LANDSCAPE_1080P);
  }

  private static Canvas canvas(Media media) {
    double longSide = Math.max(media.width(), media.height());
    double shortSide = Math.min(media.width(), media.height());
    double scale = Math.min(LONG_SIDE / longSide, SHORT_SIDE / shortSide);
    return new Canvas(
        Shape.even(media.width() * scale), Shape.even(media.height() * scale), rate(media));
  }

  /** The nearest usual rate; 30 for photos and where frames are not evenly spaced. */
  private static int rate(Media media) {
    if (media.framesPerSecond() <= 0 || media.variableFrameRate()) {
      return USUAL_RATE;
    }
    return IntStream.of(RATES)
        .boxed()
        .min(
            (a, b) ->
                Double.compare(
                    Math.abs(a - media.framesPerSecond()), Math.abs(b - media.framesPerSecond())))
        .orElse(USUAL_RATE);
  }

  /**
   * Clips that came later are shown whole over a blur where the rest fills the canvas, and cleaned
   * of noise where all of the rest that sounds is.
   */
  private static Draft likeTheRest(Draft draft, List<Media> placed, List<Media> later) {
    List<String> ids = later.stream().map(Media::id).toList();
    List<Clip> rest = draft.clips().stream().filter(clip -> !ids.contains(clip.mediaId())).toList();
    List<String> silent =
        placed.stream().filter(media -> !media.hasSound()).map(Media::id).toList();
    boolean filled = rest.stream().anyMatch(clip -> clip.framing().fill() != Framing.Fill.FIT);
    boolean cleaned =
        rest.stream().anyMatch(Clip::voiceCleanup)
            && rest.stream()
                .allMatch(c -> c.voiceCleanup() || c.isStill() || silent.contains(c.mediaId()));
    return draft.withClips(
        draft.clips().stream()
            .map(clip -> ids.contains(clip.mediaId()) ? likeTheRest(clip, filled, cleaned) : clip)
            .toList());
  }

  private static Clip likeTheRest(Clip clip, boolean filled, boolean cleaned) {
    return clip.withFraming(
            filled && clip.framing().equals(Framing.FIT) ? Framing.BLUR : clip.framing())
        .withVoiceCleanup(clip.voiceCleanup() || (cleaned && !clip.isStill()));
  }
}
