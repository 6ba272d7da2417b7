package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** Spreads dictated captions over what is spoken, each as long as its letters need. */
final class Dictated {
  private Dictated() {}

  static List<Caption> spread(List<String> lines, Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    List<Span> room =
        hearing.speech().isEmpty()
            ? List.of(new Span(0, hearing.durationMillis()))
            : hearing.speech();
    List<Placed> clips =
        Timeline.of(draft).clips().stream().filter(placed -> !placed.clip().isStill()).toList();
    if (clips.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("Captions belong to moving footage, and there are only photos."),
          Phrase.of("Say \"add the text …\" instead."));
    }
    double millisPerLetter =
        (double) Spans.total(room) / lines.stream().mapToInt(String::length).sum();
    List<Caption> captions = new ArrayList<>();
    long letters = 0;
    for (String line : lines) {
      long start = starting(room, Math.round(letters * millisPerLetter));
      letters += line.length();
      long end = ending(room, Math.round(letters * millisPerLetter));
      captions.add(anchored(line, start, end, clips));
    }
    return captions;
  }

  /** The moment at which so much has been spoken and more follows. */
  private static long starting(List<Span> room, long spokenMillis) {
    long left = spokenMillis;
    for (Span span : room) {
      if (left < span.durationMillis()) {
        return span.startMillis() + left;
      }
      left -= span.durationMillis();
    }
    return room.get(room.size() - 1).endMillis();
  }

  /** The moment at which so much has just been spoken. */
  private static long ending(List<Span> room, long spokenMillis) {
    long left = spokenMillis;
    for (Span span : room) {
      if (left <= span.durationMillis()) {
        return span.startMillis() + left;
      }
      left -= span.durationMillis();
    }
    return room.get(room.size() - 1).endMillis();
  }

  private static Caption anchored(String line, long start, long end, List<Placed> clips) {
    Placed at =
        clips.stream()
            .filter(placed -> start < placed.endMillis())
            .findFirst()
            .orElse(clips.get(clips.size() - 1));
    Clip clip = at.clip();
    long from = Math.max(clip.sourceStartMillis(), at.sourceMillis(start));
    Clip last =
        clips.stream()
            .filter(placed -> placed.startMillis() < end && placed.endMillis() >= end)
            .filter(placed -> placed.clip().mediaId().equals(clip.mediaId()))
            .filter(placed -> placed.clip().sourceStartMillis() > from)
            .map(Placed::clip)
            .findFirst()
            .orElse(clip);
    long to =
        last == clip
            ? Math.min(clip.sourceEndMillis(), at.sourceMillis(end))
            : clips.stream()
                .filter(placed -> placed.clip() == last)
                .findFirst()
                .orElse(at)
                .sourceMillis(end);
    return new Caption(clip.mediaId(), from, Math.max(from + 1, to), line, List.of());
  }
}
