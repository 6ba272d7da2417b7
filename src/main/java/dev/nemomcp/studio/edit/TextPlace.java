package dev.nemomcp.studio.edit;

import java.util.OptionalDouble;

/**
 * When a text shows.
 *
 * @param startMillis on the timeline
 * @param durationMillis so that it ends with the timeline at the latest
 */
record TextPlace(long startMillis, long durationMillis) {

  static TextPlace of(
      OptionalDouble startSeconds, OptionalDouble seconds, long usualMillis, long wholeMillis)
      throws CannotEdit {
    if (wholeMillis == 0) {
      throw new CannotEdit(
          Phrase.of("There is nothing on the timeline yet."),
          Phrase.of("Upload a video, a photo or a sound first."));
    }
    long start = Clock.millis(startSeconds.orElse(0));
    start = start < 0 ? Math.max(0, wholeMillis + start) : start;
    if (start >= wholeMillis) {
      throw new CannotEdit(
          Phrase.of(
              "{0} is behind the end: the video is {1} long.",
              Clock.moment(start), Clock.length(wholeMillis)),
          Phrase.of("Say a time before {0}.", Clock.moment(wholeMillis)));
    }
    long duration = seconds.isEmpty() ? usualMillis : Clock.millis(seconds.getAsDouble());
    if (duration <= 0) {
      throw new CannotEdit(
          Phrase.of("A text cannot show for {0}.", Clock.seconds(duration)),
          Phrase.of("Say for how many seconds, such as 3."));
    }
    return new TextPlace(start, Math.min(duration, wholeMillis - start));
  }
}
