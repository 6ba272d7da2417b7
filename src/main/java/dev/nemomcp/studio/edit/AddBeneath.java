package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words below those that are there: a further line of that text, unless they are to look otherwise
 * or to show at another time.
 */
record AddBeneath(AddText add) implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Optional<Text> above = above(draft);
    if (above.isEmpty() || !add.lettering().isSilent()) {
      return (above.isEmpty() ? add : add.with(above.get())).apply(draft, footage);
    }
    Text both = above.get().withContent(above.get().content() + "\n" + add.content());
    List<Text> texts = new ArrayList<>(draft.texts());
    texts.set(texts.indexOf(above.get()), both);
    return Edited.of(
        draft.withTexts(texts), AddText.described(above.get()), AddText.described(both));
  }

  /** The latest that shows then. */
  private Optional<Text> above(Draft draft) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    boolean isAnyTime = add.startSeconds().isEmpty();
    long at = isAnyTime ? 0 : Where.moment(add.startSeconds().getAsDouble(), whole);
    return draft.texts().stream()
        .filter(text -> text.role() != Role.WATERMARK && !Cover.isOnCover(text))
        .filter(
            text ->
                isAnyTime
                    || (text.startMillis() <= at
                        && at < text.startMillis() + text.durationMillis()))
        .reduce((first, second) -> second);
  }
}
