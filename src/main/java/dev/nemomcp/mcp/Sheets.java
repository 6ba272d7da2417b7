package dev.nemomcp.mcp;

import dev.nemomcp.project.ExportReport;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the finished files, and a look at the first of the films, to an answer. */
record Sheets(ContactSheet sheet) {
  private static final Logger LOG = LoggerFactory.getLogger(Sheets.class);

  Answer with(Answer answer, List<ExportReport> exports) {
    Answer linked = answer.withFiles(exports.stream().map(ExportReport::file).toList());
    return exports.stream()
        .filter(ExportFacts::hasPicture)
        .findFirst()
        .map(film -> pictured(linked, film))
        .orElse(linked);
  }

  /** A file that cannot be looked at is still a file. */
  private Answer pictured(Answer linked, ExportReport export) {
    try {
      return linked.withPicture(Picture.fit(sheet.of(export.file())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return linked;
    } catch (Exception e) {
      LOG.warn("No contact sheet of {}", export.file(), e);
      return linked;
    }
  }
}
