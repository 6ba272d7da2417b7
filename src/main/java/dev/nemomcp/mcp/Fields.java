package dev.nemomcp.mcp;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object under construction, in the order in which its fields are put. */
final class Fields {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  Fields put(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Leaves out what says nothing: null, an empty text. */
  Fields putKnown(String name, Object value) {
    if (value != null && !value.equals("")) {
      fields.put(name, value);
    }
    return this;
  }

  Map<String, Object> map() {
    return fields;
  }
}
