package dev.nemomcp.mcp;

import dev.nemomcp.mcp.ToolFace.Effect;
import dev.nemomcp.project.Projects;
import dev.nemomcp.project.UploadReport;
import dev.nemomcp.project.Work;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** Takes footage in. */
final class UploadTool implements Tool {
  private static final String DESCRIPTION =
      """
      Put footage into an editing project. Always the first step: call it with the absolute paths \
      (or http(s) links) of the user's videos, photos, music or logos, in the order in which they \
      should play. The files are added to the project in use; a first upload, or new_project=true, \
      opens a new project, named after the first file.

      Gives back each file's name, kind, length, size and frame rate, and the timeline in a line. \
      With status "running" the upload goes on: call state. Then call edit with what the user wants.

      Takes mp4, mov, m4v, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac, up to 500 MB \
      each. A .srt or .vtt beside a video, with the same name, is used for its captions. The user's \
      files are read, never changed.""";

  private static final Map<String, Object> INPUT =
      Schema.input(
          new Fields()
              .put(
                  "files",
                  Schema.list(
                      "Absolute paths, file: URIs or http(s) links, in playing order, for example"
                          + " [\"/home/ann/Videos/talk.mp4\"].",
                      Schema.text("A path or link."),
                      1,
                      20))
              .put(
                  "project",
                  Schema.text("The project to add to, by its name. Left out: the one in use."))
              .put(
                  "new_project",
                  Schema.flag("Start a new project instead of adding to the one in use.")),
          "files");

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          new Fields()
              .put("project", Schema.text("The project's name, for later calls."))
              .put("files", Schema.list("What was added.", MediaFacts.schema()))
              .put(
                  "subtitles",
                  Schema.list("Subtitle files found beside them.", Schema.text("A file's name.")))
              .put("timeline", Schema.text("The timeline in a line."))
              .put("running", Running.schema()),
          "done",
          "running",
          "failed");

  private final Projects projects;

  UploadTool(Projects projects) {
    this.projects = projects;
  }

  @Override
  public ToolFace face() {
    return new ToolFace("upload", "Upload footage", DESCRIPTION, INPUT, OUTPUT, Effect.ADDS, true);
  }

  @Override
  public Answer call(Arguments arguments, Caller caller) throws Exception {
    Work<UploadReport> work =
        projects.upload(
            arguments.texts("files"),
            arguments.text("project"),
            arguments.flag("new_project"),
            caller.roots());
    Optional<UploadReport> report =
        work.await(caller.wait(OptionalDouble.empty()), caller.listener());
    return report.map(UploadTool::answer).orElseGet(() -> Running.answer(work, new Fields()));
  }

  private static Answer answer(UploadReport report) {
    StringJoiner text = new StringJoiner("\n");
    text.add("Added to project " + report.project() + ":");
    report.files().forEach(file -> text.add("- " + MediaFacts.line(file)));
    if (!report.alsoSent().isEmpty()) {
      text.add("With subtitles: " + String.join(", ", report.alsoSent()));
    }
    text.add(report.timeline());
    String next = "Call edit with what the user wants, in one sentence.";
    text.add("Next: " + next);
    return Answer.of(
        text.toString(),
        new Fields()
            .put("status", "done")
            .put("next_step", next)
            .put("project", report.project())
            .put("files", report.files().stream().map(MediaFacts::of).toList())
            .put("subtitles", report.alsoSent())
            .put("timeline", report.timeline())
            .map());
  }
}
