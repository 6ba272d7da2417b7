package dev.nemomcp.mcp;

import io.modelcontextprotocol.spec.McpSchema.ListPromptsResult;
import io.modelcontextprotocol.spec.McpSchema.ListResourceTemplatesResult;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lists in an order that stays, with the projects that are there now. The SDK keeps prompts and
 * resources in maps without order, and knows nothing of what other processes add.
 */
record SteadyLists(Prompts prompts, ProjectResources resources) {
  /** What goes out instead of a result of the SDK's. */
  Object in(Object result) {
    if (result instanceof ListPromptsResult) {
      return ListPromptsResult.builder(prompts.definitions()).build();
    }
    if (result instanceof ListResourceTemplatesResult) {
      return ListResourceTemplatesResult.builder(resources.templates()).build();
    }
    if (result instanceof ListResourcesResult) {
      try {
        return ListResourcesResult.builder(resources.list()).build();
      } catch (IOException e) {
        throw new UncheckedIOException("The projects cannot be listed", e);
      }
    }
    return result;
  }
}
