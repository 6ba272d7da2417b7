package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.music.Composer;
import dev.nemomcp.studio.music.Moods;

/** The book of edits: finds the one that a wish asks for. */
public final class Edits {
  private final Composer composer;
  private final Moods moods;

  /**
   * @param composer knows when the beats of composed music fall
   * @param moods that music can be composed in
   */
  public Edits(Composer composer, Moods moods) {
    this.composer = composer;
    this.moods = moods;
  }

  /**
   * The edit that a wish asks for.
   *
   * @throws CannotEdit where its parameters make no sense
   * @throws IllegalArgumentException for a wish that is no edit of a draft: exports, questions, and
   *     undo, redo and reset, which are matters of history
   */
  public Edit of(Wish wish) throws CannotEdit {
    boolean takesOut = wish.kind() == Kind.TRIM_RANGE;
    Parameters parameters = new Parameters(wish.parameters());
    return new OnTimeline(WhenSaid.or(parameters, takesOut, told -> edit(wish.kind(), told)));
  }

  private Edit edit(Kind kind, Parameters wish) throws CannotEdit {
    return switch (kind) {
      case CUT_PAUSES -> CutPauses.from(wish);
      case CUT_FILLERS -> CutFillers.from(wish);
      case TRIM_RANGE, DELETE_CLIP -> TrimRange.out(wish);
      case KEEP_RANGE -> TrimRange.keeping(wish);
      case SET_LENGTH -> SetLength.from(wish);
      case HIGHLIGHTS -> Highlights.from(wish);
      case SPLIT -> Split.from(wish);
      case REORDER -> reorder(wish);
      case MERGE -> new Merge();
      case SPEED -> Reverse.isMeant(wish) ? Reverse.from(wish) : ChangeSpeed.from(wish);
      case PACING -> Pacing.from(wish);
      case TITLE -> OverClips.or(wish, TextRoles::title);
      case TEXT -> OverClips.or(wish, TextRoles::text);
      case CAPTIONS -> wish.flag("remove") ? RemoveCaptions.from(wish) : AddCaptions.from(wish);
      case CAPTION_STYLE -> StyleCaptions.from(wish);
      case CAPTION_EDIT -> CorrectCaption.from(wish);
      case CAPTION_TIMING ->
          HoldCaptions.isMeant(wish) ? HoldCaptions.from(wish) : ShiftCaptions.from(wish);
      case LOGO -> wish.flag("inset") ? LayOver.from(wish) : OverClips.or(wish, Watermark::from);
      case MUSIC -> OverClips.or(wish, there -> AddMusic.from(there, moods));
      case MUSIC_VOLUME -> MusicVolume.from(wish);
      case VOICE_VOLUME -> VoiceVolume.from(wish);
      case DUCK -> Duck.from(wish);
      case NORMALIZE -> Normalize.from(wish);
      case MUTE -> VoiceVolume.mute(wish);
      case REMOVE_MUSIC -> RemoveMusic.from(wish);
      case VOICE_CLEANUP -> CleanVoice.from(wish);
      case FADE -> LongerFades.fades(wish);
      case TRANSITION -> LongerFades.transitions(wish);
      case ASPECT -> Reframe.from(wish);
      case ZOOM -> wish.has("edge") ? CropEdge.from(wish) : Zoom.from(wish);
      case COLOR -> wish.has("like_clip") ? LookOfClip.from(wish) : GradeColor.from(wish);
      case EFFECT -> effect(wish);
      case SOUND_EFFECT -> AddSound.from(wish);
      case STABILIZE -> Stabilize.from(wish);
      case DENOISE -> Denoise.from(wish);
      case SHARPEN -> Sharpen.from(wish);
      case ROTATE -> Rotate.from(wish);
      case FREEZE -> freeze(wish);
      case SLIDESHOW -> Slideshow.from(wish);
      case BEAT_SYNC -> BeatSync.from(wish, composer, moods);
      case COVER -> Cover.from(wish);
      case UNDO,
          REDO,
          RESET,
          FORGET,
          EXPORT,
          CONVERT,
          COMPRESS,
          EXTRACT_AUDIO,
          CREDITS,
          STATUS,
          UPLOAD ->
          throw new IllegalArgumentException(kind.wireName() + " is no edit of a draft");
    };
  }

  private static Edit effect(Parameters wish) throws CannotEdit {
    if (DrawShape.isMeant(wish)) {
      return DrawShape.from(wish);
    }
    return isOfPlace(wish) ? BlurPlace.from(wish) : PictureEffect.from(wish);
  }

  private static Edit freeze(Parameters wish) throws CannotEdit {
    if (ShowCard.isMeant(Role.PLAIN, wish)) {
      return ShowCard.from(Role.PLAIN, wish);
    }
    boolean isHeld = wish.has("change_seconds") || wish.flag("change");
    return isHeld ? LongerFreeze.from(wish) : Freeze.from(wish);
  }

  private static Edit reorder(Parameters wish) throws CannotEdit {
    if (wish.flag("copy")) {
      return Repeat.from(wish);
    }
    boolean isStretch = wish.has("start_seconds") || wish.has("part");
    return isStretch ? MoveStretch.from(wish) : Reorder.from(wish);
  }

  /** "Blur the bottom right": nothing else is done to one place alone. */
  private static boolean isOfPlace(Parameters wish) {
    return wish.has("position") && wish.text("name").equals("blur");
  }
}
