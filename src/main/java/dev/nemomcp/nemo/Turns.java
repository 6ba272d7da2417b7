package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.ToolUse;
import dev.nemomcp.nemo.Nemo.Turn;
import dev.nemomcp.nemo.Nemo.TurnListener;
import dev.nemomcp.nemo.NemoException.Lost;
import dev.nemomcp.nemo.NemoException.NotSent;
import dev.nemomcp.nemo.NemoException.OutOfCredits;
import dev.nemomcp.nemo.NemoException.Refused;
import dev.nemomcp.nemo.NemoException.TimedOut;
import dev.nemomcp.nemo.NemoException.Unreachable;
import dev.nemomcp.nemo.sse.Outcome;
import dev.nemomcp.nemo.sse.TurnEvent.Failed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Request;
import tools.jackson.databind.JsonNode;

/** Saying something to the editing agent: once, and never lost. */
final class Turns {
  private final Api api;
  private final Sessions sessions;
  private final Recovery recovery;
  private final GuiTalk guiTalk;

  Turns(Api api, Sessions sessions, Recovery recovery, GuiTalk guiTalk) {
    this.api = api;
    this.sessions = sessions;
    this.recovery = recovery;
    this.guiTalk = guiTalk;
  }

  Turn say(String sessionId, String message, TurnListener listener)
      throws NemoException, InterruptedException {
    JsonNode before = before(sessionId);
    SentOnce body = new SentOnce(Api.json(message(sessionId, message)));
    Request request =
        api.signed(api.origin().path("run_sse").build())
            .header("Accept", "text/event-stream")
            .post(body)
            .build();
    Hearing.Heard heard;
    try (TurnStream stream = new TurnStream(api.wire().stream(request))) {
      heard = new Hearing(api.waiting(), listener).hear(stream.signals());
    }
    return switch (heard.end()) {
      case WELL -> finished(heard.outcome(), sessionId, before, listener);
      case REFUSED -> refused(request, heard, sessionId, before, listener);
      case CUT -> {
        if (!body.started()) {
          throw new NotSent(api.unreachable(heard.cause()));
        }
        yield recovered(heard, sessionId, before, listener);
      }
      case TIMED_OUT -> timedOut(heard, sessionId, before);
    };
  }

  /**
   * The state is read first: it is what a lost turn is compared with, and it renews an expired
   * token while renewing is still harmless.
   */
  private JsonNode before(String sessionId) throws NemoException, InterruptedException {
    try {
      return sessions.state(sessionId).work();
    } catch (Unreachable e) {
      throw new NotSent(e);
    }
  }

  private Turn finished(Outcome outcome, String sessionId, JsonNode before, TurnListener listener)
      throws NemoException, InterruptedException {
    if (outcome.failure().isPresent()) {
      throw failed(outcome.failure().get());
    }
    // An end without a beginning is what a proxy makes of a connection that it lost.
    boolean changed =
        outcome.isNothing() && recovery.changedSoon(sessionId, before, listener).isPresent();
    return turn(outcome, changed);
  }

  /** A broken gateway may have passed the edit on; any other refusal means nothing was done. */
  private Turn refused(
      Request request,
      Hearing.Heard heard,
      String sessionId,
      JsonNode before,
      TurnListener listener)
      throws NemoException, InterruptedException {
    Answer answer = heard.answer();
    if (answer.isFromGateway()) {
      return recovered(heard, sessionId, before, listener);
    }
    NemoException refusal = api.refusal(request, answer);
    if (answer.fault() == Fault.PASSING) {
      if (recovery.changedSoon(sessionId, before, listener).isPresent()) {
        return turn(heard.outcome(), true);
      }
      throw new Lost(refusal.getMessage(), refusal.nextStep(), refusal);
    }
    throw answer.fault() == Fault.NONE
        ? new Refused(
            "The backend answered without doing anything.", "Say it again in other words.")
        : nothingDone(refusal);
  }

  private Turn recovered(
      Hearing.Heard heard, String sessionId, JsonNode before, TurnListener listener)
      throws NemoException, InterruptedException {
    Outcome outcome = heard.outcome();
    if (hasAnswer(outcome)) {
      boolean changed = recovery.changedSoon(sessionId, before, listener).isPresent();
      return turn(outcome, changed);
    }
    if (recovery.changed(sessionId, before, listener).isPresent()) {
      return turn(outcome.withoutAnswer(), true);
    }
    throw new Lost(
        "The connection broke while the edit was running, and five minutes later the timeline was"
            + " still as before: the edit was probably lost.",
        "Look at the state once more; if the edit is not there, say it again.",
        heard.cause());
  }

  /** What was said before any tool had answered is an announcement, not yet the answer. */
  private static boolean hasAnswer(Outcome outcome) {
    return !outcome.answer().isEmpty()
        && outcome.tools().stream().anyMatch(tool -> !tool.result().isMissingNode());
  }

  private Turn timedOut(Hearing.Heard heard, String sessionId, JsonNode before)
      throws NemoException, InterruptedException {
    if (Recovery.differs(before, sessions.state(sessionId).work())) {
      return turn(heard.outcome().withoutAnswer(), true);
    }
    throw new TimedOut(
        "The backend worked for " + heard.minutes() + " minutes without a result.",
        "It may still finish: look at the state in a few minutes, and only then say it again, in"
            + " smaller steps.");
  }

  private NemoException failed(Failed failed) {
    return refusal(failed)
        .map(Turns::nothingDone)
        .orElseGet(
            () ->
                new Refused(
                    "The backend's editor failed" + Refusals.quoted(failed.message()),
                    "Nothing was changed. Say it again, in other words or smaller steps."));
  }

  /** Where the failure has a code of the backend's. */
  private Optional<NemoException> refusal(Failed failed) {
    String code = failed.code().strip();
    if (!code.matches("[1-9]\\d{0,5}")) {
      return Optional.empty();
    }
    Map<String, String> envelope = Map.of("code", code, "message", failed.message());
    return Optional.of(api.refusal(new Answer(200, Json.read(Json.write(envelope)), "")));
  }

  private static NemoException nothingDone(NemoException refusal) {
    return refusal instanceof OutOfCredits
        ? new OutOfCredits(refusal.getMessage() + " Nothing was changed.", refusal.nextStep())
        : refusal;
  }

  private Turn turn(Outcome outcome, boolean recovered) {
    return new Turn(
        (guiTalk.translate(outcome.answer()) + stopped(outcome)).strip(),
        outcome.progress().stream().map(guiTalk::translate).toList(),
        outcome.tools().stream()
            .map(tool -> new ToolUse(tool.name(), tool.arguments(), tool.result()))
            .toList(),
        recovered);
  }

  /** Why the turn went no further, where the user can do something about it. */
  private String stopped(Outcome outcome) {
    return outcome
        .stop()
        .flatMap(this::refusal)
        .filter(refusal -> !(refusal instanceof Refused) && !(refusal instanceof Unreachable))
        .map(refusal -> "\n" + refusal.getMessage() + " " + refusal.nextStep())
        .orElse("");
  }

  private static Map<String, Object> message(String sessionId, String text) {
    return Map.of(
        "app_name",
        "nemo_agent",
        "user_id",
        "me",
        "session_id",
        sessionId,
        "new_message",
        Map.of("parts", List.of(Map.of("text", text))));
  }
}
