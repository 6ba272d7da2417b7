package dev.nemomcp.studio.http;

import dev.nemomcp.studio.store.Sessions;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Opening a project. */
final class SessionRoutes implements Routes {
  private static final String DEFAULT_NAME = "project";

  private final Gate gate;
  private final Sessions sessions;

  SessionRoutes(Gate gate, Sessions sessions) {
    this.gate = gate;
    this.sessions = sessions;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/api/tasks/me/with-session/nemo_agent", this::create);
  }

  private void create(Context call) {
    String client = gate.client(call);
    JsonNode body = Gate.body(call);
    Session session =
        sessions.create(
            client,
            body.path("task_name").asString(DEFAULT_NAME),
            body.path("language").asString("en"));
    call.json(
        Envelope.of(
            Envelope.JSON
                .createObjectNode()
                .put("task_id", session.taskId())
                .put("session_id", session.id())
                .put("user_id", client)));
  }
}
