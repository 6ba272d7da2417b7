package dev.nemomcp.language;

import java.util.List;
import java.util.regex.Pattern;

/** Which noise is meant: that is heard or that is seen. */
final class NoiseMeant {
  private static final Pattern OF_SOUND =
      Pattern.compile(
          "voice|sound|audio|hum|hiss|wind|mic|speech|echo|声|音|风|麦", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_PICTURE =
      Pattern.compile("picture|image|画面|画质|夜景|夜里|夜拍|晚上|暗光|弱光", Pattern.CASE_INSENSITIVE);

  private NoiseMeant() {}

  static void agree(List<Pending> wishes) {
    dropWhatIsSaidTwice(wishes);
    see(wishes);
    dropWhatIsMuted(wishes);
  }

  /** "前三秒有风声，静音掉": then there is nothing left to clean. */
  private static void dropWhatIsMuted(List<Pending> wishes) {
    List<String> muted =
        wishes.stream()
            .filter(w -> w.kind() == Kind.MUTE && Lexer.isHan(w.said().charAt(0)))
            .map(Pending::said)
            .toList();
    wishes.removeIf(w -> w.kind() == Kind.VOICE_CLEANUP && muted.contains(w.said()));
  }

  /** "It is grainy, clean up the noise": of the picture, and nobody spoke of sound. */
  private static void dropWhatIsSaidTwice(List<Pending> wishes) {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.DENOISE)) {
      wishes.removeIf(w -> w.kind() == Kind.VOICE_CLEANUP && !OF_SOUND.matcher(w.said()).find());
    }
  }

  /** "Brighten the picture, less noise too": the noise that is seen. */
  private static void see(List<Pending> wishes) {
    boolean tellsOfPicture =
        wishes.stream()
            .anyMatch(w -> w.kind() == Kind.SHARPEN || OF_PICTURE.matcher(w.said()).find());
    boolean tellsOfSound = wishes.stream().anyMatch(w -> OF_SOUND.matcher(w.said()).find());
    if (tellsOfPicture && !tellsOfSound) {
      wishes.replaceAll(w -> w.kind() == Kind.VOICE_CLEANUP ? noiseOfPicture(w) : w);
    }
  }

  private static Pending noiseOfPicture(Pending noise) {
    Pending seen = noise.as(Kind.DENOISE);
    seen.parameters().put("target", "picture");
    return seen;
  }
}
