package dev.nemomcp.project;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoException.Lost;
import dev.nemomcp.nemo.NemoException.SessionLost;
import dev.nemomcp.nemo.NemoException.TimedOut;
import dev.nemomcp.nemo.NemoException.Unreachable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Turns of the backend's editing agent: one at a time, each written down before it is sent. */
final class Turns {
  private static final Duration LONGEST_TURN = Duration.ofMinutes(15);

  private final Desk desk;

  Turns(Desk desk) {
    this.desk = desk;
  }

  /** Says it, once, and finds out what it did. */
  EditReport say(String instruction, Route route, Consumer<Progress> progress) throws Exception {
    progress.accept(Progress.stage("Waiting for the work before it"));
    return desk.locks()
        .<EditReport, Exception>holding(
            desk.turnLock(),
            () -> {
              try {
                Optional<EditReport> earlier = earlier(instruction, progress);
                return earlier.isPresent() ? earlier.get() : sayAlone(instruction, route, progress);
              } catch (SessionLost e) {
                throw desk.lost(desk.saved().session());
              }
            });
  }

  /**
   * What came of a turn that an earlier process left behind, where it was the same sentence: who
   * never got an answer asks again, and must not pay again.
   */
  private Optional<EditReport> earlier(String instruction, Consumer<Progress> progress)
      throws NemoException, IOException, InterruptedException {
    Optional<SavedProject.Turn> left = desk.saved().openTurn();
    boolean same = left.isPresent() && left.get().instruction().equals(instruction);
    Optional<EditReport> report = recover(same);
    if (same && report.isEmpty()) {
      progress.accept(Progress.stage("Waiting for the edit that was sent before"));
      desk.nemo().awaitChange(desk.saved().session().id(), left.get().before());
      return recover(false);
    }
    return report.filter(found -> same && found.outcome() == EditReport.Outcome.DONE);
  }

  /** Puts a question to it that changes nothing; empty where nobody has been spoken to yet. */
  String ask(String question, Consumer<Progress> progress) throws Exception {
    Session session = desk.saved().session();
    if (session == null) {
      return "";
    }
    return desk.locks()
        .<String, Exception>holding(
            desk.turnLock(),
            () ->
                desk.nemo()
                    .say(
                        session.id(),
                        question,
                        (stage, percent) -> progress.accept(new Progress(stage, percent)))
                    .reply());
  }

  private EditReport sayAlone(String instruction, Route route, Consumer<Progress> progress)
      throws NemoException, IOException, InterruptedException {
    progress.accept(Progress.stage("Editing"));
    String language = UserLanguage.of(instruction, route.understanding().language());
    Session session = desk.session(language);
    Nemo nemo = desk.nemo();
    JsonNode before = nemo.state(session.id()).work();
    SavedProject.Turn turn =
        new SavedProject.Turn(
            UUID.randomUUID().toString(), instruction, desk.clock().millis(), before, null);
    desk.change(p -> p.withTurn(turn).speaking(language));
    Nemo.Turn said;
    try {
      said =
          nemo.say(
              session.id(),
              route.message(),
              (stage, percent) ->
                  progress.accept(new Progress(stage.isEmpty() ? "Editing" : stage, percent)));
    } catch (Unreachable | TimedOut e) {
      // Nobody knows whether it arrived: the turn stays open until the state tells.
      throw e;
    } catch (Lost e) {
      close(turn, EditReport.failed(desk.name(), e.getMessage()));
      throw e;
    } catch (NemoException e) {
      desk.change(p -> p.withoutTurn(turn.id()));
      throw e;
    }
    JsonNode after = nemo.state(session.id()).work();
    return close(turn, receipt(route.understanding(), before, after).of(said));
  }

  private Receipt receipt(Understanding understanding, JsonNode before, JsonNode after) {
    return new Receipt(desk.name(), desk.backend().local(), understanding, before, after);
  }

  /**
   * Looks what became of a turn whose process died or whose connection was cut. To be called under
   * the turn's lock, which says that nobody waits for it any more.
   *
   * @param patient leave it open where it may still arrive
   * @return empty where there was none, or it is left open
   */
  Optional<EditReport> recover(boolean patient)
      throws NemoException, IOException, InterruptedException {
    SavedProject saved = desk.saved();
    if (saved.openTurn().isEmpty() || saved.session() == null) {
      return Optional.empty();
    }
    SavedProject.Turn turn = saved.openTurn().get();
    JsonNode after = desk.nemo().state(saved.session().id()).work();
    // The studio's turns die with their process; the cloud's go on without us.
    boolean over =
        desk.backend().local()
            || desk.clock().millis() - turn.sentMillis() > LONGEST_TURN.toMillis();
    return over || !patient || !StateDifference.between(turn.before(), after).isEmpty()
        ? Optional.of(
            close(turn, recovered(turn, Interpreter.understand(turn.instruction()), after)))
        : Optional.empty();
  }

  private EditReport recovered(
      SavedProject.Turn turn, Understanding understanding, JsonNode after) {
    boolean chinese = understanding.isChinese();
    String reply =
        chinese ? "连接中断，结果取自当前时间线。" : "The connection was cut; this is read off the timeline.";
    return receipt(understanding, turn.before(), after)
        .of(new Nemo.Turn(reply, List.of(), List.of()));
  }

  private EditReport close(SavedProject.Turn turn, EditReport report)
      throws IOException, InterruptedException {
    desk.change(p -> p.withTurn(turn.closed(report)));
    return report;
  }
}
