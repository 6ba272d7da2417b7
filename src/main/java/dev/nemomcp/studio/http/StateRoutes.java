package dev.nemomcp.studio.http;

import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.store.History.Version;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Store;
import dev.nemomcp.studio.store.Turns.Turn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The project as it is. */
final class StateRoutes implements Routes {
  private static final int LONGEST_HISTORY = 50;

  private final Gate gate;
  private final Store store;

  StateRoutes(Gate gate, Store store) {
    this.gate = gate;
    this.store = store;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/state/nemo_agent/me/{session}/latest", this::latest);
  }

  private void latest(Context call) {
    Session session = gate.session(call, call.pathParam("session"));
    ObjectNode state = Envelope.JSON.createObjectNode();
    Optional<Turn> turn = store.turns().latest(session.id());
    Optional<Version> current = store.history().current(session.id());
    current.ifPresent(version -> addDraft(state, version));
    ArrayNode videos = state.putArray("video_infos");
    for (Media media : store.media().uploads(session.id())) {
      videos.add(MediaJson.of(media, Gate.baseUrl(call)));
    }
    state.putArray("video_analyses");
    state.putArray("generated_media");
    addHistory(state, session);
    turn.ifPresent(last -> state.set("last_turn", turn(last)));
    ObjectNode preferences = state.putObject("preferences");
    store
        .preferences()
        .of(session.id())
        .forEach((kind, parameters) -> preferences.set(kind, Envelope.JSON.readTree(parameters)));
    call.json(Envelope.of(Envelope.JSON.createObjectNode().set("state", state)));
  }

  private static void addDraft(ObjectNode state, Version version) {
    JsonNode draft = Envelope.JSON.readTree(version.draft());
    state.set("draft", draft);
    ObjectNode canvas = state.putObject("canvas_config");
    canvas.set("width", draft.at("/m/width"));
    canvas.set("height", draft.at("/m/height"));
  }

  private void addHistory(ObjectNode state, Session session) {
    ArrayNode history = state.putArray("history");
    var versions = store.history().versions(session.id());
    for (Version version :
        versions.subList(Math.max(0, versions.size() - LONGEST_HISTORY), versions.size())) {
      history
          .addObject()
          .put("version", version.number())
          .put("label", version.label())
          .put("at", version.createdAt().toString())
          .put("current", version.current());
    }
  }

  private static ObjectNode turn(Turn turn) {
    ObjectNode json =
        Envelope.JSON
            .createObjectNode()
            .put("message", turn.message())
            .put("status", turn.status())
            .put("stage", turn.stage())
            .put("percent", turn.percent())
            .put("reply", turn.reply());
    json.set("results", Envelope.JSON.readTree(turn.results()));
    return json;
  }
}
