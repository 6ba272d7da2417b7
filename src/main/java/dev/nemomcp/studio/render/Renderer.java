package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Makes files from drafts. */
public interface Renderer {

  /**
   * Renders the draft. The file appears under its name only when whole.
   *
   * @param draft what to render
   * @param media everything that the draft names
   * @param output format and size
   * @param file where to; replaced where it exists
   * @param progress told how far it is, 0…1, from FFmpeg's own account
   * @return what was made, as measured on the finished file
   */
  Rendered render(Draft draft, List<Media> media, Output output, Path file, DoubleConsumer progress)
      throws RenderFailed, IOException, InterruptedException;

  /** A sheet of frames of the finished file with their times, JPEG, at most 1,024 px and 200 kB. */
  byte[] contactSheet(Path file) throws RenderFailed, IOException, InterruptedException;

  /**
   * Single frames of the draft's timeline, small and quick, as one JPEG sheet with times and clip
   * names.
   */
  byte[] frames(Draft draft, List<Media> media)
      throws RenderFailed, IOException, InterruptedException;

  /**
   * What to make.
   *
   * @param format {@code mp4}, {@code mov}, {@code webm}, {@code gif}, {@code mp3}, {@code m4a},
   *     {@code wav}
   * @param quality {@code draft}, {@code standard} or {@code high}
   * @param shortSide the picture comes out with this short side; 0 leaves the canvas as it is
   * @param framesPerSecond 0 leaves that of the canvas; frames are left out or shown twice
   * @param maxBytes upper bound of the file's size; 0 for none
   */
  record Output(String format, String quality, int shortSide, int framesPerSecond, long maxBytes) {
    public static final Output MP4_HIGH = new Output("mp4", "high", 0, 0, 0);
  }

  /**
   * A finished file.
   *
   * @param file where it lies
   * @param durationMillis its length
   * @param width pixels; 0 for sound alone
   * @param height pixels
   * @param bytes its size
   */
  record Rendered(Path file, long durationMillis, int width, int height, long bytes) {}

  /** A render that did not work, with what to do. */
  final class RenderFailed extends Exception {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    public RenderFailed(String reason, String remedy, Throwable cause) {
      super(reason, cause);
      this.remedy = remedy;
    }

    public String remedy() {
      return remedy;
    }
  }
}
