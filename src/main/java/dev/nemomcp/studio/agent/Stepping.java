package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;

/** Undo and redo: steps through the history. */
final class Stepping {
  private final WorkingDraft draft;
  private final Wording wording;

  Stepping(WorkingDraft draft, Wording wording) {
    this.draft = draft;
    this.wording = wording;
  }

  Receipt take(Wish wish) {
    int wanted =
        Math.max(1, wish.parameters().get("steps") instanceof Number steps ? steps.intValue() : 1);
    boolean back = wish.kind() == Kind.UNDO;
    int possible = Math.min(wanted, back ? draft.undoable() : draft.redoable());
    if (possible == 0) {
      return Receipt.notDone(wording.say(back ? "undo.nothing" : "redo.nothing"), "");
    }
    String before = draft.label();
    for (int i = 0; i < possible; i++) {
      if (back) {
        draft.undo();
      } else {
        draft.redo();
      }
    }
    return Receipt.done(
        before, draft.label(), possible < wanted ? wording.say("steps.fewer", possible) : "");
  }
}
