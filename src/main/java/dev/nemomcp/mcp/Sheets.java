package dev.nemomcp.mcp;

import dev.nemomcp.project.ExportReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the finished file, and a look at it, to an answer. */
record Sheets(ContactSheet sheet) {
  private static final Logger LOG = LoggerFactory.getLogger(Sheets.class);

  /** A file that cannot be looked at is still a file. */
  Answer with(Answer answer, ExportReport export) {
    Answer linked = answer.withFile(export.file());
    if (export.width() == 0) {
      return linked;
    }
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
