package dev.nemomcp.studio.footage;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.Folders;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.footage.Footage.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/**
 * Makes a file of a stretch of footage that plays backwards, picture and sound, beside the
 * footage's own. To turn frames around they have to be held decoded, so the picture is made piece
 * by piece from its end, each of as many frames as memory may hold, and joined by copying.
 */
final class Reverser {
  /** What the frames of a piece may take, decoded. */
  private static final long PIECE_BYTES = 256L << 20;

  private static final int SAMPLE_RATE = 48_000;

  /** Frames of variable rate may stand for seconds; the one that shows at the start is needed. */
  private static final double LONGEST_FRAME_SECONDS = 3;

  private static final Duration LIMIT = Duration.ofMinutes(20);

  /** Lines of two moments in one frame become one moment; other frames pass as they are. */
  private static final String PROGRESSIVE = "bwdif=mode=send_frame:deint=interlaced";

  private final Ffmpeg ffmpeg;
  private final Path workFolder;
  private final long pieceBytes;

  /**
   * @param workFolder for what is made on the way
   */
  Reverser(Ffmpeg ffmpeg, Path workFolder) {
    this(ffmpeg, workFolder, PIECE_BYTES);
  }

  /**
   * @param pieceBytes what the frames of a piece may take, decoded
   */
  Reverser(Ffmpeg ffmpeg, Path workFolder, long pieceBytes) {
    this.ffmpeg = ffmpeg;
    this.workFolder = workFolder;
    this.pieceBytes = pieceBytes;
  }

  /**
   * The stretch as a medium of its own, made where it is not there yet.
   *
   * @param progress told how much is done, 0…1
   */
  Media reversed(Media media, Span span, DoubleConsumer progress)
      throws FfmpegFailed, IOException, InterruptedException {
    Media turned = turned(media, new Reversal(media.id(), span));
    if (Files.exists(turned.file())) {
      return turned;
    }
    Files.createDirectories(workFolder);
    Path folder = Files.createTempDirectory(workFolder, "reverse-");
    Path part = turned.file().resolveSibling("." + turned.id() + ".part.mp4");
    try {
      FrameRun run = FrameRun.of(media, span);
      List<String> arguments = new ArrayList<>(List.of("-y"));
      List<String> outputs = new ArrayList<>();
      if (media.hasPicture()) {
        Path picture = folder.resolve("picture.h264");
        makePicture(run, picture, progress);
        arguments.addAll(
            List.of(
                "-f", "h264", "-framerate", run.rate().toString(), "-i", SafeInput.url(picture)));
        outputs.addAll(asNumbered(run));
      }
      if (media.hasSound()) {
        arguments.addAll(from(media, Math.max(0, run.seconds(0))));
        outputs.addAll(sound(run));
      }
      arguments.addAll(outputs);
      arguments.addAll(List.of("-map_metadata", "-1", SafeInput.url(part)));
      ffmpeg.run(arguments, LIMIT, millis -> {});
      Files.move(part, turned.file(), StandardCopyOption.ATOMIC_MOVE);
      return turned;
    } finally {
      Files.deleteIfExists(part);
      Folders.delete(folder);
    }
  }

  private static Media turned(Media media, Reversal reversal) {
    FrameRun.Rate rate = FrameRun.Rate.of(media);
    return new Media(
        reversal.id(),
        media.name() + " (reversed)",
        media.file().resolveSibling(reversal.id() + ".mp4"),
        media.kind(),
        reversal.span().durationMillis(),
        media.width() / 2 * 2,
        media.height() / 2 * 2,
        media.hasPicture() ? rate.perSecond() : 0,
        false,
        media.highDynamicRange(),
        media.hasSound(),
        false);
  }

  private void makePicture(FrameRun run, Path whole, DoubleConsumer progress)
      throws FfmpegFailed, IOException, InterruptedException {
    Path piece = whole.resolveSibling("piece.h264");
    int end = run.frames();
    try (OutputStream joined =
        Files.newOutputStream(whole, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (end > 0) {
        int start = Math.max(0, end - run.mostFrames(pieceBytes));
        ffmpeg.run(piece(run, start, end, true, piece), LIMIT, millis -> {});
        if (Files.size(piece) == 0) {
          // The sound goes on behind the picture's end: its last frame stays.
          ffmpeg.run(piece(run, start, end, false, piece), LIMIT, millis -> {});
        }
        Files.copy(piece, joined);
        end = start;
        progress.accept(1 - (double) end / run.frames());
      }
    }
  }

  /** Bare H.264 carries no times: without reordered frames they are the frames' numbers. */
  private static List<String> asNumbered(FrameRun run) {
    return List.of(
        "-map",
        "0:v",
        "-c:v",
        "copy",
        "-bsf:v",
        "setts=ts=N:duration=1:time_base=" + run.rate().frame());
  }

  private static List<String> piece(FrameRun run, int start, int end, boolean seeking, Path file) {
    Media media = run.media();
    double from = run.seconds(start);
    double seek = seeking ? Math.max(0, from - LONGEST_FRAME_SECONDS) : 0;
    // The grid begins at the piece's start: all pieces round a frame's time alike.
    List<String> filters = new ArrayList<>(List.of(PROGRESSIVE));
    if (!seeking) {
      filters.add("fps=" + run.rate());
      filters.add("tpad=stop=-1:stop_mode=clone");
    }
    filters.add("fps=%s:start_time=%s".formatted(run.rate(), number(from - seek)));
    filters.add("tpad=stop=-1:stop_mode=clone,trim=end_frame=" + (end - start));
    if (media.width() % 2 + media.height() % 2 > 0) {
      filters.add("crop=trunc(iw/2)*2:trunc(ih/2)*2:0:0");
    }
    filters.add("format=" + (media.highDynamicRange() ? "yuv420p10le" : "yuv420p"));
    filters.add("reverse,setpts=N");
    List<String> arguments = new ArrayList<>(List.of("-y"));
    arguments.addAll(from(media, seek));
    arguments.addAll(List.of("-map", "0:V:0", "-vf", String.join(",", filters)));
    arguments.addAll(List.of("-fps_mode", "passthrough", "-c:v", "libx264", "-preset", "veryfast"));
    arguments.addAll(List.of("-crf", "14", "-bf", "0", "-g", "24"));
    arguments.addAll(List.of("-f", "h264", SafeInput.url(file)));
    return arguments;
  }

  private static List<String> sound(FrameRun run) {
    double seconds = run.seconds(run.frames()) - Math.max(0, run.seconds(0));
    String turned =
        "aresample=%1$d:async=1:first_pts=0,aformat=sample_fmts=s16:channel_layouts=stereo,"
            .concat("apad,atrim=end_sample=%2$d,asetpts=N/SR/TB,areverse")
            .formatted(SAMPLE_RATE, Math.round(seconds * SAMPLE_RATE));
    String stream = (run.media().hasPicture() ? 1 : 0) + ":a:0";
    return List.of("-map", stream, "-af", turned, "-c:a", "flac");
  }

  /** The arguments that open a file at a moment. */
  private static List<String> from(Media media, double seconds) {
    return seconds > 0
        ? SafeInput.of(media.file(), "-ss", number(seconds))
        : SafeInput.of(media.file());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
