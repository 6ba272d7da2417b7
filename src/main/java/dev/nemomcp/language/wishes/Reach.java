package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How far a wish reaches: over everything, or over the clips or the stretch that it names. */
public final class Reach {
  private static final Set<String> ACCOMPANIES = Set.of("with", "mute");
  private static final List<String> PLACES =
      List.of("clip", "clips", "part", "start_seconds", "end_seconds");
  private static final Set<Kind> ON_CLIPS =
      EnumSet.of(
          Kind.SPEED,
          Kind.ZOOM,
          Kind.COLOR,
          Kind.EFFECT,
          Kind.STABILIZE,
          Kind.DENOISE,
          Kind.SHARPEN,
          Kind.ROTATE,
          Kind.MUTE,
          Kind.VOICE_VOLUME,
          Kind.VOICE_CLEANUP);
  private static final Set<Kind> OF_ALL_PARTS =
      EnumSet.of(
          Kind.CUT_PAUSES,
          Kind.CUT_FILLERS,
          Kind.SET_LENGTH,
          Kind.HIGHLIGHTS,
          Kind.PACING,
          Kind.CAPTIONS,
          Kind.TRANSITION);
  private static final Set<Kind> SOUND = EnumSet.of(Kind.VOICE_VOLUME, Kind.VOICE_CLEANUP);
  private static final Set<Kind> CAPTIONING = EnumSet.of(Kind.CAPTIONS, Kind.CAPTION_STYLE);
  private static final Set<Kind> SPARING =
      EnumSet.of(
          Kind.CUT_PAUSES,
          Kind.CUT_FILLERS,
          Kind.LOGO,
          Kind.MUSIC,
          Kind.MUSIC_VOLUME,
          Kind.REMOVE_MUSIC);

  /** What a place belongs to, and not only reaches. */
  private static final Set<Kind> AT_ITS_OWN_PLACE =
      EnumSet.of(
          Kind.TRIM_RANGE,
          Kind.KEEP_RANGE,
          Kind.DELETE_CLIP,
          Kind.REORDER,
          Kind.SPLIT,
          Kind.TITLE,
          Kind.TEXT,
          Kind.MUSIC,
          Kind.FADE);

  private static final Set<Kind> AT_MOMENTS =
      EnumSet.of(
          Kind.FREEZE, Kind.TEXT, Kind.MUSIC, Kind.MUSIC_VOLUME, Kind.REMOVE_MUSIC, Kind.SPLIT);

  private static final Set<Kind> MENDING =
      EnumSet.of(Kind.STABILIZE, Kind.DENOISE, Kind.SHARPEN, Kind.VOICE_CLEANUP);

  private Reach() {}

  /** "… and brighten the whole video", "整体调亮". */
  public static boolean isToldOfAll(Clause clause) {
    return clause.has("overall")
        || clause.has("video_whole")
        || Cue.ALL_OF_THE_FILM.isIn(clause.said());
  }

  /** It names no clip and no stretch. */
  public static boolean isOfAll(Pending wish) {
    return wish.parameters().keySet().stream().noneMatch(PLACES::contains);
  }

  /**
   * Joins are of no clip or stretch, and only the film fades, which is what its first and last clip
   * do.
   */
  public static boolean cannotBeOf(Kind kind, Token place) {
    boolean isAtAnEnd = place.value() instanceof Number clip && Math.abs(clip.intValue()) == 1;
    return switch (kind) {
      case TRANSITION -> place.is("clip") || place.is("range");
      case FADE -> place.is("clip") && !isAtAnEnd;
      default -> false;
    };
  }

  /** "把第二段静音，人声提一些": where nothing is heard any more, no voice can be meant. */
  public static void hearElsewhere(Pending sound, List<Pending> wishes) {
    boolean isMuted =
        SOUND.contains(sound.kind())
            && wishes.stream()
                .anyMatch(w -> w != sound && w.kind() == Kind.MUTE && isOfSamePlace(w, sound));
    if (isMuted) {
      PLACES.forEach(sound.parameters()::remove);
    }
  }

  static boolean namesNoClip(Pending wish) {
    return !wish.parameters().containsKey("clip") && !wish.parameters().containsKey("clips");
  }

  /** Whether it may be meant for some clips or a stretch alone. */
  public static boolean isOnClips(Kind kind) {
    return ON_CLIPS.contains(kind);
  }

  /** Whether it reaches each part of the film, whatever that is called. */
  public static boolean takesInParts(Pending wish) {
    return isOfFilm(wish) && (ON_CLIPS.contains(wish.kind()) || OF_ALL_PARTS.contains(wish.kind()));
  }

  /** Nor a moment. */
  public static boolean isOfFilm(Pending wish) {
    return isOfAll(wish) && !wish.parameters().containsKey("at_seconds");
  }

  static boolean saysOnlyWhere(Pending wish) {
    return PLACES.containsAll(wish.parameters().keySet());
  }

  static boolean isOfSamePlace(Pending a, Pending b) {
    return PLACES.stream()
        .allMatch(place -> Objects.equals(a.parameters().get(place), b.parameters().get(place)));
  }

  public static boolean isPlaced(Pending wish) {
    return ON_CLIPS.contains(wish.kind()) && !isOfAll(wish);
  }

  /** Whether the rest of the film is what it leaves as it is. */
  public static boolean leavesARest(Pending wish) {
    return (isPlaced(wish) || SPARING.contains(wish.kind())) && !isOfAll(wish);
  }

  /** Whether it may be meant for a moment that is told by what is to be seen, and says no time. */
  public static boolean mayBeOfAMoment(Pending wish) {
    return (ON_CLIPS.contains(wish.kind()) || AT_MOMENTS.contains(wish.kind())) && isOfFilm(wish);
  }

  /** Whether none of those clips and stretches has anything of what a wish is for. */
  public static boolean isElsewhere(Pending wish, List<Token> places) {
    Object clips = wish.parameters().getOrDefault("clips", wish.parameters().get("clip"));
    return places.stream()
        .allMatch(
            place ->
                clips == null
                    ? place.is("range") && isApart(wish, place)
                    : place.is("clip")
                        && !clips.equals(place.value())
                        && !(clips instanceof List<?> list && list.contains(place.value())));
  }

  private static boolean isApart(Pending wish, Token range) {
    double from = range.values().get("start_seconds") instanceof Number n ? n.doubleValue() : 0;
    double to =
        range.values().get("end_seconds") instanceof Number n
            ? n.doubleValue()
            : Double.POSITIVE_INFINITY;
    boolean isKnown = from < 0 == start(wish) < 0;
    return !isKnown || to <= start(wish) || end(wish) <= from;
  }

  /** Whether the second stretch of the clock begins where the first one ends, and ends too. */
  static boolean isFollowedBy(Pending a, Pending b) {
    return end(a) == start(b) && end(b) < Double.POSITIVE_INFINITY;
  }

  private static double start(Pending wish) {
    return wish.parameters().get("start_seconds") instanceof Number n ? n.doubleValue() : 0;
  }

  private static double end(Pending wish) {
    return wish.parameters().get("end_seconds") instanceof Number n
        ? n.doubleValue()
        : Double.POSITIVE_INFINITY;
  }

  /** What only mends does no harm where it is not needed. */
  public static boolean mayBeOfAll(Pending wish) {
    return MENDING.contains(wish.kind());
  }

  /** Not captions, an export, a shape: these are of the film. */
  public static boolean mayBeOfAStretch(Pending wish) {
    return isOnClips(wish.kind()) || !isOfAll(wish);
  }

  /** Whether it may be meant for a stretch, and says for none. */
  public static boolean isPlaceable(Pending wish) {
    return ON_CLIPS.contains(wish.kind()) && isOfAll(wish);
  }

  public static boolean maySpare(Pending wish) {
    boolean mayGo = wish.kind() == Kind.COLOR || CAPTIONING.contains(wish.kind());
    return (ON_CLIPS.contains(wish.kind()) || SPARING.contains(wish.kind()) || mayGo)
        && (mayGo || !wish.parameters().containsKey("remove"))
        && isOfAll(wish);
  }

  /** "Black and white for clip 1 and clip 3": the same in another place. */
  public static void likewise(Pending wish, Pending like) {
    boolean isOfMusic = wish.kind() == Kind.MUSIC_VOLUME && !isOfAll(wish) && !isOfAll(like);
    if (isOfMusic || (isPlaced(wish) && isPlaced(like))) {
      like.parameters().entrySet().stream()
          .filter(said -> !PLACES.contains(said.getKey()))
          .forEach(said -> wish.parameters().putIfAbsent(said.getKey(), said.getValue()));
    }
  }

  /** "Play 1:00 to 2:00 at 8x with no sound". */
  public static boolean accompanies(Pending wish, Clause clause) {
    return wish.kind() == Kind.MUTE
        && clause.joint() == Clause.Joint.NONE
        && clause.tokens().get(0).isOneOf(ACCOMPANIES);
  }

  /** "Brighten clip 2 and stabilize it", "the music in clip 2 is too loud, turn it down": there. */
  public static void share(Pending wish, Pending like) {
    boolean isCure = like.kind() == wish.kind() && !isOfAll(like) && isOfFilm(wish);
    if ((isPlaced(like) && isPlaceable(wish))
        || (isCure && !AT_ITS_OWN_PLACE.contains(wish.kind()))) {
      PLACES.forEach(
          name -> {
            if (like.parameters().containsKey(name)) {
              wish.parameters().put(name, like.parameters().get(name));
            }
          });
    }
  }

  /** "第二段音乐太吵，音乐调到20%": there, where it was complained of. */
  public static boolean isHowMusicIsMended(Pending complained, Pending next) {
    return complained != null
        && complained.kind() == Kind.MUSIC_VOLUME
        && next.kind() == Kind.MUSIC_VOLUME
        && complained.isAssumed("change_db")
        && !isOfAll(complained)
        && isOfAll(next);
  }
}
