package dev.nemomcp.studio.http;

import dev.nemomcp.studio.agent.Agent;
import dev.nemomcp.studio.agent.Tools.EyesAndEars;
import dev.nemomcp.studio.render.RenderQueue;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The NemoVideo API in front of the studio. */
public final class StudioApi implements AutoCloseable {
  private final WebFetch web;
  private final HttpServer server;

  /**
   * How the API is served.
   *
   * @param port of 127.0.0.1; 0 for a free one
   * @param onlyClient the one client id that gets tokens; empty for any
   * @param betweenHeartbeats of an edit's stream
   * @param mayFetchFrom which addresses footage may be fetched from
   * @param mostFileBytes how large an uploaded file may be
   */
  public record Settings(
      int port,
      Optional<String> onlyClient,
      Duration betweenHeartbeats,
      Predicate<InetAddress> mayFetchFrom,
      long mostFileBytes) {
    private static final long MOST_FILE_BYTES = 500L << 20;

    /** Heartbeats every ten seconds, footage from the public internet only, 500 MB a file. */
    public static Settings of(int port, Optional<String> onlyClient) {
      return new Settings(
          port, onlyClient, Duration.ofSeconds(10), GuardedSockets::isPublic, MOST_FILE_BYTES);
    }
  }

  public StudioApi(
      Settings settings,
      Store store,
      Agent agent,
      RenderQueue queue,
      Renderer renderer,
      EyesAndEars ears,
      Recognition recognition) {
    Gate gate = new Gate(store.tokens(), store.sessions());
    Intake intake = new Intake(store.folder(), store.media(), recognition);
    UploadLimit limit = new UploadLimit(settings.mostFileBytes());
    TimelineFrames frames = new TimelineFrames(store, renderer);
    web = new WebFetch(settings.mayFetchFrom(), limit);
    server =
        new HttpServer(
            settings.port(),
            gate,
            List.of(
                new AccountRoutes(gate, store.tokens(), settings.onlyClient()),
                new SessionRoutes(gate, store.sessions()),
                new UploadRoutes(gate, store.folder(), limit, web, intake, agent),
                new EditRoutes(gate, agent, settings.betweenHeartbeats()),
                new StateRoutes(gate, store),
                new PreviewRoutes(
                    gate, store.history(), frames, new TimelineWaveform(store.media(), ears)),
                new ClaimRoutes(gate, store.claims(), new ProjectPage(store, frames)),
                new RenderRoutes(gate, store.renders(), queue),
                new FileRoutes(store.renders(), store.media())));
  }

  /**
   * Starts to listen and says where.
   *
   * @throws IOException where the port is taken, with what to do
   */
  public URI start() throws IOException {
    return server.start();
  }

  @Override
  public void close() {
    web.close();
    server.close();
  }
}
