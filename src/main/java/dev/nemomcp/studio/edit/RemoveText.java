package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes texts away.
 *
 * @param role plain stands for any
 * @param content only those that hold these words; empty for all
 */
record RemoveText(Role role, String content) implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) {
    List<Text> gone = matching(draft, role, content);
    if (gone.isEmpty()) {
      return Edited.unchanged(
          draft,
          Phrase.of("no such text"),
          Phrase.of("Say \"state\" to see what is on the timeline."));
    }
    List<Text> left = new ArrayList<>(draft.texts());
    left.removeAll(gone);
    return Edited.of(
        draft.withTexts(left),
        Phrase.of("{0}", gone.stream().map(AddText::described).toList()),
        left.isEmpty()
            ? Phrase.of("no text")
            : Phrase.of("{0}", left.stream().map(AddText::described).toList()));
  }

  static List<Text> matching(Draft draft, Role role, String content) {
    String words = content.toLowerCase(Locale.ROOT);
    return draft.texts().stream()
        .filter(text -> role == Role.PLAIN || text.role() == role)
        .filter(text -> text.content().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }
}
