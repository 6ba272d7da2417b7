package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.edit.Clock;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes edits on a copy that nobody keeps, to tell what would come of them. */
final class Trial {
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
      String now = edited.before().in(wording.language());
      return edited.draft().equals(draft)
          ? wording.say("reply.same", edited.after().in(wording.language()))
          : wording.say(
              "answer.pauses", now, Clock.length(Timeline.of(edited.draft()).durationMillis()));
    } catch (CannotEdit e) {
      return e.told().in(wording.language());
    }
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
