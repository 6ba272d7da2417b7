package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.footage.Media;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Decodes moving picture or a photo to small upright frames at a constant rate. */
final class FrameReader {
  private static final int LONG_SIDE = FaceDetector.SIDE;
  private static final double LEAST_RATE = 5;
  private static final double GREATEST_RATE = 60;

  private final Ffmpeg ffmpeg;

  FrameReader(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** Takes the frames as they come. */
  @FunctionalInterface
  interface Viewer {
    /** */
    void see(Frame frame) throws IOException;
  }

  /** How many frames a second {@link #show} hands over. */
  static double framesPerSecond(Media media) {
    return Math.max(LEAST_RATE, Math.min(GREATEST_RATE, media.framesPerSecond()));
  }

  /** Shows all of a file to a viewer. */
  void show(Media media, Duration limit, Viewer viewer)
      throws FfmpegFailed, IOException, InterruptedException {
    double scale = (double) LONG_SIDE / Math.max(media.width(), media.height());
    int width = Math.max(8, (int) Math.round(media.width() * scale));
    int height = Math.max(8, (int) Math.round(media.height() * scale));
    double rate = framesPerSecond(media);
    boolean photo = media.kind() == Media.Kind.IMAGE;

    // Smoothing between blocks costs a fifth of the decoding and is lost in the scaling anyway.
    List<String> arguments =
        new ArrayList<>(
            SafeInput.of(media.file(), "-skip_loop_filter", "all", "-an", "-sn", "-dn"));
    String even = photo ? "" : "fps=" + rate + ":start_time=0,";
    arguments.addAll(
        List.of(
            "-map",
            "0:V:0",
            "-vf",
            even + "scale=" + width + ":" + height + ":flags=area,format=yuv444p"));
    if (photo) {
      arguments.addAll(List.of("-frames:v", "1"));
    }
    arguments.addAll(List.of("-f", "rawvideo", "-"));
    ffmpeg.read(arguments, limit, output -> deliver(output, width, height, viewer));
  }

  private static Void deliver(InputStream output, int width, int height, Viewer viewer)
      throws IOException {
    int bytes = width * height * Frame.PLANES;
    byte[] planes = output.readNBytes(bytes);
    while (planes.length == bytes) {
      viewer.see(new Frame(width, height, planes));
      planes = output.readNBytes(bytes);
    }
    return null;
  }
}
