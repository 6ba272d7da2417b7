package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The FFmpeg that comes with the program, run as a separate process. Arguments go as a list, never
 * through a shell.
 *
 * <p>Interrupting the calling thread ends the process and raises {@link InterruptedException}.
 */
public interface Ffmpeg {

  /**
   * Runs {@code ffmpeg} to its end.
   *
   * @param arguments without the program's name; {@code -nostdin -hide_banner} and progress
   *     reporting on standard output are added, so what it makes has to go to a file
   * @param limit ended after that long
   * @param progress told how far the output is, in ms of its own time, several times a second
   * @return what it wrote to its log
   * @throws FfmpegFailed where it ends with an error, with the log's telling lines
   */
  String run(List<String> arguments, Duration limit, Consumer<Long> progress)
      throws FfmpegFailed, IOException, InterruptedException;

  /** Runs {@code ffmpeg} with its standard output handed to {@code reader} as it comes. */
  <T> T read(List<String> arguments, Duration limit, Reader<T> reader)
      throws FfmpegFailed, IOException, InterruptedException;

  /** Runs {@code ffprobe} and returns what it printed. */
  String probe(List<String> arguments, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException;

  /** Takes a process' output. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream output) throws IOException;
  }
}
