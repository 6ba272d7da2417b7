package dev.nemomcp.studio.http;

import dev.nemomcp.studio.agent.Agent;
import dev.nemomcp.studio.http.Intake.Arrival;
import dev.nemomcp.studio.store.MediaFolder;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Footage coming in, as files or as links. */
final class UploadRoutes implements Routes {
  private final Gate gate;
  private final MediaFolder folder;
  private final WebFetch web;
  private final Intake intake;
  private final Agent agent;

  UploadRoutes(Gate gate, MediaFolder folder, WebFetch web, Intake intake, Agent agent) {
    this.gate = gate;
    this.folder = folder;
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

  private void receive(Context call, List<Arrival> arrivals) throws IOException {
    try {
      for (Part part : call.req().getParts()) {
        if (part.getSubmittedFileName() != null) {
          Path file = folder.newArrival();
          part.write(file.toString());
          arrivals.add(new Arrival(baseName(part.getSubmittedFileName()), file));
        }
      }
    } catch (ServletException | IllegalStateException e) {
      throw ApiError.badRequest("The upload cannot be read: " + e.getMessage());
    }
  }

  private void fetch(JsonNode body, List<Arrival> arrivals)
      throws IOException, InterruptedException {
    for (JsonNode url : body.path("urls")) {
      Path file = folder.newArrival();
      arrivals.add(new Arrival(web.fetch(url.asString(""), file), file));
    }
  }

  private static String baseName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "upload" : last;
  }
}
