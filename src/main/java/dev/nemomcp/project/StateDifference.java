package dev.nemomcp.project;

import dev.nemomcp.draft.DraftDifference;
import dev.nemomcp.draft.DraftDifference.Change;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is different between two states of the work, see {@link dev.nemomcp.nemo.Nemo.State#work}.
 * What lies beside the draft counts where the draft is the same: a clip that was generated and not
 * yet put on the timeline was paid for all the same.
 */
final class StateDifference {
  static final String GENERATED = "generated media (not on the timeline yet)";

  private StateDifference() {}

  /** Empty where nothing changed, or nothing can be seen: an edit empties a draft at most. */
  static List<Change> between(JsonNode before, JsonNode after) {
    if (before.has("draft") && !after.has("draft")) {
      return List.of();
    }
    List<Change> changes =
        new ArrayList<>(
            DraftDifference.between(before.path("draft"), after.path("draft")).changes());
    if (changes.isEmpty()) {
      note(changes, "picture", canvas(before), canvas(after));
      note(changes, GENERATED, clips(before), clips(after));
    }
    return List.copyOf(changes);
  }

  private static void note(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after) && !after.isEmpty()) {
      changes.add(new Change(what, before, after));
    }
  }

  private static String canvas(JsonNode work) {
    JsonNode canvas = work.path("canvas");
    return canvas.hasNonNull("width") && canvas.hasNonNull("height")
        ? canvas.path("width").asString("") + "×" + canvas.path("height").asString("")
        : canvas.path("ratio").asString(canvas.isMissingNode() ? "" : canvas.toString());
  }

  private static String clips(JsonNode work) {
    int clips = work.path("generated").asInt(0);
    return clips + (clips == 1 ? " clip" : " clips");
  }
}
