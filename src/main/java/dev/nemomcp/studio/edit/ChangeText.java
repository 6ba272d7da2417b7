package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;

/**
 * Other words or another look for texts that are there. Words for a text that is not there yet put
 * it there.
 *
 * @param named which; where it is told when or how long plain ones first show, those are meant
 * @param content the new words, for the latest such text, or those of a text that is there; empty
 *     to keep them
 * @param showing when; where one shows at the moment that is told and something else of it is to
 *     change, that one is meant
 */
record ChangeText(
    NamedTexts named, String content, Showing showing, Lettering lettering, LetterCase letterCase)
    implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<Text> so = named.in(draft);
    List<Text> there = so.isEmpty() && content.isEmpty() ? named.standIns(draft) : so;
    boolean isAny = named.words().isEmpty();
    if (there.isEmpty() && isAny && !content.isEmpty()) {
      return new AddText(
              named.role(), content, showing.startSeconds(), showing.seconds(), lettering)
          .apply(draft, footage);
    }
    boolean mayMeanCaptions = named.role() == Role.PLAIN && content.isEmpty() && isAny;
    if (there.isEmpty() && mayMeanCaptions && !draft.captions().isEmpty()) {
      return new StyleCaptions(lettering, letterCase, CaptionFlow.USUAL, Where.EVERYWHERE)
          .apply(draft, footage);
    }
    if (there.isEmpty()) {
      throw new CannotEdit(
          switch (named.role()) {
            case TITLE -> Phrase.of("There is no title to change.");
            case END_CARD -> Phrase.of("There is no text at the end to change.");
            case LOWER_THIRD -> Phrase.of("There is no lower third to change.");
            case WATERMARK -> Phrase.of("There is no watermark to change.");
            case PLAIN -> Phrase.of("There is no text to change.");
          },
          Phrase.of("Add one first: add the title \"Day one\"."));
    }
    long whole = Timeline.of(draft).durationMillis();
    List<Text> meant = meant(there, whole);
    Text latest = meant.get(meant.size() - 1);
    List<Text> texts = new ArrayList<>();
    for (Text text : draft.texts()) {
      texts.add(
          meant.contains(text)
              ? showing
                  .of(text, isPointedAt(text, whole), whole)
                  .withStyle(lettering.over(text.style()))
                  .withContent(
                      text == latest && !content.isEmpty()
                          ? content
                          : letterCase.of(text.content()))
              : text);
    }
    if (texts.equals(draft.texts())) {
      return Edited.unchanged(
          draft,
          AddText.look(latest),
          lettering.placing().isAtTheEdge(latest.style())
              ? Phrase.of("It cannot go any further that way.")
              : showing.asItIs(Phrase.of("The text is like that already.")));
    }
    List<Text> now = new ArrayList<>(texts);
    now.removeAll(draft.texts());
    List<Text> before = new ArrayList<>(draft.texts());
    before.removeAll(texts);
    return Edited.of(draft.withTexts(texts), looks(before), looks(now))
        .noting(now.size() > 1 ? Phrase.of("{0} texts are changed.", now.size()) : Phrase.NONE);
  }

  private List<Text> meant(List<Text> there, long wholeMillis) {
    List<Text> worded =
        there.stream().filter(text -> text.content().equalsIgnoreCase(content)).toList();
    if (!worded.isEmpty()) {
      return worded;
    }
    List<Text> fitting = named.meant(there);
    if (showing.startSeconds().isEmpty()) {
      return fitting;
    }
    List<Text> shown = there.stream().filter(text -> isPointedAt(text, wholeMillis)).toList();
    return shown.isEmpty() ? List.of(fitting.get(fitting.size() - 1)) : shown;
  }

  /** "The text at 0:12 in red": it is there already, and stays then. */
  private boolean isPointedAt(Text text, long wholeMillis) {
    boolean changesElse =
        showing.changes()
            || !content.isEmpty()
            || !lettering.over(text.style()).equals(text.style());
    return changesElse
        && named.words().isEmpty()
        && !text.content().equalsIgnoreCase(content)
        && showing.endSeconds().isEmpty()
        && showing.beginsWithin(text, wholeMillis);
  }

  private static Phrase looks(List<Text> texts) {
    return texts.stream()
        .map(AddText::look)
        .reduce((one, other) -> Phrase.of("{0}; {1}", one, other))
        .orElse(Phrase.NONE);
  }
}
