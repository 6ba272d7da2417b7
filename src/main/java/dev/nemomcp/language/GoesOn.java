package dev.nemomcp.language;

import java.util.Set;
import java.util.regex.Pattern;

/** What does not tell by itself what it is about, so that it goes on from what was said before. */
final class GoesOn {
  private static final String WHICH = "which_edit";
  private static final Set<Kind> BRIEF = Set.of(Kind.TITLE, Kind.TEXT, Kind.TRANSITION);

  /** Films are longer, what shows on them is not. */
  private static final double LONGEST_BRIEF_SECONDS = 10;

  private static final Pattern THE_FILM = Pattern.compile("视频|片子|影片|全片|整片|整条|成片");

  private GoesOn() {}

  static boolean isSaidIn(Understanding alone, String sentence) {
    return isOpen(alone)
        || isOnlyLouder(alone)
        || isBrief(alone)
        || ByItsName.mayBeOfClip(alone, sentence)
        || OnlyThere.isSaidIn(sentence, alone);
  }

  static boolean isOpen(Understanding alone) {
    return alone.wishes().isEmpty()
        && alone.preferences().isEmpty()
        && !alone.question().isAsked()
        && !alone.holdExport()
        && alone.impossible().stream().allMatch(i -> i.what().equals(WHICH));
  }

  /** It may mean the film by itself, and is rather said of what was made before. */
  static boolean isOfEither(Understanding alone, Wish first) {
    return (isOnlyLouder(alone) && MoreOfIt.MIXED_IN.contains(first.kind()))
        || (isBrief(alone) && BRIEF.contains(first.kind()));
  }

  /** "A bit quieter". */
  private static boolean isOnlyLouder(Understanding alone) {
    return asksOnly(alone, Kind.VOICE_VOLUME) && MoreOfIt.isOnlyLouder(alone.wishes().get(0));
  }

  /** "Make it 5 seconds". */
  static boolean isBrief(Understanding alone) {
    return asksOnly(alone, Kind.SET_LENGTH)
        && alone.wishes().get(0).parameters().get("seconds") instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_BRIEF_SECONDS
        && !THE_FILM.matcher(alone.wishes().get(0).said()).find();
  }

  private static boolean asksOnly(Understanding alone, Kind kind) {
    return alone.onlyWish(kind).isPresent()
        && alone.unclear().isEmpty()
        && alone.impossible().isEmpty();
  }
}
