package dev.nemomcp.project;

import dev.nemomcp.draft.Outline;
import dev.nemomcp.nemo.Nemo.Render;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoException.NotSignedIn;
import dev.nemomcp.nemo.NemoException.SessionLost;
import dev.nemomcp.nemo.NemoException.TimedOut;
import dev.nemomcp.nemo.NemoException.TooManyCalls;
import dev.nemomcp.nemo.NemoException.Unreachable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Exports: each draft and format is rendered once, whoever asks and however often. */
final class Exports {
  private final Desk desk;

  Exports(Desk desk) {
    this.desk = desk;
  }

  /** Makes the file, or finds the one that was made before. */
  ExportReport export(ExportWish wish, Consumer<Progress> progress) throws Exception {
    progress.accept(Progress.stage("Preparing the export"));
    Session session = desk.saved().session();
    try {
      JsonNode draft = session == null ? null : desk.nemo().state(session.id()).draft();
      if (draft == null || !Outline.of(draft).isReady()) {
        throw new ProjectException(
            "The timeline of " + desk.name() + " is empty; there is nothing to export.",
            "Upload footage first, then edit, then export.");
      }
      Captioned captions = new Captioned(desk.name(), draft);
      if (format(wish).equals(Captioned.FORMAT)) {
        return captions.alone(output(wish));
      }
      if (wish.subtitles()) {
        captions.require();
      }
      return captions.with(export(wish, session, draft, progress), wish);
    } catch (SessionLost e) {
      throw desk.lost(session);
    }
  }

  private ExportReport export(
      ExportWish wish, Session session, JsonNode draft, Consumer<Progress> progress)
      throws Exception {
    String key = key(draft, wish);
    Optional<ExportReport> made = made(key);
    if (made.isPresent() && isWhereAsked(made.get().file(), wish)) {
      return made.get().foundAgain();
    }
    OutputFile output = output(wish);
    SavedProject.Export fresh =
        new SavedProject.Export(newRenderId(), key, wish, desk.clock().millis(), null, "");
    progress.accept(Progress.stage("Waiting for the render"));
    return desk.locks()
        .<ExportReport, Exception>holding(
            desk.renderLock(key),
            () -> {
              Optional<ExportReport> meanwhile = made(key);
              if (meanwhile.isPresent()) {
                return isWhereAsked(meanwhile.get().file(), wish)
                    ? meanwhile.get().foundAgain()
                    : copy(meanwhile.get(), output);
              }
              SavedProject.Export export = reserve(fresh);
              RenderRun run = new RenderRun(desk, session, draft, output);
              return settled(
                  key,
                  () ->
                      export.equals(fresh)
                          ? run.run(export, progress)
                          : takenUp(export, run, draft, progress));
            });
  }

  /** A render that a process left behind: waited for and fetched, where nobody else does. */
  Optional<ExportReport> resume(SavedProject.Export left, Consumer<Progress> progress)
      throws Exception {
    return desk.locks()
        .<ExportReport, Exception>ifFree(
            desk.renderLock(left.key()), () -> isLeft(left) ? takenUp(left, progress) : null);
  }

  /** Ends what runs; whoever waits for it sees that it is not wanted any more. */
  boolean cancel() throws NemoException, IOException, InterruptedException {
    List<SavedProject.Export> open =
        desk.saved().exports().stream().filter(SavedProject.Export::isOpen).toList();
    for (SavedProject.Export each : open) {
      desk.change(p -> p.withExportFailed(each.key(), "It was cancelled."));
      desk.nemo().cancelRender(each.renderId());
    }
    return !open.isEmpty();
  }

  /** Whoever held the lock may have ended it. */
  private boolean isLeft(SavedProject.Export left) throws IOException {
    return desk.saved().exports().contains(left);
  }

  private ExportReport takenUp(SavedProject.Export left, Consumer<Progress> progress)
      throws Exception {
    Session session = desk.saved().session();
    try {
      JsonNode draft = desk.nemo().state(session.id()).draft();
      ExportReport report =
          settled(
              left.key(),
              () -> {
                RenderRun run = new RenderRun(desk, session, draft, output(left.wish()));
                return takenUp(left, run, draft, progress);
              });
      return new Captioned(desk.name(), draft).with(report, left.wish());
    } catch (SessionLost e) {
      throw desk.lost(session);
    }
  }

  /** The process may have died before the backend heard of the render; then it is asked for now. */
  private ExportReport takenUp(
      SavedProject.Export left, RenderRun run, JsonNode draft, Consumer<Progress> progress)
      throws Exception {
    Optional<Render> known = desk.nemo().findRender(left.renderId());
    if (known.isPresent()) {
      return run.resume(known.get(), progress);
    }
    if (!left.key().equals(key(draft, left.wish()))) {
      throw new ProjectException(
          "The export was not begun before the program ended, and the timeline has changed since.",
          "Export again to get the timeline as it is now.");
    }
    return run.run(left, progress);
  }

  private interface Ending {
    ExportReport run() throws Exception;
  }

  /** What cannot succeed by waiting is closed, so that nobody tries it again unasked. */
  private ExportReport settled(String key, Ending ending) throws Exception {
    try {
      return ending.run();
    } catch (Unreachable
        | TimedOut
        | TooManyCalls
        | NotSignedIn
        | SessionLost
        | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      desk.change(p -> p.withExportFailed(key, e.getMessage()));
      throw e;
    }
  }

  /** Written down before the render is asked for; the same key gives the same render. */
  private SavedProject.Export reserve(SavedProject.Export fresh)
      throws IOException, InterruptedException {
    SavedProject now =
        desk.change(
            p ->
                p.export(fresh.key()).filter(this::isUsable).isPresent() ? p : p.withExport(fresh));
    return now.export(fresh.key()).filter(e -> !e.equals(fresh)).orElse(fresh);
  }

  private boolean isUsable(SavedProject.Export export) {
    return export.isOpen() || isStillThere(export.report());
  }

  private Optional<ExportReport> made(String key) throws IOException {
    return desk.saved().export(key).map(SavedProject.Export::report).filter(this::isStillThere);
  }

  private boolean isStillThere(ExportReport report) {
    try {
      return Files.size(report.file()) == report.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isWhereAsked(Path file, ExportWish wish) throws ProjectException {
    if (wish.target().isBlank()) {
      return true;
    }
    Path asked =
        OutputFile.path(wish.target().strip(), desk.places().exports(), desk.places().home());
    return file.equals(asked) || (Files.isDirectory(asked) && file.getParent().equals(asked));
  }

  private String format(ExportWish wish) throws ProjectException {
    return OutputFile.format(wish, desk.places().exports(), desk.places().home());
  }

  private OutputFile output(ExportWish wish) throws ProjectException {
    return OutputFile.choose(wish, desk.name(), desk.places().exports(), desk.places().home());
  }

  private static ExportReport copy(ExportReport made, OutputFile output) throws IOException {
    Files.copy(made.file(), output.beside(), StandardCopyOption.REPLACE_EXISTING);
    return made.movedTo(output.settle(output.beside()));
  }

  static String newRenderId() {
    return "render_" + UUID.randomUUID().toString().replace("-", "");
  }

  private String key(JsonNode draft, ExportWish wish) throws ProjectException {
    String all =
        String.join(
            "\n",
            format(wish),
            wish.quality(),
            Integer.toString(wish.shortSide()),
            Long.toString(wish.maxBytes()),
            draft.toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
