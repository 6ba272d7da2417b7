package dev.nemomcp.draft;

/**
 * A piece of footage on the main track.
 *
 * @param id stays the same through edits; a split gives its second half a new one
 * @param mediaId which footage
 * @param name what people call it, usually the file's name or "Scene 3"
 * @param sourceStartMillis where it starts in the footage
 * @param sourceEndMillis where it ends in the footage, exclusive; equal to the start for a still
 * @param stillMillis how long a still (a photo, or a frozen frame at {@code sourceStartMillis}) is
 *     shown; 0 for moving picture
 * @param speed playing speed, 1 as recorded, 2 twice as fast; ignored for stills
 * @param volume gain of the clip's own sound, linear: 1 as recorded, 0 silent
 * @param voiceCleanup noise, rumble and sibilance of the clip's own sound reduced
 * @param framing how the footage fills the canvas
 * @param look colour, orientation and treatment of the picture
 * @param motion slow zoom over the clip
 * @param transition how the clip before turns into this one; {@link Transition#CUT} for the first
 *     clip
 */
public record Clip(
    String id,
    String mediaId,
    String name,
    long sourceStartMillis,
    long sourceEndMillis,
    long stillMillis,
    double speed,
    double volume,
    boolean voiceCleanup,
    Framing framing,
    Look look,
    Motion motion,
    Transition transition) {

  /** The name of the frame that a video opens with. */
  public static final String COVER = "Cover";

  /** The name of a frame in one colour. */
  public static final String CARD = "Card";

  /** A piece of moving picture or sound, as recorded. */
  public static Clip of(String id, String mediaId, String name, long startMillis, long endMillis) {
    return new Clip(
        id,
        mediaId,
        name,
        startMillis,
        endMillis,
        0,
        1,
        1,
        false,
        Framing.FIT,
        Look.AS_RECORDED,
        Motion.NONE,
        Transition.CUT);
  }

  /** A photo, or a frozen frame at {@code atMillis} of moving picture. */
  public static Clip still(String id, String mediaId, String name, long atMillis, long showMillis) {
    return new Clip(
        id,
        mediaId,
        name,
        atMillis,
        atMillis,
        showMillis,
        1,
        0,
        false,
        Framing.FIT,
        Look.AS_RECORDED,
        Motion.NONE,
        Transition.CUT);
  }

  /** A frame that is painted over, for words to stand on. */
  public static Clip card(String id, String mediaId, String color, long showMillis) {
    return still(id, mediaId, CARD, 0, showMillis).withLook(Look.AS_RECORDED.withPaint(color));
  }

  public boolean isCard() {
    return !look.paint().isEmpty();
  }

  /** A cover or a card: people do not count it among their clips. */
  public boolean isAddition() {
    return isCover() || isCard();
  }

  /** A held frame that opens the video as its cover. */
  public boolean isCover() {
    return isStill() && name.equals(COVER);
  }

  public boolean isStill() {
    return stillMillis > 0;
  }

  /** How long it plays on the timeline, in ms. */
  public long durationMillis() {
    return isStill() ? stillMillis : Math.round((sourceEndMillis - sourceStartMillis) / speed);
  }

  /** The same from its start on, for that long on the timeline. */
  public Clip lasting(long durationMillis) {
    return isStill()
        ? withStillMillis(durationMillis)
        : withSource(sourceStartMillis, sourceStartMillis + Math.round(durationMillis * speed));
  }

  public Clip withId(String id) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  /** The same piece of other footage. */
  public Clip withMedia(String mediaId) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withName(String name) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withSource(long startMillis, long endMillis) {
    return new Clip(
        id,
        mediaId,
        name,
        startMillis,
        endMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withStillMillis(long stillMillis) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withSpeed(double speed) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withVolume(double volume) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withVoiceCleanup(boolean voiceCleanup) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withFraming(Framing framing) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withLook(Look look) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withMotion(Motion motion) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }

  public Clip withTransition(Transition transition) {
    return new Clip(
        id,
        mediaId,
        name,
        sourceStartMillis,
        sourceEndMillis,
        stillMillis,
        speed,
        volume,
        voiceCleanup,
        framing,
        look,
        motion,
        transition);
  }
}
