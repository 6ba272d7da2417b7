package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.TrackSummary;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.edit.Clock;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.edit.LongPauses;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes edits on a copy that nobody keeps, to tell what would come of them. */
final class Trial {
  private static final int MOST_LISTED = 20;

  private final Wording wording;
  private final Draft draft;
  private final Footage footage;
  private final Tools.EditBook edits;

  Trial(Wording wording, Draft draft, Footage footage, Tools.EditBook edits) {
    this.wording = wording;
    this.draft = draft;
    this.footage = footage;
    this.edits = edits;
  }

  String pauses(Question question) {
    try {
      Wish cut = new Wish(Kind.CUT_PAUSES, Map.of(), "");
      Edited edited = edits.of(cut).apply(draft, footage);
      List<Span> pauses = LongPauses.of(draft, footage);
      return pauses.isEmpty()
          ? wording.say("reply.same", edited.after().in(wording.language()))
          : wording.say(
              "answer.pauses",
              pauses.size(),
              listed(pauses),
              Clock.length(Timeline.of(edited.draft()).durationMillis()));
    } catch (CannotEdit e) {
      return e.told().in(wording.language());
    }
  }

  private String listed(List<Span> pauses) {
    String shown =
        IntStream.range(0, Math.min(MOST_LISTED, pauses.size()))
            .mapToObj(i -> i + 1 + ". " + told(pauses.get(i)))
            .collect(Collectors.joining(wording.say("semicolon")));
    return pauses.size() > MOST_LISTED ? shown + " …" : shown;
  }

  /** To a tenth: in whole seconds a pause would often begin where it ends. */
  private static String told(Span pause) {
    return TrackSummary.seconds(pause.startMillis())
        + "–"
        + TrackSummary.seconds(pause.endMillis())
        + " s ("
        + Clock.length(pause.durationMillis())
        + ")";
  }

  /** The edits that the question speaks of. */
  String of(Question question) {
    return of(
        question.of().stream()
            .filter(wish -> wish.kind().isEdit() && wish.kind().compareTo(Kind.UNDO) < 0)
            .toList());
  }

  private String of(List<Wish> wishes) {
    if (wishes.isEmpty()) {
      return wording.say("answer.if.nothing");
    }
    String language = wording.language();
    List<String> lines = new ArrayList<>();
    Draft tried = draft;
    try {
      for (Wish wish : wishes) {
        Edited edited = edits.of(wish).apply(tried, footage);
        boolean isSame = edited.draft().equals(tried);
        tried = edited.draft();
        lines.add(
            wording.nameOf(wish.kind())
                + wording.say("reply.colon")
                + (isSame
                    ? wording.say("reply.same", edited.after().in(language))
                    : wording.say(
                        "reply.change",
                        edited.before().in(language),
                        edited.after().in(language))));
      }
    } catch (CannotEdit e) {
      return e.told().in(wording.language());
    }
    lines.add(
        wording.say(
            "answer.if",
            Clock.length(Timeline.of(draft).durationMillis()),
            Clock.length(Timeline.of(tried).durationMillis())));
    return String.join(wording.say("reply.space"), lines);
  }
}
