package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Takes texts away.
 *
 * @param role plain stands for any
 * @param content only those that hold these words; empty for all
 * @param atSeconds only those that show then; negative counts from the end; empty for all
 */
record RemoveText(Role role, String content, OptionalDouble atSeconds) implements Edit {
  private static final long NEAR_MILLIS = 1500;

  @Override
  public Edited apply(Draft draft, Footage footage) {
    long whole = Timeline.of(draft).durationMillis();
    List<Text> gone =
        matching(draft, role, content).stream().filter(text -> shows(text, whole)).toList();
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

  private boolean shows(Text text, long wholeMillis) {
    if (atSeconds.isEmpty()) {
      return true;
    }
    long at = Where.moment(atSeconds.getAsDouble(), wholeMillis);
    return text.startMillis() - NEAR_MILLIS <= at
        && at < text.startMillis() + text.durationMillis() + NEAR_MILLIS;
  }

  static List<Text> matching(Draft draft, Role role, String content) {
    String words = content.toLowerCase(Locale.ROOT);
    return draft.texts().stream()
        .filter(text -> role == Role.PLAIN || text.role() == role)
        .filter(text -> text.content().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }
}
