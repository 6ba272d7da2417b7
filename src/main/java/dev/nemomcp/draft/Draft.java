package dev.nemomcp.draft;

import java.util.List;
import java.util.function.Consumer;

/**
 * An edited video before it is rendered. Immutable; an edit makes a new one.
 *
 * <p>Only what was decided is stored. Where a clip starts on the timeline, where captions fall
 * after a cut, and how long the whole is, is derived: see {@link Timeline}.
 *
 * @param title the project's name, shown to people
 * @param canvas the picture's size and rate
 * @param clips the main track, in playing order
 * @param insets clips that play over the main track, lowest first
 * @param overlays pictures over all of these, lowest first
 * @param graphics shapes over all of these, under texts
 * @param music background sound, mixed under the clips' own sound
 * @param soundEffects sounds over all that is heard, in no order
 * @param texts titles and other text placed on the timeline
 * @param captions what is said, tied to the source it is said in, in source order per media
 * @param captionStyle how captions look
 * @param mix how the sound is finished
 */
public record Draft(
    String title,
    Canvas canvas,
    List<Clip> clips,
    List<Inset> insets,
    List<Overlay> overlays,
    List<Graphic> graphics,
    List<Music> music,
    List<SoundEffect> soundEffects,
    List<Text> texts,
    List<Caption> captions,
    TextStyle captionStyle,
    Mix mix) {

  public Draft {
    clips = List.copyOf(clips);
    insets = List.copyOf(insets);
    overlays = List.copyOf(overlays);
    graphics = List.copyOf(graphics);
    music = List.copyOf(music);
    soundEffects = List.copyOf(soundEffects);
    texts = List.copyOf(texts);
    captions = List.copyOf(captions);
  }

  /** An empty draft of that name on a 1920×1080 canvas. */
  public static Draft empty(String title) {
    return new Draft(
        title,
        Canvas.LANDSCAPE_1080P,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TextStyle.CAPTION,
        Mix.UNTOUCHED);
  }

  public boolean isEmpty() {
    return clips.isEmpty();
  }

  /** Of the files that its clips are from, in order; covers and cards are none of them. */
  public List<String> clipNames() {
    return clips.stream().filter(clip -> !clip.isAddition()).map(Clip::name).toList();
  }

  public Draft withTitle(String title) {
    return with(parts -> parts.title = title);
  }

  public Draft withCanvas(Canvas canvas) {
    return with(parts -> parts.canvas = canvas);
  }

  public Draft withClips(List<Clip> clips) {
    return with(parts -> parts.clips = clips);
  }

  public Draft withInsets(List<Inset> insets) {
    return with(parts -> parts.insets = insets);
  }

  public Draft withOverlays(List<Overlay> overlays) {
    return with(parts -> parts.overlays = overlays);
  }

  public Draft withGraphics(List<Graphic> graphics) {
    return with(parts -> parts.graphics = graphics);
  }

  public Draft withMusic(List<Music> music) {
    return with(parts -> parts.music = music);
  }

  public Draft withSoundEffects(List<SoundEffect> soundEffects) {
    return with(parts -> parts.soundEffects = soundEffects);
  }

  public Draft withTexts(List<Text> texts) {
    return with(parts -> parts.texts = texts);
  }

  public Draft withCaptions(List<Caption> captions) {
    return with(parts -> parts.captions = captions);
  }

  public Draft withCaptionStyle(TextStyle captionStyle) {
    return with(parts -> parts.captionStyle = captionStyle);
  }

  public Draft withMix(Mix mix) {
    return with(parts -> parts.mix = mix);
  }

  private Draft with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.draft();
  }

  /** What a draft is made of, while one of them is replaced. */
  private static final class Parts {
    private String title;
    private Canvas canvas;
    private List<Clip> clips;
    private List<Inset> insets;
    private List<Overlay> overlays;
    private List<Graphic> graphics;
    private List<Music> music;
    private List<SoundEffect> soundEffects;
    private List<Text> texts;
    private List<Caption> captions;
    private TextStyle captionStyle;
    private Mix mix;

    private Parts(Draft draft) {
      title = draft.title;
      canvas = draft.canvas;
      clips = draft.clips;
      insets = draft.insets;
      overlays = draft.overlays;
      graphics = draft.graphics;
      music = draft.music;
      soundEffects = draft.soundEffects;
      texts = draft.texts;
      captions = draft.captions;
      captionStyle = draft.captionStyle;
      mix = draft.mix;
    }

    private Draft draft() {
      return new Draft(
          title,
          canvas,
          clips,
          insets,
          overlays,
          graphics,
          music,
          soundEffects,
          texts,
          captions,
          captionStyle,
          mix);
    }
  }
}
