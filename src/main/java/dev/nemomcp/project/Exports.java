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

  /** What files are made of. */
  record Timeline(Session session, JsonNode draft) {}

  /** Makes the file, or finds the one that was made before. */
  ExportReport export(ExportWish wish, Consumer<Progress> progress) throws Exception {
    Timeline timeline = timeline(progress);
    return export(render(wish, timeline), timeline, progress);
  }

  /** The timeline as it is now. */
  Timeline timeline(Consumer<Progress> progress) throws Exception {
    progress.accept(Progress.stage("Preparing the export"));
    Session session = desk.saved().session();
    try {
      JsonNode draft = session == null ? null : desk.nemo().state(session.id()).draft();
      if (draft == null || !Outline.of(draft).isReady()) {
        throw new ProjectException(
            "The timeline of " + desk.name() + " is empty; there is nothing to export.",
            "Upload footage first, then edit, then export.");
      }
      return new Timeline(session, draft);
    } catch (SessionLost e) {
      throw desk.lost(session);
    }
  }

  /** The render that a wish comes to; nobody has heard of it yet. */
  SavedProject.Export render(ExportWish wish, Timeline timeline) throws ProjectException {
    return new SavedProject.Export(
        newRenderId(), key(timeline.draft(), wish), wish, desk.clock().millis(), null, "");
  }

  /** Writes down a render that is to come; empty where it cannot be made, as its turn will tell. */
  Optional<SavedProject.Export> announce(ExportWish wish, Timeline timeline)
      throws IOException, InterruptedException {
    try {
      SavedProject.Export fresh = render(wish, timeline);
      boolean rendered = needsRender(wish, captions(timeline));
      output(wish);
      if (rendered && made(fresh.key()).isEmpty()) {
        reserve(fresh);
      }
      return Optional.of(fresh);
    } catch (ProjectException e) {
      return Optional.empty();
    }
  }

  /** Makes the file of that render, or finds the one that was made before. */
  ExportReport export(SavedProject.Export fresh, Timeline timeline, Consumer<Progress> progress)
      throws Exception {
    ExportWish wish = fresh.wish();
    Captioned captions = captions(timeline);
    try {
      return needsRender(wish, captions)
          ? captions.with(rendered(fresh, timeline, progress), wish)
          : captions.alone(output(wish));
    } catch (SessionLost e) {
      throw desk.lost(timeline.session());
    }
  }

  private ExportReport rendered(
      SavedProject.Export fresh, Timeline timeline, Consumer<Progress> progress) throws Exception {
    ExportWish wish = fresh.wish();
    String key = fresh.key();
    Optional<ExportReport> made = made(key);
    if (made.isPresent() && isWhereAsked(made.get().file(), wish)) {
      return made.get().foundAgain();
    }
    OutputFile output = output(wish);
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
              checkWanted(export);
              RenderRun run = new RenderRun(desk, timeline.session(), timeline.draft(), output);
              return settled(
                  key,
                  () ->
                      export.equals(fresh)
                          ? run.run(export, progress)
                          : takenUp(export, run, timeline.draft(), progress));
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
    // First all of them: whoever sees one cancelled must not begin with the next.
    for (SavedProject.Export each : open) {
      desk.change(p -> p.withExportFailed(each.key(), "It was cancelled."));
    }
    for (SavedProject.Export each : open) {
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
          "The timeline changed before this export was begun.",
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
    SavedProject now = desk.change(p -> known(p, fresh).isPresent() ? p : p.withExport(fresh));
    return known(now, fresh).orElse(fresh);
  }

  /** The render itself where it was announced, even if it failed since; else one of the same. */
  private Optional<SavedProject.Export> known(SavedProject project, SavedProject.Export fresh) {
    return project
        .render(fresh.renderId())
        .or(() -> project.export(fresh.key()).filter(this::isUsable));
  }

  private static void checkWanted(SavedProject.Export export) throws ProjectException {
    if (!export.failure().isEmpty()) {
      throw new ProjectException(export.failure(), "Export again when the file is wanted.");
    }
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

  private Captioned captions(Timeline timeline) {
    return new Captioned(desk.name(), timeline.draft());
  }

  /** Captions that are wanted, alone or besides, have to be there. */
  private boolean needsRender(ExportWish wish, Captioned captions) throws ProjectException {
    boolean alone = format(wish).equals(Captioned.FORMAT);
    if (alone || wish.subtitles()) {
      captions.require();
    }
    return !alone;
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
            Integer.toString(wish.framesPerSecond()),
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
