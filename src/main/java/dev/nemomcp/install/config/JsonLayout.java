package dev.nemomcp.install.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a JSON text is laid out, so that what is added looks like the rest.
 *
 * @param unit one step of indentation
 * @param newline its line ends
 * @param compact whether it is all on one line
 */
record JsonLayout(String unit, String newline, boolean compact) {
  private static final Pattern INDENTED = Pattern.compile("\\{[^\\n{}]*\\n([ \\t]+)\\S");
  private static final JsonMapper JSON = new JsonMapper();

  static JsonLayout of(String text) {
    Matcher indented = INDENTED.matcher(text);
    return new JsonLayout(
        indented.find() ? indented.group(1) : "  ",
        text.contains("\r\n") ? "\r\n" : "\n",
        !text.strip().contains("\n") && text.strip().length() > "{}".length());
  }

  /**
   * @param indent of the line that the value begins on
   */
  String write(JsonNode value, String indent) {
    if (compact) {
      return value.toString();
    }
    DefaultIndenter lines = new DefaultIndenter(unit, newline);
    String written =
        JSON.writer()
            .with(
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines))
            .writeValueAsString(value);
    return written.replace("\n", "\n" + indent);
  }

  /** A name in quotes, its colon and its value. */
  String member(String name, JsonNode value, String indent) {
    String quoted = JSON.writeValueAsString(name);
    return quoted + (compact ? ":" : ": ") + write(value, indent);
  }
}
