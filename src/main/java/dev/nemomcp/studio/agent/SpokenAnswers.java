package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.edit.Clock;
import dev.nemomcp.studio.edit.SaidThere;
import dev.nemomcp.studio.edit.TimelineWords;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.words.WordSearch;
import dev.nemomcp.studio.footage.words.WordSearch.Found;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said in a video, and where. */
final class SpokenAnswers {
  private static final int MOST_LETTERS = 4000;

  /** What is said around a moment. */
  private static final long AROUND_MILLIS = 3000;

  private final Wording wording;
  private final Draft draft;
  private final Footage footage;

  SpokenAnswers(Wording wording, Draft draft, Footage footage) {
    this.wording = wording;
    this.draft = draft;
    this.footage = footage;
  }

  /** "Where do I say …?" */
  String where(Question question) {
    Object told = question.place().get("start_seconds");
    try {
      Optional<SaidThere> there = SaidThere.find(told, draft, footage);
      return there
          .map(
              said ->
                  wording.say(
                      "answer.said.where",
                      said.places().size(),
                      said.inContext().stream()
                          .map(place -> place.in(wording.language()))
                          .collect(Collectors.joining(wording.say("semicolon")))))
          .orElse("");
    } catch (CannotEdit e) {
      return e.told().in(wording.language());
    }
  }

  /** "What do I say at 0:30?", "give me the transcript". */
  String what(Question question) {
    try {
      List<Word> words = TimelineWords.heard(draft, footage).words();
      Span asked = span(new AskedPlace(question, Timeline.of(draft)));
      int[] there =
          IntStream.range(0, words.size())
              .filter(i -> words.get(i).startMillis() < asked.endMillis())
              .filter(i -> asked.startMillis() < words.get(i).endMillis())
              .toArray();
      if (there.length == 0) {
        return wording.say("answer.said.nothing");
      }
      Found found = new Found(there[0], there[there.length - 1]);
      String text = WordSearch.text(words, found);
      return wording.say(
          "answer.said.what",
          Clock.range(words.get(found.first()).startMillis(), words.get(found.last()).endMillis()),
          text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + " …" : text);
    } catch (CannotEdit e) {
      return e.told().in(wording.language());
    }
  }

  private static Span span(AskedPlace place) {
    Optional<Placed> clip = place.clip();
    if (clip.isPresent()) {
      return new Span(clip.get().startMillis(), clip.get().endMillis());
    }
    OptionalLong at = place.moment("at_seconds");
    if (at.isPresent()) {
      return new Span(at.getAsLong() - AROUND_MILLIS, at.getAsLong() + AROUND_MILLIS);
    }
    return new Span(
        place.moment("start_seconds").orElse(0),
        place.moment("end_seconds").orElse(place.timeline().durationMillis()));
  }
}
