package dev.nemomcp.studio.ffmpeg;

/** FFmpeg ended with an error. */
public final class FfmpegFailed extends Exception {
  private static final long serialVersionUID = 1L;
  private final int exitCode;
  private final String log;

  public FfmpegFailed(int exitCode, String reason, String log) {
    super(reason);
    this.exitCode = exitCode;
    this.log = log;
  }

  public int exitCode() {
    return exitCode;
  }

  /** The last lines of its log; may name files of the user's. */
  public String log() {
    return log;
  }
}
