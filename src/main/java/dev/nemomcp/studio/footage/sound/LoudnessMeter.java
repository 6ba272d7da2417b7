package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.footage.Footage.Loudness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures loudness after ITU-R BS.1770 with FFmpeg's {@code ebur128}. */
public final class LoudnessMeter {
  private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[\\d.]+) LUFS");
  private static final Pattern PEAK = Pattern.compile("Peak:\\s+(-?[\\d.]+|-inf) dBFS");

  private final Ffmpeg ffmpeg;

  public LoudnessMeter(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** Of the whole first sound track. */
  public Loudness loudness(Path file, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(SafeInput.of(file, "-vn", "-sn", "-dn"));
    arguments.addAll(
        List.of("-map", "0:a:0", "-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"));
    return read(ffmpeg.run(arguments, limit, at -> {}));
  }

  /** Takes the figures from the summary at the end of the log. */
  static Loudness read(String log) {
    String summary = log.substring(Math.max(0, log.lastIndexOf("Summary:")));
    return new Loudness(
        first(INTEGRATED, summary, Loudness.SILENCE.integratedLufs()),
        first(PEAK, summary, Loudness.SILENCE.truePeakDb()));
  }

  private static double first(Pattern pattern, String text, double otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() && !matcher.group(1).equals("-inf")
        ? Double.parseDouble(matcher.group(1))
        : otherwise;
  }
}
