package dev.nemomcp.project;

import java.util.List;

/**
 * How a file should come out.
 *
 * @param target a file or an existing folder, as the user gave it; empty for our own choice
 * @param format {@code mp4}, {@code mov}, {@code webm}, {@code gif}, {@code mp3}, {@code m4a},
 *     {@code wav} or {@code srt}; empty for that of the target's name, else mp4
 * @param quality {@code draft}, {@code standard} or {@code high}
 * @param shortSide pixels of the shorter side; 0 for the project's own
 * @param framesPerSecond 1…60; 0 for the project's own
 * @param maxBytes upper bound of the file's size; 0 for none
 * @param overwrite an existing file may be replaced
 * @param subtitles the captions are wanted as a file beside it, too
 */
public record ExportWish(
    String target,
    String format,
    String quality,
    int shortSide,
    int framesPerSecond,
    long maxBytes,
    boolean overwrite,
    boolean subtitles) {
  /** What can be made, the usual first. */
  public static final List<String> FORMATS =
      List.of("mp4", "mov", "webm", "gif", "mp3", "m4a", "wav", "srt");

  public static final ExportWish USUAL = new ExportWish("", "", "high", 0, 0, 0, false, false);

  /** Says something of how the picture comes out. */
  boolean isOfPicture() {
    return shortSide > 0 || framesPerSecond > 0;
  }

  /** What tells it from other files that are wanted: "720p mp4", "final.mov". */
  String label() {
    String kind = format.isEmpty() ? OutputFile.USUAL_FORMAT : format;
    return target.isEmpty() ? picture(" ", "") + kind : target;
  }

  /** What the file's name says of the picture: "-720p-60fps". */
  String nameSuffix() {
    return picture("", "-");
  }

  private String picture(String behind, String before) {
    return (shortSide > 0 ? before + shortSide + "p" + behind : "")
        + (framesPerSecond > 0 ? before + framesPerSecond + "fps" + behind : "");
  }
}
