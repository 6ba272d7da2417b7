package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.words.CaptionSetting;
import java.util.ArrayList;
import java.util.List;

/** Spreads dictated captions over what is spoken, every word as long as its letters need. */
final class Dictated {
  /** Nobody speaks more slowly. */
  private static final double MOST_MILLIS_PER_LETTER = 250;

  /** A line stands over no more speech, however little was dictated for all that is spoken. */
  private static final long LONG_MILLIS = 7_000;

  private final List<Span> room;
  private final List<Placed> clips;
  private final CaptionSetting setting;

  private Dictated(List<Span> room, List<Placed> clips, CaptionSetting setting) {
    this.room = room;
    this.clips = clips;
    this.setting = setting;
  }

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
    return new Dictated(room, clips, new CaptionSetting(draft.canvas().isPortrait())).spread(lines);
  }

  private List<Caption> spread(List<String> lines) {
    double millisPerLetter =
        (double) Spans.total(room) / lines.stream().mapToInt(CaptionSetting::width).sum();
    List<Caption> captions = new ArrayList<>();
    double spoken = 0;
    for (String line : lines) {
      int letters = CaptionSetting.width(line);
      double longest = Math.max(LONG_MILLIS, letters * MOST_MILLIS_PER_LETTER);
      double length = Math.min(letters * millisPerLetter, longest);
      captions.addAll(captions(line, spoken, length / letters));
      spoken += letters * millisPerLetter;
    }
    return captions;
  }

  /** A line's captions: one for each run of its words that falls into the same footage. */
  private List<Caption> captions(String line, double spokenMillis, double millisPerLetter) {
    List<Caption> captions = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    String mediaId = "";
    double spoken = spokenMillis;
    for (String text : CaptionSetting.words(line)) {
      double end = spoken + CaptionSetting.width(text) * millisPerLetter;
      Placed at = clipAt((starting(Math.round(spoken)) + ending(Math.round(end))) / 2);
      Word word = anchored(text, at, starting(Math.round(spoken)), ending(Math.round(end)));
      boolean goesOn =
          run.isEmpty()
              || mediaId.equals(at.clip().mediaId())
                  && word.startMillis() >= run.get(run.size() - 1).startMillis();
      if (!goesOn) {
        captions.addAll(setting.said(mediaId, run));
        run.clear();
      }
      mediaId = at.clip().mediaId();
      run.add(word);
      spoken = end;
    }
    if (!run.isEmpty()) {
      captions.addAll(setting.said(mediaId, run));
    }
    return captions;
  }

  private Placed clipAt(long moment) {
    return clips.stream()
        .filter(placed -> moment < placed.endMillis())
        .findFirst()
        .orElse(clips.get(clips.size() - 1));
  }

  private static Word anchored(String text, Placed at, long start, long end) {
    Clip clip = at.clip();
    long from = Math.max(clip.sourceStartMillis(), at.sourceMillis(start));
    long to = Math.min(clip.sourceEndMillis(), at.sourceMillis(end));
    return new Word(text, from, Math.max(from + 1, to));
  }

  /** The moment at which so much has been spoken and more follows. */
  private long starting(long spokenMillis) {
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
  private long ending(long spokenMillis) {
    long left = spokenMillis;
    for (Span span : room) {
      if (left <= span.durationMillis()) {
        return span.startMillis() + left;
      }
      left -= span.durationMillis();
    }
    return room.get(room.size() - 1).endMillis();
  }
}
