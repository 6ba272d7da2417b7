package dev.nemomcp.studio.agent;

import dev.nemomcp.studio.agent.TurnEvent.ToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sums a turn up for people: what changed from what to what, and what was not done and why. */
final class Reply {
  private final Wording wording;

  Reply(Wording wording) {
    this.wording = wording;
  }

  String of(List<ToolResult> turned, List<String> remarks) {
    List<String> parts = new ArrayList<>();
    part(parts, "reply.done", turned, Receipt.DONE, this::change);
    part(parts, "reply.unchanged", turned, Receipt.UNCHANGED, this::sameness);
    part(parts, "reply.not_done", turned, Receipt.NOT_DONE, this::refusal);
    parts.addAll(remarks);
    return parts.isEmpty() ? wording.say("reply.nothing_asked") : String.join("\n", parts);
  }

  private void part(
      List<String> parts,
      String heading,
      List<ToolResult> turned,
      String status,
      Function<ToolResult, String> line) {
    List<String> lines =
        turned.stream()
            .filter(one -> one.result().status().equals(status))
            .map(line)
            .map(text -> "- " + text)
            .toList();
    if (!lines.isEmpty()) {
      parts.add(wording.say(heading));
      parts.addAll(lines);
    }
  }

  private String change(ToolResult one) {
    return sentence(
        one,
        wording.say("reply.change", one.result().before(), one.result().after()),
        one.result().note());
  }

  private String sameness(ToolResult one) {
    return sentence(one, wording.say("reply.same", one.result().after()), one.result().note());
  }

  private String refusal(ToolResult one) {
    return sentence(one, one.result().reason(), one.result().instead());
  }

  private String sentence(ToolResult one, String... parts) {
    List<String> said = Stream.of(parts).filter(part -> !part.isBlank()).toList();
    String text = String.join(wording.say("reply.space"), said);
    // What is no edit of ours has no name that says more than the reason does.
    if (!text.isEmpty() && !wording.names(one.name())) {
      return text;
    }
    return wording.nameOf(one.name()) + (text.isEmpty() ? "" : wording.say("reply.colon") + text);
  }
}
