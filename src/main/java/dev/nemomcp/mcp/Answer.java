package dev.nemomcp.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.ResourceLink;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What a tool says: text for people and models, the same as facts, and pictures.
 *
 * @param text shortened where it is too long for a model's taste
 * @param facts as the tool's output schema describes them
 * @param pictures JPEG
 * @param files finished ones, to link to
 * @param isError it did not work
 */
record Answer(
    String text,
    Map<String, Object> facts,
    List<byte[]> pictures,
    List<Path> files,
    boolean isError) {
  private static final int LONGEST_TEXT = 9_500;

  static Answer of(String text, Map<String, Object> facts) {
    return new Answer(text, facts, List.of(), List.of(), false);
  }

  static Answer failed(String message, String nextStep) {
    String text = nextStep.isEmpty() ? message : message + "\nNext: " + nextStep;
    Fields facts =
        new Fields()
            .put("status", "failed")
            .put("message", message)
            .putKnown("next_step", nextStep);
    return new Answer(text, facts.map(), List.of(), List.of(), true);
  }

  Answer withPicture(byte[] jpeg) {
    List<byte[]> all = new ArrayList<>(pictures);
    all.add(jpeg);
    return new Answer(text, facts, all, files, isError);
  }

  Answer withFiles(List<Path> files) {
    return new Answer(text, facts, pictures, files, isError);
  }

  CallToolResult result() {
    CallToolResult.Builder result =
        CallToolResult.builder()
            .isError(isError)
            .structuredContent(facts)
            .addContent(TextContent.builder(shortened()).build());
    for (byte[] picture : pictures) {
      result.addContent(
          ImageContent.builder(Base64.getEncoder().encodeToString(picture), "image/jpeg").build());
    }
    for (Path file : files) {
      result.addContent(
          ResourceLink.builder()
              .name(file.getFileName().toString())
              .uri(file.toUri().toString())
              .mimeType(MediaTypes.of(file))
              .build());
    }
    return result.build();
  }

  private String shortened() {
    return text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT) + "\n… (shortened; call state for the rest)";
  }
}
