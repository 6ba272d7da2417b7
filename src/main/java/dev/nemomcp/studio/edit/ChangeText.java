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
 * @param role plain stands for any; where it is told when or how long, for plain ones first
 * @param content the new words, for the latest such text, or those of a text that is there; empty
 *     to keep them
 * @param find only texts that hold these words; empty for all
 * @param startSeconds when they show; negative counts from the end; empty for when they do. Where
 *     one shows then and something else of it is to change, that one is meant
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
    List<Text> meant = meant(there, whole);
    Text latest = meant.get(meant.size() - 1);
    List<Text> texts =
        draft.texts().stream()
            .map(
                text ->
                    meant.contains(text)
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

  private List<Text> meant(List<Text> there, long wholeMillis) {
    List<Text> named =
        there.stream().filter(text -> text.content().equalsIgnoreCase(content)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Text> plain = there.stream().filter(text -> text.role() == Role.PLAIN).toList();
    List<Text> fitting = role == Role.PLAIN && tellsTime() && !plain.isEmpty() ? plain : there;
    if (startSeconds.isEmpty()) {
      return fitting;
    }
    List<Text> shown = there.stream().filter(text -> isPointedAt(text, wholeMillis)).toList();
    return shown.isEmpty() ? List.of(fitting.get(fitting.size() - 1)) : shown;
  }

  private boolean tellsTime() {
    return startSeconds.isPresent() || changesTime();
  }

  private boolean changesTime() {
    return seconds.isPresent() || shiftSeconds != 0 || longerBySeconds != 0;
  }

  /** "The text at 0:12 in red": it is there already, and stays then. */
  private boolean isPointedAt(Text text, long wholeMillis) {
    if (startSeconds.isEmpty() || text.content().equalsIgnoreCase(content)) {
      return false;
    }
    long at = Where.moment(startSeconds.getAsDouble(), wholeMillis);
    boolean changesElse =
        changesTime() || !content.isEmpty() || !lettering.over(text.style()).equals(text.style());
    return changesElse
        && text.startMillis() <= at
        && at < text.startMillis() + text.durationMillis();
  }

  private Text timed(Text text, long wholeMillis) {
    long wanted =
        startSeconds.isEmpty() || isPointedAt(text, wholeMillis)
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
