package dev.nemomcp;

import dev.nemomcp.install.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that writes lines and reads lines, so that it can write wrong ones. */
final class RawClient implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final OutputStream in;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private RawClient(Process process) {
    this.process = process;
    this.in = process.getOutputStream();
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  /** A server on a backend in memory, on this test's class path. */
  static RawClient fake(Path home, String... arguments) throws IOException {
    List<String> command = fakeCommand();
    command.addAll(List.of(arguments));
    return start(command, home);
  }

  static List<String> fakeCommand() {
    List<String> command = java();
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FakeBackedServer.class.getName());
    return command;
  }

  /** The program itself: its jar where the build has made it, else its classes. */
  static RawClient program(Path home) throws IOException {
    List<String> command = java();
    String jar = System.getProperty("nemo.jar", "");
    command.addAll(
        Files.exists(Path.of(jar)) && !jar.isEmpty()
            ? List.of("-jar", jar)
            : List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    return start(command, home);
  }

  private static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(ServerProcess.java());
    command.addAll(Program.flags());
    return command;
  }

  private static RawClient start(List<String> command, Path home) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NEMO_HOME", home.resolve("data").toString());
    builder.environment().put("NEMO_OUTPUT_DIR", home.resolve("videos").toString());
    builder.redirectError(home.resolve("stderr.txt").toFile());
    return new RawClient(builder.start());
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("{\"closed\":true}");
    }
  }

  void send(String line) throws IOException {
    in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
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
    in.close();
  }

  boolean endsWithin(Duration time) throws InterruptedException {
    return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The processes that it has started. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
