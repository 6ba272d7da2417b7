package dev.nemomcp.mcp;

import dev.nemomcp.project.ProjectListener;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ResourcesUpdatedNotification;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the client what changed in the resources that it knows or has subscribed to. */
record ResourceNews(McpSyncServer server) implements ProjectListener {
  private static final Logger LOG = LoggerFactory.getLogger(ResourceNews.class);

  @Override
  public void added(String project) {
    tell(server::notifyResourcesListChanged);
    updated(List.of(ProjectResources.projectsUri()));
  }

  @Override
  public void timelineChanged(String project) {
    updated(List.of(ProjectPart.TIMELINE.uri(project), ProjectPart.CAPTIONS.uri(project)));
  }

  @Override
  public void exportsChanged(String project) {
    updated(List.of(ProjectPart.EXPORTS.uri(project)));
  }

  private void updated(List<String> uris) {
    for (String uri : uris) {
      tell(() -> server.notifyResourcesUpdated(new ResourcesUpdatedNotification(uri)));
    }
  }

  /** A client that cannot be told does not stop the work that it would have been told of. */
  private static void tell(Runnable notification) {
    try {
      notification.run();
    } catch (RuntimeException e) {
      LOG.debug("The client was not told of a change", e);
    }
  }
}
