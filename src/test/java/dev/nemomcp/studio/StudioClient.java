package dev.nemomcp.studio;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a studio over plain HTTP, as a skill would. */
final class StudioClient {
  static final JsonMapper JSON = new JsonMapper();
  private static final MediaType JSON_TYPE = MediaType.get("application/json");

  private final OkHttpClient http =
      new OkHttpClient.Builder().readTimeout(Duration.ofMinutes(1)).build();
  private final URI base;
  private final String token;

  private StudioClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  static StudioClient signedIn(URI base, String clientId) throws IOException {
    return new StudioClient(
        base,
        new StudioClient(base, "")
            .send("POST", "/api/auth/anonymous-token", null, Map.of("X-Client-Id", clientId))
            .data("token")
            .asString());
  }

  static StudioClient withToken(URI base, String token) {
    return new StudioClient(base, token);
  }

  /**
   * @param status HTTP status
   * @param bytes the body
   */
  record Answer(int status, Map<String, String> headers, byte[] bytes) {
    JsonNode body() {
      return JSON.readTree(bytes);
    }

    JsonNode data(String name) {
      return body().path("data").path(name);
    }

    int code() {
      return body().path("code").asInt(-1);
    }

    String message() {
      return body().path("message").asString("");
    }
  }

  Answer get(String path) throws IOException {
    return send("GET", path, null, Map.of());
  }

  Answer post(String path, Object body) throws IOException {
    return send(
        "POST",
        path,
        RequestBody.create(JSON.writeValueAsString(body), JSON_TYPE),
        Map.of(
            "X-Skill-Source", "in-video", "X-Skill-Version", "1.0", "X-Skill-Platform", "unknown"));
  }

  String session(String name) throws IOException {
    return post(
            "/api/tasks/me/with-session/nemo_agent", Map.of("task_name", name, "language", "en"))
        .data("session_id")
        .asString();
  }

  Answer upload(String session, Path... files) throws IOException {
    MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    for (Path file : files) {
      form.addFormDataPart(
          "files",
          file.getFileName().toString(),
          RequestBody.create(file.toFile(), MediaType.get("application/octet-stream")));
    }
    return send("POST", "/api/upload-video/nemo_agent/me/" + session, form.build(), Map.of());
  }

  Answer say(String session, String message) throws IOException {
    return send("POST", "/run_sse", message(session, message), Map.of());
  }

  /** The events of a turn, to its end. */
  List<JsonNode> events(String session, String message) throws IOException {
    return events(new String(say(session, message).bytes(), StandardCharsets.UTF_8));
  }

  /** Says something and hangs up at the first event. */
  void sayAndHangUp(String session, String message) throws IOException {
    try (Response response =
        http.newCall(request("POST", "/run_sse", message(session, message), Map.of())).execute()) {
      BufferedSource source = response.body().source();
      source.readUtf8Line();
    }
  }

  JsonNode state(String session) throws IOException {
    return get("/api/state/nemo_agent/me/" + session + "/latest").data("state");
  }

  Answer send(String method, String path, RequestBody body, Map<String, String> headers)
      throws IOException {
    try (Response response = http.newCall(request(method, path, body, headers)).execute()) {
      Map<String, String> answered = new java.util.HashMap<>();
      response.headers().forEach(header -> answered.put(header.getFirst(), header.getSecond()));
      return new Answer(response.code(), answered, response.body().bytes());
    }
  }

  private Request request(
      String method, String path, RequestBody body, Map<String, String> headers) {
    Request.Builder request =
        new Request.Builder()
            .url(path.startsWith("http") ? path : base + path)
            .method(
                method,
                body == null && method.equals("POST") ? RequestBody.create(new byte[0]) : body);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    return request.build();
  }

  private static RequestBody message(String session, String message) {
    return RequestBody.create(
        JSON.writeValueAsString(
            Map.of(
                "app_name",
                "nemo_agent",
                "user_id",
                "me",
                "session_id",
                session,
                "new_message",
                Map.of("parts", List.of(Map.of("text", message))))),
        JSON_TYPE);
  }

  private static List<JsonNode> events(String stream) {
    List<JsonNode> events = new ArrayList<>();
    for (String line : stream.split("\n")) {
      if (line.startsWith("data: ")) {
        events.add(JSON.readTree(line.substring(6)));
      }
    }
    return events;
  }
}
