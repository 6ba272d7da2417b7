package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other words in a caption.
 *
 * @param atSeconds the caption that shows then; empty where it is meant otherwise
 * @param number of the caption in the order they show, 1 the first, −1 the last
 * @param find words to put others in the place of, wherever they are
 * @param content the new words; empty takes the caption, or the found words, away
 */
record CorrectCaption(OptionalDouble atSeconds, OptionalDouble number, String find, String content)
    implements Edit {

  static CorrectCaption from(Parameters wish) throws CannotEdit {
    if (!wish.has("text")) {
      throw new CannotEdit(
          Phrase.of("It is not said what the caption should read."),
          Phrase.of("Say it in quotes: change the caption at 0:23 to \"Hello\"."));
    }
    return new CorrectCaption(
        wish.number("at_seconds"), wish.number("number"), wish.text("find"), wish.text("text"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<PlacedCaption> shown = Timeline.of(draft).captions();
    if (shown.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There are no captions yet."), Phrase.of("Say \"add captions\" first."));
    }
    return find.isEmpty() ? whole(draft, meant(shown)) : found(draft);
  }

  private Edited whole(Draft draft, PlacedCaption shown) {
    List<Caption> captions = new ArrayList<>(draft.captions());
    Caption old = captions.get(shown.index());
    if (old.text().equals(content)) {
      return Edited.unchanged(
          draft, quoted(old.text()), Phrase.of("The caption reads like that already."));
    }
    if (content.isEmpty()) {
      captions.remove(shown.index());
    } else {
      captions.set(shown.index(), rewritten(old, content));
    }
    return Edited.of(
        draft.withCaptions(captions),
        quoted(old.text()),
        content.isEmpty() ? Phrase.of("no caption there") : quoted(content));
  }

  private Edited found(Draft draft) throws CannotEdit {
    Pattern words = Pattern.compile(Pattern.quote(find), Pattern.CASE_INSENSITIVE);
    List<Caption> captions = new ArrayList<>();
    int times = 0;
    for (Caption caption : draft.captions()) {
      Matcher matcher = words.matcher(caption.text());
      if (!matcher.find()) {
        captions.add(caption);
        continue;
      }
      times++;
      String text = matcher.replaceAll(Matcher.quoteReplacement(content)).strip();
      if (!text.isEmpty()) {
        captions.add(rewritten(caption, text));
      }
    }
    if (times == 0) {
      throw new CannotEdit(
          Phrase.of("No caption says \"{0}\".", find),
          Phrase.of("Say the time instead: change the caption at 0:23 to \"Hello\"."));
    }
    return Edited.of(
        draft.withCaptions(captions),
        Phrase.of("{0} in {1}", quoted(find), Phrase.count(times, "1 caption", "{0} captions")),
        quoted(content));
  }

  private PlacedCaption meant(List<PlacedCaption> shown) throws CannotEdit {
    if (number.isPresent()) {
      long said = Math.round(number.getAsDouble());
      long index = said < 0 ? shown.size() + said : said - 1;
      if (index < 0 || index >= shown.size()) {
        throw new CannotEdit(
            Phrase.of("There is no caption {0}: there are {1}.", said, shown.size()),
            Phrase.of("Say the time instead: change the caption at 0:23 to \"Hello\"."));
      }
      return shown.get((int) index);
    }
    if (atSeconds.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("It is not said which caption is meant."),
          Phrase.of("Say the time: change the caption at 0:23 to \"Hello\"."));
    }
    long at = Clock.millis(atSeconds.getAsDouble());
    return shown.stream()
        .min((a, b) -> Long.compare(distance(a, at), distance(b, at)))
        .filter(nearest -> distance(nearest, at) < 2000)
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("No caption shows at {0}.", Clock.moment(at)),
                    Phrase.of(
                        "The captions show at: {0}.",
                        shown.stream()
                            .limit(20)
                            .map(c -> Clock.moment(c.startMillis()))
                            .distinct()
                            .toList())));
  }

  private static long distance(PlacedCaption caption, long at) {
    return at < caption.startMillis()
        ? caption.startMillis() - at
        : Math.max(0, at - caption.endMillis() + 1);
  }

  /** The caption with other words; as many words as before keep their times. */
  private static Caption rewritten(Caption caption, String text) {
    String[] said = text.strip().split("\\s+");
    List<Word> words = new ArrayList<>();
    for (int i = 0; said.length == caption.words().size() && i < said.length; i++) {
      Word old = caption.words().get(i);
      words.add(new Word(said[i], old.startMillis(), old.endMillis()));
    }
    return new Caption(
        caption.mediaId(), caption.sourceStartMillis(), caption.sourceEndMillis(), text, words);
  }

  private static Phrase quoted(String text) {
    return Phrase.of("\"{0}\"", text.replace('\n', ' '));
  }
}
