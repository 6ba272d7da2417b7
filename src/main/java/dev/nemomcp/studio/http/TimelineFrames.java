package dev.nemomcp.studio.http;

import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.store.History.Version;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Store;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Draws frames of a project's timeline, for one caller at a time. */
final class TimelineFrames {
  private final Store store;
  private final Renderer renderer;
  private final Semaphore oneAtATime = new Semaphore(1, true);

  TimelineFrames(Store store, Renderer renderer) {
    this.store = store;
    this.renderer = renderer;
  }

  /** A JPEG sheet of the version's frames. */
  byte[] of(Session session, Version version)
      throws RenderFailed, IOException, InterruptedException {
    oneAtATime.acquire();
    try {
      return renderer.frames(
          DraftJson.read(Envelope.JSON.readTree(version.draft())), store.media().of(session.id()));
    } finally {
      oneAtATime.release();
    }
  }
}
