package dev.nemomcp.mcp;

import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an argument may be filled with, the likeliest first. */
interface Suggestions {
  /** The protocol's limit of a single answer. */
  int MOST = 100;

  List<String> all() throws IOException;

  /** Those that fit what was typed so far: that begin with it, then those that contain it. */
  default CompleteResult completing(String typed) {
    String start = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    List<String> fitting =
        Stream.concat(
                known().stream().filter(each -> lower(each).startsWith(start)),
                known().stream().filter(each -> lower(each).contains(start)))
            .distinct()
            .toList();
    return new CompleteResult(
        new CompleteCompletion(
            fitting.stream().limit(MOST).toList(), fitting.size(), fitting.size() > MOST));
  }

  private List<String> known() {
    try {
      return all();
    } catch (IOException e) {
      // Suggestions are a courtesy; the argument can be typed all the same.
      return List.of();
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
