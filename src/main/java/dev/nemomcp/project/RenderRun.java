package dev.nemomcp.project;

import dev.nemomcp.draft.Outline;
import dev.nemomcp.nemo.MediaContent;
import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Render;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.NemoException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** One render, from asking for it to the finished file. */
final class RenderRun {
  private static final Logger LOG = LoggerFactory.getLogger(RenderRun.class);
  private static final Set<String> SOUND_ALONE = Set.of("mp3", "m4a", "wav");

  private final Desk desk;
  private final Session session;
  private final JsonNode draft;
  private final OutputFile output;

  RenderRun(Desk desk, Session session, JsonNode draft, OutputFile output) {
    this.desk = desk;
    this.session = session;
    this.draft = draft;
    this.output = output;
  }

  /** Asks for the render, or joins it where it was asked for before, and fetches its file. */
  ExportReport run(SavedProject.Export reserved, Consumer<Progress> progress) throws Exception {
    Render first = awaited(start(reserved), progress);
    if (!first.isFailed()) {
      return fetched(first, progress);
    }
    // A render may fail for a reason of the backend's own: one more try, under a new id.
    SavedProject.Export again = reserved.under(Exports.newRenderId());
    desk.change(p -> p.changeExport(first.id(), e -> again));
    return finished(awaited(start(again), progress), progress);
  }

  /** Waits for a render that an earlier process asked for, and fetches its file. */
  ExportReport resume(Render left, Consumer<Progress> progress) throws Exception {
    return finished(awaited(left, progress), progress);
  }

  private Render start(SavedProject.Export export)
      throws NemoException, IOException, InterruptedException {
    ExportWish wish = export.wish();
    Output asked =
        new Output(
            output.format(),
            wish.quality(),
            wish.shortSide(),
            wish.framesPerSecond(),
            wish.maxBytes());
    Render render = desk.nemo().startRender(session.id(), export.renderId(), draft, asked);
    if (!render.id().equals(export.renderId())) {
      desk.change(p -> p.changeExport(export.renderId(), e -> e.under(render.id())));
    }
    return render;
  }

  private Render awaited(Render render, Consumer<Progress> progress)
      throws NemoException, IOException, InterruptedException, ProjectException {
    Render ended =
        render.isDone() || render.isFailed()
            ? render
            : desk.nemo().awaitRender(render.id(), told(progress));
    checkWanted(ended);
    return ended;
  }

  private void checkWanted(Render render) throws IOException, ProjectException {
    boolean wanted =
        desk.saved().exports().stream()
            .anyMatch(e -> e.isOpen() && e.renderId().equals(render.id()));
    if (!wanted) {
      throw new ProjectException(
          "The export was cancelled.", "Export again when the file is wanted.");
    }
  }

  private static Consumer<Render> told(Consumer<Progress> progress) {
    return render -> progress.accept(new Progress("Rendering", render.percent()));
  }

  private ExportReport finished(Render render, Consumer<Progress> progress) throws Exception {
    if (render.isFailed()) {
      throw new ProjectException(
          "The render failed" + (render.message().isBlank() ? "." : ": " + render.message()),
          "Call state, undo the last edit if the timeline looks wrong, and export again.");
    }
    return fetched(render, progress);
  }

  private ExportReport fetched(Render render, Consumer<Progress> progress)
      throws NemoException, IOException, InterruptedException, ProjectException {
    Path beside = output.beside();
    desk.nemo()
        .download(
            render, beside, part -> progress.accept(new Progress("Saving the file", part * 100)));
    check(beside, render);
    ExportReport report = report(output.settle(beside));
    desk.change(p -> p.changeExport(render.id(), e -> e.with(report)));
    return report;
  }

  private void check(Path file, Render render) throws IOException, ProjectException {
    try {
      checkKind(file);
      checkWanted(render);
    } catch (ProjectException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** A name that lies about its file helps nobody. */
  private void checkKind(Path file) throws IOException, ProjectException {
    MediaContent content = MediaContent.of(file);
    if (content != MediaContent.UNKNOWN && !content.mayBeNamed(file)) {
      throw new ProjectException(
          "The backend made another kind of file than " + output.format() + ".",
          "Export as mp4, which every backend makes.");
    }
  }

  private ExportReport report(Path file) throws NemoException, IOException, InterruptedException {
    FileMeter.Measured measured = measured(file);
    return new ExportReport(
        desk.name(),
        file,
        output.format(),
        measured.durationMillis() / 1_000.0,
        measured.width(),
        measured.height(),
        Files.size(file),
        desk.nemo().projectLink(session).map(URI::toString).orElse(""),
        false,
        null);
  }

  /** As the file itself says; where it does not, as the timeline does. */
  private FileMeter.Measured measured(Path file) throws InterruptedException {
    Outline outline = Outline.of(draft);
    boolean picture = !SOUND_ALONE.contains(output.format());
    try {
      FileMeter.Measured said = desk.meter().measure(file);
      return said.durationMillis() > 0
          ? said
          : new FileMeter.Measured(outline.durationMillis(), said.width(), said.height());
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      LOG.warn("{} cannot be measured", file, e);
      return new FileMeter.Measured(
          outline.durationMillis(), picture ? outline.width() : 0, picture ? outline.height() : 0);
    }
  }
}
