package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.words.FillerSounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes filler words out.
 *
 * @param fillers in lower case; several words parted by blanks count where they are said in a row
 * @param where they are taken out
 */
record CutFillers(List<String> fillers, Where where) implements Edit {

  /** How far a cut may reach into the gap on either side. */
  private static final long REACH_MILLIS = 60;

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
    List<Span> out = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    boolean hasSound = false;
    List<Span> wanted = where.spans(draft, footage);
    for (Placed placed : Timeline.of(draft).clips()) {
      Clip clip = placed.clip();
      Media media = footage.media(clip.mediaId());
      hasSound |= media.hasSound();
      if (!clip.isStill() && media.hasSound()) {
        Span used = new Span(clip.sourceStartMillis(), clip.sourceEndMillis());
        for (Said said : said(words(footage, media))) {
          for (Span part : Spans.within(List.of(said.span()), used)) {
            Span shown =
                new Span(
                    placed.timelineMillis(part.startMillis()),
                    placed.timelineMillis(part.endMillis()));
            if (Spans.within(wanted, shown).equals(List.of(shown))) {
              out.add(shown);
              counts.merge(said.filler(), 1, Integer::sum);
            }
          }
        }
      }
    }
    if (!hasSound) {
      throw new CannotEdit(
          Phrase.of("The video has no sound, so no words can be heard in it."),
          Phrase.of(
              "Say what to take out, such as \"cut 0:10 to 0:20\" or \"make it 30 seconds\"."));
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

  private record Said(String filler, Span span) {}

  private List<Said> said(List<Word> words) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (String filler : fillers) {
        int many = filler.split(" ").length;
        if (i + many <= words.size() && filler.equals(joined(words.subList(i, i + many)))) {
          said.add(new Said(filler, widened(words, i, i + many - 1)));
          i += many - 1;
          break;
        }
      }
    }
    return said;
  }

  private static String joined(List<Word> words) {
    return String.join(" ", words.stream().map(word -> FillerSounds.plain(word.text())).toList());
  }

  private static Span widened(List<Word> words, int first, int last) {
    long start = words.get(first).startMillis();
    long end = words.get(last).endMillis();
    long before = first == 0 ? start : start - words.get(first - 1).endMillis();
    long after =
        last + 1 == words.size() ? REACH_MILLIS * 2 : words.get(last + 1).startMillis() - end;
    return new Span(
        start - Math.max(0, Math.min(REACH_MILLIS, before / 2)),
        end + Math.max(0, Math.min(REACH_MILLIS, after / 2)));
  }

  private static List<Word> words(Footage footage, Media media) throws CannotEdit {
    try {
      return footage.words(media.id());
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }
}
