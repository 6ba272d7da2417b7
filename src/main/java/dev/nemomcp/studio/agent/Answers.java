package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import java.util.stream.Collectors;

/** Answers questions from what is known, without touching anything. */
final class Answers {
  private final Wording wording;

  Answers(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param draft the current one; an empty one before the first upload
   * @param media the project's
   */
  String to(Question question, Draft draft, List<Media> media) {
    return switch (question.topic()) {
      case NONE -> "";
      case PRICE -> wording.say("answer.price");
      case PRIVACY -> wording.say("answer.privacy");
      case ABILITIES -> wording.say("answer.abilities");
      case FORMATS -> wording.say("answer.formats");
      case LIMITS -> wording.say("answer.limits");
      case PROGRESS -> wording.say("answer.progress");
      case TIMELINE -> timeline(draft, media);
      case OTHER -> wording.say("answer.other", timeline(draft, media));
    };
  }

  private String timeline(Draft draft, List<Media> media) {
    if (draft.isEmpty()) {
      return wording.say("no_footage") + " " + wording.say("no_footage.instead");
    }
    return wording.say(
        "answer.timeline",
        Wording.clock(Timeline.of(draft).durationMillis()),
        draft.canvas().width() + "×" + draft.canvas().height(),
        draft.clips().size(),
        draft.captions().size(),
        draft.texts().size(),
        draft.music().size(),
        media.stream().map(Media::name).collect(Collectors.joining(wording.say("comma"))));
  }
}
