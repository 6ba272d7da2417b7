package dev.nemomcp.nemo.sse;

import dev.nemomcp.nemo.sse.TurnEvent.Called;
import dev.nemomcp.nemo.sse.TurnEvent.Returned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;

/** Which tools a turn used: each call with its answer, each id once; of too many the first. */
final class Tools {
  private static final int MAX_USES = 2_000;
  private static final int MAX_CHARS = 4_000_000;

  private final List<Use> uses = new ArrayList<>();
  private final Map<String, List<Use>> unanswered = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private boolean anyAnswered;
  private int chars;

  private static final class Use {
    private final Called call;
    private JsonNode result = MissingNode.getInstance();

    Use(Called call) {
      this.call = call;
    }
  }

  /** Takes in a call; false where it is known already. */
  boolean called(Called call) {
    if (!isNew("call", call.id())) {
      return false;
    }
    if (uses.size() < MAX_USES) {
      Use use = new Use(new Called(call.id(), call.name(), kept(call.arguments())));
      uses.add(use);
      unanswered.computeIfAbsent(call.name(), name -> new LinkedList<>()).add(use);
    }
    return true;
  }

  /** Takes in an answer; false where it is known already. */
  boolean returned(Returned returned) {
    if (!isNew("result", returned.id())) {
      return false;
    }
    anyAnswered = true;
    Optional<Use> open = open(returned);
    if (open.isPresent()) {
      open.get().result = kept(returned.result());
    } else if (uses.size() < MAX_USES) {
      Use use = new Use(new Called(returned.id(), returned.name(), MissingNode.getInstance()));
      use.result = kept(returned.result());
      uses.add(use);
    }
    return true;
  }

  /** What is too much to keep was there all the same. */
  private JsonNode kept(JsonNode json) {
    chars += chars < MAX_CHARS ? json.toString().length() : 0;
    return chars < MAX_CHARS ? json : NullNode.getInstance();
  }

  /** One dialect has ids; in the other an answer belongs to the oldest open call of its name. */
  private Optional<Use> open(Returned returned) {
    List<Use> named = unanswered.getOrDefault(returned.name(), new LinkedList<>());
    Optional<Use> open = named.stream().filter(use -> isAnswered(use.call, returned)).findFirst();
    open.ifPresent(named::remove);
    return open;
  }

  private static boolean isAnswered(Called call, Returned returned) {
    return call.id().isEmpty() || returned.id().isEmpty() || call.id().equals(returned.id());
  }

  boolean anyAnswered() {
    return anyAnswered;
  }

  boolean anyUnanswered() {
    return unanswered.values().stream().anyMatch(open -> !open.isEmpty());
  }

  List<Outcome.Tool> all() {
    return uses.stream()
        .map(use -> new Outcome.Tool(use.call.name(), use.call.arguments(), use.result))
        .toList();
  }

  private boolean isNew(String what, String id) {
    return id.isEmpty() || seen.size() < 2 * MAX_USES && seen.add(what + " " + id);
  }
}
