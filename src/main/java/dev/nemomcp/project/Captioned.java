package dev.nemomcp.project;

import dev.nemomcp.draft.Outline;
import dev.nemomcp.draft.Subtitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** A draft's captions as a file of their own: alone, or beside the exported video. */
final class Captioned {
  static final String FORMAT = "srt";

  private final String project;
  private final double seconds;
  private final String subtitles;

  Captioned(String project, JsonNode draft) {
    this.project = project;
    this.seconds = Outline.of(draft).durationMillis() / 1_000.0;
    this.subtitles = Subtitles.srt(draft);
  }

  /** Refuses where nothing is captioned. */
  void require() throws ProjectException {
    if (subtitles.isEmpty()) {
      throw new ProjectException(
          "Nothing is captioned in " + project + ", so there are no subtitles to export.",
          "Say \"add captions\" first; or export without the subtitles.");
    }
  }

  ExportReport alone(OutputFile output) throws ProjectException, IOException {
    require();
    Path file = written(output);
    return new ExportReport(
        project, file, FORMAT, seconds, 0, 0, Files.size(file), "", false, null);
  }

  /** Where they are wanted too, they lie under the video's name: players look for them there. */
  ExportReport with(ExportReport video, ExportWish wish) throws IOException {
    if (!wish.subtitles() || subtitles.isEmpty()) {
      return video;
    }
    String name = video.file().getFileName().toString();
    Path file =
        video.file().resolveSibling(name.substring(0, name.lastIndexOf('.')) + "." + FORMAT);
    boolean there = Files.isRegularFile(file) && Files.readString(file).equals(subtitles);
    return video.withSubtitles(
        there ? file : written(new OutputFile(file, FORMAT, true, wish.overwrite())));
  }

  private Path written(OutputFile output) throws IOException {
    return output.settle(Files.writeString(output.beside(), subtitles));
  }
}
