package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Texts that are there, told by what they are, by words of theirs, or by their number. What is only
 * called a text is a plain one where there are plain ones.
 *
 * @param role plain stands for any
 * @param words that they hold, in any case; empty for all
 * @param numbers in the order in which they show: 1 is the first, −1 the last; empty for all
 * @param all it was said that all are meant
 */
record NamedTexts(Role role, String words, List<Double> numbers, boolean all) {
  private static final long NEAR_THE_END_MILLIS = 1500;

  static NamedTexts from(Role role, String words, Parameters wish) throws CannotEdit {
    return new NamedTexts(role, words, wish.numbers("text_number"), wish.flag("all"));
  }

  /**
   * @return in the order in which they were added; empty where there is none
   * @throws CannotEdit where there are some, but not so many
   */
  List<Text> in(Draft draft) throws CannotEdit {
    List<Text> all = all(draft);
    if (numbers.isEmpty() || all.isEmpty()) {
      return all;
    }
    List<Text> counted = counted(all);
    List<Text> named = new ArrayList<>();
    for (double number : numbers) {
      named.add(numbered(counted, Math.round(number)));
    }
    return named.stream().distinct().toList();
  }

  /** Those of them that are meant where no time tells it. */
  List<Text> meant(List<Text> there) {
    if (role != Role.PLAIN || all || !words.isEmpty() || !numbers.isEmpty()) {
      return there;
    }
    List<Text> plain = there.stream().filter(text -> text.role() == Role.PLAIN).toList();
    List<Text> others = there.stream().filter(text -> text.role() != Role.WATERMARK).toList();
    return !plain.isEmpty() ? plain : !others.isEmpty() ? others : there;
  }

  /** What may be called so where there is none: the first text a title, the last an end card. */
  List<Text> standIns(Draft draft) {
    List<Text> shown =
        draft.texts().stream()
            .filter(text -> text.role() == Role.PLAIN && !Cover.isOnCover(text))
            .sorted(Comparator.comparingLong(Text::startMillis))
            .toList();
    if (shown.isEmpty() || !words.isEmpty()) {
      return List.of();
    }
    Text last = shown.get(shown.size() - 1);
    boolean closes =
        last.startMillis() + last.durationMillis()
            > Timeline.of(draft).durationMillis() - NEAR_THE_END_MILLIS;
    return switch (role) {
      case TITLE -> List.of(shown.get(0));
      case END_CARD -> closes ? List.of(last) : List.of();
      case LOWER_THIRD, PLAIN, WATERMARK -> List.of();
    };
  }

  private static Text numbered(List<Text> counted, long said) throws CannotEdit {
    if (said == 0 || counted.size() < Math.abs(said)) {
      throw new CannotEdit(
          counted.size() == 1
              ? Phrase.of("There is no text {0}: there is a single one.", said)
              : Phrase.of("There is no text {0}: there are {1}.", said, counted.size()),
          Phrase.of("They are: {0}.", counted.stream().map(AddText::described).toList()));
    }
    return counted.get((int) (said < 0 ? counted.size() + said : said - 1));
  }

  /** There are so many texts beside the titles. */
  boolean areThere(Draft draft) {
    long others = all(draft).stream().filter(text -> !isOtherTitle(text)).count();
    return numbers.stream().allMatch(number -> Math.abs(number) <= others);
  }

  /** Words on a cover go with the cover; they are meant where there are no others. */
  private List<Text> all(Draft draft) {
    String said = words.toLowerCase(Locale.ROOT);
    List<Text> all =
        draft.texts().stream()
            .filter(text -> role == Role.PLAIN || text.role() == role)
            .filter(text -> text.content().toLowerCase(Locale.ROOT).contains(said))
            .toList();
    List<Text> ofFilm = all.stream().filter(text -> !Cover.isOnCover(text)).toList();
    List<Text> there = ofFilm.isEmpty() ? all : ofFilm;
    List<Text> whole =
        there.stream().filter(text -> text.content().equalsIgnoreCase(words)).toList();
    return whole.isEmpty() ? there : whole;
  }

  /** In the order in which they show; titles are counted among texts where there are no others. */
  private List<Text> counted(List<Text> all) {
    List<Text> others = all.stream().filter(text -> !isOtherTitle(text)).toList();
    return (others.isEmpty() ? all : others)
        .stream().sorted(Comparator.comparingLong(Text::startMillis)).toList();
  }

  private boolean isOtherTitle(Text text) {
    return role == Role.PLAIN && text.role() == Role.TITLE;
  }
}
