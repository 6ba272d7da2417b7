package dev.nemomcp.mcp;

import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.ProjectException;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A tool that always answers, whatever its handler throws; the SDK alone would stay silent. */
record SafeCall(Tool tool) {
  private static final Logger LOG = LoggerFactory.getLogger(SafeCall.class);

  static SyncToolSpecification of(Tool tool) {
    return SyncToolSpecification.builder()
        .tool(tool.face().definition())
        .callHandler(new SafeCall(tool)::call)
        .build();
  }

  CallToolResult call(McpSyncServerExchange exchange, CallToolRequest request) {
    return answer(request, new ExchangeCaller(exchange, request)).result();
  }

  Answer answer(CallToolRequest request, Caller caller) {
    try {
      Arguments arguments = new Arguments(request.arguments(), tool.face().input());
      Answer answer = tool.call(arguments, caller);
      return answer == null ? unexpected() : answer;
    } catch (BadArgument e) {
      return Answer.failed(e.getMessage(), "Correct the argument and call again.");
    } catch (ProjectException e) {
      return Answer.failed(e.getMessage(), e.nextStep());
    } catch (NemoException e) {
      return Answer.failed(e.getMessage(), e.nextStep());
    } catch (InterruptedException e) {
      // Nobody hears this: the client has cancelled the call.
      Thread.currentThread().interrupt();
      return Answer.failed("Cancelled.", "Call state to see what still runs.");
    } catch (Throwable e) {
      LOG.error("{} failed", tool.face().name(), e);
      return unexpected();
    }
  }

  /** Says nothing of the cause, which may name paths or tokens of ours; the log has it. */
  private static Answer unexpected() {
    return Answer.failed(
        "Something unexpected went wrong inside nemo-mcp.",
        "Call state to see how the project stands, then try again. If it happens again, run"
            + " nemo-mcp doctor.");
  }
}
