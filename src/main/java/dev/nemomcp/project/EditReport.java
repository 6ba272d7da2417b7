package dev.nemomcp.project;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param exports the finished files that the sentence asked for, in order
 */
public record EditReport(
    String project,
    Outcome outcome,
    String reply,
    List<Planned> plan,
    List<Change> changes,
    List<NotDone> notDone,
    String timeline,
    List<ExportReport> exports) {
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
   * @param wasSo nothing was to be done, as it was so already
   */
  public record NotDone(String kind, String reason, String instead, boolean wasSo) {
    public NotDone(String kind, String reason, String instead) {
      this(kind, reason, instead, false);
    }

    /** Files cannot be sent by a sentence. */
    static NotDone upload(boolean chinese) {
      return new NotDone(
          "upload",
          chinese ? "上传由 upload 工具完成。" : "Files are sent with the upload tool.",
          chinese ? "用文件路径调用 upload。" : "Call upload with the files' paths.");
    }

    /** A file of what was edited before, where that edit failed. */
    static NotDone exportOfFailed(boolean chinese) {
      return export(
          chinese ? "没有导出：前面的修改没有做成。" : "Nothing was exported, as an edit before it was not made.",
          chinese
              ? "先把前面的说清楚；要导出现在的样子，就说“导出”。"
              : "Say that edit again, or \"export\" for the file as it is.");
    }

    /** What nobody here understands of a sentence, all of it in one. */
    static NotDone unclear(List<String> said, boolean chinese) {
      String all =
          said.stream().map(s -> "“" + s + "”").collect(Collectors.joining(chinese ? "、" : ", "));
      return new NotDone(
          "unclear",
          (chinese ? "没有听懂：" : "Not understood: ") + all,
          chinese ? "换个说法再试。" : "Say it in other words.");
    }

    /** A file that was asked for and could not be made. */
    static NotDone export(String reason, String instead) {
      return new NotDone("export", reason, instead);
    }
  }

  public EditReport {
    plan = List.copyOf(plan);
    changes = List.copyOf(changes);
    notDone = List.copyOf(notDone);
    exports = exports == null ? List.of() : List.copyOf(exports);
  }

  static EditReport failed(String project, String why) {
    return new EditReport(
        project, Outcome.FAILED, why, List.of(), List.of(), List.of(), "", List.of());
  }

  /** A sentence that asked for nothing but files. */
  static EditReport exported(String project, Understanding understanding, ExportBatch.Files files) {
    return new EditReport(
        project,
        files.made().isEmpty() ? Outcome.FAILED : Outcome.DONE,
        files.told(understanding.isChinese()),
        understanding.wishes().stream().map(Planned::of).toList(),
        List.of(),
        files.notDone(),
        "",
        files.made());
  }

  EditReport withFiles(ExportBatch.Files files) {
    List<NotDone> all = Stream.concat(notDone.stream(), files.notDone().stream()).toList();
    return new EditReport(project, outcome, reply, plan, changes, all, timeline, files.made());
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
            exports);
  }

  EditReport withNotDone(NotDone also) {
    List<NotDone> all = new ArrayList<>(notDone);
    all.add(also);
    return new EditReport(project, outcome, reply, plan, changes, all, timeline, exports);
  }
}
