package dev.nemomcp.project;

import dev.nemomcp.draft.Outline;
import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Render;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoException.Refused;
import dev.nemomcp.nemo.NemoException.TooManyCalls;
import dev.nemomcp.nemo.NemoException.Unreachable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One render, from asking for it to the finished file. */
final class RenderRun {
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);
  private static final Duration LOCAL_PAUSE = Duration.ofMillis(250);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
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

  /**
   * Waits for the render and fetches its file.
   *
   * @param export as it is written down
   * @param asked the backend was, or may have been, asked for it before
   */
  ExportReport run(SavedProject.Export export, boolean asked, Consumer<Progress> progress)
      throws Exception {
    Render render = awaited(asked ? found(export) : start(export), progress);
    if (!render.isFailed()) {
      return fetched(export, render, progress);
    }
    // A render may fail for a reason of the backend's own: one more try, under a new id.
    fail(export, render.message());
    SavedProject.Export again = export.again(Exports.newRenderId());
    desk.change(p -> p.withExport(again));
    Render second = awaited(start(again), progress);
    if (second.isFailed()) {
      fail(again, second.message());
      throw new ProjectException(
          "The render failed" + (second.message().isBlank() ? "." : ": " + second.message()),
          "Ask for the state, undo the last edit if it looks wrong, and export again.");
    }
    return fetched(again, second, progress);
  }

  private Render found(SavedProject.Export export) throws NemoException, InterruptedException {
    try {
      return desk.nemo().render(export.renderId());
    } catch (Refused e) {
      // The program ended between writing it down and asking for it.
      return start(export);
    }
  }

  private Render start(SavedProject.Export export) throws NemoException, InterruptedException {
    ExportWish wish = export.wish();
    Output asked = new Output(output.format(), wish.quality(), wish.shortSide(), wish.maxBytes());
    return desk.nemo().startRender(session.id(), export.renderId(), draft, asked);
  }

  private void fail(SavedProject.Export export, String why)
      throws IOException, InterruptedException {
    String reason = why.isBlank() ? "The render failed" : why;
    desk.change(p -> p.changeExport(export.renderId(), e -> e.failed(reason)));
  }

  private Render awaited(Render first, Consumer<Progress> progress)
      throws NemoException, InterruptedException {
    Render render = first;
    Duration pause = desk.backend().local() ? LOCAL_PAUSE : FIRST_PAUSE;
    long heard = System.nanoTime();
    while (!render.isDone() && !render.isFailed()) {
      progress.accept(new Progress("Rendering", render.percent()));
      Thread.sleep(pause.toMillis());
      try {
        render = desk.nemo().render(first.id());
        heard = System.nanoTime();
      } catch (Unreachable | TooManyCalls e) {
        if (System.nanoTime() - heard > LONGEST_SILENCE.toNanos()) {
          throw e;
        }
      }
      if (!desk.backend().local()) {
        pause = pause.multipliedBy(3).dividedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
      }
    }
    return render;
  }

  private ExportReport fetched(
      SavedProject.Export export, Render render, Consumer<Progress> progress)
      throws NemoException, ProjectException, IOException, InterruptedException {
    Path beside = output.beside();
    desk.nemo()
        .download(
            render, beside, part -> progress.accept(new Progress("Saving the file", part * 100)));
    Path file = output.settle(beside);
    ExportReport report = report(file);
    desk.change(p -> p.changeExport(export.renderId(), e -> e.with(report)));
    return report;
  }

  private ExportReport report(Path file) throws NemoException, IOException, InterruptedException {
    Outline outline = Outline.of(draft);
    boolean picture = !SOUND_ALONE.contains(output.format());
    return new ExportReport(
        desk.name(),
        file,
        output.format(),
        outline.durationMillis() / 1_000.0,
        picture ? outline.width() : 0,
        picture ? outline.height() : 0,
        Files.size(file),
        desk.nemo().projectLink(session).map(URI::toString).orElse(""),
        false);
  }
}
