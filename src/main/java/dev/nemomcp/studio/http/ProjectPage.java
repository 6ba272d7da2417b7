package dev.nemomcp.studio.http;

import dev.nemomcp.draft.TrackSummary;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.store.History.Version;
import dev.nemomcp.studio.store.Renders.Render;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project as a page to look at: its timeline, its frames, its steps, its finished files. */
final class ProjectPage {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectPage.class);

  private final Store store;
  private final TimelineFrames frames;

  ProjectPage(Store store, TimelineFrames frames) {
    this.store = store;
    this.frames = frames;
  }

  String of(Session session, String baseUrl) throws IOException, InterruptedException {
    Optional<Version> current = store.history().current(session.id());
    return template()
        .replace("{{name}}", escaped(session.name()))
        .replace("{{timeline}}", escaped(current.map(ProjectPage::timeline).orElse("")))
        .replace("{{frames}}", current.isPresent() ? picture(session, current.get()) : "")
        .replace("{{steps}}", items(store.history().versions(session.id()), ProjectPage::step))
        .replace(
            "{{files}}",
            items(store.renders().finishedOf(session.id()), render -> link(render, baseUrl)));
  }

  private static String timeline(Version version) {
    return TrackSummary.of(Envelope.JSON.readTree(version.draft()));
  }

  /** A page without its picture is still of use. */
  private String picture(Session session, Version version)
      throws IOException, InterruptedException {
    try {
      return "<img alt=\"\" src=\"data:image/jpeg;base64,"
          + Base64.getEncoder().encodeToString(frames.of(session, version))
          + "\">";
    } catch (RenderFailed e) {
      LOG.warn("The project's page has no frames", e);
      return "";
    }
  }

  private static String step(Version version) {
    String label = escaped(version.label());
    return version.current() ? "<strong>" + label + "</strong>" : label;
  }

  private static String link(Render render, String baseUrl) {
    String url = FileRoutes.urlOf(render, baseUrl);
    return "<a href=\"" + escaped(url) + "\">" + escaped(render.id()) + "</a>";
  }

  private static <T> String items(List<T> things, Function<T, String> item) {
    return things.stream()
        .map(item)
        .map(text -> "<li>" + text + "</li>")
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{{", "{ {");
  }

  private static String template() {
    try (InputStream html = ProjectPage.class.getResourceAsStream("project.html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
