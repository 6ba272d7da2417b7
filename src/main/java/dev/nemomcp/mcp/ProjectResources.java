package dev.nemomcp.mcp;

import dev.nemomcp.draft.Subtitles;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.ProjectException;
import dev.nemomcp.project.Projects;
import dev.nemomcp.project.Snapshot;
import dev.nemomcp.project.Snapshot.Exported;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client can read without calling a tool: projects, their parts, and the skill in use. */
final class ProjectResources {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectResources.class);

  /** As many projects as are listed, the latest; the others are reached by their names. */
  private static final int MOST_PROJECTS = 20;

  private static final Resource PROJECTS =
      Resource.builder("nemo://projects", "projects")
          .title("Projects")
          .description("The names of all editing projects, the latest worked on first.")
          .mimeType("application/json")
          .build();
  private static final Resource SKILL =
      Resource.builder("nemo://skill", "skill")
          .title("The skill in use")
          .description("How to edit well with these tools, as the skill in use teaches it.")
          .mimeType("text/markdown")
          .build();

  private final Projects projects;
  private final Callable<String> skill;

  /**
   * @param skill the text of the SKILL.md in use
   */
  ProjectResources(Projects projects, Callable<String> skill) {
    this.projects = projects;
    this.skill = skill;
  }

  static String projectsUri() {
    return PROJECTS.uri();
  }

  /** All that is there now, in an order that stays. */
  List<Resource> list() throws IOException {
    List<Resource> all = new ArrayList<>(List.of(PROJECTS, SKILL));
    for (String project : projects.names().stream().limit(MOST_PROJECTS).sorted().toList()) {
      Arrays.stream(ProjectPart.values()).map(part -> part.resource(project)).forEach(all::add);
    }
    return all;
  }

  List<ResourceTemplate> templates() {
    return Arrays.stream(ProjectPart.values()).map(ProjectPart::template).toList();
  }

  /** Those with a name of their own. */
  List<SyncResourceSpecification> fixed() {
    return List.of(
        new SyncResourceSpecification(
            PROJECTS, (exchange, asked) -> read(PROJECTS.uri(), PROJECTS.mimeType(), this::names)),
        new SyncResourceSpecification(
            SKILL, (exchange, asked) -> read(SKILL.uri(), SKILL.mimeType(), skill)));
  }

  /** Those of each project. */
  List<SyncResourceTemplateSpecification> ofProjects() {
    return Arrays.stream(ProjectPart.values())
        .map(
            part ->
                new SyncResourceTemplateSpecification(
                    part.template(), (exchange, asked) -> read(part, asked.uri())))
        .toList();
  }

  List<SyncCompletionSpecification> completions() {
    Suggestions names = projects::names;
    return templates().stream()
        .map(
            template ->
                new SyncCompletionSpecification(
                    new ResourceReference(template.uriTemplate()),
                    (exchange, asked) -> names.completing(asked.argument().value())))
        .toList();
  }

  private String names() throws IOException {
    return json(new Fields().put("projects", projects.names()));
  }

  private ReadResourceResult read(ProjectPart part, String uri) {
    return read(uri, part.mimeType(), () -> text(part, project(part, uri)));
  }

  private Snapshot project(ProjectPart part, String uri) throws Exception {
    return projects
        .look(part.project(uri))
        .orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(uri));
  }

  private static String text(ProjectPart part, Snapshot project) throws IOException {
    return switch (part) {
      case TIMELINE ->
          json(
              new Fields()
                  .put("project", project.project())
                  .put("summary", project.timeline())
                  .put("draft", project.draft()));
      case CAPTIONS -> Subtitles.srt(project.draft());
      case EXPORTS ->
          json(
              new Fields()
                  .put("project", project.project())
                  .put(
                      "exports",
                      project.exports().stream().map(ProjectResources::export).toList()));
    };
  }

  private static Object export(Exported exported) {
    Fields facts = new Fields().put("status", exported.status());
    if (exported.report() != null) {
      ExportFacts.of(exported.report()).map().forEach(facts::put);
      facts
          .put("uri", exported.report().file().toUri().toString())
          .put("mime_type", MediaTypes.of(exported.report().file()));
    }
    return facts.putKnown("reason", exported.failure()).map();
  }

  private static String json(Fields fields) throws IOException {
    return McpJsonDefaults.getMapper().writeValueAsString(fields.map());
  }

  /** Errors say what a person can do; what they know of this program stays in the log. */
  private static ReadResourceResult read(String uri, String mimeType, Callable<String> reading) {
    try {
      return ReadResourceResult.builder(
              List.of(TextResourceContents.builder(uri, reading.call()).mimeType(mimeType).build()))
          .build();
    } catch (McpError e) {
      throw e;
    } catch (ProjectException e) {
      throw failed(e.getMessage() + " " + e.nextStep());
    } catch (NemoException e) {
      throw failed(e.getMessage() + " " + e.nextStep());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("Cancelled.");
    } catch (Exception e) {
      LOG.error("{} cannot be read", uri, e);
      throw failed("Something unexpected went wrong inside nemo-mcp; run nemo-mcp doctor.");
    }
  }

  private static McpError failed(String message) {
    return McpError.builder(ErrorCodes.INTERNAL_ERROR).message(message.strip()).build();
  }
}
