package dev.nemomcp.studio.footage;

import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.footage.Footage.Loudness;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.picture.Picture;
import dev.nemomcp.studio.footage.picture.PictureTracker;
import dev.nemomcp.studio.footage.sound.BeatTracker;
import dev.nemomcp.studio.footage.sound.LoudnessMeter;
import dev.nemomcp.studio.footage.sound.SoundReader;
import dev.nemomcp.studio.footage.sound.Speech;
import dev.nemomcp.studio.footage.sound.SpeechTracker;
import dev.nemomcp.studio.footage.sound.WaveformMeter;
import dev.nemomcp.studio.footage.words.EmbeddedSubtitles;
import dev.nemomcp.studio.footage.words.Listener;
import dev.nemomcp.studio.footage.words.SpeechModel;
import dev.nemomcp.studio.footage.words.SubtitleFile;
import dev.nemomcp.studio.footage.words.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * Looks into footage and listens to it, each file once: one for the whole studio, shared by all
 * projects and threads.
 */
public final class Analyst {
  private static final Duration LEAST_LIMIT = Duration.ofMinutes(2);
  private static final int LIMIT_PER_LENGTH = 4;

  private final AnalysisCache cache;
  private final SpeechTracker speech;
  private final PictureTracker picture;
  private final LoudnessMeter loudness;
  private final WaveformMeter waveform;
  private final BeatTracker beats;
  private final EmbeddedSubtitles embedded;
  private final Listener listener;
  private final Reverser reverser;

  /**
   * Listens with the speech model of the environment, fetched into the same cache.
   *
   * @param cacheDir where findings are remembered
   */
  public Analyst(Ffmpeg ffmpeg, Path cacheDir) {
    this(ffmpeg, cacheDir, new SpeechModel(cacheDir, System.getenv()));
  }

  /**
   * @param cacheDir where findings are remembered
   * @param model what it listens with
   */
  public Analyst(Ffmpeg ffmpeg, Path cacheDir, SpeechModel model) {
    SoundReader sound = new SoundReader(ffmpeg);
    this.cache = new AnalysisCache(cacheDir.resolve("analysis"));
    this.speech = new SpeechTracker(sound);
    this.picture = new PictureTracker(ffmpeg);
    this.loudness = new LoudnessMeter(ffmpeg);
    this.waveform = new WaveformMeter(sound);
    this.beats = new BeatTracker(sound);
    this.embedded = new EmbeddedSubtitles(ffmpeg);
    this.listener = new Listener(sound, model);
    this.reverser = new Reverser(ffmpeg, cacheDir.resolve("work"));
  }

  /**
   * What can be found out about a project's media, worked out when asked for.
   *
   * @param media in the order they were uploaded
   * @param sidecars subtitle files ({@code .srt}, {@code .vtt}) that came with a medium, by its id
   * @param fetching told how much of the speech model is there, 0…1, where it has to be fetched
   */
  public Footage footage(List<Media> media, Map<String, Path> sidecars, DoubleConsumer fetching) {
    return new AnalysedFootage(media, sidecars, fetching, this);
  }

  Media reversed(Media media, Span span, DoubleConsumer progress) throws Unavailable {
    return ask(media, "picture", () -> reverser.reversed(media, span, progress));
  }

  Speech speech(Media media) throws Unavailable {
    return recall(
        media, "sound", "speech-3", Speech.class, () -> speech.speech(media.file(), limit(media)));
  }

  Picture picture(Media media) throws Unavailable {
    return recall(
        media, "picture", "picture-5", Picture.class, () -> picture.look(media, limit(media)));
  }

  Loudness loudness(Media media) throws Unavailable {
    return recall(
        media,
        "sound",
        "loudness-1",
        Loudness.class,
        () -> loudness.loudness(media.file(), limit(media)));
  }

  Waveform waveform(Media media) throws Unavailable {
    return recall(
        media,
        "sound",
        "waveform-1",
        Waveform.class,
        () -> waveform.waveform(media.file(), limit(media)));
  }

  List<Long> beats(Media media) throws Unavailable {
    return recall(media, "sound", "beats-3", Beats.class, () -> findBeats(media)).millis();
  }

  /**
   * Written subtitles win over listening: the file beside the footage, then the track inside it.
   */
  Transcript transcript(Media media, Path sidecar, DoubleConsumer fetching) throws Unavailable {
    if (sidecar != null) {
      return ask(media, "subtitles", () -> read(sidecar));
    }
    if (media.hasSubtitles()) {
      Transcript.Written written =
          recall(media, "subtitles", "subtitles-1", Transcript.Written.class, () -> extract(media));
      if (!written.cues().isEmpty()) {
        return written;
      }
    }
    if (!media.hasSound()) {
      throw new Unavailable(
          "“{0}” has no sound, so there is nothing to listen to.",
          "Give a subtitle file (.srt or .vtt), or say in the sentence what the captions are.",
          media.name());
    }
    return recall(
        media,
        "speech",
        "words-6-" + listener.modelName(),
        Transcript.Heard.class,
        () -> listen(media, fetching));
  }

  private static Transcript read(Path sidecar) throws IOException, Unavailable {
    Transcript.Written written =
        new Transcript.Written(SubtitleFile.parse(Files.readAllBytes(sidecar)));
    if (written.cues().isEmpty()) {
      throw new Unavailable(
          "“{0}” holds no subtitles that can be read.",
          "Save it as .srt or .vtt and try again.", sidecar.getFileName().toString());
    }
    return written;
  }

  private Beats findBeats(Media media) throws FfmpegFailed, IOException, InterruptedException {
    return new Beats(beats.beats(media.file(), limit(media)));
  }

  private Transcript.Written extract(Media media)
      throws FfmpegFailed, IOException, InterruptedException {
    return new Transcript.Written(embedded.cues(media.file(), limit(media)));
  }

  private Transcript.Heard listen(Media media, DoubleConsumer fetching)
      throws FfmpegFailed, IOException, InterruptedException, Unavailable {
    return listener.listen(media, speech(media).breathGroups(), limit(media), fetching);
  }

  private <T> T recall(
      Media media, String what, String question, Class<T> type, AnalysisCache.Analysis<T> analysis)
      throws Unavailable {
    return ask(media, what, () -> cache.get(media.id(), question, type, analysis));
  }

  /** Asks, and says in a sentence where there is no answer. */
  private static <T> T ask(Media media, String what, AnalysisCache.Analysis<T> analysis)
      throws Unavailable {
    try {
      return analysis.find();
    } catch (FfmpegFailed e) {
      throw new Unavailable(
          "“{0}” cannot be read ({1}): {2}.",
          "Play the file to its end; where that stops, save it anew in the program that made it.",
          media.name(),
          what,
          e.getMessage());
    } catch (IOException e) {
      throw new Unavailable(
          "“{0}” cannot be read ({1}): {2}.",
          "Check that the disk is not full, and try again.", media.name(), what, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable(
          "Looking through “{0}” was stopped before its end.", "Ask again.", media.name());
    }
  }

  private static Duration limit(Media media) {
    Duration length = Duration.ofMillis(media.durationMillis()).multipliedBy(LIMIT_PER_LENGTH);
    return length.compareTo(LEAST_LIMIT) < 0 ? LEAST_LIMIT : length;
  }

  private record Beats(List<Long> millis) {}
}
