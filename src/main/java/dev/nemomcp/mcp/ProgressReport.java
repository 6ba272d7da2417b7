package dev.nemomcp.mcp;

import dev.nemomcp.project.Progress;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.LoggingLevel;
import io.modelcontextprotocol.spec.McpSchema.LoggingMessageNotification;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Passes progress on: as notifications where the client gave a token, and as a sign of life every
 * two minutes in any case.
 */
final class ProgressReport implements Consumer<Progress> {
  private static final Duration BETWEEN_NOTES = Duration.ofSeconds(3);
  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofMinutes(2);
  private static final double WHOLE = 100;
  private static final int LONGEST_MESSAGE = 200;

  private final McpSyncServerExchange exchange;
  private final Object token;
  private long noted = System.nanoTime() - BETWEEN_NOTES.toNanos();
  private long alive = System.nanoTime();
  private double told;

  /**
   * @param token of the client; null where it does not want to hear
   */
  ProgressReport(McpSyncServerExchange exchange, Object token) {
    this.exchange = exchange;
    this.token = token;
  }

  @Override
  public void accept(Progress progress) {
    long now = System.nanoTime();
    if (token != null && now - noted >= BETWEEN_NOTES.toNanos()) {
      noted = now;
      told = next(told, progress.percent());
      String stage = progress.stage();
      exchange.progressNotification(
          ProgressNotification.builder(token, told)
              .total(WHOLE)
              .message(stage.substring(0, Math.min(LONGEST_MESSAGE, stage.length())))
              .build());
    }
    if (now - alive >= BETWEEN_SIGNS_OF_LIFE.toNanos()) {
      alive = now;
      exchange.loggingNotification(
          LoggingMessageNotification.builder(LoggingLevel.INFO, "Still working: " + progress)
              .logger("nemo-mcp")
              .build());
    }
  }

  /** The protocol wants each value above the one before, also where a new stage starts at 0. */
  static double next(double told, double percent) {
    return percent > told && percent < WHOLE ? percent : told + (WHOLE - told) / 100;
  }
}
