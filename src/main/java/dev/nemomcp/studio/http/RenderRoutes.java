package dev.nemomcp.studio.http;

import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.studio.render.RenderQueue;
import dev.nemomcp.studio.render.Renderer.Output;
import dev.nemomcp.studio.store.Renders;
import dev.nemomcp.studio.store.Renders.Render;
import dev.nemomcp.studio.store.Renders.Status;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Exports: asked for, looked after, fetched, called off. */
final class RenderRoutes implements Routes {
  private static final String RENDERS = "/api/render/proxy/lambda";
  private static final Set<String> FORMATS =
      Set.of("mp4", "mov", "webm", "gif", "mp3", "m4a", "wav");
  private static final Set<String> QUALITIES = Set.of("draft", "standard", "high");
  private static final String EMPTY_DRAFT = "The draft is empty. Upload footage first.";
  private static final int PERCENT_WHEN_ACCEPTED = 5;

  private final Gate gate;
  private final Renders renders;
  private final RenderQueue queue;

  RenderRoutes(Gate gate, Renders renders, RenderQueue queue) {
    this.gate = gate;
    this.renders = renders;
    this.queue = queue;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(RENDERS, this::start);
    routes.get(RENDERS + "/{id}", this::status);
    routes.post(RENDERS + "/{id}/cancel", this::cancel);
    routes.get("/api/render/proxy/{id}/download", this::download);
  }

  private void start(Context call) {
    gate.client(call);
    gate.checkAttribution(call);
    JsonNode body = Gate.body(call);
    Session session = gate.session(call, body.path("sessionId").asString(""));
    String id = body.path("id").asString("");
    if (id.isBlank()) {
      throw ApiError.badRequest("The render needs an id of your own, such as render_ and a UUID.");
    }
    Output output = output(body.path("output"));
    checkDraft(body.path("draft"));
    if (!renders.submit(
        id,
        session.id(),
        body.path("draft").toString(),
        Envelope.JSON.writeValueAsString(output))) {
      throw ApiError.usedBefore("The render id " + id + " was used before. Send a new one.");
    }
    queue.wake();
    answer(call, id);
  }

  private void status(Context call) {
    answer(call, own(call).id());
  }

  private void cancel(Context call) {
    Render render = own(call);
    renders.cancel(render.id());
    queue.wake();
    answer(call, render.id());
  }

  private void download(Context call) throws IOException {
    Render render = own(call);
    if (render.status() != Status.COMPLETED) {
      throw ApiError.notFound("The render is " + render.status().wireName() + ": no file yet.");
    }
    send(call, render);
  }

  static void send(Context call, Render render) throws IOException {
    if (render.file().isEmpty()) {
      throw ApiError.notFound("The finished file was cleaned up. Export again.");
    }
    FileAnswer.send(call, Path.of(render.file()));
  }

  private Render own(Context call) {
    gate.client(call);
    Render render =
        renders
            .find(call.pathParam("id"))
            .orElseThrow(() -> ApiError.notFound("There is no such render. Start a new one."));
    gate.session(call, render.sessionId());
    return render;
  }

  private static Output output(JsonNode asked) {
    Output output =
        new Output(
            asked.path("format").asString("mp4"),
            asked.path("quality").asString("high"),
            asked.path("shortSide").asInt(0),
            asked.path("framesPerSecond").asInt(0),
            asked.path("maxBytes").asLong(0));
    if (!FORMATS.contains(output.format())) {
      throw ApiError.badRequest(
          "The format " + output.format() + " cannot be made. Use one of " + sorted(FORMATS) + ".");
    }
    if (!QUALITIES.contains(output.quality())) {
      throw ApiError.badRequest(
          "There is no quality " + output.quality() + ". Use one of " + sorted(QUALITIES) + ".");
    }
    return output;
  }

  private static void checkDraft(JsonNode draft) {
    if (draft.path("t").isEmpty()) {
      throw ApiError.badRequest(EMPTY_DRAFT);
    }
    try {
      if (DraftJson.read(draft).isEmpty()) {
        throw ApiError.badRequest(EMPTY_DRAFT);
      }
    } catch (IllegalArgumentException e) {
      throw ApiError.badRequest(
          "The draft cannot be read: " + e.getMessage() + ". Send it as the state call gave it.");
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }

  private void answer(Context call, String id) {
    Render render = renders.find(id).orElseThrow();
    ObjectNode data =
        Envelope.JSON
            .createObjectNode()
            .put("id", id)
            .put("status", render.status().wireName())
            .put("progress", percent(render));
    if (!render.message().isEmpty()) {
      data.put("message", render.message()).put("error", render.message());
    }
    if (!render.file().isEmpty()) {
      data.putObject("output").put("url", FileRoutes.urlOf(render, Gate.baseUrl(call)));
    }
    // Skills look for the facts at the top or inside "data": they find them at both places.
    ObjectNode answer = Envelope.of(data).put("success", true);
    data.properties().stream()
        .filter(field -> !answer.has(field.getKey()))
        .forEach(field -> answer.set(field.getKey(), field.getValue()));
    call.json(answer);
  }

  private static long percent(Render render) {
    return render.status() == Status.COMPLETED
        ? 100
        : PERCENT_WHEN_ACCEPTED + Math.round(render.progress() * (99 - PERCENT_WHEN_ACCEPTED));
  }
}
