package dev.nemomcp.mcp.stdio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The answer to {@code initialize}, word for word what the SDK would say; a test holds them
 * together. Uses nothing that takes long to load.
 *
 * @param id of the request, a string or an integer
 * @param protocolVersion that the client speaks
 */
record Greeting(Object id, String protocolVersion) {
  /** Those that the SDK speaks on this transport, newest last. */
  private static final List<String> SPOKEN =
      List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");

  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

  /** What to answer; null where the line is anything but a plain {@code initialize}. */
  static Greeting of(String line) {
    Object id = null;
    String version = null;
    boolean client = false;
    boolean initialize = false;
    boolean jsonRpc = false;
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken value = json.nextToken();
        switch (name) {
          case "jsonrpc" -> jsonRpc = "2.0".equals(json.getString());
          case "method" -> initialize = "initialize".equals(json.getString());
          case "id" -> id = id(value, json);
          case "params" -> {
            if (value != JsonToken.START_OBJECT) {
              return null;
            }
            for (String inner = json.nextName(); inner != null; inner = json.nextName()) {
              JsonToken innerValue = json.nextToken();
              if (inner.equals("protocolVersion") && innerValue == JsonToken.VALUE_STRING) {
                version = json.getString();
              }
              client |= inner.equals("clientInfo") && innerValue == JsonToken.START_OBJECT;
              json.skipChildren();
            }
          }
          default -> json.skipChildren();
        }
      }
      boolean whole = json.nextToken() == null;
      return whole && jsonRpc && initialize && client && id != null && version != null
          ? new Greeting(id, version)
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static Object id(JsonToken value, JsonParser json) {
    if (value == JsonToken.VALUE_NUMBER_INT) {
      return json.getNumberType() == JsonParser.NumberType.INT ? (Object) json.getIntValue() : null;
    }
    return value == JsonToken.VALUE_STRING && PLAIN_ID.matcher(json.getString()).matches()
        ? json.getString()
        : null;
  }

  /** The whole line, with its end. */
  byte[] answer(String programVersion) throws IOException {
    String spoken =
        SPOKEN.contains(protocolVersion) ? protocolVersion : SPOKEN.get(SPOKEN.size() - 1);
    String written = id instanceof String text ? '"' + text + '"' : id.toString();
    String line =
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + written
            + ",\"result\":"
            + result()
                .replace("${protocolVersion}", spoken)
                .replace("${version}", programVersion)
                .strip()
            + "}\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String result() throws IOException {
    try (InputStream in = Greeting.class.getResourceAsStream("greeting.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
