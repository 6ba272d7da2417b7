package dev.nemomcp;

import dev.nemomcp.install.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A conversation with a server that is a process of its own. */
final class RawClient extends Conversation implements AutoCloseable {
  private final Process process;

  private RawClient(Process process) {
    super(process.getInputStream(), process.getOutputStream());
    this.process = process;
  }

  /** A server on a backend in memory, on this test's class path. */
  static RawClient fake(Path home, String... arguments) throws IOException {
    List<String> command = fakeCommand();
    command.addAll(List.of(arguments));
    return start(command, home, Map.of());
  }

  static List<String> fakeCommand() {
    List<String> command = java();
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FakeBackedServer.class.getName());
    return command;
  }

  /** The program itself, serving: its jar where the build has made it, else its classes. */
  static RawClient program(Path home) throws IOException {
    return program(home, Map.of());
  }

  /**
   * @param environment beside that of the tests
   * @param arguments after the program's name
   */
  static RawClient program(Path home, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = java();
    command.add("-Duser.home=" + home);
    String jar = System.getProperty("nemo.jar", "");
    command.addAll(
        Files.exists(Path.of(jar)) && !jar.isEmpty()
            ? List.of("-jar", jar)
            : List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return start(command, home, environment);
  }

  private static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(ServerProcess.java());
    command.addAll(Program.flags());
    return command;
  }

  private static RawClient start(List<String> command, Path home, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NEMO_HOME", home.resolve("data").toString());
    builder.environment().put("NEMO_OUTPUT_DIR", home.resolve("videos").toString());
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(home.resolve("stderr.txt").toFile()));
    return new RawClient(builder.start());
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

  /** As {@code kill -9} does it; gone when this returns. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
