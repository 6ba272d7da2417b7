package dev.nemomcp.draft;

import java.util.Set;

/**
 * How one clip turns into the next. Both play during it, so the timeline gets shorter by its
 * length.
 *
 * @param style {@code cut}, or one of {@link #STYLES}
 * @param durationMillis 0 for a cut
 */
public record Transition(String style, long durationMillis) {
  /** FFmpeg's xfade names that work on any picture. */
  public static final Set<String> STYLES =
      Set.of(
          "fade dissolve fadeblack fadewhite fadegrays fadefast fadeslow distance pixelize hblur"
              .concat(" zoomin wipeleft wiperight wipeup wipedown wipetl wipetr wipebl wipebr")
              .concat(" slideleft slideright slideup slidedown smoothleft smoothright smoothup")
              .concat(" smoothdown circlecrop circleopen circleclose rectcrop radial vertopen")
              .concat(" vertclose horzopen horzclose diagtl diagtr diagbl diagbr hlslice hrslice")
              .concat(" vuslice vdslice squeezeh squeezev hlwind hrwind vuwind vdwind coverleft")
              .concat(" coverright coverup coverdown revealleft revealright revealup revealdown")
              .split(" "));

  public static final Transition CUT = new Transition("cut", 0);

  public static Transition fade(long durationMillis) {
    return new Transition("fade", durationMillis);
  }

  public boolean isCut() {
    return durationMillis <= 0;
  }
}
