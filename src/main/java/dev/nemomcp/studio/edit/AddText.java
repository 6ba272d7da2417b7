package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A text over the picture. A title, lower third or end card makes room for the next at the same
 * moment; plain texts stand below one another. Words that are there already are those.
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

  /** The same while another text shows, in its place: it is set below that. */
  Edit with(Text above) {
    return (draft, footage) -> {
      Span time = time(Optional.of(above), Timeline.of(draft).durationMillis());
      TextStyle style =
          TextRoles.style(role, draft, footage)
              .withPosition(above.style().position())
              .withLowered(above.style().lowered());
      return placed(draft, Optional.empty(), text(draft, content, time, lettering.over(style)));
    };
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (content.length() > MOST_CHARACTERS) {
      throw new CannotEdit(
          Phrase.of("A text of {0} characters does not fit on the picture.", content.length()),
          Phrase.of("Say one of at most {0} characters.", MOST_CHARACTERS));
    }
    long whole = Timeline.of(draft).durationMillis();
    Optional<Text> same = same(draft, whole);
    Span time = time(same, whole);
    Optional<Text> there =
        same.or(
            () ->
                draft.texts().stream()
                    .filter(text -> role != Role.PLAIN && text.role() == role)
                    .filter(text -> isAt(text, time.startMillis()))
                    .findFirst());
    String words =
        content.isEmpty()
            ? there.map(Text::content).orElseGet(() -> TextRoles.words(role, draft, footage))
            : content;
    TextStyle style =
        lettering.over(there.map(Text::style).orElse(TextRoles.style(role, draft, footage)));
    Text text =
        there
            .map(t -> t.withContent(words).withStyle(style))
            .map(t -> t.withTime(time.startMillis(), time.durationMillis()))
            .orElseGet(() -> text(draft, words, time, style));
    return placed(draft, there, text);
  }

  private Text text(Draft draft, String words, Span time, TextStyle style) {
    String id = new NewIds("t", draft.texts().stream().map(Text::id)).next();
    return new Text(id, role, words, time.startMillis(), time.durationMillis(), style);
  }

  private Edited placed(Draft draft, Optional<Text> there, Text text) {
    if (there.isPresent() && there.get().equals(text)) {
      return Edited.unchanged(draft, described(text), Phrase.of("That text is there already."));
    }
    List<Text> texts = new ArrayList<>(draft.texts());
    there.ifPresent(texts::remove);
    texts.add(text);
    boolean isRestyled = there.map(t -> !t.style().equals(text.style())).orElse(false);
    return new Edited(
        draft.withTexts(texts),
        there
            .map(t -> isRestyled ? look(t) : described(t))
            .orElse(role == Role.TITLE ? Phrase.of("no title") : Phrase.of("no text")),
        isRestyled ? look(text) : described(text),
        content.isEmpty() && there.isEmpty()
            ? Phrase.of("The words are a suggestion; say others and they are changed.")
            : Phrase.NONE);
  }

  /** The text with just these words, then or whenever it shows. */
  private Optional<Text> same(Draft draft, long wholeMillis) throws CannotEdit {
    boolean isAnyTime = startSeconds.isEmpty() || isAlways();
    long start = isAnyTime ? 0 : Where.moment(startSeconds.getAsDouble(), wholeMillis);
    return draft.texts().stream()
        .filter(text -> role == Role.PLAIN || text.role() == role)
        .filter(text -> !content.isEmpty() && text.content().equalsIgnoreCase(content))
        .filter(text -> isAnyTime || isAt(text, start))
        .findFirst();
  }

  private boolean isAlways() {
    return seconds.isPresent() && seconds.getAsDouble() == TextRoles.ALWAYS_SECONDS;
  }

  private static boolean isAt(Text text, long startMillis) {
    return Math.abs(text.startMillis() - startMillis) < SAME_MOMENT_MILLIS;
  }

  private Span time(Optional<Text> same, long wholeMillis) throws CannotEdit {
    long usual = same.map(Text::durationMillis).orElse(TextRoles.usualMillis(role));
    long duration = seconds.isEmpty() ? usual : Clock.millis(seconds.getAsDouble());
    if (duration <= 0) {
      throw new CannotEdit(
          Phrase.of("A text cannot show for {0}.", Clock.seconds(duration)),
          Phrase.of("Say for how many seconds, such as 3."));
    }
    long usualStart = role == Role.END_CARD ? Math.max(0, wholeMillis - duration) : 0;
    long start =
        startSeconds.isEmpty()
            ? same.map(Text::startMillis).orElse(usualStart)
            : Where.moment(startSeconds.getAsDouble(), wholeMillis);
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

  /** With how it looks. */
  static Phrase look(Text text) {
    return Phrase.of("{0}, {1}", described(text), Lettering.described(text.style()));
  }
}
