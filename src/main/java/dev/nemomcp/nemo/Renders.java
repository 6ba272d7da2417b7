package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Render;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    Optional<Render> first = submit(sessionId, renderId, draft, output);
    if (first.isPresent()) {
      return first.get();
    }
    String freshId = "render_" + UUID.randomUUID();
    return submit(sessionId, freshId, draft, output)
        .orElseThrow(
            () ->
                new NemoException.Refused(
                    "The backend says that every render's id is used already.",
                    "Try the export again in a minute."));
  }

  Optional<Render> find(String renderId) throws NemoException, InterruptedException {
    Answer answer = api.get(path(renderId), Fault.NOT_FOUND, Fault.REFUSED);
    return answer.fault() == Fault.NONE
        ? Optional.of(RenderReading.read(answer.body(), renderId))
        : Optional.empty();
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

  void cancel(String renderId) throws InterruptedException {
    try {
      api.post(path(renderId) + "/cancel", Map.of());
    } catch (NemoException e) {
      // Too late to cancel, or the backend cannot, or it cannot be reached: it ends by itself.
    }
  }

  /** The same id is the same render, so it may be sent again where the answer was lost. */
  private Optional<Render> submit(String sessionId, String renderId, JsonNode draft, Output output)
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
      Optional<Render> arrived = find(renderId);
      return arrived.isPresent() ? arrived : post(renderId, body);
    }
  }

  /**
   * @return empty where the id is used up; where it is the id of a render that is there, that
   */
  private Optional<Render> post(String renderId, Map<String, Object> body)
      throws NemoException, InterruptedException {
    Answer answer = api.post(PATH, body, Fault.TAKEN);
    return answer.fault() == Fault.TAKEN
        ? find(renderId)
        : Optional.of(RenderReading.read(answer.body(), renderId));
  }

  private static Map<String, Object> output(Output output) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", output.format());
    fields.put("quality", output.quality());
    if (output.shortSide() > 0) {
      fields.put("shortSide", output.shortSide());
    }
    if (output.framesPerSecond() > 0) {
      fields.put("framesPerSecond", output.framesPerSecond());
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
