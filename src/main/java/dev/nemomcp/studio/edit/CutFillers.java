package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.words.FillerSounds;
import dev.nemomcp.studio.footage.words.WordSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes filler words out.
 *
 * @param fillers in lower case; several words parted by blanks count where they are said in a row
 * @param where they are taken out
 */
record CutFillers(List<String> fillers, Where where) implements Edit {

  static CutFillers from(Parameters wish) throws CannotEdit {
    List<String> said = wish.texts("words").stream().map(FillerSounds::plain).toList();
    if (said.isEmpty()) {
      return new CutFillers(FillerSounds.ALL, Where.from(wish));
    }
    return new CutFillers(
        wish.flag("usual")
            ? Stream.concat(said.stream(), FillerSounds.ALL.stream()).toList()
            : said,
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    TimelineWords said = TimelineWords.heard(draft, footage);
    if (!said.hasSound()) {
      throw new CannotEdit(
          Phrase.of("The video has no sound, so no words can be heard in it."),
          Phrase.of(
              "Say what to take out, such as \"cut 0:10 to 0:20\" or \"make it 30 seconds\"."));
    }
    List<Span> wanted = where.spans(draft, footage);
    List<Span> out = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Found found : found(said.words())) {
      Span shown = said.span(found);
      if (Spans.within(wanted, shown).equals(List.of(shown))) {
        out.add(shown);
        counts.merge(joined(said.words(), found), 1, Integer::sum);
      }
    }
    String length = Clock.length(Timeline.of(draft).durationMillis());
    if (out.isEmpty()) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}, no filler words", length),
          Phrase.of("None of these words is said: {0}.", fillers));
    }
    Draft cut = Joins.restored(draft, Cutting.remove(draft, out), footage);
    List<String> found =
        counts.entrySet().stream().map(e -> e.getKey() + " ×" + e.getValue()).toList();
    return new Edited(
        cut,
        Phrase.of(
            "{0}, {1}", length, Phrase.count(out.size(), "1 filler word", "{0} filler words")),
        Phrase.of("{0}, none", Clock.length(Timeline.of(cut).durationMillis())),
        Phrase.of("Taken out: {0}.", found));
  }

  private List<Found> found(List<Word> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (String filler : fillers) {
        int last = i + filler.split(" ").length - 1;
        if (last < words.size() && filler.equals(joined(words, new Found(i, last)))) {
          found.add(new Found(i, last));
          i = last;
          break;
        }
      }
    }
    return found;
  }

  private static String joined(List<Word> words, Found found) {
    return words.subList(found.first(), found.last() + 1).stream()
        .map(word -> FillerSounds.plain(word.text()))
        .collect(Collectors.joining(" "));
  }
}
