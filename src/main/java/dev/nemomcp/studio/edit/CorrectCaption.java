package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.draft.Timeline.PlacedWord;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.words.CaptionSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Of scripts that part words by spaces. */
  private static final Pattern LETTER =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]");

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
    Optional<Edited> onPicture = onPicture(draft);
    if (onPicture.isPresent()) {
      return onPicture.get();
    }
    if (shown.isEmpty()) {
      throw AddCaptions.noneYet();
    }
    CaptionSetting setting = new CaptionSetting(draft.canvas().isPortrait());
    return find.isEmpty() ? whole(draft, meant(shown), setting) : found(draft, setting);
  }

  /** What is said of no caption may be said of a text. */
  private Optional<Edited> onPicture(Draft draft) {
    if (find.isEmpty()) {
      boolean isOfNone = draft.captions().isEmpty() && atSeconds.isEmpty() && number.isEmpty();
      return isOfNone ? WordsOnPicture.ofTheOnlyOne(draft, content) : Optional.empty();
    }
    Pattern wording = wording();
    return draft.captions().stream().anyMatch(c -> wording.matcher(c.text()).find())
        ? Optional.empty()
        : WordsOnPicture.replaced(draft, wording, content);
  }

  private Edited whole(Draft draft, PlacedCaption shown, CaptionSetting setting) {
    List<Caption> captions = new ArrayList<>(draft.captions());
    if (shown.text().equals(content)) {
      return Edited.unchanged(
          draft, quoted(shown.text()), Phrase.of("The caption reads like that already."));
    }
    Caption old = captions.remove(shown.index());
    if (!content.isEmpty()) {
      List<Word> heard = shown.words().stream().map(PlacedWord::word).toList();
      captions.addAll(shown.index(), setting.reworded(old, heard, content));
    }
    return Edited.of(
        draft.withCaptions(captions),
        quoted(shown.text()),
        content.isEmpty() ? Phrase.of("no caption there") : quoted(content));
  }

  private Edited found(Draft draft, CaptionSetting setting) throws CannotEdit {
    List<Caption> captions = new ArrayList<>();
    int times = 0;
    for (Caption caption : draft.captions()) {
      Matcher matcher = wording().matcher(caption.text());
      if (!matcher.find()) {
        captions.add(caption);
        continue;
      }
      times++;
      String text = matcher.replaceAll(Matcher.quoteReplacement(content)).strip();
      if (!text.isEmpty()) {
        captions.addAll(setting.reworded(caption, text));
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

  /** The words sought, over the end of a line too, and never as a part of a longer word. */
  private Pattern wording() {
    String words =
        Stream.of(find.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    String begins = LETTER.matcher(find.strip().substring(0, 1)).matches() ? "(?<!%s)" : "";
    String ends =
        LETTER.matcher(find.strip().substring(find.strip().length() - 1)).matches() ? "(?!%s)" : "";
    return Pattern.compile(
        begins.formatted(LETTER) + words + ends.formatted(LETTER),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

  private static Phrase quoted(String text) {
    return Phrase.of("\"{0}\"", text.replace('\n', ' '));
  }
}
