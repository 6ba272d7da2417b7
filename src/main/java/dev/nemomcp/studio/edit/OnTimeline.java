package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;

/** An edit that needs something to be there. */
record OnTimeline(Edit edit) implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There is nothing on the timeline yet."),
          Phrase.of("Upload a video, a photo or a sound first."));
    }
    return edit.apply(draft, footage);
  }
}
