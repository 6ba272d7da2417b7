package dev.nemomcp.project;

import java.nio.file.Path;

/**
 * A finished file.
 *
 * @param project its name
 * @param file where it lies, absolute
 * @param format {@code mp4} …
 * @param seconds its length
 * @param width pixels; 0 for sound alone
 * @param height pixels
 * @param bytes its size
 * @param link opens the project in a browser; empty where the backend has none
 * @param alreadyThere it had been exported before, and nothing changed since
 * @param subtitles the captions as a file of their own; null where none was asked for
 */
public record ExportReport(
    String project,
    Path file,
    String format,
    double seconds,
    int width,
    int height,
    long bytes,
    String link,
    boolean alreadyThere,
    Path subtitles) {
  ExportReport foundAgain() {
    return new ExportReport(
        project, file, format, seconds, width, height, bytes, link, true, subtitles);
  }

  ExportReport movedTo(Path file) {
    return new ExportReport(
        project, file, format, seconds, width, height, bytes, link, false, subtitles);
  }

  ExportReport withSubtitles(Path subtitles) {
    return new ExportReport(
        project, file, format, seconds, width, height, bytes, link, alreadyThere, subtitles);
  }
}
