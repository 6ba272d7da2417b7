package dev.nemomcp;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an agent does with the server: starts it as a process and calls its tools over MCP. */
final class AgentSession implements AutoCloseable {
  private static final Duration LONGEST_CALL = Duration.ofMinutes(3);

  private final PrintStream out;
  private final ProgressLine progress;
  private final McpSyncClient client;

  /** A tool that said that it did not work; its answer has been printed. */
  static final class ToolFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private ToolFailed(String message) {
      super(message);
    }
  }

  AgentSession(PrintStream out) {
    this.out = out;
    this.progress = new ProgressLine(out, ProgressLine.onTerminal());
    StdioClientTransport transport =
        new StdioClientTransport(
            ServerParameters.builder(ServerProcess.java())
                .args(ServerProcess.arguments())
                .env(System.getenv())
                .build(),
            McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(System.err::println);
    this.client =
        McpClient.sync(transport)
            .clientInfo(Implementation.builder("nemo-mcp", Version.text()).build())
            .requestTimeout(LONGEST_CALL)
            .progressConsumer(note -> progress.show(note.progress(), note.message()))
            .build();
  }

  /** Introduces itself, and names the tools that there are. */
  String open() {
    String server = client.initialize().serverInfo().name();
    String tools =
        client.listTools().tools().stream().map(t -> t.name()).collect(Collectors.joining(", "));
    return server + " offers " + tools;
  }

  void upload(List<Path> files) throws ToolFailed {
    List<String> paths = files.stream().map(f -> f.toAbsolutePath().toString()).toList();
    finish(call("upload", Map.of("files", paths, "new_project", true)));
  }

  void edit(String instruction) throws ToolFailed {
    finish(call("edit", Map.of("instruction", instruction)));
  }

  /**
   * @param output a file or folder; empty for the usual place
   * @return where the file lies and, where there is one, its contact sheet
   */
  List<Path> export(String output) throws ToolFailed, IOException {
    Map<String, Object> arguments = new LinkedHashMap<>();
    if (!output.isEmpty()) {
      arguments.put("output", Path.of(output).toAbsolutePath().normalize().toString());
    }
    CallToolResult result = call("export", arguments);
    if (isRunning(result)) {
      ended(result);
      // The file is there by now; asking again gives it together with its contact sheet.
      result = call("export", arguments);
    }
    print(result);
    List<Path> made = new ArrayList<>();
    made.add(Path.of(String.valueOf(facts(result).get("path"))));
    for (byte[] picture : pictures(result)) {
      made.add(Files.write(beside(made.get(0)), picture));
    }
    return made;
  }

  private void finish(CallToolResult first) throws ToolFailed {
    print(ended(first));
  }

  /** Waits for what runs behind an answer, as an agent does: by asking for the state. */
  private CallToolResult ended(CallToolResult first) throws ToolFailed {
    CallToolResult result = first;
    while (isRunning(result)) {
      result = call("state", Map.of());
    }
    return result;
  }

  private static boolean isRunning(CallToolResult result) {
    return "running".equals(facts(result).get("status"));
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) throws ToolFailed {
    CallToolResult result =
        client.callTool(
            CallToolRequest.builder(tool).arguments(arguments).progressToken(tool).build());
    if (Boolean.TRUE.equals(result.isError())) {
      progress.end();
      throw new ToolFailed(text(result));
    }
    return result;
  }

  private void print(CallToolResult result) {
    progress.end();
    out.println(text(result).indent(2).stripTrailing());
    out.println();
  }

  private static String text(CallToolResult result) {
    return result.content().stream()
        .filter(TextContent.class::isInstance)
        .map(content -> ((TextContent) content).text())
        .collect(Collectors.joining("\n"));
  }

  private static List<byte[]> pictures(CallToolResult result) {
    return result.content().stream()
        .filter(ImageContent.class::isInstance)
        .map(content -> Base64.getDecoder().decode(((ImageContent) content).data()))
        .toList();
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "-frames.jpg");
  }

  @SuppressWarnings("unchecked") // Every tool here gives an object.
  private static Map<String, Object> facts(CallToolResult result) {
    return (Map<String, Object>) result.structuredContent();
  }

  @Override
  public void close() {
    client.closeGracefully();
  }
}
