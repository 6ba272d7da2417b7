package dev.nemomcp.project;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Outline;
import dev.nemomcp.draft.TrackSummary;
import dev.nemomcp.language.Known;
import dev.nemomcp.nemo.Nemo.Uploaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
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
 * @param versions that undo and redo step through, oldest first; empty where the backend tells none
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
    List<Version> versions,
    List<Exported> exports) {
  /**
   * @param number 1 for the first
   * @param label what made it
   * @param current the timeline is that one
   */
  public record Version(int number, String label, boolean current) {
    static List<Version> of(JsonNode history) {
      List<Version> versions = new ArrayList<>();
      for (JsonNode each : history) {
        versions.add(
            new Version(
                each.path("version").asInt(0),
                each.path("label").asString(""),
                each.path("current").asBoolean(false)));
      }
      return List.copyOf(versions);
    }
  }

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

  /**
   * Of the files that the clips on the main track are from, in order; its cover and cards are none
   * of them.
   */
  private List<String> clipNames() {
    return Outline.of(draft).tracks().stream()
        .filter(track -> track.kind() == Outline.Kind.VIDEO)
        .findFirst()
        .map(track -> track.segments().stream().map(Outline.Segment::name).toList())
        .map(names -> names.indexOf(Clip.COVER) == 0 ? names.subList(1, names.size()) : names)
        .map(names -> names.stream().filter(name -> !name.equals(Clip.CARD)).toList())
        .orElse(List.of());
  }

  /** What may be spoken of without naming it. */
  Known known() {
    int current =
        versions.stream().filter(Version::current).mapToInt(Version::number).findFirst().orElse(0);
    return new Known(
        clipNames(),
        versions.stream().filter(v -> v.number() <= current).map(Version::label).toList());
  }

  /** Whether it is done yet, and where the file is. */
  public String progressTold(boolean chinese) {
    if (!running.isEmpty()) {
      return running.stream()
          .map(work -> (chinese ? "进行中：" : "Running: ") + work.title() + ", " + work.progress())
          .collect(Collectors.joining("\n"));
    }
    return exports.stream()
        .map(Exported::report)
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            file ->
                chinese
                    ? "都做完了，没有正在进行的工作。最近导出的文件：" + file.file()
                    : "All done, nothing is running. The latest export: " + file.file())
        .orElse(
            chinese
                ? "都做完了，没有正在进行的工作。满意就说“导出”。"
                : "All done, nothing is running. Say “export” when it is right.");
  }

  /** In a few lines, for people: how long and large it is, what lies where, what happened last. */
  public String told(boolean chinese) {
    StringJoiner text = new StringJoiner("\n");
    Outline outline = Outline.of(draft);
    if (outline.isReady()) {
      String size = outline.width() > 0 ? outline.width() + "×" + outline.height() : "";
      String length = TrackSummary.seconds(outline.durationMillis());
      text.add(
          chinese
              ? project + "：时长 " + length + " 秒" + (size.isEmpty() ? "。" : "，" + size + "。")
              : project + ": " + length + " s" + (size.isEmpty() ? "." : ", " + size + "."));
    }
    text.add(outline.isReady() ? timeline : project + ": " + timeline);
    lastEdit
        .map(EditReport::reply)
        .filter(reply -> !reply.isBlank())
        .ifPresent(reply -> text.add((chinese ? "上一次编辑：" : "Last edit: ") + reply));
    running.forEach(work -> text.add((chinese ? "进行中：" : "Running: ") + work.progress()));
    return text.toString();
  }
}
