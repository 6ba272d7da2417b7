package dev.nemomcp.language;

import java.util.Locale;

/**
 * What can be asked for. Parameters, all optional unless said; numbers are {@link Number}, whole
 * ones {@link Integer}:
 *
 * <p>Ranges are {@code start_seconds} and {@code end_seconds} on the timeline; negative counts from
 * the end; a missing end is the end. Clips are {@code clip} (or {@code clips}, a list): 1 is the
 * first, −1 the last; {@code except_clips} is a list of those that are not meant, of all; {@code
 * each_clip} true stands for all of them. Times beside a clip count from its beginning. {@code
 * part} is {@code middle}, {@code first_half}, {@code second_half}, or the first or last third or
 * quarter: {@code first_third}.
 *
 * <p>A moment may be told by what is said then: a map of {@code said} (the words), {@code edge}
 * start | end, {@code scope} line (the sentence they are in) | topic (all that is said about them),
 * {@code occurrence} a number, −1 the last, or {@code every}, and {@code later_seconds}.
 *
 * <p>Any kind may have {@link Wish#ONLY_IF}.
 */
public enum Kind {
  /**
   * {@code min_pause_seconds}, {@code tightness} tight | normal | loose; {@code at} start | end |
   * both (only there), or a range, {@code part} or {@code clip}; {@code except_seconds}, a list of
   * moments whose pauses stay; {@code number} of the only one that is meant, −1 being the last.
   */
  CUT_PAUSES,
  /** {@code words}, a list; {@code usual} true (the usual ones besides). */
  CUT_FILLERS,
  /** A range or {@code part} or {@code clip} to take out. */
  TRIM_RANGE,
  /**
   * A range or {@code part} or {@code clip} to keep, the rest goes; {@code ranges}, a list of pairs
   * of start and end, where there are several. A range of a clip leaves the other clips.
   */
  KEEP_RANGE,
  /**
   * {@code seconds} or {@code fraction} (0.5 is half of what there is) or {@code change_seconds}
   * (−10 is ten seconds shorter), {@code bound} max | exact, {@code by} = speed where it says to
   * get there by playing faster; {@code longer_than_seconds}: left as it is unless longer than
   * that; {@code kept_ranges} (pairs of start and end) and {@code kept_clips} (numbers), which have
   * to stay.
   */
  SET_LENGTH,
  /** {@code seconds}, {@code count}, {@code kept_ranges} and {@code kept_clips}. */
  HIGHLIGHTS,
  /**
   * {@code at_seconds} or {@code parts} (equal pieces) or {@code every_seconds} or {@code by} =
   * scene; {@code clip}, of which the pieces are.
   */
  SPLIT,
  /** {@code clip} or {@code clips}. */
  DELETE_CLIP,
  /**
   * {@code move} and {@code to} (clip numbers), or {@code swap} (two numbers), or {@code order}
   * (numbers), or {@code reverse} true, or nothing: a better order of our own. {@code after},
   * {@code before} or {@code between} (two numbers) may stand instead of {@code to}. Or a range or
   * {@code part} that moves, {@code to} 1 (first) or −1 (last) or to {@code at_seconds}.
   */
  REORDER,
  /** Several files into one, in order. */
  MERGE,
  /**
   * {@code factor} (1.25), a range or {@code clip}. {@code reverse} true (backwards; what plays
   * backwards already plays forwards again) or false (forwards again); {@code boomerang} true
   * (forwards, and then backwards), {@code times} over.
   */
  SPEED,
  /** {@code direction} even | faster | slower; without one, whichever helps. */
  PACING,
  /**
   * {@code text}, {@code position}, {@code seconds} it shows, {@code start_seconds}, {@code clip}
   * (while it plays), {@code whole} true (all the time), {@code find} (words of the one that is
   * meant), {@code text_number} (its number, or several, among those that are there), {@code
   * preset}, {@code typeface} (sans, serif, handwritten, rounded), {@code color}, {@code
   * outline_color}, {@code box_color} (#rrggbb), {@code size} smaller | larger or a factor, {@code
   * bold}, {@code letter_case} upper | lower, {@code animation}; {@code change} true (the title
   * that is there already, not another; then {@code change_seconds}: that much longer, {@code
   * shift_seconds}: that much later), {@code remove} true. {@code card_color} (#rrggbb: on a frame
   * of that colour and not over the film), {@code before} or {@code after} a clip, {@code between}
   * two, {@code each} true (between any two), {@code last} true (behind the film).
   */
  TITLE,
  /**
   * {@code text} (required but for lower thirds), {@code role} plain | lower_third | end_card, and
   * what TITLE takes.
   */
  TEXT,
  /**
   * {@code lines} (dictated, a list), {@code language}, a range, {@code part} or {@code clip} (only
   * what is said there), {@code remove} true (no captions any more, or none there).
   */
  CAPTIONS,
  /**
   * {@code color}, {@code outline_color}, {@code box_color} (#rrggbb), {@code size} smaller |
   * larger or a factor, {@code position}, {@code bold}, {@code letter_case}, {@code preset}, {@code
   * typeface}, {@code animation}, {@code words_at_once}, {@code words_per_line}, {@code
   * characters_per_line}, {@code max_lines} (bounds), {@code words} (a list) that stand out, in
   * {@code word_color} where one is said.
   */
  CAPTION_STYLE,
  /**
   * {@code text} (what it should say; empty removes, missing where it is not said) with {@code
   * at_seconds}, {@code number} or {@code find}.
   */
  CAPTION_EDIT,
  /**
   * {@code shift_seconds} (all of them that much later), or {@code longer_seconds} (each stays,
   * until the next) or {@code least_seconds} (for at least as long).
   */
  CAPTION_TIMING,
  /**
   * {@code file}, {@code position}, {@code width_fraction}, {@code size} (smaller | larger, or a
   * factor on what it is), {@code opacity}, a range or {@code clip}, {@code remove} true. {@code
   * inset} true: a clip of the film, {@code shown_clip} or a file, plays over the others; {@code
   * beside} true: each has half of the picture; {@code grid} true with it: {@code panes} of them,
   * or all {@code clips}, at once; {@code flip} horizontal.
   */
  LOGO,
  /**
   * {@code mood} (those of the composer), {@code file}, {@code own} true (the song that was
   * uploaded), {@code clip_sound} (that of the clip of that number), {@code another} true (not the
   * one that plays), {@code song_start_seconds} (where in the song it begins), {@code
   * volume_percent}, {@code bpm}, a range, {@code part} or clips. Fades are a wish of their own.
   */
  MUSIC,
  /** {@code percent}, or {@code change_db} (−6 quieter, +6 louder); a range, part or clip. */
  MUSIC_VOLUME,
  /**
   * {@code percent}, or {@code change_db}; {@code clip} or a range; {@code position} of one of two
   * videos that show at once.
   */
  VOICE_VOLUME,
  /** {@code amount_db}. */
  DUCK,
  /** {@code lufs}. */
  NORMALIZE,
  /**
   * The clips' own sound off; {@code clip}, a range, or {@code position} as for VOICE_VOLUME.
   * {@code unmute} true brings it back; {@code bleep} true covers it with a tone.
   */
  MUTE,
  /** {@code except_clips}, under which it stays. */
  REMOVE_MUSIC,
  /** A range, part or clip; {@code remove} true. */
  VOICE_CLEANUP,
  /**
   * {@code direction} in | out | both, {@code target} picture | sound | music | both, {@code
   * seconds}, {@code remove} true.
   */
  FADE,
  /**
   * {@code style} (xfade name), {@code seconds}, {@code remove} true; {@code between} (two clip
   * numbers), {@code after} or {@code before} (one) or {@code at_seconds}, where it is not meant
   * for every join.
   */
  TRANSITION,
  /**
   * {@code ratio} "9:16", or "original" as the footage has it, {@code platform}, {@code fill} crop
   * | blur | fit.
   */
  ASPECT,
  /**
   * {@code factor}, {@code direction} in | out, {@code clip} or a range, {@code remove} true; or
   * {@code edge} top | bottom | left | right or a corner, which is cut off, and {@code
   * edge_percent} of the picture.
   */
  ZOOM,
  /**
   * {@code preset}, {@code brightness}, {@code contrast}, {@code saturation}, {@code warmth}
   * (changes, −1…1), {@code remove} true; {@code like_clip} that one's colours.
   */
  COLOR,
  /**
   * {@code name} (required); {@code position} of a blur that covers no more than that; a range,
   * part or clip; {@code remove} true. A {@code progress_bar} and a {@code border} have {@code
   * color}, {@code position} top | bottom and {@code size} smaller | larger.
   */
  EFFECT,
  /**
   * {@code name} (whoosh, ding, …; missing for some that suit); {@code at_seconds}, {@code seconds}
   * that it lasts, a range or clip, {@code each_clip} true (at every cut), {@code between}, {@code
   * after} or {@code before} clips, {@code texts} true (with every text), {@code last} true (ends
   * with the film); {@code percent}. {@code remove} true; {@code change_db} of those that are
   * there.
   */
  SOUND_EFFECT,
  /** {@code clip} or a range, {@code remove} true. */
  STABILIZE,
  /**
   * {@code target} picture | sound, {@code amount}, {@code clip} or a range, {@code remove} true.
   */
  DENOISE,
  /** {@code amount}, {@code clip} or a range, {@code remove} true. */
  SHARPEN,
  /** {@code degrees} clockwise, or {@code flip} horizontal | vertical. */
  ROTATE,
  /**
   * {@code at_seconds} (−0.04 is the last frame), {@code seconds}; {@code change} true with {@code
   * seconds} in all or {@code change_seconds} of the one that is held. {@code card_color}: a frame
   * of that colour, or "same" as the last card, is held, placed as that of TITLE; {@code change} or
   * {@code remove} true of those that are there.
   */
  FREEZE,
  /** {@code seconds_each}. */
  SLIDESHOW,
  /** {@code beats_each}: how many beats a shot lasts; about as long as it does where missing. */
  BEAT_SYNC,
  /** {@code at_seconds}, {@code clip}, {@code text}. */
  COVER,
  /**
   * {@code steps}, or {@code version}: the one to go back to; {@code either} true: forward again
   * where something was just undone.
   */
  UNDO,
  /** {@code steps}. */
  REDO,
  RESET,
  /** {@code of}: the kind of which nothing shall hold any longer; missing for all of them. */
  FORGET,
  /**
   * {@code format}, {@code quality}, {@code short_side}, {@code frames_per_second} (at most 60),
   * {@code max_megabytes}, {@code file_name}.
   */
  EXPORT,
  /** {@code format} (required). */
  CONVERT,
  /** {@code max_megabytes}, {@code short_side}. */
  COMPRESS,
  /** {@code format}. */
  EXTRACT_AUDIO,
  CREDITS,
  STATUS,
  /** {@code files}. */
  UPLOAD;

  /** The name in answers: {@code cut_pauses}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** It changes the draft; the others are routed to their own actions. */
  public boolean isEdit() {
    return compareTo(EXPORT) < 0;
  }

  /** It puts words on the picture that the user chose. */
  public boolean isText() {
    return this == TITLE || this == TEXT;
  }
}
