package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;

/**
 * Other words or another look for texts that are there.
 *
 * @param role plain stands for any
 * @param content the new words, for the latest such text; empty to keep them
 */
record ChangeText(Role role, String content, Lettering lettering) implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<Text> there = RemoveText.matching(draft, role, "");
    if (there.isEmpty()) {
      throw new CannotEdit(
          role == Role.TITLE
              ? Phrase.of("There is no title to change.")
              : Phrase.of("There is no text to change."),
          Phrase.of("Add one first: add the title \"Day one\"."));
    }
    Text latest = there.get(there.size() - 1);
    List<Text> texts =
        draft.texts().stream()
            .map(
                text ->
                    there.contains(text)
                        ? text.withStyle(lettering.over(text.style()))
                            .withContent(
                                text == latest && !content.isEmpty() ? content : text.content())
                        : text)
            .toList();
    if (texts.equals(draft.texts())) {
      return Edited.unchanged(
          draft, AddText.described(latest), Phrase.of("The text is like that already."));
    }
    Text now = texts.get(draft.texts().indexOf(latest));
    return Edited.of(draft.withTexts(texts), look(latest), look(now));
  }

  private static Phrase look(Text text) {
    return Phrase.of("{0}, {1}", AddText.described(text), Lettering.described(text.style()));
  }
}
