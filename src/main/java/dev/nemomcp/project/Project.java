package dev.nemomcp.project;

import dev.nemomcp.draft.TrackSummary;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Understanding.Topic;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.State;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoException.SessionLost;
import dev.nemomcp.project.EditReport.NotDone;
import dev.nemomcp.project.Snapshot.Exported;
import dev.nemomcp.project.Snapshot.Running;
import dev.nemomcp.project.Snapshot.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One editing project. Work on it is started here, joined where it already runs, and goes on when
 * nobody waits.
 */
final class Project {
  private static final String EXPORT = "export";

  /** Something that was asked for, with the work that it led to. */
  private record Asked<T>(Object what, Work<T> work) {
    /** The same wish again, before anybody saw what came of the first, is the same work. */
    boolean covers(Object again) {
      return what.equals(again) && (work.isRunning() || !work.isDelivered());
    }
  }

  private final Desk desk;
  private final Turns turns;
  private final Exports exports;
  private final Uploads uploads;
  private Asked<EditReport> edit;
  private Asked<ExportReport> export;
  private Asked<EditReport> files;
  private Asked<UploadReport> upload;
  private final List<Work<?>> works = new ArrayList<>();

  Project(Desk desk) {
    this.desk = desk;
    this.turns = new Turns(desk);
    this.exports = new Exports(desk);
    this.uploads = new Uploads(desk);
  }

  String name() {
    return desk.name();
  }

  synchronized Work<UploadReport> upload(List<Source> sources) {
    if (upload == null || !upload.covers(sources)) {
      upload = new Asked<>(sources, started("upload", p -> uploads.upload(sources, p)));
      forgetFiles();
    }
    return upload.work();
  }

  /**
   * Says it to the backend, then makes the files that the sentence asks for, and answers what it
   * asks besides.
   *
   * @param known the answer, as far as it is known without the timeline
   */
  synchronized Work<EditReport> edit(String instruction, Route route, String known) {
    if (edit == null || !edit.covers(instruction)) {
      edit =
          new Asked<>(
              instruction,
              started(
                  "edit: " + instruction,
                  progress -> {
                    EditReport edited = turns.say(instruction, route, progress);
                    return withFiles(
                        edited.withAnswer(answerBesides(route, known, progress)), route, progress);
                  }));
      forgetFiles();
    }
    return edit.work();
  }

  /** The answer to what is asked besides an edit, unless the edit's reply has it already. */
  private String answerBesides(Route route, String known, Consumer<Progress> progress)
      throws Exception {
    String question = route.understanding().question().said();
    if (!question.isEmpty() && desk.backend().local() && route.message().contains(question)) {
      return "";
    }
    return known.isEmpty() ? answer(route, progress) : known;
  }

  /**
   * What the backend says to a question about the timeline; empty where it is not to be asked. Only
   * a studio of one's own is: elsewhere a question is paid for like an edit.
   */
  String answer(Route route, Consumer<Progress> progress) throws Exception {
    Question question = route.understanding().question();
    Understanding alone = Interpreter.understand(question.words());
    boolean touchesNothing =
        alone.wishes().isEmpty() && alone.impossible().isEmpty() && alone.preferences().isEmpty();
    boolean isOfTimeline = question.all().anyMatch(asked -> asked.topic() == Topic.TIMELINE);
    return desk.backend().local() && isOfTimeline && touchesNothing
        ? turns.ask(question.words(), progress)
        : "";
  }

  /** What goes wrong with the files leaves the edit standing; where that failed, none are made. */
  private EditReport withFiles(EditReport edited, Route route, Consumer<Progress> progress)
      throws Exception {
    if (route.exports().isEmpty()) {
      return edited;
    }
    if (edited.notDone().stream().anyMatch(route::holdsFiles)) {
      return edited.withNotDone(NotDone.exportOfFailed(route.understanding().isChinese()));
    }
    try {
      return edited.withFiles(batch(route).make(progress));
    } catch (ProjectException e) {
      return edited.withNotDone(NotDone.export(e.getMessage(), e.nextStep()));
    } catch (NemoException e) {
      return edited.withNotDone(NotDone.export(e.getMessage(), e.nextStep()));
    }
  }

  private ExportBatch batch(Route route) {
    return new ExportBatch(exports, route.exports(), route.understanding().isChinese());
  }

  /** A sentence that asks for nothing but files. */
  synchronized Work<EditReport> exportSaid(Route route, String known) {
    Work.Task<EditReport> said = route.exports().size() == 1 ? fileSaid(route) : filesSaid(route);
    return Work.start(
        EXPORT,
        progress -> {
          String answer = known.isEmpty() ? answer(route, progress) : known;
          return said.run(progress).withAnswer(answer);
        });
  }

  private Work.Task<EditReport> fileSaid(Route route) {
    Work<ExportReport> file = export(route.exports().get(0));
    return progress ->
        exported(route, new ExportBatch.Files(List.of(file.join(progress)), List.of()));
  }

  private Work.Task<EditReport> filesSaid(Route route) {
    if (files == null || !files.covers(route.exports())) {
      files =
          new Asked<>(
              route.exports(),
              started(EXPORT, p -> exported(route, batch(route).make(p))).shared());
    }
    return files.work()::join;
  }

  private EditReport exported(Route route, ExportBatch.Files files) {
    return EditReport.exported(name(), route.understanding(), files);
  }

  synchronized Work<ExportReport> export(ExportWish wish) {
    if (export == null || !export.covers(wish)) {
      // Who saw it in the state has not been given it yet: the next export gives it as new.
      export = new Asked<>(wish, started(EXPORT, p -> exports.export(wish, p)).shared());
    }
    return export.work();
  }

  /** Whether there was something to cancel. */
  synchronized boolean cancelExports() throws NemoException, IOException, InterruptedException {
    forgetFiles();
    // What comes of it has been said.
    works.removeIf(work -> work.title().equals(EXPORT));
    return exports.cancel();
  }

  /** What is asked for next is another film, or asked for anew. */
  private void forgetFiles() {
    export = null;
    files = null;
  }

  private <T> Work<T> started(String title, Work.Task<T> task) {
    Work<T> work = Work.start(title, task);
    works.add(work);
    return work;
  }

  /** What runs, or has ended without anybody seeing what came of it; the oldest first. */
  synchronized List<Work<?>> pending() {
    works.removeIf(work -> !work.isRunning() && work.isDelivered());
    return List.copyOf(works);
  }

  private List<Running> running() {
    return pending().stream()
        .filter(Work::isRunning)
        .map(work -> new Running(work.title(), work.progress()))
        .toList();
  }

  /** Looks how it stands, and picks up what an earlier process left behind. */
  Snapshot snapshot() throws NemoException, IOException, InterruptedException, ProjectException {
    Session known = desk.saved().session();
    try {
      settle();
      return look();
    } catch (SessionLost e) {
      throw desk.lost(known);
    }
  }

  private void settle() throws NemoException, IOException, InterruptedException {
    SavedProject saved = desk.saved();
    if (saved.openTurn().isPresent()) {
      desk.locks()
          .<Boolean, NemoException>ifFree(
              desk.turnLock(),
              () -> {
                turns.recover(true);
                return true;
              });
    }
    synchronized (this) {
      if (running().isEmpty()) {
        for (SavedProject.Export left : saved.exports()) {
          if (left.isOpen()) {
            started(EXPORT, progress -> exports.resume(left, progress));
          }
        }
      }
    }
  }

  private Snapshot look() throws NemoException, IOException, InterruptedException {
    SavedProject saved = desk.saved();
    State state = saved.session() == null ? State.NONE : desk.nemo().state(saved.session().id());
    List<Exported> files = new ArrayList<>();
    for (SavedProject.Export each : saved.exports()) {
      String status = each.isOpen() ? "running" : each.report() != null ? "ready" : "failed";
      files.add(0, new Exported(status, each.report(), each.failure()));
    }
    List<SavedProject.Turn> said = saved.turns();
    Optional<SavedProject.Turn> last =
        said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    return new Snapshot(
        name(),
        running(),
        state.draft(),
        TrackSummary.of(state.draft()),
        saved.media(),
        last.map(SavedProject.Turn::report).filter(Objects::nonNull),
        last.filter(SavedProject.Turn::isOpen).map(SavedProject.Turn::instruction),
        Version.of(state.raw().path("history")),
        files);
  }

  /** A picture of the timeline's frames, where the backend can draw one. */
  Optional<byte[]> frames() throws NemoException, IOException, InterruptedException {
    SavedProject saved = desk.saved();
    return saved.session() == null ? Optional.empty() : desk.nemo().frames(saved.session().id());
  }

  /** How the timeline's clips sound, where the backend can tell. */
  Optional<Waveform> waveform() throws NemoException, IOException, InterruptedException {
    SavedProject saved = desk.saved();
    return saved.session() == null ? Optional.empty() : desk.nemo().waveform(saved.session().id());
  }
}
