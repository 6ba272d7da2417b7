package dev.nemomcp.project;

import dev.nemomcp.draft.DraftDifference;
import dev.nemomcp.draft.TrackSummary;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.nemo.Nemo.ToolUse;
import dev.nemomcp.nemo.Nemo.Turn;
import dev.nemomcp.project.EditReport.Change;
import dev.nemomcp.project.EditReport.NotDone;
import dev.nemomcp.project.EditReport.Outcome;
import dev.nemomcp.project.EditReport.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a turn really did: the difference between the work before and after it, told in the
 * backend's words where it has some. Words without a difference count for nothing.
 *
 * @param local the backend is the studio, which adds nothing unasked
 */
record Receipt(
    String project, boolean local, Understanding understanding, JsonNode before, JsonNode after) {
  /** Tracks keep the names that the timeline's line gives them. */
  private static final Map<String, String> IN_CHINESE =
      Map.of(
          "length",
          "时长",
          "picture",
          "画面",
          "title",
          "标题",
          "settings",
          "设置",
          StateDifference.GENERATED,
          "已生成、尚未放到时间线的素材");

  EditReport of(Turn turn) {
    List<DraftDifference.Change> difference = StateDifference.between(before, after);
    List<Change> changes = new ArrayList<>();
    List<NotDone> notDone = new ArrayList<>();
    for (ToolUse use : turn.tools()) {
      read(use, changes, notDone);
    }
    if (difference.isEmpty()) {
      changes.clear();
    } else if (changes.isEmpty()) {
      difference.stream()
          .map(c -> new Change("timeline", c.before(), c.after(), c.what()))
          .forEach(changes::add);
    }
    return new EditReport(
        project,
        outcome(difference.isEmpty(), notDone),
        reply(turn.reply(), difference),
        understanding.wishes().stream().map(Planned::of).toList(),
        changes,
        notDone,
        TrackSummary.of(after.path("draft")),
        List.of());
  }

  private Outcome outcome(boolean changedNothing, List<NotDone> notDone) {
    if (!changedNothing) {
      return Outcome.DONE;
    }
    return onlyForLater(notDone) ? Outcome.ANSWERED : Outcome.NOTHING_CHANGED;
  }

  /** "Titles in blue from now on", or no longer: there is nothing to change yet. */
  private boolean onlyForLater(List<NotDone> notDone) {
    boolean forgets = !understanding.wishes().isEmpty();
    return understanding.wishes().stream().allMatch(wish -> wish.kind() == Kind.FORGET)
        && (forgets || !understanding.preferences().isEmpty())
        && notDone.isEmpty();
  }

  private static void read(ToolUse use, List<Change> changes, List<NotDone> notDone) {
    JsonNode result = use.result();
    switch (result.path("status").asString("")) {
      case "done" ->
          changes.add(
              new Change(
                  use.name(),
                  result.path("before").asString(""),
                  result.path("after").asString(""),
                  result.path("note").asString("")));
      case "unchanged", "not_done" ->
          notDone.add(
              new NotDone(
                  use.name(),
                  result.path("reason").asString(result.path("note").asString("")),
                  result.path("instead").asString(""),
                  result.path("status").asString("").equals("unchanged")));
      default -> {
        // A backend that keeps its tools' results to itself; the difference tells what they did.
      }
    }
  }

  private String reply(String said, List<DraftDifference.Change> difference) {
    boolean chinese = understanding.isChinese();
    if (difference.isEmpty()) {
      String nothing = chinese ? "时间线没有变化。" : "The timeline did not change.";
      return said.isBlank() ? nothing : said + "\n" + nothing;
    }
    String reply =
        said.isBlank()
            ? difference.stream()
                .map(change -> chinese ? inChinese(change) : change.toString())
                .collect(Collectors.joining("; ", chinese ? "已修改：" : "Changed: ", ""))
            : said;
    return Generation.between(before.path("draft"), after.path("draft"))
        .filter(generation -> !local)
        .map(generation -> reply + "\n" + generation.told(chinese))
        .orElse(reply);
  }

  private static String inChinese(DraftDifference.Change change) {
    String what = IN_CHINESE.getOrDefault(change.what(), change.what());
    if (change.before().isEmpty()) {
      return "新增" + what + "：" + change.after();
    }
    return change.after().isEmpty()
        ? "去掉" + what
        : what + "：" + change.before() + " → " + change.after();
  }
}
