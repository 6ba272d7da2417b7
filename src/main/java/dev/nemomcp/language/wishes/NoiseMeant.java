package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.List;

/** Which noise is meant: that is heard or that is seen. */
final class NoiseMeant {

  private NoiseMeant() {}

  static void agree(List<Pending> wishes) {
    dropWhatIsSaidTwice(wishes);
    see(wishes);
    dropWhatIsMuted(wishes);
  }

  /** "前三秒有风声，静音掉", "mute the wind noise from 0:10 to 0:14": nothing is left to clean. */
  private static void dropWhatIsMuted(List<Pending> wishes) {
    List<Pending> muted = wishes.stream().filter(w -> w.kind() == Kind.MUTE).toList();
    wishes.removeIf(
        w -> w.kind() == Kind.VOICE_CLEANUP && muted.stream().anyMatch(m -> isMuted(w, m)));
  }

  private static boolean isMuted(Pending noise, Pending muted) {
    return Lexer.isHan(muted.said().charAt(0))
        ? muted.said().equals(noise.said())
        : Reach.isPlaced(noise) && Reach.isOfSamePlace(noise, muted);
  }

  /**
   * "It is grainy, clean up the noise": of the picture, and nobody spoke of sound; "clip 3 is
   * noisy, clean up its sound": of the sound.
   */
  private static void dropWhatIsSaidTwice(List<Pending> wishes) {
    wishes.removeIf(
        w ->
            w.kind() == Kind.DENOISE
                && Cue.NOISY.isIn(w.said())
                && !Cue.OF_PICTURE.isIn(w.said())
                && wishes.stream().anyMatch(other -> isOfSoundThere(other, w)));
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.DENOISE)) {
      wishes.removeIf(w -> w.kind() == Kind.VOICE_CLEANUP && !Cue.OF_SOUND.isIn(w.said()));
    }
  }

  private static boolean isOfSoundThere(Pending wish, Pending noise) {
    return wish.kind() == Kind.VOICE_CLEANUP
        && Cue.OF_SOUND.isIn(wish.said())
        && Reach.isOfSamePlace(wish, noise);
  }

  /** "Brighten the picture, less noise too": the noise that is seen. */
  private static void see(List<Pending> wishes) {
    boolean tellsOfPicture =
        wishes.stream().anyMatch(w -> w.kind() == Kind.SHARPEN || tellsOfPicture(w));
    boolean tellsOfSound = wishes.stream().anyMatch(w -> Cue.OF_SOUND.isIn(w.said()));
    if (tellsOfPicture && !tellsOfSound) {
      wishes.replaceAll(w -> isNoise(w) ? noiseOfPicture(w) : w);
    }
  }

  /** Not "画面防抖，降噪": that it shakes tells of no noise. */
  private static boolean tellsOfPicture(Pending wish) {
    return Cue.OF_PICTURE.isIn(wish.said())
        && !(wish.kind() == Kind.STABILIZE && Lexer.isHan(wish.said().charAt(0)));
  }

  /** "把降噪关了，再画面防抖": what is taken off was made of the sound. */
  private static boolean isNoise(Pending wish) {
    return wish.kind() == Kind.VOICE_CLEANUP && !wish.parameters().containsKey("remove");
  }

  private static Pending noiseOfPicture(Pending noise) {
    Pending seen = noise.as(Kind.DENOISE);
    seen.parameters().put("target", "picture");
    return seen;
  }
}
