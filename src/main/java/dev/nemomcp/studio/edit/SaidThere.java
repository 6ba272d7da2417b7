package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.edit.SaidMoment.Scope;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.words.Sentences;
import dev.nemomcp.studio.footage.words.TopicSearch;
import dev.nemomcp.studio.footage.words.WordSearch;
import dev.nemomcp.studio.footage.words.WordSearch.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The places of a timeline where something is said.
 *
 * @param words among which it was found
 * @param places where, in order
 */
public record SaidThere(TimelineWords words, List<Found> places) {
  private static final int MOST_TOLD = 12;
  private static final int LONGEST_QUOTE = 70;

  /**
   * The same for a moment as a wish or a question has it; nothing where the value is none.
   *
   * @throws CannotEdit where it is not said, or nothing can be heard
   */
  public static Optional<SaidThere> find(Object told, Draft draft, Footage footage)
      throws CannotEdit {
    Optional<SaidMoment> moment = SaidMoment.of(told);
    return moment.isEmpty() ? Optional.empty() : Optional.of(find(moment.get(), draft, footage));
  }

  /**
   * Looks for it among what is heard, then among what the captions write.
   *
   * @throws CannotEdit where it is not said, or nothing can be heard
   */
  static SaidThere find(SaidMoment moment, Draft draft, Footage footage) throws CannotEdit {
    TimelineWords written = TimelineWords.written(draft);
    TimelineWords heard;
    try {
      heard = TimelineWords.heard(draft, footage);
    } catch (CannotEdit deaf) {
      if (written.words().isEmpty()) {
        throw deaf;
      }
      heard = written;
    }
    for (TimelineWords words : List.of(heard, written)) {
      List<Found> found = find(moment, words);
      if (!found.isEmpty()) {
        return new SaidThere(words, found);
      }
    }
    throw notSaid(moment, heard);
  }

  private static List<Found> find(SaidMoment moment, TimelineWords words) {
    if (moment.isFirstWord()) {
      Found first = new Found(0, 0);
      return words.words().isEmpty()
          ? List.of()
          : List.of(Sentences.around(words.words(), words.pausesAfter(), first, 0));
    }
    return moment.scope() == Scope.TOPIC
        ? TopicSearch.about(words.words(), words.pausesAfter(), moment.words())
        : WordSearch.phrase(words.words(), moment.words());
  }

  private static CannotEdit notSaid(SaidMoment moment, TimelineWords heard) {
    if (!heard.hasSound()) {
      return new CannotEdit(
          Phrase.of("The video has no sound, so no words can be heard in it."),
          Phrase.of("Say when it is: \"cut 0:42 to 0:47\"."));
    }
    if (moment.isFirstWord()) {
      return new CannotEdit(
          Phrase.of("No words are heard in this video."),
          Phrase.of("Say when it is: \"at 0:42\"."));
    }
    Phrase reason =
        Phrase.of(
            moment.scope() == Scope.TOPIC
                ? "Nothing that is said is about \"{0}\"."
                : "\"{0}\" is not said in this video.",
            moment.words());
    Phrase instead =
        WordSearch.nearest(heard.words(), moment.words())
            .map(
                near ->
                    Phrase.of(
                        "The nearest is \"{0}\" at {1}: say those words, or the time.",
                        heard.text(near), Clock.moment(heard.span(near).startMillis())))
            .orElse(
                Phrase.of("Say the words as they are heard, or the time: \"cut 0:42 to 0:47\"."));
    return new CannotEdit(reason, instead);
  }

  /** The sentences that the words are said in; less where they are but a part of more. */
  SaidThere lines(double leastShare) {
    return new SaidThere(
        words,
        places.stream()
            .map(found -> Sentences.around(words.words(), words.pausesAfter(), found, leastShare))
            .toList());
  }

  Span span(int place) {
    return words.span(places.get(place));
  }

  /** What is said at each place, with its time. */
  List<Phrase> described() {
    return described(places);
  }

  /** The same in the sentences that it is said in. */
  public List<Phrase> inContext() {
    return described(lines(0).places());
  }

  private List<Phrase> described(List<Found> quoted) {
    return IntStream.range(0, places.size())
        .limit(MOST_TOLD)
        .mapToObj(place -> described(place, quoted.get(place)))
        .toList();
  }

  /** What is said at a place, with its time: {@code "let me start over" 0:12–0:14}. */
  Phrase described(int place) {
    return described(place, places.get(place));
  }

  private Phrase described(int place, Found quoted) {
    String text = words.text(quoted);
    Span span = span(place);
    return Phrase.of(
        "\"{0}\" {1}",
        text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1).strip() + "…",
        Clock.range(span.startMillis(), span.endMillis()));
  }
}
