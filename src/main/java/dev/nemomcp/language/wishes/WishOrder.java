package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order that gives the right result: what is named by its time or number now, before that
 * changes; cuts before lengths; structure before transitions; the frame before what is placed in
 * it; loudness after all sound; the file last.
 */
final class WishOrder {
  private static final List<List<Kind>> STAGES =
      List.of(
          List.of(Kind.RESET, Kind.UNDO, Kind.REDO, Kind.FORGET),
          List.of(Kind.UPLOAD),
          List.of(Kind.MERGE, Kind.SLIDESHOW),
          List.of(Kind.CAPTION_EDIT),
          List.of(Kind.TRIM_RANGE),
          List.of(Kind.SPLIT, Kind.KEEP_RANGE, Kind.DELETE_CLIP, Kind.REORDER),
          List.of(Kind.CUT_PAUSES),
          List.of(Kind.CUT_FILLERS),
          List.of(Kind.HIGHLIGHTS),
          List.of(Kind.SPEED, Kind.PACING),
          List.of(Kind.SET_LENGTH),
          List.of(Kind.FREEZE),
          List.of(Kind.BEAT_SYNC),
          List.of(Kind.TRANSITION),
          List.of(Kind.STABILIZE, Kind.DENOISE, Kind.ROTATE),
          List.of(Kind.ASPECT),
          List.of(Kind.ZOOM, Kind.COLOR, Kind.SHARPEN, Kind.EFFECT),
          List.of(Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.CAPTION_TIMING),
          List.of(Kind.TITLE, Kind.TEXT, Kind.LOGO, Kind.COVER),
          List.of(Kind.SOUND_EFFECT),
          List.of(Kind.MUTE, Kind.VOICE_CLEANUP, Kind.VOICE_VOLUME),
          List.of(Kind.REMOVE_MUSIC),
          List.of(Kind.MUSIC),
          List.of(Kind.MUSIC_VOLUME),
          List.of(Kind.DUCK),
          List.of(Kind.FADE),
          List.of(Kind.NORMALIZE),
          List.of(Kind.EXTRACT_AUDIO, Kind.CONVERT, Kind.COMPRESS),
          List.of(Kind.EXPORT),
          List.of(Kind.STATUS, Kind.CREDITS));
  private static final Set<Kind> OF_A_CLIP =
      EnumSet.of(
          Kind.SPEED,
          Kind.STABILIZE,
          Kind.DENOISE,
          Kind.ROTATE,
          Kind.ZOOM,
          Kind.COLOR,
          Kind.SHARPEN,
          Kind.EFFECT,
          Kind.MUTE,
          Kind.VOICE_VOLUME,
          Kind.VOICE_CLEANUP);
  private static final Set<Kind> RETIMING =
      EnumSet.of(Kind.TRIM_RANGE, Kind.CUT_PAUSES, Kind.CUT_FILLERS, Kind.SPEED);
  private static final Set<Kind> RENUMBERING = EnumSet.of(Kind.DELETE_CLIP, Kind.REORDER);
  private static final List<String> CLIPS = List.of("clip", "clips", "except_clips");
  private static final double FAR_AWAY = 1e9;
  private static final Map<Kind, Integer> STAGE = stages();
  private static final int BEFORE_CLIPS_MOVE = STAGE.get(Kind.DELETE_CLIP) - 1;

  private WishOrder() {}

  private static Map<Kind, Integer> stages() {
    Map<Kind, Integer> stages = new EnumMap<>(Kind.class);
    for (int i = 0; i < STAGES.size(); i++) {
      for (Kind kind : STAGES.get(i)) {
        stages.put(kind, 2 * i);
      }
    }
    return stages;
  }

  static List<Wish> sort(List<Wish> wishes) {
    boolean cutsOnBeats = wishes.stream().anyMatch(w -> w.kind() == Kind.BEAT_SYNC);
    boolean writes = wishes.stream().anyMatch(w -> w.kind() == Kind.CAPTIONS);
    boolean renumbers =
        wishes.stream().anyMatch(w -> RENUMBERING.contains(w.kind()))
            && wishes.stream().noneMatch(w -> w.kind() == Kind.SPLIT);
    return wishes.stream()
        .sorted(
            Comparator.<Wish>comparingInt(
                    w ->
                        renumbers && isOfClip(w)
                            ? BEFORE_CLIPS_MOVE
                            : stage(w, cutsOnBeats, writes))
                .thenComparing(WishOrder::laterCutFirst))
        .toList();
  }

  /** How a numbered clip looks, sounds and runs goes with it wherever it moves. */
  private static boolean isOfClip(Wish wish) {
    return OF_A_CLIP.contains(wish.kind())
        && CLIPS.stream().anyMatch(wish.parameters()::containsKey);
  }

  /**
   * Music comes before the cuts that follow its beat; a split at a time before times change; words
   * are looked for in captions that are there.
   */
  private static int stage(Wish wish, boolean cutsOnBeats, boolean writesCaptions) {
    Kind kind = wish.kind();
    if (kind == Kind.SPLIT && wish.parameters().containsKey("at_seconds")) {
      return STAGE.get(Kind.TRIM_RANGE) - 1;
    }
    boolean isOfWords =
        wish.parameters().containsKey("find") || wish.parameters().containsKey("number");
    if (kind == Kind.CAPTION_EDIT && writesCaptions && isOfWords) {
      return STAGE.get(Kind.CAPTIONS) + 1;
    }
    boolean early = cutsOnBeats && (kind == Kind.MUSIC || kind == Kind.REMOVE_MUSIC);
    return early ? STAGE.get(Kind.BEAT_SYNC) - 1 : STAGE.get(kind);
  }

  /** Of several that change times the last one first, so that the times of the others stay true. */
  private static int laterCutFirst(Wish a, Wish b) {
    if (a.kind() != b.kind() || !RETIMING.contains(a.kind())) {
      return 0;
    }
    return Double.compare(start(b), start(a));
  }

  private static double start(Wish wish) {
    if (!(wish.parameters().get("start_seconds") instanceof Number start)) {
      return 0;
    }
    double seconds = start.doubleValue();
    return seconds < 0 ? FAR_AWAY + seconds : seconds;
  }
}
