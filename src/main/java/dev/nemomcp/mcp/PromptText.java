package dev.nemomcp.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of working that a person picks from a menu; filled in, it is said to the model.
 *
 * @param name of the prompt
 * @param title as a menu shows it
 * @param description what it is for
 * @param blanks to be filled in
 * @param text with a {@code {name}} for each blank; a line whose blank stays empty is left out
 */
record PromptText(
    String name, String title, String description, List<PromptText.Blank> blanks, String text) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /**
   * @param name of the argument
   * @param description what belongs into it
   * @param required nothing can be done without it
   * @param suggestions what it may be filled with
   */
  record Blank(String name, String description, boolean required, Suggestions suggestions) {
    static Blank needed(String name, String description) {
      return new Blank(name, description, true, List::of);
    }

    static Blank optional(String name, String description, Suggestions suggestions) {
      return new Blank(name, description, false, suggestions);
    }
  }

  McpSchema.Prompt definition() {
    return McpSchema.Prompt.builder(name)
        .title(title)
        .description(description)
        .arguments(
            blanks.stream()
                .map(
                    blank ->
                        PromptArgument.builder(blank.name())
                            .description(blank.description())
                            .required(blank.required())
                            .build())
                .toList())
        .build();
  }

  Optional<Blank> blank(String name) {
    return blanks.stream().filter(blank -> blank.name().equals(name)).findFirst();
  }

  /**
   * What is said to the model.
   *
   * @throws McpError where a needed argument is missing; the SDK lets those pass
   */
  GetPromptResult fill(Map<String, Object> given) {
    Map<String, Object> values = given == null ? Map.of() : given;
    for (Blank blank : blanks) {
      if (blank.required() && value(values, blank.name()).isEmpty()) {
        throw McpError.builder(McpSchema.ErrorCodes.INVALID_PARAMS)
            .message(
                "The prompt "
                    + name
                    + " needs "
                    + blank.name()
                    + ": "
                    + blank.description()
                    + " Fill it in and ask again.")
            .data(Map.of("argument", blank.name()))
            .build();
      }
    }
    StringJoiner said = new StringJoiner("\n");
    text.lines().filter(line -> isFilled(line, values)).forEach(line -> said.add(in(line, values)));
    return GetPromptResult.builder(
            List.of(
                PromptMessage.builder(Role.USER, TextContent.builder(said.toString()).build())
                    .build()))
        .description(description)
        .build();
  }

  private static boolean isFilled(String line, Map<String, Object> values) {
    return PLACE
        .matcher(line)
        .results()
        .map(place -> value(values, place.group(1)))
        .noneMatch(String::isEmpty);
  }

  private static String in(String line, Map<String, Object> values) {
    return PLACE
        .matcher(line)
        .replaceAll((MatchResult place) -> Matcher.quoteReplacement(value(values, place.group(1))));
  }

  private static String value(Map<String, Object> values, String name) {
    Object value = values.get(name);
    return value == null ? "" : value.toString().strip();
  }
}
