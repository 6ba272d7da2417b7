package dev.nemomcp.nemo;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * NemoVideo as its documents describe it, in memory, with one session's worth of manners: it wants
 * a client id, a token and the attribution headers, keeps a draft for each session, renders at the
 * third look, and misbehaves on demand.
 *
 * <p>Calls are named by method and the start of their path, such as {@code GET /api/state}.
 */
public final class FakeNemo implements AutoCloseable {
  public static final String TOKEN_CALL = "POST /api/auth/anonymous-token";
  public static final String SESSION_CALL = "POST /api/tasks";
  public static final String EDIT_CALL = "POST /run_sse";
  public static final String UPLOAD_CALL = "POST /api/upload-video";
  public static final String CREDITS_CALL = "GET /api/credits";
  public static final String STATE_CALL = "GET /api/state";
  public static final String RENDER_CALL = "POST /api/render";
  public static final String LOOK_CALL = "GET /api/render/proxy/lambda";
  public static final String FILE_CALL = "GET /files";
  public static final String DOWNLOAD_CALL = "GET /api/render/proxy/render";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SESSION = Pattern.compile("/me/([^/]+)");

  private final MockWebServer server = new MockWebServer();
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Deque<Trouble>> troubles = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> drafts = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> looks = new ConcurrentHashMap<>();
  private final Deque<TurnScript> turns = new ArrayDeque<>();
  private final AtomicInteger tokens = new AtomicInteger();
  private volatile byte[] file = mp4(4_000);
  private volatile boolean acceptsOwnToken = true;
  private volatile boolean holdsRenders;

  public FakeNemo() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    server.start();
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /** The next answers to that call are spoilt, one by one. */
  public FakeNemo trouble(String call, Trouble... spoilt) {
    troubles.computeIfAbsent(call, name -> new ArrayDeque<>()).addAll(List.of(spoilt));
    return this;
  }

  /** From now on that call is answered as it should be. */
  public FakeNemo untroubled(String call) {
    troubles.remove(call);
    return this;
  }

  /** What the next edit streams; without it an edit adds a title and says so. */
  public FakeNemo turn(TurnScript script) {
    synchronized (turns) {
      turns.add(script);
    }
    return this;
  }

  /** What the next download brings. */
  public FakeNemo file(byte[] bytes) {
    file = bytes;
    return this;
  }

  /** From now on only tokens that it gave out itself are good. */
  public FakeNemo refusingOwnTokens() {
    acceptsOwnToken = false;
    return this;
  }

  /** While it holds them, renders stay pending. */
  public FakeNemo holdingRenders(boolean hold) {
    holdsRenders = hold;
    return this;
  }

  /** As if no render had ever been asked for. */
  public FakeNemo forgetRenders() {
    looks.clear();
    return this;
  }

  public FakeNemo draft(String sessionId, JsonNode draft) {
    drafts.put(sessionId, draft);
    return this;
  }

  /** Every request to that call so far. */
  public List<RecordedRequest> requests(String call) {
    return requests.stream().filter(request -> named(request).startsWith(call)).toList();
  }

  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** A draft with one video track and as many titles. */
  public static ObjectNode draftWithTitles(int count) {
    ObjectNode draft = JSON.createObjectNode();
    draft.putObject("m").put("title", "project");
    draft.put("d", 4_000);
    var tracks = draft.putArray("t");
    tracks.addObject().put("tt", 0).putArray("sg").addObject().put("name", "clip.mp4");
    for (int i = 0; i < count; i++) {
      tracks.addObject().put("tt", 7).putArray("sg").addObject().put("text", "Title " + i);
    }
    return draft;
  }

  /** The smallest file of that size with an MP4's boxes. */
  public static byte[] mp4(int bytes) {
    ByteBuffer file = ByteBuffer.allocate(bytes);
    file.putInt(16).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(0);
    file.putInt(8).put("moov".getBytes(StandardCharsets.US_ASCII));
    file.putInt(bytes - 24).put("mdat".getBytes(StandardCharsets.US_ASCII));
    return file.array();
  }

  @Override
  public void close() {
    server.close();
  }

  static MockResponse.Builder json(Object value) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .body(JSON.writeValueAsString(value));
  }

  private MockResponse answer(RecordedRequest request) {
    requests.add(request);
    MockResponse.Builder answer = manners(request).orElseGet(() -> route(request));
    for (Map.Entry<String, Deque<Trouble>> trouble : troubles.entrySet()) {
      if (named(request).startsWith(trouble.getKey())) {
        Trouble next;
        synchronized (trouble.getValue()) {
          next = trouble.getValue().poll();
        }
        if (next != null) {
          return next.on(answer).build();
        }
      }
    }
    return answer.build();
  }

  /** What every call must bring. */
  private Optional<MockResponse.Builder> manners(RecordedRequest request) {
    String call = named(request);
    if (call.startsWith(FILE_CALL)) {
      return Optional.empty();
    }
    if (request.getHeaders().get("X-Client-Id") == null) {
      return Optional.of(error(400, 400, "Missing X-Client-Id"));
    }
    if (call.startsWith(TOKEN_CALL)) {
      return Optional.empty();
    }
    String token = Optional.ofNullable(request.getHeaders().get("Authorization")).orElse("");
    boolean mine = token.startsWith("Bearer nmv_usr_");
    if (!mine && !(acceptsOwnToken && token.startsWith("Bearer own"))) {
      return Optional.of(error(200, 1001, "Invalid token"));
    }
    if (call.startsWith(RENDER_CALL) && request.getHeaders().get("X-Skill-Source") == null) {
      return Optional.of(error(402, 402, "Export is not in the plan"));
    }
    Matcher session = SESSION.matcher(request.getTarget());
    boolean unknown =
        session.find()
            && !session.group(1).equals("with-session")
            && !drafts.containsKey(session.group(1));
    return unknown ? Optional.of(error(200, 1002, "Session not found")) : Optional.empty();
  }

  private MockResponse.Builder route(RecordedRequest request) {
    String call = named(request);
    if (call.startsWith(TOKEN_CALL)) {
      return ok(
          Map.of(
              "token", "nmv_usr_" + tokens.incrementAndGet(), "user_id", "user-1", "credits", 100));
    }
    if (call.startsWith(SESSION_CALL)) {
      String id = "90071992547409930" + drafts.size();
      drafts.put(id, JSON.createObjectNode());
      return ok(Map.of("task_id", "task-" + id, "session_id", id, "user_id", "user-1"));
    }
    if (call.startsWith("POST /api/auth/claim-token")) {
      return ok(Map.of("claim_token", "clm_1", "expires_in", 604_800));
    }
    if (call.startsWith(EDIT_CALL)) {
      return stream(request);
    }
    if (call.startsWith(UPLOAD_CALL)) {
      return upload(request);
    }
    if (call.startsWith(CREDITS_CALL)) {
      return ok(Map.of("available", 60, "frozen", 40, "total", 100));
    }
    if (call.startsWith(STATE_CALL)) {
      return ok(Map.of("state", Map.of("draft", drafts.get(session(request)))));
    }
    if (call.startsWith(RENDER_CALL)) {
      String id = body(request).path("id").asString();
      looks.putIfAbsent(id, new AtomicInteger());
      return json(
          Map.of("success", true, "data", Map.of("id", id, "status", "pending", "progress", 5)));
    }
    if (call.startsWith(LOOK_CALL)) {
      return look(request.getTarget().replaceAll(".*/", ""));
    }
    return call.startsWith(FILE_CALL) || call.startsWith(DOWNLOAD_CALL)
        ? file(request)
        : error(404, 404, "Not found");
  }

  private MockResponse.Builder stream(RecordedRequest request) {
    String id = body(request).path("session_id").asString();
    if (!drafts.containsKey(id)) {
      return error(404, 1002, "Session not found");
    }
    TurnScript script;
    synchronized (turns) {
      script = turns.isEmpty() ? addingTitle(id) : turns.poll();
    }
    script.draftAfter().ifPresent(draft -> drafts.put(id, draft));
    return script.response();
  }

  private TurnScript addingTitle(String sessionId) {
    int titles = Math.max(0, drafts.get(sessionId).path("t").size() - 1);
    return new TurnScript()
        .toolCall("title", Map.of("text", "Title " + titles))
        .heartbeat()
        .toolResult("title", Map.of("status", "done"))
        .text("I added a title.")
        .changingDraftTo(draftWithTitles(titles + 1));
  }

  private MockResponse.Builder upload(RecordedRequest request) {
    String sent =
        request.getBody() == null ? "" : request.getBody().string(StandardCharsets.ISO_8859_1);
    if (sent.contains(".txt\"")) {
      return error(200, 4001, "Unsupported file type");
    }
    Matcher name = Pattern.compile("filename=\"([^\"]+)\"").matcher(sent);
    drafts.put(session(request), draftWithTitles(0));
    return ok(
        Map.of(
            "files",
            List.of(
                Map.of(
                    "filename",
                    name.find() ? name.group(1) : "clip.mp4",
                    "file_type",
                    "video",
                    "duration",
                    4.0,
                    "width",
                    160,
                    "height",
                    90)),
            "session_state_applied",
            true));
  }

  private MockResponse.Builder look(String id) {
    AtomicInteger seen = looks.get(id);
    if (seen == null) {
      return error(404, 404, "No such render");
    }
    return switch (holdsRenders ? 0 : seen.getAndIncrement()) {
      case 0 -> json(Map.of("status", "pending", "progress", 5));
      case 1 -> json(Map.of("data", Map.of("status", "processing", "progress", 50)));
      default ->
          json(Map.of("status", "completed", "output", Map.of("url", url() + "/files/" + id)));
    };
  }

  private MockResponse.Builder file(RecordedRequest request) {
    byte[] bytes = file;
    String range = Optional.ofNullable(request.getHeaders().get("Range")).orElse("");
    int from = range.isEmpty() ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .addHeader("Content-Type", "video/mp4")
            .body(new Buffer().write(bytes, from, bytes.length - from));
    return range.isEmpty()
        ? answer
        : answer
            .code(206)
            .addHeader(
                "Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
  }

  private static MockResponse.Builder ok(Object data) {
    return json(Map.of("code", 0, "message", "success", "data", data));
  }

  private static MockResponse.Builder error(int status, int code, String message) {
    return json(Map.of("code", code, "message", message)).code(status);
  }

  private static String session(RecordedRequest request) {
    Matcher session = SESSION.matcher(request.getTarget());
    return session.find() ? session.group(1) : "";
  }

  private static JsonNode body(RecordedRequest request) {
    return JSON.readTree(request.getBody().utf8());
  }

  private static String named(RecordedRequest request) {
    return request.getMethod() + " " + request.getTarget();
  }
}
