package dev.nemomcp.project;

import dev.nemomcp.nemo.Nemo.Uploaded;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How a project stands.
 *
 * @param project its name
 * @param running what is being done right now
 * @param draft the timeline as the backend has it; missing where there is none
 * @param timeline the timeline in a line
 * @param media what was uploaded, in order
 * @param lastEdit what the latest sentence did; empty where none was said or nobody knows yet
 * @param unsettled the latest sentence, where it is not yet known what became of it
 * @param exports files that were made or are being made, the latest first
 */
public record Snapshot(
    String project,
    List<Running> running,
    JsonNode draft,
    String timeline,
    List<Uploaded> media,
    Optional<EditReport> lastEdit,
    Optional<String> unsettled,
    List<Exported> exports) {
  /**
   * @param title of the work
   * @param progress how far it is
   */
  public record Running(String title, Progress progress) {}

  /**
   * @param status {@code ready}, {@code running} or {@code failed}
   * @param report the file where it is ready, else null
   * @param failure why it failed; empty otherwise
   */
  public record Exported(String status, ExportReport report, String failure) {}

  /** In a sentence or two, for people. */
  public String told() {
    StringBuilder text = new StringBuilder(project).append(": ").append(timeline);
    running.forEach(work -> text.append("\nRunning: ").append(work.progress()));
    return text.toString();
  }
}
