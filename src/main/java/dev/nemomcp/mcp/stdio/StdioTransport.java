package dev.nemomcp.mcp.stdio;

import dev.nemomcp.mcp.stdio.LineReader.Line;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves one client over a pair of streams. Where the SDK's own transport ends the server (a
 * malformed or oversized line, a failing notification) or stays silent (cancellation, the last
 * answers at the end of input), this one answers and goes on.
 */
public final class StdioTransport implements McpServerTransportProvider {
  private static final Logger LOG = LoggerFactory.getLogger(StdioTransport.class);

  /** What a client may only ask for once it has introduced itself. */
  private static final Set<String> FEATURES =
      Set.of("tools", "resources", "prompts", "logging", "completion");

  private final FirstWords first;
  private final Duration grace;
  private final McpJsonMapper json;
  private final MessageWriter out;
  private final UnaryOperator<Object> results;
  private final JsonMapper parser = new JsonMapper();
  private final Calls calls = new Calls();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile McpServerSession session;
  private boolean introduced;

  /**
   * @param first how the conversation began, and where it goes on
   * @param grace how long running calls may go on behind the end of input
   * @param results what goes out for a result of the SDK's: the same, or another
   */
  public StdioTransport(
      FirstWords first, McpJsonMapper json, Duration grace, UnaryOperator<Object> results) {
    this.first = first;
    this.out = new MessageWriter(first.out(), json);
    this.json = json;
    this.grace = grace;
    this.results = results;
  }

  /** Called by the SDK when the server is ready; reading begins. */
  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(new Outgoing());
    Thread reader = new Thread(this::serve, "mcp-stdin");
    reader.setDaemon(true);
    reader.start();
  }

  /** Waits for the end of input, and for the calls that are answered after it. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private void serve() {
    try {
      if (first.heard() != null) {
        accept(first.heard());
      }
      LineReader in = first.lines();
      for (Line line = in.read(); line != null; line = in.read()) {
        accept(line);
      }
      calls.awaitNone(grace);
    } catch (IOException e) {
      LOG.debug("The client is gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      calls.cancelAll();
      session.close();
      ended.countDown();
    }
  }

  private void accept(Line line) throws IOException {
    if (line instanceof LineReader.Whole whole) {
      accept(Incoming.parse(whole.text(), parser));
    } else {
      out.error(
          null,
          ErrorCodes.INVALID_REQUEST,
          "The message is longer than " + first.limitBytes() + " bytes");
    }
  }

  private void accept(Incoming incoming) throws IOException {
    if (incoming instanceof Incoming.Invalid invalid) {
      out.error(invalid.id(), invalid.code(), invalid.reason());
    } else if (incoming instanceof Incoming.Request request) {
      request(request.message());
    } else if (incoming instanceof Incoming.Notification notification) {
      notification(notification.message());
    } else if (incoming instanceof Incoming.Response response) {
      handle(response.message());
    }
  }

  private void request(JSONRPCRequest request) throws IOException {
    if (request.method().equals("ping")) {
      // Answered here, as the SDK holds everything back until the client is initialized.
      out.write(JSONRPCResponse.result(request.id(), Map.of()));
      return;
    }
    introduced |= request.method().equals("initialize");
    if (!introduced && FEATURES.contains(request.method().split("/")[0])) {
      out.error(request.id(), ErrorCodes.INVALID_REQUEST, "Not initialized: send initialize first");
      return;
    }
    Disposable.Swap work = calls.begin(request.id());
    if (work == null) {
      out.error(
          request.id(), ErrorCodes.INVALID_REQUEST, "A request with this id is still running");
      return;
    }
    work.update(
        session
            .handle(request)
            .doFinally(signal -> calls.end(request.id(), work))
            .subscribe(nothing -> {}, failure -> failed(request, failure)));
  }

  private void failed(JSONRPCRequest request, Throwable failure) {
    LOG.warn("{} failed", request.method(), failure);
    try {
      out.error(request.id(), ErrorCodes.INTERNAL_ERROR, "Internal error");
    } catch (IOException e) {
      LOG.debug("The client is gone", e);
    }
  }

  private void notification(JSONRPCNotification notification) {
    if (notification.method().equals("notifications/cancelled")) {
      calls.cancel(
          notification.params() instanceof Map<?, ?> params ? params.get("requestId") : null);
    } else {
      handle(notification);
    }
  }

  /** On its own, so that one failing message does not end the others. */
  private void handle(JSONRPCMessage message) {
    session
        .handle(message)
        .subscribe(nothing -> {}, failure -> LOG.warn("A message was not handled", failure));
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return session.sendNotification(method, params);
  }

  @Override
  public Mono<Void> notifyClient(String sessionId, String method, Object params) {
    return notifyClients(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.fromRunnable(calls::cancelAll);
  }

  /** The way out, for the SDK. */
  private final class Outgoing implements McpServerTransport {
    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
      return Mono.fromCallable(
          () -> {
            if (message instanceof JSONRPCResponse answer) {
              answer(answer);
            } else {
              out.write(message);
            }
            return null;
          });
    }

    private void answer(JSONRPCResponse answer) throws IOException {
      if (!first.hasAnswered(answer.id())) {
        out.write(
            answer.result() == null
                ? answer
                : JSONRPCResponse.result(answer.id(), results.apply(answer.result())));
      }
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
      return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
