package dev.nemomcp.nemo;

import dev.nemomcp.draft.Waveform;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.State;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Projects on the backend, and their state. */
final class Sessions {
  private static final JsonMapper JSON = new JsonMapper();

  private final Api api;
  private final URI web;

  Sessions(Api api, URI web) {
    this.api = api;
    this.web = web;
  }

  Session create(String name, String language) throws NemoException, InterruptedException {
    JsonNode data =
        api.post(
                "api/tasks/me/with-session/nemo_agent",
                Map.of("task_name", name, "language", language))
            .data();
    String id = text(data, "session_id", "sessionId");
    if (id.isEmpty()) {
      throw new NemoException.Unreachable(
          "The backend opened no session.", "Try again in a minute.", null);
    }
    String userId = text(data, "user_id", "userId");
    remember(userId);
    return new Session(id, text(data, "task_id", "taskId"), userId);
  }

  /** Empty where the backend knows the session and has no state of it yet. */
  State state(String sessionId) throws NemoException, InterruptedException {
    Answer answer = api.get(path(sessionId, "latest"), Fault.NOT_FOUND);
    if (answer.fault() == Fault.NOT_FOUND) {
      return State.NONE;
    }
    JsonNode data = answer.data();
    remember(text(data, "user_id", "userId"));
    JsonNode state = data.path("state").isObject() ? data.path("state") : data;
    return new State(draft(state), state);
  }

  /** A picture of the timeline's frames. */
  Optional<byte[]> frames(String sessionId) throws NemoException, InterruptedException {
    return preview(sessionId, "frames");
  }

  /** How the timeline sounds. */
  Optional<Waveform> waveform(String sessionId) throws NemoException, InterruptedException {
    return preview(sessionId, "waveform").map(Sessions::waveform);
  }

  private static Waveform waveform(byte[] json) {
    JsonNode data = JSON.readTree(json).path("data");
    List<Integer> levels = new ArrayList<>();
    data.path("levels").forEach(level -> levels.add(level.asInt(0)));
    return new Waveform(Math.max(1, data.path("step_millis").asLong(0)), levels);
  }

  /**
   * Only the editor on this machine shows what a timeline is like, at {@code GET
   * /api/state/nemo_agent/me/<session>/<what>}.
   */
  private Optional<byte[]> preview(String sessionId, String what)
      throws NemoException, InterruptedException {
    if (!api.origin().isLocal()) {
      return Optional.empty();
    }
    Request request = api.signed(api.origin().path(path(sessionId, what)).build()).get().build();
    try {
      return api.wire()
          .transfer(
              request,
              response ->
                  response.code() == 200 ? Optional.of(response.body().bytes()) : Optional.empty());
    } catch (IOException e) {
      throw api.unreachable(e);
    }
  }

  /** Never fails: the link is a courtesy. */
  Optional<URI> link(Session session) throws InterruptedException {
    try {
      JsonNode data =
          api.post(
                  "api/auth/claim-token",
                  Map.of("task_id", session.taskId(), "session_id", session.id()))
              .data();
      String claim = text(data, "claim_token", "claimToken");
      return claim.isEmpty()
          ? Optional.empty()
          : Optional.of(URI.create(web + "/workspace/claim?ct=" + encoded(claim)));
    } catch (NemoException e) {
      return Optional.empty();
    }
  }

  private void remember(String userId) throws NemoException, InterruptedException {
    try {
      api.account().remember(userId);
    } catch (IOException e) {
      // Only the registration link loses its shortcut.
    }
  }

  private static JsonNode draft(JsonNode state) {
    JsonNode draft = state.path("draft");
    JsonNode inner = draft.isString() ? Json.read(draft.asString()) : draft;
    return inner.isObject() || inner.isArray() ? inner : MissingNode.getInstance();
  }

  private static String path(String sessionId, String what) {
    return "api/state/nemo_agent/me/" + encoded(sessionId) + "/" + what;
  }

  static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String text(JsonNode node, String... names) {
    for (String name : names) {
      String text = node.path(name).asString("");
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
