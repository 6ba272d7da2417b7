package dev.nemomcp.project;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of a sentence: the receipt.
 *
 * @param project its name; empty where none was needed
 * @param outcome in one word
 * @param reply to the user
 * @param plan what was understood
 * @param changes what is different now
 * @param notDone what did not happen
 * @param timeline the timeline in a line; empty where it was not looked at
 * @param export the finished file where the sentence asked for one, else null
 */
public record EditReport(
    String project,
    Outcome outcome,
    String reply,
    List<Planned> plan,
    List<Change> changes,
    List<NotDone> notDone,
    String timeline,
    ExportReport export) {
  /** How it went. */
  public enum Outcome {
    DONE,
    NOTHING_CHANGED,
    ANSWERED,
    PLANNED,
    FAILED;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param kind of edit, by its wire name
   * @param parameters as understood
   */
  public record Planned(String kind, Map<String, Object> parameters) {
    static Planned of(Wish wish) {
      return new Planned(wish.kind().wireName(), wish.parameters());
    }
  }

  /**
   * @param kind of edit, or {@code timeline} where the backend does not say which it made
   * @param before in a few words
   * @param after in a few words
   * @param note what else to know; may be empty
   */
  public record Change(String kind, String before, String after, String note) {}

  /**
   * @param kind of edit, or what else was asked for
   * @param reason why it did not happen
   * @param instead what to say instead; may be empty
   */
  public record NotDone(String kind, String reason, String instead) {
    /** Files cannot be sent by a sentence. */
    static NotDone upload(boolean chinese) {
      return new NotDone(
          "upload",
          chinese ? "上传由 upload 工具完成。" : "Files are sent with the upload tool.",
          chinese ? "用文件路径调用 upload。" : "Call upload with the files' paths.");
    }

    /** Of several files the first is made. */
    static NotDone anotherFile(String said, boolean chinese) {
      return new NotDone(
          "export",
          chinese
              ? "一次只做一个文件，还没有做：“" + said + "”。"
              : "One file is made at a time; not yet made: \"" + said + "\".",
          chinese ? "接着再说一次这个要求。" : "Ask for that one next.");
    }
  }

  public EditReport {
    plan = List.copyOf(plan);
    changes = List.copyOf(changes);
    notDone = List.copyOf(notDone);
  }

  static EditReport failed(String project, String why) {
    return new EditReport(project, Outcome.FAILED, why, List.of(), List.of(), List.of(), "", null);
  }

  static EditReport exported(Understanding understanding, ExportReport made) {
    return new EditReport(
        made.project(),
        Outcome.DONE,
        understanding.isChinese() ? "已导出。" : "Exported.",
        understanding.wishes().stream().map(Planned::of).toList(),
        List.of(),
        List.of(),
        "",
        made);
  }

  EditReport withExport(ExportReport export) {
    return new EditReport(project, outcome, reply, plan, changes, notDone, timeline, export);
  }

  /** The same with what was asked besides answered. */
  EditReport withAnswer(String answer) {
    return answer.isEmpty()
        ? this
        : new EditReport(
            project,
            outcome,
            reply.isEmpty() ? answer : reply + "\n" + answer,
            plan,
            changes,
            notDone,
            timeline,
            export);
  }

  EditReport withNotDone(NotDone also) {
    List<NotDone> all = new ArrayList<>(notDone);
    all.add(also);
    return new EditReport(project, outcome, reply, plan, changes, all, timeline, export);
  }
}
