package dev.nemomcp.studio;

import dev.nemomcp.studio.agent.Agent;
import dev.nemomcp.studio.http.StudioApi;
import dev.nemomcp.studio.render.FinishedFiles;
import dev.nemomcp.studio.render.RenderQueue;
import dev.nemomcp.studio.store.Store;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;

/** The embedded backend: a video editor behind the NemoVideo API, on loopback. */
public final class Studio implements AutoCloseable {
  private static final long MOST_FINISHED_BYTES = 10L << 30;

  private final Store store;
  private final Agent agent;
  private final RenderQueue queue;
  private final StudioApi api;
  private final URI uri;

  private Studio(Store store, Agent agent, RenderQueue queue, StudioApi api, URI uri) {
    this.store = store;
    this.agent = agent;
    this.queue = queue;
    this.api = api;
    this.uri = uri;
  }

  /**
   * Starts it.
   *
   * @throws IOException where its folders cannot be used, the port is taken, or no FFmpeg runs
   *     here; the message says what to do
   */
  public static Studio start(StudioSettings settings) throws IOException, InterruptedException {
    return start(
        settings,
        Engine.onFfmpeg(settings.cacheFolder()),
        StudioApi.Settings.of(settings.port(), settings.onlyClient()));
  }

  static Studio start(StudioSettings settings, Engine engine, StudioApi.Settings serving)
      throws IOException {
    InstantSource clock = InstantSource.system();
    Store store = Store.open(settings.dataFolder(), clock);
    try {
      store.sweep();
      Agent agent = new Agent(engine.tools(), store);
      RenderQueue queue =
          new RenderQueue(
              store.renders(),
              store.media(),
              engine.renderer(),
              new FinishedFiles(
                  settings.dataFolder().resolve("renders"), MOST_FINISHED_BYTES, clock));
      StudioApi api =
          new StudioApi(
              serving,
              store,
              agent,
              queue,
              engine.renderer(),
              engine.tools().eyesAndEars(),
              engine.recognition());
      URI uri = api.start();
      queue.start();
      return new Studio(store, agent, queue, api, uri);
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Where it listens. */
  public URI uri() {
    return uri;
  }

  /**
   * Stops within two seconds. Renders that are running are taken up again at the next start, turns
   * are noted as interrupted.
   */
  @Override
  public void close() {
    agent.close();
    queue.close();
    api.close();
    store.close();
  }
}
