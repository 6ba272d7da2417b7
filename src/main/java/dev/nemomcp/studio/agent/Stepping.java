package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Undo, redo, and back to a version: steps through the history. */
final class Stepping {
  /** An upload is taken back only where that is said. */
  private static final Pattern UPLOAD = Pattern.compile("upload|上传", Pattern.CASE_INSENSITIVE);

  private final WorkingDraft draft;
  private final Wording wording;

  Stepping(WorkingDraft draft, Wording wording) {
    this.draft = draft;
    this.wording = wording;
  }

  /** As many steps as are said, or those that lead to the version that is named. */
  Receipt take(Wish wish) {
    int steps = number(wish, "steps").orElse(1);
    int wanted = goesBack(wish) ? -Math.max(1, steps) : Math.max(1, steps);
    OptionalInt version = number(wish, "version");
    if (version.isPresent()) {
      wanted = version.getAsInt() - 1 - draft.undoable();
    }
    if (wanted == 0) {
      return Receipt.unchanged(draft.label(), "");
    }
    int undoable =
        version.isPresent() || UPLOAD.matcher(wish.said()).find()
            ? draft.undoable()
            : draft.undoableEdits();
    int possible = Math.max(-undoable, Math.min(draft.redoable(), wanted));
    if (possible == 0 && wanted < 0 && draft.undoable() > 0) {
      return Receipt.notDone(wording.say("undo.upload"), wording.say("undo.upload.instead"));
    }
    if (possible == 0) {
      return Receipt.notDone(wording.say(wanted < 0 ? "undo.nothing" : "redo.nothing"), "");
    }
    String before = draft.label();
    for (int i = 0; i < Math.abs(possible); i++) {
      if (possible < 0) {
        draft.undo();
      } else {
        draft.redo();
      }
    }
    boolean isAsUploaded = possible < 0 && draft.undoableEdits() == 0;
    return Receipt.done(
        before,
        isAsUploaded ? wording.say("reset.done") : draft.label(),
        possible == wanted ? "" : wording.say("steps.fewer", Math.abs(possible)));
  }

  /** "Put it back": what was just undone, or what was just taken out. */
  private boolean goesBack(Wish wish) {
    boolean isUndone = draft.redoable() > 0 && wish.parameters().containsKey("either");
    return wish.kind() == Kind.UNDO && !isUndone;
  }

  private static OptionalInt number(Wish wish, String name) {
    return wish.parameters().get(name) instanceof Number number
        ? OptionalInt.of(number.intValue())
        : OptionalInt.empty();
  }
}
