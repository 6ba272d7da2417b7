package dev.nemomcp.mcp;

import java.util.Map;

/** The argument by which a model says how long a call may take. */
final class Waits {
  private Waits() {}

  static Map<String, Object> schema() {
    return Schema.number(
        "Seconds to wait for the result before answering \"running\"; the work goes on either"
            + " way.",
        0,
        100,
        45);
  }
}
