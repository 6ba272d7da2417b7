package dev.nemomcp.mcp.stdio;

import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes messages, each whole and on a line of its own, from any thread. */
final class MessageWriter {
  private final OutputStream out;
  private final McpJsonMapper json;
  private boolean broken;

  MessageWriter(OutputStream out, McpJsonMapper json) {
    this.out = out;
    this.json = json;
  }

  /** Once the client has stopped reading, messages go nowhere. */
  void write(Object message) throws IOException {
    byte[] bytes = json.writeValueAsBytes(message);
    synchronized (this) {
      if (broken) {
        return;
      }
      try {
        out.write(bytes);
        out.write('\n');
        out.flush();
      } catch (IOException e) {
        broken = true;
        throw e;
      }
    }
  }

  /** An error answer; the id is null where the request's own could not be told. */
  void error(Object id, int code, String reason) throws IOException {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("jsonrpc", "2.0");
    message.put("id", id);
    message.put("error", Map.of("code", code, "message", reason));
    write(message);
  }
}
