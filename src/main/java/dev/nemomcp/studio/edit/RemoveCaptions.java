package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** No captions any more, or none in a part. */
record RemoveCaptions(Where where) implements Edit {

  static RemoveCaptions from(Parameters wish) throws CannotEdit {
    return new RemoveCaptions(Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Draft bare = draft.withCaptions(left(draft, footage));
    return bare.equals(draft)
        ? Edited.unchanged(
            draft,
            AddCaptions.described(draft),
            draft.captions().isEmpty()
                ? Phrase.of("There were no captions.")
                : Phrase.of("There were no captions there."))
        : Edited.of(bare, AddCaptions.described(draft), AddCaptions.described(bare));
  }

  private List<Caption> left(Draft draft, Footage footage) throws CannotEdit {
    if (where.isEverywhere()) {
      return List.of();
    }
    List<Caption> left = new ArrayList<>(draft.captions());
    for (Span span : where.spans(draft, footage)) {
      Timeline.of(draft).captions().stream()
          .filter(shown -> shown.startMillis() < span.endMillis())
          .filter(shown -> span.startMillis() < shown.endMillis())
          .forEach(shown -> left.remove(draft.captions().get(shown.index())));
    }
    return left;
  }
}
