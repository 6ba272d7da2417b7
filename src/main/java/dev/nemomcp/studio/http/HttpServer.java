package dev.nemomcp.studio.http;

import dev.nemomcp.studio.store.StoreFailure;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API's routes on a port of 127.0.0.1. */
final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final String HOST = "127.0.0.1";
  private static final int MOST_THREADS = 64;
  private static final long MOST_JSON_BYTES = 32L << 20;
  private static final long IDLE_MILLIS = 300_000;
  private static final long STOP_MILLIS = 500;

  private final int port;
  private final Javalin javalin;

  /**
   * @param port 0 for a free one
   */
  HttpServer(int port, Gate gate, List<Routes> groups) {
    this.port = port;
    javalin =
        Javalin.create(
            config -> {
              configure(config, port);
              config.routes.before(gate::checkOrigin);
              groups.forEach(group -> group.addTo(config.routes));
              config.routes.exception(ApiError.class, (e, call) -> refuse(call, e));
              config.routes.exception(StoreFailure.class, HttpServer::fail);
              config.routes.exception(HttpResponseException.class, HttpServer::decline);
              config.routes.exception(Exception.class, HttpServer::breakDown);
            });
  }

  /**
   * @throws IOException where the port is taken
   */
  URI start() throws IOException {
    try {
      javalin.start();
    } catch (JavalinException e) {
      throw new IOException(
          "The studio cannot listen on port "
              + port
              + " of this machine. Choose another port, or none for a free one.",
          e);
    }
    return URI.create("http://" + HOST + ":" + javalin.port());
  }

  /** Calls that are still under way after half a second are cut off. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("Calls were cut off to stop the studio: {}", e.getMessage());
    }
  }

  private static void configure(JavalinConfig config, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_JSON_BYTES;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jsonMapper(new JavalinJackson3(Envelope.JSON, false));
    config.jetty.addConnector((server, http) -> connector(server, http, port));
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("studio");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
  }

  private static Connector connector(Server server, HttpConfiguration http, int port) {
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(HOST);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setShutdownIdleTimeout(STOP_MILLIS / 4);
    return connector;
  }

  private static void refuse(Context call, ApiError error) {
    call.status(error.httpStatus()).json(Envelope.error(error.code(), error.getMessage()));
  }

  private static void fail(StoreFailure failure, Context call) {
    LOG.error("The store failed", failure);
    call.status(500).json(Envelope.error(500, failure.getMessage()));
  }

  private static void breakDown(Exception e, Context call) {
    LOG.error("A call broke: {} {}", call.method(), call.path(), e);
    call.status(500)
        .json(Envelope.error(500, "Something went wrong inside the studio. Try once more."));
  }

  private static void decline(HttpResponseException e, Context call) {
    String message = e.getStatus() == 404 ? "The API has no such call." : e.getMessage();
    call.status(e.getStatus()).json(Envelope.error(e.getStatus(), message));
  }
}
