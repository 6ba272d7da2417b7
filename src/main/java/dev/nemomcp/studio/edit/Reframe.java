package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Framing.Fill;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.words.CaptionSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the picture into another shape. A crop follows what the picture is about; where it would
 * lose too much, the whole picture is shown over a blurred copy of itself. For a platform the sound
 * is brought to the loudness that platforms play at, unless another was asked for.
 *
 * @param shape the shape to come out; empty for the one it has, filled in another way
 * @param asFilmed the shape that the footage has, whatever {@code shape} says
 * @param fill what to do with what does not fit; empty to decide scene by scene
 * @param forPlatform it is to be posted
 */
record Reframe(Optional<Shape> shape, boolean asFilmed, Optional<Fill> fill, boolean forPlatform)
    implements Edit {

  /** What a shape is called that is the footage's own. */
  private static final String AS_FILMED = "original";

  /** Shapes closer than this are the same to the eye. */
  private static final double SAME_SHAPE = 0.02;

  /** A crop that keeps less of the picture than this loses what it is about. */
  private static final double LEAST_KEPT = 0.28;

  private enum SaidFill {
    UNSAID,
    CROP,
    BLUR,
    FIT
  }

  static Reframe from(Parameters wish) throws CannotEdit {
    SaidFill said = wish.choice("fill", SaidFill.UNSAID);
    boolean onlyFills = said != SaidFill.UNSAID && !wish.has("ratio") && !wish.has("platform");
    boolean asFilmed = wish.text("ratio").equals(AS_FILMED);
    return new Reframe(
        onlyFills || asFilmed ? Optional.empty() : Optional.of(Shape.from(wish)),
        asFilmed,
        said == SaidFill.UNSAID ? Optional.empty() : Optional.of(Fill.valueOf(said.name())),
        wish.has("platform"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    int rate = draft.canvas().framesPerSecond();
    Canvas canvas =
        asFilmed
            ? filmed(draft, footage).canvas(rate)
            : shape.map(s -> s.canvas(rate)).orElse(draft.canvas());
    List<Clip> framed = new ArrayList<>();
    for (Clip clip : draft.clips()) {
      framed.add(clip.withFraming(framing(clip, canvas, footage)));
    }
    Draft reshaped = draft.withCanvas(canvas).withClips(framed);
    Draft changed =
        reshaped
            .withTexts(TextRoles.placedAnew(draft, reshaped, footage))
            .withInsets(SideBySide.reshaped(draft, canvas, footage))
            .withCaptions(broken(draft, canvas.isPortrait(), footage))
            .withMix(mix(draft, footage));
    boolean levelled = !changed.mix().equals(draft.mix());
    boolean sameShape =
        !levelled
            && isSame(canvas.aspectRatio(), draft.canvas().aspectRatio())
            && (fill.isEmpty() || framed.equals(draft.clips()));
    if (sameShape && draft.clips().stream().allMatch(clip -> fills(clip, canvas, footage))
        || changed.equals(draft)) {
      return Edited.unchanged(draft, described(draft), Phrase.of("It has that shape already."));
    }
    return Edited.of(changed, described(draft), described(changed))
        .noting(
            Phrase.sentences(
                note(changed, footage),
                levelled
                    ? Phrase.of("The sound is levelled to −14 LUFS, as platforms play it.")
                    : Phrase.NONE));
  }

  /** The shape of the first video as it is turned, else of the first photo. */
  private static Shape filmed(Draft draft, Footage footage) throws CannotEdit {
    List<Clip> pictures =
        draft.clips().stream().filter(c -> footage.media(c.mediaId()).hasPicture()).toList();
    Clip first =
        pictures.stream()
            .filter(clip -> !clip.isStill())
            .findFirst()
            .or(() -> pictures.stream().findFirst())
            .orElseThrow(CannotEdit::onlySound);
    Media media = footage.media(first.mediaId());
    return first.look().orientation().isOnItsSide()
        ? Shape.of(media.height(), media.width())
        : Shape.of(media.width(), media.height());
  }

  private Mix mix(Draft draft, Footage footage) {
    Mix mix = draft.mix();
    return forPlatform && mix.targetLufs() == 0 && Normalize.sounds(draft, footage)
        ? mix.withTargetLufs(Mix.PLATFORM_LUFS)
        : mix;
  }

  private Framing framing(Clip clip, Canvas canvas, Footage footage) throws CannotEdit {
    Media media = footage.media(clip.mediaId());
    if (fills(clip, canvas, footage)) {
      return Framing.FIT;
    }
    if (fill.isEmpty()) {
      return suiting(clip, media, canvas, footage);
    }
    return switch (fill.get()) {
      case FIT -> Framing.FIT;
      case BLUR -> Framing.BLUR;
      case CROP -> Aim.crop(clip, canvas, footage);
    };
  }

  private static Framing suiting(Clip clip, Media media, Canvas canvas, Footage footage)
      throws CannotEdit {
    double aspect = aspect(clip, media);
    double kept = Math.min(aspect, canvas.aspectRatio()) / Math.max(aspect, canvas.aspectRatio());
    boolean headsWouldGo = aspect < 1 && canvas.aspectRatio() > 1;
    return kept < LEAST_KEPT || headsWouldGo
        ? Framing.BLUR
        : Aim.cropSparingPeople(clip, canvas, footage);
  }

  private static boolean fills(Clip clip, Canvas canvas, Footage footage) {
    Media media = footage.media(clip.mediaId());
    return !media.hasPicture() || isSame(aspect(clip, media), canvas.aspectRatio());
  }

  private static boolean isSame(double aspect, double other) {
    return Math.abs(aspect / other - 1) < SAME_SHAPE;
  }

  private static double aspect(Clip clip, Media media) {
    double upright = (double) media.width() / media.height();
    return clip.look().orientation().isOnItsSide() ? 1 / upright : upright;
  }

  /**
   * Where lines get shorter or longer, captions that nobody has touched are broken anew; of others
   * those that no longer fit.
   */
  private static List<Caption> broken(Draft draft, boolean portrait, Footage footage)
      throws CannotEdit {
    if (draft.captions().isEmpty() || draft.canvas().isPortrait() == portrait) {
      return draft.captions();
    }
    List<Caption> anew = new ArrayList<>();
    for (String mediaId : draft.captions().stream().map(Caption::mediaId).distinct().toList()) {
      List<Caption> old =
          draft.captions().stream().filter(c -> c.mediaId().equals(mediaId)).toList();
      Media media = footage.media(mediaId);
      if (old.equals(AddCaptions.heard(media, footage, !portrait))) {
        anew.addAll(AddCaptions.heard(media, footage, portrait));
      } else {
        CaptionSetting setting = new CaptionSetting(portrait);
        old.forEach(caption -> anew.addAll(setting.fitted(caption)));
      }
    }
    return anew;
  }

  private static Phrase described(Draft draft) {
    Canvas canvas = draft.canvas();
    return Phrase.of("{0}×{1} ({2})", canvas.width(), canvas.height(), Shape.of(canvas).toString());
  }

  private static Phrase note(Draft draft, Footage footage) {
    List<Clip> pictures =
        draft.clips().stream()
            .filter(clip -> footage.media(clip.mediaId()).hasPicture())
            .filter(clip -> !fills(clip, draft.canvas(), footage))
            .toList();
    if (pictures.isEmpty()) {
      return Phrase.NONE;
    }
    long blurred = pictures.stream().filter(c -> c.framing().fill() == Fill.BLUR).count();
    long scenes = pictures.stream().mapToLong(c -> c.framing().whole().size()).sum();
    boolean follows =
        pictures.stream().anyMatch(c -> !c.isStill() && c.framing().path().size() > 1);
    if (blurred == pictures.size()) {
      return Phrase.of("The whole picture is kept, over a blurred copy of itself.");
    }
    if (pictures.stream().allMatch(c -> c.framing().fill() == Fill.FIT)) {
      return Phrase.of("The whole picture is kept, with black bars.");
    }
    return Phrase.sentences(
        follows
            ? Phrase.of("The crop follows the subject.")
            : Phrase.of("The crop stands where the subject is."),
        blurred > 0
            ? Phrase.count(
                blurred,
                "1 clip that a crop would ruin is shown whole over a blurred copy.",
                "{0} clips that a crop would ruin are shown whole over a blurred copy.")
            : Phrase.NONE,
        scenes > 0
            ? Phrase.count(
                scenes,
                "1 scene that a crop would ruin is shown whole over a blurred copy.",
                "{0} scenes that a crop would ruin are shown whole over a blurred copy.")
            : Phrase.NONE);
  }
}
