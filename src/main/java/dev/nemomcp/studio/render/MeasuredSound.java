package dev.nemomcp.studio.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What FFmpeg's {@code ebur128} measured.
 *
 * @param integratedLufs by ITU-R BS.1770, −70 for silence
 * @param truePeakDb in dBTP; −99 for silence or where it was not measured
 * @param rangeLu how much its loudness varies, by EBU Tech 3342
 */
record MeasuredSound(double integratedLufs, double truePeakDb, double rangeLu) {
  static final MeasuredSound SILENCE = new MeasuredSound(-70, -99, 0);

  private static final double INAUDIBLE_LUFS = -65;
  private static final double SURELY_MEANT_LUFS = -45;

  /** Noise stays as loud as it is; what people say or play does not. */
  private static final double NOISE_RANGE_LU = 0.5;

  private static final Pattern INTEGRATED = Pattern.compile("\\bI:\\s+(-?[\\d.]+) LUFS");
  private static final Pattern PEAK = Pattern.compile("\\bPeak:\\s+(-?[\\d.]+) dBFS");

  private static final Pattern RANGE = Pattern.compile("\\bLRA:\\s+([\\d.]+) LU\\b");

  /** Reads the summary at the end of FFmpeg's log. */
  static MeasuredSound fromLog(String log) {
    return new MeasuredSound(last(INTEGRATED, log, -70), last(PEAK, log, -99), last(RANGE, log, 0));
  }

  private static double last(Pattern pattern, String log, double otherwise) {
    double value = otherwise;
    for (Matcher m = pattern.matcher(log); m.find(); ) {
      value = Double.parseDouble(m.group(1));
    }
    return value;
  }

  boolean isAudible() {
    return integratedLufs > INAUDIBLE_LUFS;
  }

  /** Something that is meant to be heard, however quiet: no hiss of an empty room. */
  boolean isMeant() {
    return integratedLufs > SURELY_MEANT_LUFS || isAudible() && rangeLu > NOISE_RANGE_LU;
  }
}
