package dev.nemomcp.studio.http;

import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.store.History;
import dev.nemomcp.studio.store.History.Version;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/** What the timeline looks and sounds like: extras of the studio's, beyond the API. */
final class PreviewRoutes implements Routes {
  private static final String OF_SESSION = "/api/state/nemo_agent/me/{session}/";

  private final Gate gate;
  private final History history;
  private final TimelineFrames frames;
  private final TimelineWaveform waveform;

  PreviewRoutes(Gate gate, History history, TimelineFrames frames, TimelineWaveform waveform) {
    this.gate = gate;
    this.history = history;
    this.frames = frames;
    this.waveform = waveform;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(OF_SESSION + "frames", this::frames);
    routes.get(OF_SESSION + "waveform", this::waveform);
  }

  private void frames(Context call) throws IOException, InterruptedException {
    Session session = gate.session(call, call.pathParam("session"));
    try {
      call.contentType("image/jpeg").result(frames.of(session, current(session)));
    } catch (RenderFailed e) {
      throw ApiError.failed(e.getMessage() + " " + e.remedy());
    }
  }

  private void waveform(Context call) {
    Session session = gate.session(call, call.pathParam("session"));
    try {
      Waveform sound = waveform.of(session, current(session));
      ObjectNode data = Envelope.JSON.createObjectNode().put("step_millis", sound.stepMillis());
      sound.levels().forEach(data.putArray("levels")::add);
      call.json(Envelope.of(data));
    } catch (Unavailable e) {
      throw ApiError.failed(e.getMessage() + " " + e.remedy());
    }
  }

  private Version current(Session session) {
    return history
        .current(session.id())
        .orElseThrow(() -> ApiError.notFound("There is no footage yet. Upload some first."));
  }
}
