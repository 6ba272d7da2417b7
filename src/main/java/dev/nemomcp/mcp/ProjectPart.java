package dev.nemomcp.mcp;

import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What of a project can be read by itself, at {@code nemo://project/NAME/PART}. */
enum ProjectPart {
  TIMELINE("Timeline", "The timeline: a line that sums it up, and the whole draft.", "json"),
  CAPTIONS("Captions", "The captions as a SubRip file, in the edited video's time.", "x-subrip"),
  EXPORTS("Exports", "Files made or being made, with their places and sizes.", "json");

  private static final String START = "nemo://project/";

  private final String title;
  private final String description;
  private final String subtype;

  ProjectPart(String title, String description, String subtype) {
    this.title = title;
    this.description = description;
    this.subtype = subtype;
  }

  String mimeType() {
    return "application/" + subtype;
  }

  private String end() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  String uri(String project) {
    return START + URLEncoder.encode(project, StandardCharsets.UTF_8).replace("+", "%20") + end();
  }

  /** Whose part it is. */
  String project(String uri) {
    String name = uri.substring(START.length(), uri.length() - end().length());
    return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  Resource resource(String project) {
    return Resource.builder(uri(project), project + end())
        .title(title + " of " + project)
        .description(description)
        .mimeType(mimeType())
        .build();
  }

  ResourceTemplate template() {
    return ResourceTemplate.builder(START + "{name}" + end(), "project" + end())
        .title(title + " of a project")
        .description(description)
        .mimeType(mimeType())
        .build();
  }
}
