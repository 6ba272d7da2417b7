package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A title over the picture, the opening unless another moment is said.
 *
 * @param content the words; empty to take them from the project's or the footage's name
 */
record AddTitle(
    String content, OptionalDouble startSeconds, OptionalDouble seconds, Lettering lettering)
    implements Edit {
  private static final long USUAL_MILLIS = 3000;
  private static final long SAME_MOMENT_MILLIS = 500;

  static AddTitle from(Parameters wish) throws CannotEdit {
    return new AddTitle(
        wish.text("text"),
        wish.number("start_seconds"),
        wish.number("seconds"),
        Lettering.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    TextPlace place = TextPlace.of(startSeconds, seconds, USUAL_MILLIS, whole);
    String words = content.isEmpty() ? Naming.title(draft, footage) : content;
    Optional<Text> there =
        draft.texts().stream()
            .filter(text -> text.role() == Text.Role.TITLE)
            .filter(text -> Math.abs(text.startMillis() - place.startMillis()) < SAME_MOMENT_MILLIS)
            .findFirst();
    Text title =
        new Text(
            there
                .map(Text::id)
                .orElseGet(() -> new NewIds("t", draft.texts().stream().map(Text::id)).next()),
            Text.Role.TITLE,
            words,
            place.startMillis(),
            place.durationMillis(),
            lettering.over(there.map(Text::style).orElse(TextStyle.TITLE)));
    if (there.isPresent() && there.get().equals(title)) {
      return Edited.unchanged(draft, described(title), Phrase.of("That title is there already."));
    }
    List<Text> texts = new ArrayList<>(draft.texts());
    there.ifPresent(texts::remove);
    texts.add(title);
    return new Edited(
        draft.withTexts(texts),
        there.map(AddTitle::described).orElse(Phrase.of("no title")),
        described(title),
        content.isEmpty()
            ? Phrase.of("The words come from the name; say others and they are changed.")
            : Phrase.NONE);
  }

  static Phrase described(Text text) {
    return Phrase.of(
        "\"{0}\" at {1}",
        text.content().replace('\n', ' '),
        Clock.range(text.startMillis(), text.startMillis() + text.durationMillis()));
  }
}
