package dev.nemomcp.mcp;

import dev.nemomcp.draft.TimelinePicture;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.mcp.ToolFace.Effect;
import dev.nemomcp.project.EditReport;
import dev.nemomcp.project.ExportReport;
import dev.nemomcp.project.Progress;
import dev.nemomcp.project.Projects;
import dev.nemomcp.project.Snapshot;
import dev.nemomcp.project.Snapshot.Exported;
import dev.nemomcp.project.Snapshot.Version;
import dev.nemomcp.project.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says how things stand, and waits for what runs. */
final class StateTool implements Tool {
  private static final String DESCRIPTION =
      """
      Say how a project stands: what runs and how far it is, the timeline, the footage, what the \
      last edit changed, exported files, and the names of all projects. Call it after any answer \
      with status "running" (it waits for that work and gives its result), after a restart, and \
      when the user asks what is on the timeline. Changes nothing.

      picture="timeline" draws the tracks, cuts, captions and waveform; picture="frames" shows \
      frames of the edited video with their times. Look before telling the user how it looks.

      With status "running" call it again; with "done" the work is over.""";

  private static final Map<String, Object> INPUT =
      Schema.input(
          new Fields()
              .put("project", Schema.text("The project's name. Left out: the one in use."))
              .put(
                  "picture",
                  Schema.choice("A picture to go with it.", "none", "timeline", "frames"))
              .put("wait_seconds", Waits.schema()));

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          new Fields()
              .put("project", Schema.text("The project's name."))
              .put("running", Running.schema())
              .put("timeline", Schema.text("The timeline in a line."))
              .put("files", Schema.list("The footage, in order.", MediaFacts.schema()))
              .put(
                  "last_edit",
                  Schema.object(new Fields().put("status", Schema.text("As edit gives it."))))
              .put(
                  "unsettled",
                  Schema.text("The latest instruction, where nobody knows yet what it did."))
              .put(
                  "versions",
                  Schema.list(
                      "What undo and redo step through, the oldest first.",
                      Schema.object(
                          new Fields()
                              .put("number", Schema.whole("1 for the first."))
                              .put("label", Schema.text("What made it."))
                              .put("current", Schema.flag("The timeline is this one.")))))
              .put(
                  "exports",
                  Schema.list(
                      "Files made or being made, the latest first.",
                      Schema.object(
                          ExportFacts.properties()
                              .put("status", Schema.text("ready, running or failed."))
                              .put("reason", Schema.text("Why it failed.")))))
              .put(
                  "projects", Schema.list("All projects, the latest first.", Schema.text("Name."))),
          "done",
          "running",
          "failed");

  private static final int MOST_EXPORTS = 10;
  private static final int MOST_VERSIONS = 10;

  private final Projects projects;
  private final Supplier<TimelinePicture.Type> type;
  private final Sheets sheets;

  /**
   * @param type to write on pictures with
   */
  StateTool(Projects projects, Supplier<TimelinePicture.Type> type, Sheets sheets) {
    this.projects = projects;
    this.type = type;
    this.sheets = sheets;
  }

  @Override
  public ToolFace face() {
    return new ToolFace(
        "state",
        "State of the project",
        DESCRIPTION,
        INPUT,
        OUTPUT,
        Effect.LOOKS,
        !projects.backend().local());
  }

  @Override
  public Answer call(Arguments arguments, Caller caller) throws Exception {
    String name = arguments.text("project");
    String picture = arguments.choice("picture", "none");
    Optional<Snapshot> before = projects.snapshot(name);
    if (before.isEmpty()) {
      return empty();
    }
    String project = before.get().project();
    List<Work<?>> pending = projects.pending(project);
    Ended ended = waited(pending, arguments, caller);
    Snapshot now = pending.isEmpty() ? before.get() : projects.snapshot(project).orElseThrow();
    Answer answer =
        pictured(answer(now, ended.edit().or(now::lastEdit), ended.exports()), now, picture);
    return sheets.with(answer, ended.exports());
  }

  /**
   * What a call saw end.
   *
   * @param exports the files, whichever of the two made them
   */
  private record Ended(Optional<EditReport> edit, List<ExportReport> exports) {}

  /** Waits for what runs; what it fails with is what this call says. */
  private static Ended waited(List<Work<?>> pending, Arguments arguments, Caller caller)
      throws Exception {
    long end = System.nanoTime() + caller.wait(arguments.number("wait_seconds")).toNanos();
    EditReport edited = null;
    List<ExportReport> exported = List.of();
    Consumer<Progress> listener = caller.listener();
    for (Work<?> work : pending) {
      Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
      Object result = work.await(left, listener).orElse(null);
      if (result instanceof EditReport report) {
        edited = report;
        exported = report.exports().isEmpty() ? exported : report.exports();
      } else if (result instanceof ExportReport report) {
        exported = List.of(report);
      }
    }
    return new Ended(Optional.ofNullable(edited), exported);
  }

  private Answer answer(Snapshot now, Optional<EditReport> edited, List<ExportReport> made)
      throws IOException {
    boolean running = !now.running().isEmpty();
    String next = next(now, made);
    List<String> names = projects.names();
    Fields facts =
        new Fields()
            .put("status", running ? "running" : "done")
            .put("next_step", next)
            .put("project", now.project())
            .put(
                "running",
                now.running().stream()
                    .map(work -> Running.facts(work.title(), work.progress()))
                    .toList())
            .put("timeline", now.timeline())
            .put("files", now.media().stream().map(MediaFacts::of).toList());
    edited.ifPresent(report -> facts.put("last_edit", EditFacts.of(report).map()));
    facts
        .putKnown("unsettled", now.unsettled().orElse(""))
        .put("versions", latest(now.versions()).stream().map(StateTool::version).toList())
        .put("exports", now.exports().stream().limit(MOST_EXPORTS).map(StateTool::export).toList())
        .put("projects", names);
    return Answer.of(text(now, edited, names) + "\nNext: " + next, facts.map());
  }

  private static List<Version> latest(List<Version> versions) {
    return versions.subList(Math.max(0, versions.size() - MOST_VERSIONS), versions.size());
  }

  private static Map<String, Object> version(Version version) {
    return new Fields()
        .put("number", version.number())
        .put("label", version.label())
        .put("current", version.current())
        .map();
  }

  private static String next(Snapshot now, List<ExportReport> made) {
    if (!now.running().isEmpty()) {
      return "Call state again; it waits for the work.";
    }
    if (!made.isEmpty()) {
      return ExportFacts.nextStep(made);
    }
    return now.exports().isEmpty()
        ? "Edit on, or export when the timeline is right."
        : "Edit on, or call export: it makes the file, or shows the one that is made already.";
  }

  private static Map<String, Object> export(Exported exported) {
    Fields facts = new Fields().put("status", exported.status());
    if (exported.report() != null) {
      ExportFacts.of(exported.report()).map().forEach(facts::put);
    }
    return facts.putKnown("reason", exported.failure()).map();
  }

  private static String text(Snapshot now, Optional<EditReport> edited, List<String> names) {
    StringJoiner text = new StringJoiner("\n");
    text.add("Project " + now.project());
    now.running().forEach(work -> text.add("Running: " + work.progress()));
    text.add(now.timeline());
    now.media().forEach(media -> text.add("- " + MediaFacts.line(media)));
    edited.ifPresent(report -> text.add("Last edit: " + EditFacts.text(report)));
    now.unsettled()
        .ifPresent(
            said ->
                text.add(
                    "It is not known yet what became of: \""
                        + said
                        + "\". Call state again in a minute; do not repeat it before."));
    if (now.versions().size() > 1) {
      text.add("Versions, for undo and redo:");
      latest(now.versions()).forEach(version -> text.add(line(version)));
    }
    for (Exported exported : now.exports().stream().limit(MOST_EXPORTS).toList()) {
      if (exported.report() != null && !isTold(exported.report(), edited)) {
        text.add("Exported: " + ExportFacts.line(exported.report()));
      } else if (!exported.failure().isEmpty()) {
        text.add("Export failed: " + exported.failure());
      }
    }
    if (names.size() > 1) {
      text.add("Projects: " + String.join(", ", names));
    }
    return text.toString();
  }

  private static String line(Version version) {
    return version.number() + ". " + version.label() + (version.current() ? " (now)" : "");
  }

  /** The edit's own words say it already. */
  private static boolean isTold(ExportReport made, Optional<EditReport> edited) {
    return edited.stream()
        .flatMap(report -> report.exports().stream())
        .anyMatch(export -> export.file().equals(made.file()));
  }

  private Answer pictured(Answer answer, Snapshot now, String picture) throws Exception {
    return switch (picture) {
      case "timeline" -> {
        Waveform sound = projects.waveform(now.project()).orElse(Waveform.NONE);
        yield answer.withPicture(
            Picture.encode(TimelinePicture.draw(now.draft(), sound, type.get())));
      }
      case "frames" -> {
        Optional<byte[]> frames = projects.frames(now.project());
        yield frames.isPresent() ? answer.withPicture(Picture.fit(frames.get())) : answer;
      }
      default -> answer;
    };
  }

  private static Answer empty() {
    String next = "Call upload with the paths of the user's footage.";
    return Answer.of(
        "There is no project yet.\nNext: " + next,
        new Fields()
            .put("status", "done")
            .put("next_step", next)
            .put("running", List.of())
            .put("projects", List.of())
            .map());
  }
}
