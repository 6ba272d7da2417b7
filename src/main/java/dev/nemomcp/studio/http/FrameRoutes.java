package dev.nemomcp.studio.http;

import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.store.History;
import dev.nemomcp.studio.store.History.Version;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** What the timeline looks like: an extra of the studio's, beyond the API. */
final class FrameRoutes implements Routes {
  private final Gate gate;
  private final History history;
  private final TimelineFrames frames;

  FrameRoutes(Gate gate, History history, TimelineFrames frames) {
    this.gate = gate;
    this.history = history;
    this.frames = frames;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/state/nemo_agent/me/{session}/frames", this::frames);
  }

  private void frames(Context call) throws IOException, InterruptedException {
    Session session = gate.session(call, call.pathParam("session"));
    Version version =
        history
            .current(session.id())
            .orElseThrow(() -> ApiError.notFound("There is no footage yet. Upload some first."));
    try {
      call.contentType("image/jpeg").result(frames.of(session, version));
    } catch (RenderFailed e) {
      throw ApiError.failed(e.getMessage() + " " + e.remedy());
    }
  }
}
