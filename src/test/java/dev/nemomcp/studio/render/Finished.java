package dev.nemomcp.studio.render;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A finished file, taken apart again. */
record Finished(Ffmpeg ffmpeg, Path file) {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** What ffprobe says of a stream. */
  String ask(String stream, String entry) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-v", "error", "-count_packets"));
    arguments.addAll(List.of("-select_streams", stream, "-of", "csv=p=0"));
    arguments.addAll(List.of("-show_entries", "stream=" + entry));
    arguments.addAll(SafeInput.of(file));
    return ffmpeg.probe(arguments, LIMIT).strip();
  }

  double seconds(String stream) throws Exception {
    return Double.parseDouble(ask(stream, "duration"));
  }

  /** The colour in the middle of a picture's part, 0…1 across and down. */
  int[] color(double atSeconds, double x, double y) throws Exception {
    List<String> arguments =
        new ArrayList<>(SafeInput.of(file, "-ss", FilterGraph.number(atSeconds)));
    arguments.addAll(
        List.of(
            "-frames:v",
            "1",
            "-vf",
            "crop=4:4:(iw-4)*%s:(ih-4)*%s,scale=1:1:flags=area,format=rgb24"
                .formatted(FilterGraph.number(x), FilterGraph.number(y)),
            "-f",
            "rawvideo",
            "pipe:1"));
    byte[] rgb = ffmpeg.read(arguments, LIMIT, InputStream::readAllBytes);
    return new int[] {rgb[0] & 255, rgb[1] & 255, rgb[2] & 255};
  }

  /** Its sound, mono, 48 kHz, −1…1. */
  float[] samples() throws Exception {
    List<String> arguments = new ArrayList<>(SafeInput.of(file));
    arguments.addAll(List.of("-ac", "1", "-ar", "48000", "-f", "f32le", "pipe:1"));
    byte[] bytes = ffmpeg.read(arguments, LIMIT, InputStream::readAllBytes);
    float[] samples = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
    return samples;
  }

  MeasuredSound loudness() throws Exception {
    List<String> arguments = new ArrayList<>(SafeInput.of(file));
    arguments.addAll(List.of("-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"));
    return MeasuredSound.fromLog(ffmpeg.run(arguments, LIMIT, millis -> {}));
  }

  static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = java.nio.file.Files.list(folder)) {
      return files.toList();
    }
  }
}
