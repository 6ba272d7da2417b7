package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes the look of clips and says so. */
final class Retouching {
  private Retouching() {}

  /** What a clip's look becomes. */
  @FunctionalInterface
  interface Change {
    Look of(Clip clip) throws CannotEdit;
  }

  static Edited retouched(
      Draft draft, Footage footage, Where where, Change change, Function<Look, Phrase> words)
      throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    chosen.requirePicture(footage);
    List<Clip> seen =
        chosen.clips().stream().filter(clip -> footage.media(clip.mediaId()).hasPicture()).toList();
    List<Clip> clips = new ArrayList<>(chosen.draft().clips());
    Look before = seen.get(0).look();
    Look after = before;
    for (Clip clip : seen) {
      Look look = change.of(clip);
      if (before.equals(after) && !look.equals(clip.look())) {
        before = clip.look();
        after = look;
      }
      clips.set(clips.indexOf(clip), clip.withLook(look));
    }
    return before.equals(after)
        ? Edited.unchanged(draft, words.apply(before), Phrase.of("It looks like that already."))
        : Edited.of(chosen.draft().withClips(clips), words.apply(before), words.apply(after))
            .noting(chosen.note());
  }
}
