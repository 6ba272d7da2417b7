package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an edit is about, and can be named in place of "it".
 *
 * @param english its name there, which is also the target of a fade of it
 * @param kinds the edits of it
 * @param rather what a sentence about it is taken for by itself
 */
record Thing(String english, String chinese, Set<Kind> kinds, Set<Kind> rather) {
  /** What such a sentence is taken for by itself, although it is rather said of what was made. */
  private static final Set<Kind> RATHER_OF_IT =
      EnumSet.of(Kind.VOICE_VOLUME, Kind.FADE, Kind.SHARPEN);

  /** The same, where that is how the picture looks: the film fades, and no look. */
  private static final Set<Kind> RATHER_OF_A_LOOK = EnumSet.of(Kind.VOICE_VOLUME, Kind.SHARPEN);

  /** The same, where that begins and ends in the film. */
  private static final Set<Kind> RATHER_OF_WHAT_ENDS =
      EnumSet.of(Kind.VOICE_VOLUME, Kind.FADE, Kind.SHARPEN, Kind.KEEP_RANGE, Kind.TRIM_RANGE);

  /** The same, where that is footage itself. */
  private static final Set<Kind> RATHER_OF_A_CLIP =
      EnumSet.of(
          Kind.VOICE_VOLUME,
          Kind.MUTE,
          Kind.SET_LENGTH,
          Kind.FREEZE,
          Kind.KEEP_RANGE,
          Kind.TRIM_RANGE);

  /** The same, where it lasts for a moment that could be longer. */
  private static final Set<Kind> RATHER_OF_A_MOMENT =
      EnumSet.of(Kind.SET_LENGTH, Kind.FREEZE, Kind.KEEP_RANGE, Kind.CUT_PAUSES);

  /** The same, where it is a card, which words can be written on. */
  private static final Set<Kind> RATHER_OF_A_CARD =
      EnumSet.of(Kind.SET_LENGTH, Kind.FREEZE, Kind.TEXT, Kind.TITLE);

  /** The same, where it is told when it is to come. */
  private static final Set<Kind> RATHER_OF_WHAT_COMES =
      EnumSet.of(Kind.SET_LENGTH, Kind.TRIM_RANGE);

  /** The same in Chinese: "放大" is a larger frame as well. */
  static final Set<Kind> RATHER_OF_A_CLIP_HAN =
      EnumSet.of(Kind.MUTE, Kind.SET_LENGTH, Kind.FREEZE, Kind.ZOOM);

  static final Thing CLIP_ON_TOP =
      new Thing("picture in picture", "画中画", EnumSet.of(Kind.LOGO), RATHER_OF_A_CLIP);

  static final Thing CARD =
      new Thing("black card", "黑屏", EnumSet.of(Kind.FREEZE, Kind.TITLE), RATHER_OF_A_CARD);

  private static final Thing MOMENT =
      new Thing("freeze frame", "定格", EnumSet.of(Kind.FREEZE), RATHER_OF_A_MOMENT);

  private static final Thing PROGRESS_BAR =
      new Thing("progress bar", "进度条", EnumSet.of(Kind.EFFECT), RATHER_OF_A_LOOK);

  private static final Thing FADES =
      new Thing("fades", "淡入淡出", EnumSet.of(Kind.FADE), RATHER_OF_A_MOMENT);

  static final Thing PHOTO =
      new Thing("photo", "照片", EnumSet.of(Kind.SLIDESHOW), RATHER_OF_A_MOMENT);

  private static final Set<Kind> MAY_BE_OF_A_PHOTO = EnumSet.of(Kind.REORDER, Kind.ZOOM);

  private static final Pattern PICTURE_FILE =
      Pattern.compile("\\.(jpe?g|png|webp|heic|bmp)(?![\\w.])", Pattern.CASE_INSENSITIVE);

  private static final List<Thing> THINGS =
      List.of(
          CLIP_ON_TOP,
          CARD,
          MOMENT,
          new Thing("logo", "logo", EnumSet.of(Kind.LOGO), RATHER_OF_WHAT_ENDS),
          new Thing("title", "标题", EnumSet.of(Kind.TITLE), RATHER_OF_WHAT_ENDS),
          new Thing("text", "文字", EnumSet.of(Kind.TEXT), RATHER_OF_WHAT_ENDS),
          new Thing(
              "captions",
              "字幕",
              EnumSet.of(Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.CAPTION_EDIT, Kind.CAPTION_TIMING),
              RATHER_OF_IT),
          new Thing(
              "music",
              "音乐",
              EnumSet.of(Kind.MUSIC, Kind.MUSIC_VOLUME, Kind.REMOVE_MUSIC),
              RATHER_OF_WHAT_ENDS),
          new Thing("sound effect", "音效", EnumSet.of(Kind.SOUND_EFFECT), RATHER_OF_IT),
          new Thing("transitions", "转场", EnumSet.of(Kind.TRANSITION), RATHER_OF_A_MOMENT),
          new Thing("look", "滤镜", EnumSet.of(Kind.COLOR), RATHER_OF_A_LOOK),
          PROGRESS_BAR,
          new Thing("effect", "特效", EnumSet.of(Kind.EFFECT), RATHER_OF_A_LOOK),
          new Thing("zoom", "缩放", EnumSet.of(Kind.ZOOM), RATHER_OF_A_LOOK),
          FADES,
          PHOTO);

  /** What was edited, where that has a name. */
  static Optional<Thing> of(Wish wish) {
    return THINGS.stream().filter(thing -> thing.isOf(wish)).findFirst();
  }

  boolean isOf(Wish wish) {
    if (this == PROGRESS_BAR && !"progress_bar".equals(wish.parameters().get("name"))) {
      return false;
    }
    boolean isOnTop = this == CLIP_ON_TOP;
    boolean isCard = wish.parameters().containsKey("card_color");
    if (this == PHOTO) {
      return (wish.kind() == Kind.SLIDESHOW && wish.parameters().containsKey("clip"))
          || (MAY_BE_OF_A_PHOTO.contains(wish.kind()) && namesPhoto(wish.said()));
    }
    return (kinds.contains(wish.kind())
            && ByItsName.isClip(wish) == isOnTop
            && (isCard ? this != MOMENT : this != CARD))
        || english.equals(wish.parameters().get("target"));
  }

  private static boolean namesPhoto(String said) {
    return Cue.A_PHOTO.isIn(said) || PICTURE_FILE.matcher(said).find();
  }

  /** Its number, where a wish is about a photo on the timeline. */
  static Optional<Number> clipOfPhoto(Wish wish) {
    Object clip = wish.parameters().getOrDefault("move", wish.parameters().get("clip"));
    return PHOTO.isOf(wish) && clip instanceof Number number
        ? Optional.of(number)
        : Optional.empty();
  }

  Set<Kind> mistakenFor(String sentence) {
    if (this == CLIP_ON_TOP && Lexer.hasHan(sentence)) {
      return RATHER_OF_A_CLIP_HAN;
    }
    boolean isToCome = rather == RATHER_OF_WHAT_ENDS && Cue.LATER_OR_EARLIER.isIn(sentence);
    return isToCome ? RATHER_OF_WHAT_COMES : rather;
  }

  /**
   * @param last that of it which was spoken of last
   */
  String in(String sentence, Wish last) {
    Object direction = last.parameters().get("direction");
    if (this == FADES && ("in".equals(direction) || "out".equals(direction))) {
      boolean isIn = direction.equals("in");
      return Lexer.hasHan(sentence) ? (isIn ? "淡入" : "淡出") : "the fade " + direction;
    }
    if (this == PHOTO && last.parameters().get("clip") instanceof Number clip) {
      return Lexer.hasHan(sentence) ? "第" + clip.intValue() + "段" : "clip " + clip.intValue();
    }
    // "The freeze" is a clip where a frame is held.
    return Lexer.hasHan(sentence) ? chinese : this == MOMENT ? english : "the " + english;
  }
}
