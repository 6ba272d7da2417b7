package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A text over the picture. One of the same role at the same moment makes room for it.
 *
 * @param content the words; empty for those that suit the role
 * @param startSeconds negative counts from the end; empty for where the role belongs
 * @param seconds how long it shows; empty for what is usual
 */
record AddText(
    Role role,
    String content,
    OptionalDouble startSeconds,
    OptionalDouble seconds,
    Lettering lettering)
    implements Edit {
  private static final long SAME_MOMENT_MILLIS = 500;
  private static final int MOST_CHARACTERS = 300;

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (content.length() > MOST_CHARACTERS) {
      throw new CannotEdit(
          Phrase.of("A text of {0} characters does not fit on the picture.", content.length()),
          Phrase.of("Say one of at most {0} characters.", MOST_CHARACTERS));
    }
    Span time = time(Timeline.of(draft).durationMillis());
    Optional<Text> there =
        draft.texts().stream()
            .filter(text -> text.role() == role)
            .filter(text -> Math.abs(text.startMillis() - time.startMillis()) < SAME_MOMENT_MILLIS)
            .findFirst();
    String id =
        there
            .map(Text::id)
            .orElseGet(() -> new NewIds("t", draft.texts().stream().map(Text::id)).next());
    Text text =
        new Text(
            id,
            role,
            content.isEmpty() ? words(there, draft, footage) : content,
            time.startMillis(),
            time.durationMillis(),
            lettering.over(there.map(Text::style).orElse(TextRoles.style(role, draft, footage))));
    if (there.isPresent() && there.get().equals(text)) {
      return Edited.unchanged(draft, described(text), Phrase.of("That text is there already."));
    }
    List<Text> texts = new ArrayList<>(draft.texts());
    there.ifPresent(texts::remove);
    texts.add(text);
    return new Edited(
        draft.withTexts(texts),
        there
            .map(AddText::described)
            .orElse(role == Role.TITLE ? Phrase.of("no title") : Phrase.of("no text")),
        described(text),
        content.isEmpty() && there.isEmpty()
            ? Phrase.of("The words are a suggestion; say others and they are changed.")
            : Phrase.NONE);
  }

  private String words(Optional<Text> there, Draft draft, Footage footage) {
    return there.map(Text::content).orElseGet(() -> TextRoles.words(role, draft, footage));
  }

  private Span time(long wholeMillis) throws CannotEdit {
    long duration =
        seconds.isEmpty() ? TextRoles.usualMillis(role) : Clock.millis(seconds.getAsDouble());
    if (duration <= 0) {
      throw new CannotEdit(
          Phrase.of("A text cannot show for {0}.", Clock.seconds(duration)),
          Phrase.of("Say for how many seconds, such as 3."));
    }
    long usualStart = role == Role.END_CARD ? Math.max(0, wholeMillis - duration) : 0;
    long start =
        startSeconds.isEmpty() ? usualStart : Where.moment(startSeconds.getAsDouble(), wholeMillis);
    if (start >= wholeMillis) {
      throw Where.behindTheEnd(start, wholeMillis);
    }
    return new Span(start, Math.min(start + duration, wholeMillis));
  }

  static Phrase described(Text text) {
    return Phrase.of(
        "\"{0}\" at {1}",
        text.content().replace('\n', ' '),
        Clock.range(text.startMillis(), text.startMillis() + text.durationMillis()));
  }
}
