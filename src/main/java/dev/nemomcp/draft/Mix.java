package dev.nemomcp.draft;

/**
 * How the sound, and the picture's very start and end, are finished.
 *
 * @param targetLufs integrated loudness of the result (ITU-R BS.1770), such as −14; 0 leaves the
 *     level as it is
 * @param truePeakDb ceiling of the true peak in dBTP, such as −1
 * @param duckDb how far music goes down under speech, in dB, 0 for not at all
 * @param voiceCleanup noise, rumble and sibilance of the clips' own sound reduced
 * @param pictureFadeInMillis from black at the start
 * @param pictureFadeOutMillis to black at the end
 * @param soundFadeInMillis at the start
 * @param soundFadeOutMillis at the end
 */
public record Mix(
    double targetLufs,
    double truePeakDb,
    double duckDb,
    boolean voiceCleanup,
    long pictureFadeInMillis,
    long pictureFadeOutMillis,
    long soundFadeInMillis,
    long soundFadeOutMillis) {

  public static final double PLATFORM_LUFS = -14;

  /**
   * With music's {@linkplain Music#USUAL_VOLUME usual −9 dB} this puts it 14 dB under the voice.
   */
  public static final double USUAL_DUCK_DB = 5;

  public static final Mix UNTOUCHED = new Mix(0, -1, USUAL_DUCK_DB, false, 0, 0, 0, 0);

  public Mix withTargetLufs(double targetLufs) {
    return new Mix(
        targetLufs,
        truePeakDb,
        duckDb,
        voiceCleanup,
        pictureFadeInMillis,
        pictureFadeOutMillis,
        soundFadeInMillis,
        soundFadeOutMillis);
  }

  public Mix withDuckDb(double duckDb) {
    return new Mix(
        targetLufs,
        truePeakDb,
        duckDb,
        voiceCleanup,
        pictureFadeInMillis,
        pictureFadeOutMillis,
        soundFadeInMillis,
        soundFadeOutMillis);
  }

  public Mix withVoiceCleanup(boolean voiceCleanup) {
    return new Mix(
        targetLufs,
        truePeakDb,
        duckDb,
        voiceCleanup,
        pictureFadeInMillis,
        pictureFadeOutMillis,
        soundFadeInMillis,
        soundFadeOutMillis);
  }

  public Mix withPictureFades(long inMillis, long outMillis) {
    return new Mix(
        targetLufs,
        truePeakDb,
        duckDb,
        voiceCleanup,
        inMillis,
        outMillis,
        soundFadeInMillis,
        soundFadeOutMillis);
  }

  public Mix withSoundFades(long inMillis, long outMillis) {
    return new Mix(
        targetLufs,
        truePeakDb,
        duckDb,
        voiceCleanup,
        pictureFadeInMillis,
        pictureFadeOutMillis,
        inMillis,
        outMillis);
  }
}
