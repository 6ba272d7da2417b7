package dev.nemomcp.mcp;

import dev.nemomcp.project.ExportReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a finished file is told, wherever one comes up. */
final class ExportFacts {
  private ExportFacts() {}

  /** What to do about them. */
  static String nextStep(List<ExportReport> exports) {
    String where = exports.size() == 1 ? "where the file is." : "where the files are.";
    return exports.stream().anyMatch(ExportFacts::hasPicture)
        ? "Look at the contact sheet, then tell the user " + where
        : "Tell the user " + where;
  }

  static boolean hasPicture(ExportReport report) {
    return report.width() > 0;
  }

  static Fields of(ExportReport report) {
    return new Fields()
        .put("path", report.file().toString())
        .put("format", report.format())
        .put("seconds", MediaFacts.rounded(report.seconds()))
        .put("width", report.width())
        .put("height", report.height())
        .put("bytes", report.bytes())
        .putKnown("link", report.link())
        .putKnown("subtitles", subtitles(report));
  }

  static String line(ExportReport report) {
    String picture =
        hasPicture(report)
            ? ", " + report.width() + "×" + report.height()
            : report.format().equals("srt") ? ", captions alone" : ", sound alone";
    return report.file()
        + " ("
        + MediaFacts.plain(report.seconds())
        + " s"
        + picture
        + ", "
        + size(report.bytes())
        + ")"
        + (report.subtitles() == null ? "" : " and " + report.subtitles());
  }

  private static String subtitles(ExportReport report) {
    return report.subtitles() == null ? "" : report.subtitles().toString();
  }

  private static String size(long bytes) {
    return bytes < 100_000
        ? (bytes + 999) / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  static Fields properties() {
    return new Fields()
        .put("path", Schema.text("Where the file lies, absolute."))
        .put("format", Schema.text("mp4, mov, webm, gif, mp3, m4a, wav or srt."))
        .put("seconds", Schema.number("Its length."))
        .put("width", Schema.whole("Pixels; 0 for sound alone."))
        .put("height", Schema.whole("Pixels; 0 for sound alone."))
        .put("bytes", Schema.whole("Its size."))
        .put("link", Schema.text("Opens the project in a browser, where there is such a place."))
        .put("subtitles", Schema.text("Where the captions lie as .srt, if that was asked for."));
  }

  static Map<String, Object> schema() {
    return Schema.object(properties());
  }
}
