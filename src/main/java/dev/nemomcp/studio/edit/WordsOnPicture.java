package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Change 'Hello' to 'Bye'", where no caption says so, but a title or another text does. */
final class WordsOnPicture {
  private WordsOnPicture() {}

  /** Those words replaced, wherever a text holds them; empty where none does. */
  static Optional<Edited> replaced(Draft draft, Pattern wording, String words) {
    return reworded(
        draft,
        content -> wording.matcher(content).replaceAll(Matcher.quoteReplacement(words)).strip());
  }

  /** What the only text says; empty where there are several or none. */
  static Optional<Edited> ofTheOnlyOne(Draft draft, String words) {
    return draft.texts().size() == 1 ? reworded(draft, content -> words) : Optional.empty();
  }

  private static Optional<Edited> reworded(Draft draft, UnaryOperator<String> change) {
    List<Text> texts = new ArrayList<>();
    List<Object> before = new ArrayList<>();
    List<Object> after = new ArrayList<>();
    for (Text text : draft.texts()) {
      String content = change.apply(text.content());
      Text changed = content.equals(text.content()) ? text : text.withContent(content);
      if (changed != text) {
        before.add(AddText.described(text));
        after.add(content.isEmpty() ? Phrase.of("no such text") : AddText.described(changed));
      }
      if (!content.isEmpty()) {
        texts.add(changed);
      }
    }
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Edited.of(draft.withTexts(texts), Phrase.of("{0}", before), Phrase.of("{0}", after)));
  }
}
