package dev.nemomcp.studio.footage;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Waveform;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * What can be seen and heard in a project's media. All times are in the footage's own time, in ms.
 * Answers are worked out when first asked for and remembered by content, so that asking twice costs
 * nothing.
 */
public interface Footage {

  /** The project's media as they were uploaded, in that order. */
  List<Media> media();

  /** One of them, or of those made of them; an id that is not there is a programming error. */
  Media media(String mediaId);

  /**
   * A stretch of footage as a medium of its own that plays backwards; nothing is said in it. The
   * first time it has to be made, which can take as long as the stretch.
   *
   * @param progress told how much of it is made, 0…1
   */
  Media reversed(Reversal reversal, DoubleConsumer progress) throws Unavailable;

  /** The same for those who do not care how far it is. */
  default Media reversed(Reversal reversal) throws Unavailable {
    return reversed(reversal, share -> {});
  }

  /** Where somebody speaks. Empty where there is no sound or no speech. */
  List<Span> speech(String mediaId) throws Unavailable;

  /** The picture's scenes, back to back over the whole length; one scene where nothing changes. */
  List<Span> scenes(String mediaId) throws Unavailable;

  /**
   * What is said, already broken into captions for a canvas of that shape. From a subtitle file
   * beside the media, a subtitle track inside it, or else by listening.
   *
   * @param portrait shorter lines, for a tall canvas
   */
  List<Caption> captions(String mediaId, boolean portrait) throws Unavailable;

  /** Whether what is said is written down, beside the media or inside it. */
  boolean hasSubtitles(String mediaId);

  /** Every word that is said, as far as it is known. */
  List<Caption.Word> words(String mediaId) throws Unavailable;

  /** What a crop to that shape (width ÷ height) should follow. Empty: the middle will do. */
  List<Focus> subject(String mediaId, double aspectRatio) throws Unavailable;

  /**
   * Whether a crop to that shape (width ÷ height) would cut somebody in that stretch out of the
   * picture, however well it follows.
   */
  boolean cutsPeople(String mediaId, Span span, double aspectRatio) throws Unavailable;

  /**
   * How clear the picture of that stretch is: 0 shaken or blurred … 1 steady and sharp. Where there
   * is no picture, 1.
   */
  double clarity(String mediaId, Span span) throws Unavailable;

  /** How loud it is. */
  Loudness loudness(String mediaId) throws Unavailable;

  /** How loud it is from moment to moment. */
  Waveform waveform(String mediaId) throws Unavailable;

  /** Times of the beats of a music track. */
  List<Long> beats(String mediaId) throws Unavailable;

  /** Average brightness and spread of the picture. */
  Tone tone(String mediaId) throws Unavailable;

  /** The same for a stretch of it; by default as the whole is. */
  default Tone tone(String mediaId, Span span) throws Unavailable {
    return tone(mediaId);
  }

  /**
   * A stretch of footage.
   *
   * @param startMillis first moment
   * @param endMillis just behind the last
   */
  record Span(long startMillis, long endMillis) {
    public long durationMillis() {
      return endMillis - startMillis;
    }
  }

  /**
   * @param integratedLufs by ITU-R BS.1770; −70 for silence
   * @param truePeakDb in dBTP
   */
  record Loudness(double integratedLufs, double truePeakDb) {
    /** What silence measures. */
    public static final Loudness SILENCE = new Loudness(-70, -120);
  }

  /**
   * @param brightness mean luma, 0 black … 1 white
   * @param contrast distance between the dark and the bright tenth, 0…1
   * @param saturation mean saturation, 0 grey … 1
   */
  record Tone(double brightness, double contrast, double saturation) {}

  /** Something that could not be found out, with the reason and what the user can do. */
  final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String pattern;
    private final List<String> arguments;
    private final String remedy;

    /**
     * @param pattern why, as a sentence to the user; {@code {0}} stands for the first argument
     * @param remedy what to do about it, as a sentence
     */
    public Unavailable(String pattern, String remedy, String... arguments) {
      super(filled(pattern, arguments));
      this.pattern = pattern;
      this.arguments = List.of(arguments);
      this.remedy = remedy;
    }

    private static String filled(String pattern, String... arguments) {
      String filled = pattern;
      for (int i = 0; i < arguments.length; i++) {
        filled = filled.replace("{" + i + "}", arguments[i]);
      }
      return filled;
    }

    /** The reason as it is translated. */
    public String pattern() {
      return pattern;
    }

    public List<String> arguments() {
      return arguments;
    }

    /** What to do about it, as a sentence to the user. */
    public String remedy() {
      return remedy;
    }
  }
}
