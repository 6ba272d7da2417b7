package dev.nemomcp.studio.footage.words;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes the first text subtitle track out of a video. */
public final class EmbeddedSubtitles {
  private static final String TEXT_CODECS = "mov_text|subrip|webvtt|ass|ssa|text";

  private final Ffmpeg ffmpeg;

  public EmbeddedSubtitles(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** Its lines; empty where there is no such track or nothing in it. */
  public List<Cue> cues(Path file, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> question =
        new ArrayList<>(List.of("-v", "error", "-select_streams", "s", "-of", "csv=p=0"));
    question.addAll(List.of("-show_entries", "stream=codec_name"));
    question.addAll(SafeInput.of(file));
    List<String> codecs = ffmpeg.probe(question, limit).lines().map(String::strip).toList();
    for (int track = 0; track < codecs.size(); track++) {
      if (codecs.get(track).matches(TEXT_CODECS)) {
        return cues(file, track, limit);
      }
    }
    return List.of();
  }

  private List<Cue> cues(Path file, int track, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(SafeInput.of(file, "-vn", "-an"));
    arguments.addAll(List.of("-map", "0:s:" + track, "-c:s", "subrip", "-f", "srt", "-"));
    return SubtitleFile.parse(ffmpeg.read(arguments, limit, InputStream::readAllBytes));
  }
}
