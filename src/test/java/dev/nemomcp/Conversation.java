package dev.nemomcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that writes lines and reads lines, so that it can write wrong ones. */
class Conversation {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final InputStream from;
  private final OutputStream to;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private int calls;

  Conversation(InputStream from, OutputStream to) {
    this.from = from;
    this.to = to;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("{\"closed\":true}");
    }
  }

  void send(String line) throws IOException {
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  /** The next message; everything on stdout must be one. */
  JsonNode receive() throws InterruptedException {
    String line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (line == null) {
      throw new AssertionError("No answer within " + PATIENCE);
    }
    return JSON.readTree(line);
  }

  /** The answer to that request, whatever comes in between. */
  JsonNode answer(String id) throws InterruptedException {
    while (true) {
      JsonNode message = receive();
      if (message.path("id").asString("").equals(id) && !message.has("method")) {
        return message;
      }
    }
  }

  void initialize() throws IOException, InterruptedException {
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":\"init\",\"method\":\"initialize\",\"params\":{"
            + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
            + "\"clientInfo\":{\"name\":\"raw\",\"version\":\"1\"}}}");
    answer("init");
    send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
  }

  /** Calls a tool and waits for what it says. */
  JsonNode ask(String tool, Map<String, Object> arguments)
      throws IOException, InterruptedException {
    String id = "ask" + ++calls;
    call(id, tool, JSON.writeValueAsString(arguments));
    return answer(id).path("result");
  }

  void call(String id, String tool, String arguments) throws IOException {
    call(id, tool, arguments, "{}");
  }

  void callWithProgress(String id, String tool, String arguments) throws IOException {
    call(id, tool, arguments, "{\"progressToken\":\"" + id + "\"}");
  }

  private void call(String id, String tool, String arguments, String meta) throws IOException {
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":\""
            + id
            + "\",\"method\":\"tools/call\",\"params\":{\"name\":\""
            + tool
            + "\",\"arguments\":"
            + arguments
            + ",\"_meta\":"
            + meta
            + "}}");
  }

  /** Ends the input. */
  void end() throws IOException {
    to.close();
  }
}
