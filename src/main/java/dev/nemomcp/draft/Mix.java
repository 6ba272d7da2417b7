package dev.nemomcp.draft;

/**
 * How the sound, and the picture's very start and end, are finished.
 *
 * @param targetLufs integrated loudness of the result (ITU-R BS.1770), such as −14; 0 leaves the
 *     level as it is
 * @param truePeakDb ceiling of the true peak in dBTP, such as −1
 * @param duckDb how far music goes down under speech, in dB, 0 for not at all
 * @param pictureFades from and to a colour
 * @param soundFades from and to silence
 */
public record Mix(
    double targetLufs, double truePeakDb, double duckDb, Fades pictureFades, Fades soundFades) {

  public static final double PLATFORM_LUFS = -14;

  /**
   * With music's {@linkplain Music#USUAL_VOLUME usual −9 dB} this puts it 14 dB under the voice.
   */
  public static final double USUAL_DUCK_DB = 5;

  public static final Mix UNTOUCHED = new Mix(0, -1, USUAL_DUCK_DB, Fades.NONE, Fades.NONE);

  public Mix withTargetLufs(double targetLufs) {
    return new Mix(targetLufs, truePeakDb, duckDb, pictureFades, soundFades);
  }

  public Mix withDuckDb(double duckDb) {
    return new Mix(targetLufs, truePeakDb, duckDb, pictureFades, soundFades);
  }

  public Mix withPictureFades(Fades pictureFades) {
    return new Mix(targetLufs, truePeakDb, duckDb, pictureFades, soundFades);
  }

  public Mix withSoundFades(Fades soundFades) {
    return new Mix(targetLufs, truePeakDb, duckDb, pictureFades, soundFades);
  }
}
