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
    boolean alreadyThere) {
  ExportReport foundAgain() {
    return new ExportReport(project, file, format, seconds, width, height, bytes, link, true);
  }

  ExportReport movedTo(Path file) {
    return new ExportReport(project, file, format, seconds, width, height, bytes, link, false);
  }
}
