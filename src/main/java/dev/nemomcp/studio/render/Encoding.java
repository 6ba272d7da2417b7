package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.studio.render.Renderer.Output;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a finished file is encoded.
 *
 * @param format of the file
 * @param quality {@code draft}, {@code standard} or {@code high}
 * @param videoBitsPerSecond ceiling of the picture's rate
 * @param audioBitsPerSecond rate of the sound
 */
record Encoding(String format, String quality, long videoBitsPerSecond, int audioBitsPerSecond) {
  private static final Set<String> PICTURE = Set.of("mp4", "mov", "webm", "gif");
  private static final Set<String> SOUND = Set.of("mp3", "m4a", "wav");
  private static final int AUDIO_BITS = 192_000;
  private static final int WAV_BITS = 1_536_000;
  private static final int LEAST_AUDIO_BITS = 32_000;
  private static final long LEAST_VIDEO_BITS = 60_000;

  /** Blu-ray spends about as much on a pixel; players and platforms take it. */
  private static final double MOST_BITS_PER_PIXEL = 0.25;

  /** What the container itself takes. */
  private static final double PAYLOAD = 0.97;

  /**
   * The encoding that an output asks for.
   *
   * @param seconds length of the file, for its size
   */
  static Encoding of(Output output, Canvas canvas, double seconds) throws RenderFailed {
    if (!PICTURE.contains(output.format()) && !SOUND.contains(output.format())) {
      throw new RenderFailed(
          "The format \"" + output.format() + "\" cannot be made.",
          "Use mp4, mov, webm, gif, mp3, m4a or wav.",
          null);
    }
    long pixels = (long) canvas.width() * canvas.height() * canvas.framesPerSecond();
    long video = Math.max(1_000_000, Math.round(pixels * MOST_BITS_PER_PIXEL));
    Encoding free = new Encoding(output.format(), output.quality(), video, AUDIO_BITS);
    return output.maxBytes() > 0 ? free.within(output.maxBytes() * 8.0 * PAYLOAD / seconds) : free;
  }

  private Encoding within(double bitsPerSecond) throws RenderFailed {
    boolean wav = format.equals("wav");
    if (bitsPerSecond
        < (wav
            ? WAV_BITS
            : hasPicture() ? LEAST_VIDEO_BITS + LEAST_AUDIO_BITS : LEAST_AUDIO_BITS)) {
      throw new RenderFailed(
          "That length does not fit into so small a file.",
          wav ? "Export mp3 or m4a instead." : "Allow a larger file, or shorten the video.",
          null);
    }
    if (!hasPicture()) {
      return new Encoding(format, quality, 0, (int) Math.min(AUDIO_BITS, bitsPerSecond));
    }
    int audio = (int) Math.max(LEAST_AUDIO_BITS, Math.min(AUDIO_BITS, bitsPerSecond * 0.12));
    long video = (long) Math.max(LEAST_VIDEO_BITS, bitsPerSecond - audio);
    return new Encoding(format, quality, Math.min(videoBitsPerSecond, video), audio);
  }

  /** The same with a lower rate, after a file came out too large. */
  Encoding scaled(double factor) {
    return new Encoding(
        format,
        quality,
        Math.round(videoBitsPerSecond * factor),
        (int) Math.max(LEAST_AUDIO_BITS, audioBitsPerSecond * Math.min(1, factor)));
  }

  boolean hasPicture() {
    return PICTURE.contains(format);
  }

  boolean hasSound() {
    return !format.equals("gif");
  }

  /** The extension of a file that holds the picture alone. */
  String pictureExtension() {
    return format.equals("webm") ? "webm" : "mp4";
  }

  /** The extension of a file that holds the sound alone. */
  String soundExtension() {
    return switch (format) {
      case "webm" -> "webm";
      case "mp3", "wav" -> format;
      default -> "m4a";
    };
  }

  boolean isLossySound() {
    return !format.equals("wav");
  }

  List<String> picture(int framesPerSecond) {
    List<String> arguments = new ArrayList<>();
    if (format.equals("webm")) {
      arguments.addAll(List.of("-c:v", "libvpx-vp9", "-crf", crf(31, 34, 40), "-b:v"));
      arguments.add(Long.toString(videoBitsPerSecond));
      arguments.addAll(List.of("-deadline", "realtime", "-cpu-used", "6", "-row-mt", "1"));
    } else {
      arguments.addAll(
          List.of(
              "-c:v",
              "libx264",
              "-preset",
              quality.equals("draft") ? "ultrafast" : "veryfast",
              "-crf",
              crf(20, 23, 28)));
      if (!quality.equals("draft")) {
        arguments.addAll(List.of("-profile:v", "high"));
      }
      arguments.addAll(
          List.of(
              "-maxrate",
              Long.toString(videoBitsPerSecond),
              "-bufsize",
              Long.toString(videoBitsPerSecond * 2)));
    }
    arguments.addAll(List.of("-pix_fmt", "yuv420p", "-g", Integer.toString(framesPerSecond * 4)));
    return arguments;
  }

  private String crf(int high, int standard, int draft) {
    return Integer.toString(
        switch (quality) {
          case "draft" -> draft;
          case "standard" -> standard;
          default -> high;
        });
  }

  List<String> sound() {
    String rate = Integer.toString(audioBitsPerSecond);
    List<String> codec =
        switch (format) {
          case "webm" -> List.of("-c:a", "libopus", "-b:a", rate);
          case "mp3" -> List.of("-c:a", "libmp3lame", "-b:a", rate);
          case "wav" -> List.of("-c:a", "pcm_s16le");
          default -> List.of("-c:a", "aac", "-b:a", rate);
        };
    List<String> arguments = new ArrayList<>(codec);
    arguments.addAll(List.of("-ar", Integer.toString(FrameGrid.SAMPLE_RATE), "-ac", "2"));
    return arguments;
  }

  /** How the container is written. */
  List<String> container() {
    return format.equals("webm") || format.equals("mp3") || format.equals("wav")
        ? List.of()
        : List.of("-movflags", "+faststart");
  }
}
