package dev.nemomcp.studio.http;

import dev.nemomcp.studio.agent.Agent;
import dev.nemomcp.studio.agent.TurnEvent;
import dev.nemomcp.studio.agent.TurnFeed;
import dev.nemomcp.studio.agent.TurnFeed.Next;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Talking to the editing agent: the answer is a stream of server-sent events. */
final class EditRoutes implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(EditRoutes.class);
  private static final String HEARTBEAT = "{\"type\":\"heartbeat\"}";

  private final Gate gate;
  private final Agent agent;
  private final Duration betweenHeartbeats;

  EditRoutes(Gate gate, Agent agent, Duration betweenHeartbeats) {
    this.gate = gate;
    this.agent = agent;
    this.betweenHeartbeats = betweenHeartbeats;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/run_sse", this::say);
  }

  private void say(Context call) throws InterruptedException {
    JsonNode body = Gate.body(call);
    Session session = gate.session(call, body.path("session_id").asString(""));
    String message =
        StreamSupport.stream(body.at("/new_message/parts").spliterator(), false)
            .map(part -> part.path("text").asString(""))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    if (message.isEmpty()) {
      throw ApiError.badRequest("The message is empty: new_message.parts[0].text says what to do.");
    }
    TurnFeed feed =
        agent
            .say(session, message)
            .orElseThrow(
                () ->
                    ApiError.tooMany(
                        "Too many edits of this project are waiting already. Try again when they"
                            + " are done."));
    call.contentType("text/event-stream; charset=utf-8").header("Cache-Control", "no-store");
    try {
      stream(feed, call.res().getOutputStream());
    } catch (IOException e) {
      LOG.debug("The listener went away; the turn goes on", e);
    }
  }

  private void stream(TurnFeed feed, OutputStream out) throws IOException, InterruptedException {
    out.flush();
    Next next = feed.next(betweenHeartbeats);
    while (!(next instanceof Next.End)) {
      String data =
          next instanceof Next.Event event
              ? Envelope.JSON.writerFor(TurnEvent.class).writeValueAsString(event.event())
              : HEARTBEAT;
      out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      next = feed.next(betweenHeartbeats);
    }
  }
}
