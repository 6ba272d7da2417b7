package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Other words or another look for texts that are there. Words for a text that is not there yet put
 * it there.
 *
 * @param role plain stands for any
 * @param content the new words, for the latest such text; empty to keep them
 * @param find only texts that hold these words; empty for all
 * @param startSeconds when they show; negative counts from the end; empty for when they do
 * @param seconds how long they show; empty for as long as they do
 * @param shiftSeconds how much later than that they show; negative for earlier
 * @param longerBySeconds how much longer than that; negative for shorter
 */
record ChangeText(
    Role role,
    String content,
    String find,
    OptionalDouble startSeconds,
    OptionalDouble seconds,
    double shiftSeconds,
    double longerBySeconds,
    Lettering lettering,
    LetterCase letterCase)
    implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<Text> there = RemoveText.matching(draft, role, find);
    if (there.isEmpty() && find.isEmpty() && !content.isEmpty()) {
      return new AddText(role, content, startSeconds, seconds, lettering).apply(draft, footage);
    }
    boolean mayMeanCaptions = role == Role.PLAIN && content.isEmpty() && find.isEmpty();
    if (there.isEmpty() && mayMeanCaptions && !draft.captions().isEmpty()) {
      return new StyleCaptions(lettering, letterCase, false, Where.EVERYWHERE)
          .apply(draft, footage);
    }
    if (there.isEmpty()) {
      throw new CannotEdit(
          role == Role.TITLE
              ? Phrase.of("There is no title to change.")
              : Phrase.of("There is no text to change."),
          Phrase.of("Add one first: add the title \"Day one\"."));
    }
    long whole = Timeline.of(draft).durationMillis();
    Text latest = there.get(there.size() - 1);
    List<Text> texts =
        draft.texts().stream()
            .map(
                text ->
                    there.contains(text)
                        ? timed(text, whole)
                            .withStyle(lettering.over(text.style()))
                            .withContent(
                                text == latest && !content.isEmpty()
                                    ? content
                                    : letterCase.of(text.content()))
                        : text)
            .toList();
    if (texts.equals(draft.texts())) {
      return Edited.unchanged(
          draft, AddText.described(latest), Phrase.of("The text is like that already."));
    }
    Text now = texts.get(draft.texts().indexOf(latest));
    return Edited.of(draft.withTexts(texts), look(latest), look(now));
  }

  private Text timed(Text text, long wholeMillis) {
    long wanted =
        startSeconds.isEmpty()
            ? text.startMillis() + Clock.millis(shiftSeconds)
            : Where.moment(startSeconds.getAsDouble(), wholeMillis);
    long start = Math.max(0, Math.min(wanted, wholeMillis - 1));
    long duration =
        (seconds.isEmpty() ? text.durationMillis() : Clock.millis(seconds.getAsDouble()))
            + Clock.millis(longerBySeconds);
    return text.withTime(start, Math.max(1, Math.min(duration, wholeMillis - start)));
  }

  private static Phrase look(Text text) {
    return Phrase.of("{0}, {1}", AddText.described(text), Lettering.described(text.style()));
  }
}
