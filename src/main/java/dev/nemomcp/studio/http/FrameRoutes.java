package dev.nemomcp.studio.http;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** What the timeline looks like: an extra of the studio's, beyond the API. */
final class FrameRoutes implements Routes {
  private final Gate gate;
  private final Store store;
  private final Renderer renderer;
  private final Semaphore oneAtATime = new Semaphore(1, true);

  FrameRoutes(Gate gate, Store store, Renderer renderer) {
    this.gate = gate;
    this.store = store;
    this.renderer = renderer;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/state/nemo_agent/me/{session}/frames", this::frames);
  }

  private void frames(Context call) throws IOException, InterruptedException {
    Session session = gate.session(call, call.pathParam("session"));
    Draft draft =
        store
            .history()
            .current(session.id())
            .map(version -> DraftJson.read(Envelope.JSON.readTree(version.draft())))
            .orElseThrow(() -> ApiError.notFound("There is no footage yet. Upload some first."));
    oneAtATime.acquire();
    try {
      call.contentType("image/jpeg").result(renderer.frames(draft, store.media().of(session.id())));
    } catch (RenderFailed e) {
      throw ApiError.failed(e.getMessage() + " " + e.remedy());
    } finally {
      oneAtATime.release();
    }
  }
}
