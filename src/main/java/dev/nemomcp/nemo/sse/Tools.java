package dev.nemomcp.nemo.sse;

import dev.nemomcp.nemo.sse.TurnEvent.Called;
import dev.nemomcp.nemo.sse.TurnEvent.Returned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Which tools a turn used: each call with its answer, each id once; of too many the first. */
final class Tools {
  private static final int MAX_USES = 2_000;

  private final List<Use> uses = new ArrayList<>();
  private final Set<Use> unanswered = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private boolean anyAnswered;

  private static final class Use {
    private final Called call;
    private JsonNode result = MissingNode.getInstance();

    Use(Called call) {
      this.call = call;
    }
  }

  /** Takes in a call; false where it is known already. */
  boolean called(Called call) {
    if (!isNew("call " + call.id(), call.id())) {
      return false;
    }
    if (uses.size() < MAX_USES) {
      Use use = new Use(call);
      uses.add(use);
      unanswered.add(use);
    }
    return true;
  }

  /** Takes in an answer; false where it is known already. */
  boolean returned(Returned returned) {
    if (!isNew("result " + returned.id(), returned.id())) {
      return false;
    }
    anyAnswered = true;
    for (Iterator<Use> each = unanswered.iterator(); each.hasNext(); ) {
      Use use = each.next();
      if (belongs(use.call, returned)) {
        use.result = returned.result();
        each.remove();
        return true;
      }
    }
    if (uses.size() < MAX_USES) {
      Use use = new Use(new Called(returned.id(), returned.name(), MissingNode.getInstance()));
      use.result = returned.result();
      uses.add(use);
    }
    return true;
  }

  boolean anyAnswered() {
    return anyAnswered;
  }

  boolean anyUnanswered() {
    return !unanswered.isEmpty();
  }

  List<Outcome.Tool> all() {
    return uses.stream()
        .map(use -> new Outcome.Tool(use.call.name(), use.call.arguments(), use.result))
        .toList();
  }

  private static boolean belongs(Called call, Returned returned) {
    return call.id().equals(returned.id())
        && (!call.id().isEmpty() || call.name().equals(returned.name()));
  }

  private boolean isNew(String key, String id) {
    return id.isEmpty() || seen.size() < 2 * MAX_USES && seen.add(key);
  }
}
