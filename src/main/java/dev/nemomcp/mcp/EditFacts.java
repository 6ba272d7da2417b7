package dev.nemomcp.mcp;

import dev.nemomcp.project.EditReport;
import dev.nemomcp.project.EditReport.Change;
import dev.nemomcp.project.EditReport.NotDone;
import dev.nemomcp.project.EditReport.Planned;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** How a receipt is told, by edit and by state. */
final class EditFacts {
  private static final int MOST = 100;

  private EditFacts() {}

  static Fields of(EditReport report) {
    Fields facts =
        new Fields()
            .put("status", report.outcome().wireName())
            .putKnown("project", report.project())
            .put("reply", report.reply())
            .put("plan", plan(report.plan()))
            .put("changes", report.changes().stream().limit(MOST).map(EditFacts::of).toList())
            .put("not_done", report.notDone().stream().limit(MOST).map(EditFacts::of).toList())
            .putKnown("timeline", report.timeline());
    List<Map<String, Object>> files =
        report.exports().stream().map(file -> ExportFacts.of(file).map()).toList();
    if (!files.isEmpty()) {
      facts.put("export", files.get(0));
    }
    return files.size() > 1 ? facts.put("exports", files) : facts;
  }

  private static List<Map<String, Object>> plan(List<Planned> plan) {
    return plan.stream()
        .limit(MOST)
        .map(
            planned -> {
              Fields step = new Fields().put("kind", planned.kind());
              planned.parameters().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .forEach(parameter -> step.put(parameter.getKey(), parameter.getValue()));
              return step.map();
            })
        .toList();
  }

  private static Map<String, Object> of(Change change) {
    return new Fields()
        .put("kind", change.kind())
        .put("before", change.before())
        .put("after", change.after())
        .putKnown("note", change.note())
        .map();
  }

  private static Map<String, Object> of(NotDone notDone) {
    return new Fields()
        .put("kind", notDone.kind())
        .put("reason", notDone.reason())
        .putKnown("instead", notDone.instead())
        .map();
  }

  static String text(EditReport report) {
    StringJoiner text = new StringJoiner("\n");
    if (!report.reply().isBlank()) {
      text.add(report.reply());
    }
    if (report.outcome() == EditReport.Outcome.PLANNED) {
      report.plan().stream()
          .limit(MOST)
          .forEach(step -> text.add("Would do: " + PlanLine.of(step)));
    }
    // A backend that tells its receipts in its reply is not repeated.
    report.changes().stream()
        .filter(change -> change.after().isEmpty() || !report.reply().contains(change.after()))
        .forEach(change -> text.add("- " + line(change)));
    report.notDone().stream()
        .filter(notDone -> !report.reply().contains(notDone.reason()))
        .forEach(notDone -> text.add("- Not done: " + line(notDone)));
    report.exports().forEach(file -> text.add("Exported: " + ExportFacts.line(file)));
    return text.toString();
  }

  private static String line(Change change) {
    boolean read = change.kind().equals("timeline");
    String note = read || change.note().isEmpty() ? "" : " (" + change.note() + ")";
    String from = change.before().isEmpty() ? "" : change.before() + " → ";
    // What was read off the timeline is named by its track, as no edit of ours made it.
    return (read ? change.note() : change.kind())
        + ": "
        + from
        + (change.after().isEmpty() ? "gone" : change.after())
        + note;
  }

  private static String line(NotDone notDone) {
    String instead = notDone.instead().isEmpty() ? "" : " Instead: " + notDone.instead();
    return notDone.kind() + ": " + notDone.reason() + instead;
  }

  static Fields properties() {
    return new Fields()
        .put("project", Schema.text("The project's name."))
        .put("reply", Schema.text("What to tell the user, in their language."))
        .put(
            "plan",
            Schema.list(
                "What was understood, in the order it is done: each step's kind and parameters.",
                Schema.object(new Fields().put("kind", Schema.text("Such as cut_pauses.")))))
        .put(
            "changes",
            Schema.list(
                "What is different on the timeline now.",
                Schema.object(
                    new Fields()
                        .put("kind", Schema.text("Such as cut_pauses."))
                        .put("before", Schema.text("What it was."))
                        .put("after", Schema.text("What it is now."))
                        .put("note", Schema.text("What else to know.")))))
        .put(
            "not_done",
            Schema.list(
                "What did not happen.",
                Schema.object(
                    new Fields()
                        .put("kind", Schema.text("What was asked for."))
                        .put("reason", Schema.text("Why it did not happen."))
                        .put("instead", Schema.text("What to say instead.")))))
        .put("timeline", Schema.text("The timeline in a line."))
        .put("export", ExportFacts.schema())
        .put(
            "exports",
            Schema.list(
                "All files, where the sentence asked for several; export is the first of them.",
                ExportFacts.schema()));
  }
}
