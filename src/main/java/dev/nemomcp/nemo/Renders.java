package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Render;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Renders: started once each, watched through faults of the network. */
final class Renders {
  private static final String PATH = "api/render/proxy/lambda";

  private final Api api;
  private final PollSchedule schedule;

  Renders(Api api, PollSchedule schedule) {
    this.api = api;
    this.schedule = schedule;
  }

  Render start(String sessionId, String renderId, JsonNode draft, Output output)
      throws NemoException, InterruptedException {
    if (!hasSegments(draft)) {
      throw new NemoException.Refused(
          "There is nothing to export yet: the timeline is empty.",
          "Upload a video, or ask for an edit that puts something on the timeline.");
    }
    Render first = submit(sessionId, renderId, draft, output);
    return first.isFailed()
        ? submit(sessionId, "render_" + UUID.randomUUID(), draft, output)
        : first;
  }

  Render look(String renderId) throws NemoException, InterruptedException {
    return RenderReading.read(api.get(path(renderId)).body(), renderId);
  }

  Render await(String renderId, Consumer<Render> seen) throws NemoException, InterruptedException {
    Instant changed = api.waiting().now();
    Render last = null;
    for (int i = 0; ; i++) {
      try {
        Render now = RenderReading.read(api.getOnce(path(renderId)).body(), renderId);
        seen.accept(now);
        if (now.isDone() || now.isFailed()) {
          return now;
        }
        if (!now.equals(last)) {
          last = now;
          changed = api.waiting().now();
        }
      } catch (NemoException.Unreachable | NemoException.TooManyCalls e) {
        // The render goes on without us; the next look may get through.
      }
      if (api.waiting().now().isAfter(changed.plus(schedule.patience()))) {
        throw new NemoException.TimedOut(
            "The render shows no progress for " + schedule.patience().toMinutes() + " minutes.",
            "Look at the state later; if it is still there then, export again.");
      }
      api.waiting().pause(schedule.pause(i));
    }
  }

  void cancel(String renderId) throws NemoException, InterruptedException {
    try {
      api.post(path(renderId) + "/cancel", Map.of());
    } catch (NemoException.Refused e) {
      // Too late to cancel, or the backend cannot.
    }
  }

  /** The same id is the same render, so it may be sent again where the answer was lost. */
  private Render submit(String sessionId, String renderId, JsonNode draft, Output output)
      throws NemoException, InterruptedException {
    Map<String, Object> body =
        Map.of(
            "id", renderId,
            "sessionId", sessionId,
            "draft", draft,
            "output", output(output));
    try {
      return post(renderId, body);
    } catch (NemoException.Unreachable e) {
      try {
        return look(renderId);
      } catch (NemoException.Refused unknown) {
        return post(renderId, body);
      }
    } catch (NemoException.Refused e) {
      return existing(renderId, e);
    }
  }

  private Render post(String renderId, Map<String, Object> body)
      throws NemoException, InterruptedException {
    return RenderReading.read(api.post(PATH, body).body(), renderId);
  }

  /** A refused id may be taken by the render that an earlier try started. */
  private Render existing(String renderId, NemoException.Refused refusal)
      throws NemoException, InterruptedException {
    try {
      return look(renderId);
    } catch (NemoException.Refused unknown) {
      throw refusal;
    }
  }

  private static Map<String, Object> output(Output output) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", output.format());
    fields.put("quality", output.quality());
    if (output.shortSide() > 0) {
      fields.put("shortSide", output.shortSide());
    }
    if (output.maxBytes() > 0) {
      fields.put("maxBytes", output.maxBytes());
    }
    return fields;
  }

  private static boolean hasSegments(JsonNode draft) {
    for (JsonNode track : draft.path("t")) {
      if (!track.path("sg").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String path(String renderId) {
    return PATH + "/" + Sessions.encoded(renderId);
  }
}
