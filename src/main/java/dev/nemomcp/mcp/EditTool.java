package dev.nemomcp.mcp;

import dev.nemomcp.mcp.ToolFace.Effect;
import dev.nemomcp.project.EditReport;
import dev.nemomcp.project.Projects;
import dev.nemomcp.project.Work;
import java.util.Map;
import java.util.Optional;

/** Does what a sentence says. */
final class EditTool implements Tool {
  private static final String DESCRIPTION =
      """
      Edit the video by saying what is wanted, in one sentence of English or Chinese. Pass the \
      user's own words on; one sentence may hold several wishes: "cut out the pauses, add calm \
      music, title 'My trip' for 3 seconds, make it 9:16 with captions, and export".

      Understands: cutting pauses and filler words, ranges ("remove 0:10-0:15", "keep the first 30 \
      seconds"), places by what is said there ("cut the part where I say hello"), clips by number or \
      file name ("brighten beach.mp4", "the last 2 seconds of clip 3"), target lengths, splitting, \
      deleting, reordering, speed; titles, texts and captions and their style; music, \
      volume, clean and even sound; 9:16, 1:1, 4:5, 16:9 and platform names; transitions, fades, \
      zoom, colour looks, stabilising, rotating; photo slideshows, logos, a clip over another; undo, redo, start over. \
      "…and export" gives the file in the same answer, "…as mp4 in 720p and as mp3" each of them. \
      Questions are answered without touching anything.

      Gives back status (done, running, nothing_changed, answered, planned, failed), a reply for \
      the user, changes (before → after), not_done with what to say instead, and the timeline. \
      Believe changes, not hopes: nothing_changed means that nothing changed. With status \
      "running" call state; do not repeat the instruction. dry_run=true shows the plan only.

      Needs footage: call upload first. Call export, or say it, when the user wants the file.""";

  private static final Map<String, Object> INPUT =
      Schema.input(
          new Fields()
              .put(
                  "instruction",
                  Schema.text(
                      "What to do, in the user's words, for example \"trim the pauses, add"
                          + " transitions, and export a clean final cut\"."))
              .put("project", Schema.text("The project's name. Left out: the one in use."))
              .put("wait_seconds", Waits.schema())
              .put("dry_run", Schema.flag("Only say what would be done; touches nothing.")),
          "instruction");

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          EditFacts.properties().put("running", Running.schema()),
          "done",
          "running",
          "nothing_changed",
          "answered",
          "planned",
          "failed");

  private final Projects projects;
  private final Sheets sheets;

  EditTool(Projects projects, Sheets sheets) {
    this.projects = projects;
    this.sheets = sheets;
  }

  @Override
  public ToolFace face() {
    return new ToolFace(
        "edit",
        "Edit the video",
        DESCRIPTION,
        INPUT,
        OUTPUT,
        Effect.ADDS,
        !projects.backend().local());
  }

  @Override
  public Answer call(Arguments arguments, Caller caller) throws Exception {
    String instruction = arguments.required("instruction");
    String project = arguments.text("project");
    Work<EditReport> work =
        arguments.flag("dry_run")
            ? projects.plan(project, instruction)
            : projects.edit(project, instruction);
    Optional<EditReport> report =
        work.await(caller.wait(arguments.number("wait_seconds")), caller.listener());
    return report.isPresent() ? answer(report.get()) : Running.answer(work, new Fields());
  }

  private Answer answer(EditReport report) {
    String next = nextStep(report);
    Answer answer =
        Answer.of(
            text(report) + "\nNext: " + next, EditFacts.of(report).put("next_step", next).map());
    return sheets.with(answer, report.exports());
  }

  private static String text(EditReport report) {
    String receipt = EditFacts.text(report);
    return receipt.contains(report.timeline()) ? receipt : receipt + "\n" + report.timeline();
  }

  private static String nextStep(EditReport report) {
    return switch (report.outcome()) {
      case DONE ->
          report.exports().isEmpty()
              ? "Tell the user what changed; edit again, or export when it is right."
              : ExportFacts.nextStep(report.exports());
      case NOTHING_CHANGED -> "Tell the user why; say it in other words, or check state.";
      case ANSWERED -> "Pass the answer on.";
      case PLANNED ->
          report.plan().isEmpty()
              ? "Nothing would be done: say it as suggested, or in other words."
              : "Call edit again without dry_run to do it.";
      case FAILED -> "Check state before trying again.";
    };
  }
}
