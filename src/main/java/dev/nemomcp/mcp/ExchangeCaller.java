package dev.nemomcp.mcp;

import dev.nemomcp.project.Progress;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The client, as the SDK knows it. */
final class ExchangeCaller implements Caller {
  private static final Logger LOG = LoggerFactory.getLogger(ExchangeCaller.class);

  /** Many clients give up on a call after a minute. */
  private static final double USUAL_WAIT_SECONDS = 45;

  private static final double LONGEST_WAIT_SECONDS = 50;

  /** Claude Code moves a call to the background after two minutes. */
  private static final double LONGEST_WAIT_SECONDS_IN_CLAUDE_CODE = 100;

  private final McpSyncServerExchange exchange;
  private final CallToolRequest request;

  ExchangeCaller(McpSyncServerExchange exchange, CallToolRequest request) {
    this.exchange = exchange;
    this.request = request;
  }

  @Override
  public Duration wait(OptionalDouble askedSeconds) {
    boolean patient =
        exchange.getClientInfo() != null && "claude-code".equals(exchange.getClientInfo().name());
    double most = patient ? LONGEST_WAIT_SECONDS_IN_CLAUDE_CODE : LONGEST_WAIT_SECONDS;
    double seconds = askedSeconds.orElse(USUAL_WAIT_SECONDS);
    return Duration.ofMillis(Math.round(Math.max(0, Math.min(most, seconds)) * 1_000));
  }

  @Override
  public Consumer<Progress> listener() {
    return new ProgressReport(exchange, request.progressToken());
  }

  @Override
  public List<Path> roots() {
    if (exchange.getClientCapabilities() == null
        || exchange.getClientCapabilities().roots() == null) {
      return List.of();
    }
    List<Path> roots = new ArrayList<>();
    try {
      exchange.listRoots().roots().forEach(root -> add(roots, root.uri()));
    } catch (RuntimeException e) {
      LOG.warn("The client did not name its folders", e);
    }
    return roots;
  }

  private static void add(List<Path> roots, String uri) {
    try {
      roots.add(Path.of(URI.create(uri)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      LOG.warn("The client shares something that is no folder: {}", uri);
    }
  }
}
