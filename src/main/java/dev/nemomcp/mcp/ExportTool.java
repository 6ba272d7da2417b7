package dev.nemomcp.mcp;

import dev.nemomcp.mcp.ToolFace.Effect;
import dev.nemomcp.project.ExportReport;
import dev.nemomcp.project.ExportWish;
import dev.nemomcp.project.Projects;
import dev.nemomcp.project.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the file. */
final class ExportTool implements Tool {
  private static final String DESCRIPTION =
      """
      Render the project's timeline into a finished file on this computer. Call it when the user \
      wants the video, or a look at the result; free of charge. Rendering takes about as long as \
      the video plays: with status "running" call state, which waits on and gives the path. Calling \
      export again on an unchanged timeline joins the running render or returns the file that was \
      made.

      Gives back the absolute path, length, size in pixels and bytes, and a contact sheet of the \
      finished file as a picture: look at it before telling the user that it is right. Without \
      output the file goes to the user's Videos (or Movies) folder under NemoVideo. An existing \
      file is never replaced unless overwrite=true.""";

  private static final Map<String, Object> INPUT =
      Schema.input(
          new Fields()
              .put(
                  "output",
                  Schema.text(
                      "An absolute file or folder, for example \"/home/ann/Videos/final.mp4\". Left"
                          + " out: the user's Videos folder, under the project's name."))
              .put(
                  "format",
                  Schema.choice(
                      "Left out: that of output's name, else mp4. mp3, m4a and wav are the sound"
                          + " alone, srt the captions alone.",
                      ExportWish.FORMATS.toArray(String[]::new)))
              .put(
                  "quality",
                  Schema.choice(
                      "draft is quick and small, high (the usual) is for publishing.",
                      "draft",
                      "standard",
                      "high"))
              .put(
                  "subtitles",
                  Schema.flag("Write the captions beside the video too, as a .srt of its name."))
              .put("overwrite", Schema.flag("Replace output where it exists."))
              .put("project", Schema.text("The project's name. Left out: the one in use."))
              .put("wait_seconds", Waits.schema()));

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          merged(new Fields().put("project", Schema.text("The project's name."))),
          "done",
          "running",
          "failed");

  private final Projects projects;
  private final Sheets sheets;

  ExportTool(Projects projects, Sheets sheets) {
    this.projects = projects;
    this.sheets = sheets;
  }

  private static Fields merged(Fields first) {
    ExportFacts.properties().map().forEach(first::put);
    return first
        .put("already_there", Schema.flag("It had been made before; nothing changed since."))
        .put("running", Running.schema());
  }

  @Override
  public ToolFace face() {
    return new ToolFace(
        "export",
        "Export the video",
        DESCRIPTION,
        INPUT,
        OUTPUT,
        Effect.REPLACES,
        !projects.backend().local());
  }

  @Override
  public Answer call(Arguments arguments, Caller caller) throws Exception {
    ExportWish wish =
        new ExportWish(
            arguments.text("output"),
            arguments.choice("format", ""),
            arguments.choice("quality", ExportWish.USUAL.quality()),
            0,
            0,
            0,
            arguments.flag("overwrite"),
            arguments.flag("subtitles"));
    Work<ExportReport> work = projects.export(arguments.text("project"), wish);
    Optional<ExportReport> report =
        work.await(caller.wait(arguments.number("wait_seconds")), caller.listener());
    return report.isPresent() ? answer(report.get()) : Running.answer(work, new Fields());
  }

  private Answer answer(ExportReport report) {
    String next = ExportFacts.nextStep(List.of(report));
    Fields facts = new Fields().put("status", "done").put("next_step", next);
    facts.put("project", report.project());
    ExportFacts.of(report).map().forEach(facts::put);
    facts.put("already_there", report.alreadyThere());
    String text =
        (report.alreadyThere() ? "Already exported: " : "Exported: ")
            + ExportFacts.line(report)
            + (report.link().isEmpty() ? "" : "\nIn the browser: " + report.link())
            + "\nNext: "
            + next;
    return sheets.with(Answer.of(text, facts.map()), List.of(report));
  }
}
