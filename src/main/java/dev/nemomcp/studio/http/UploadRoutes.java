package dev.nemomcp.studio.http;

import dev.nemomcp.studio.agent.Agent;
import dev.nemomcp.studio.http.Intake.Arrival;
import dev.nemomcp.studio.store.MediaFolder;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Footage coming in, as files or as links. */
final class UploadRoutes implements Routes {
  private static final int MOST_BYTES_IN_MEMORY = 64 << 10;

  private final Gate gate;
  private final MediaFolder folder;
  private final UploadLimit limit;
  private final WebFetch web;
  private final Intake intake;
  private final Agent agent;

  UploadRoutes(
      Gate gate, MediaFolder folder, UploadLimit limit, WebFetch web, Intake intake, Agent agent) {
    this.gate = gate;
    this.folder = folder;
    this.limit = limit;
    this.web = web;
    this.intake = intake;
    this.agent = agent;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/api/upload-video/nemo_agent/me/{session}", this::upload);
  }

  private void upload(Context call) throws IOException, InterruptedException {
    Session session = gate.session(call, call.pathParam("session"));
    List<Arrival> arrivals = new ArrayList<>();
    try {
      if (call.isMultipartFormData()) {
        receive(call, arrivals);
      } else {
        fetch(Gate.body(call), arrivals);
      }
      if (arrivals.isEmpty()) {
        throw ApiError.badRequest(
            "There is no file: send them as multipart fields named “files”, or links as “urls”.");
      }
      ArrayNode files = intake.take(session, arrivals, Gate.baseUrl(call));
      agent.placeArrivals(session);
      ObjectNode data = Envelope.JSON.createObjectNode();
      data.set("files", files);
      call.json(Envelope.of(data.put("session_state_applied", true)));
    } finally {
      for (Arrival arrival : arrivals) {
        Files.deleteIfExists(arrival.file());
      }
    }
  }

  /** The server writes each part to disk as it comes; from there it only moves. */
  private void receive(Context call, List<Arrival> arrivals) throws IOException {
    call.req()
        .setAttribute(
            ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
            new MultipartConfigElement(
                folder.incoming().toString(), limit.bytes(), -1, MOST_BYTES_IN_MEMORY));
    try {
      for (Part part : call.req().getParts()) {
        if (part.getSubmittedFileName() != null) {
          Path file = folder.newArrival();
          part.write(file.toString());
          arrivals.add(new Arrival(baseName(part.getSubmittedFileName()), file));
        }
      }
    } catch (ServletException e) {
      throw isOverLimit(e)
          ? limit.exceeded()
          : ApiError.badRequest("The upload cannot be read: it is no complete multipart form.");
    }
  }

  /** Jetty says it by an exception of that type, deep inside. */
  private static boolean isOverLimit(Throwable e) {
    return e instanceof IllegalStateException
        || (e.getCause() != null && isOverLimit(e.getCause()));
  }

  private void fetch(JsonNode body, List<Arrival> arrivals)
      throws IOException, InterruptedException {
    for (JsonNode url : body.path("urls")) {
      Path file = folder.newArrival();
      arrivals.add(new Arrival(web.fetch(url.asString(""), file), file));
    }
  }

  /** Forms escape a quote and line ends in a file's name, and nothing else. */
  private static String baseName(String sent) {
    String name = sent.replace("%22", "\"").replace("%0D", " ").replace("%0A", " ");
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "upload" : last;
  }
}
