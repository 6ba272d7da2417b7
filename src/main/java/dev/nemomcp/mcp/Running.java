package dev.nemomcp.mcp;

import dev.nemomcp.project.Progress;
import dev.nemomcp.project.Work;
import java.util.List;
import java.util.Map;

/** What is said of work that goes on behind the call's end. */
final class Running {
  static final String NEXT_STEP = "Call state; it waits for the work and says what came of it.";

  private Running() {}

  static Answer answer(Work<?> work, Fields more) {
    Progress progress = work.progress();
    Fields facts =
        new Fields()
            .put("status", "running")
            .put("next_step", NEXT_STEP)
            .put("running", List.of(facts(work.title(), progress)));
    more.map().forEach(facts::put);
    return Answer.of("Still running: " + progress + ".\nNext: " + NEXT_STEP, facts.map());
  }

  static Map<String, Object> facts(String title, Progress progress) {
    return new Fields()
        .put("work", title)
        .put("stage", progress.stage())
        .putKnown("percent", progress.isKnown() ? Math.round(progress.percent()) : null)
        .map();
  }

  /** How running work is described in an output schema. */
  static Map<String, Object> schema() {
    return Schema.list(
        "What still runs.",
        Schema.object(
            new Fields()
                .put("work", Schema.text("What it is."))
                .put("stage", Schema.text("What is being done right now."))
                .put("percent", Schema.whole("How far it is, 0 to 100, where known."))));
  }
}
