package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.studio.footage.Footage;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers questions from what is known, without touching anything. */
final class Answers {
  private final Wording wording;
  private final Map<String, Function<Question, String>> byAsk;
  private final Draft draft;

  /**
   * @param project how it stands after what was asked for besides
   * @param footage to look at and listen to where the draft does not tell
   * @param edits to try what would come of them
   * @param habits what holds from now on
   */
  Answers(
      Wording wording, WorkingDraft project, Footage footage, Tools.EditBook edits, Habits habits) {
    this.wording = wording;
    this.draft = project.isMissing() ? Draft.empty("") : project.draft();
    TimelineAnswers timeline = new TimelineAnswers(wording, draft, footage.media());
    FootageAnswers seen = new FootageAnswers(wording, draft, footage);
    SpokenAnswers spoken = new SpokenAnswers(wording, draft, footage);
    Trial trial = new Trial(wording, draft, footage, edits);
    byAsk =
        Map.ofEntries(
            Map.entry("long_is", timeline::length),
            Map.entry("clip_length", timeline::clipLength),
            Map.entry("longest", timeline::longest),
            Map.entry("clips", timeline::clips),
            Map.entry("at", timeline::at),
            Map.entry("caption_at", timeline::captionAt),
            Map.entry("captions_are", timeline::captions),
            Map.entry("titles_are", timeline::titles),
            Map.entry("music_is", timeline::music),
            Map.entry("music_volume", timeline::musicVolume),
            Map.entry("shape", timeline::shape),
            Map.entry("transitions_are", timeline::transitions),
            Map.entry("footage", timeline::footage),
            Map.entry("said_where", spoken::where),
            Map.entry("what_said", spoken::what),
            Map.entry("loudness", seen::loudness),
            Map.entry("language", seen::language),
            Map.entry("bars_why", seen::bars),
            Map.entry("silent_why", seen::silence),
            Map.entry("blurry_why", seen::blur),
            Map.entry("dark_is", seen::light),
            Map.entry("pauses", trial::pauses),
            Map.entry("what_if", trial::of),
            Map.entry("changed", question -> project.isMissing() ? "" : changed(project)),
            Map.entry("versions", question -> project.isMissing() ? "" : changed(project)),
            Map.entry("preferences", question -> preferences(habits.all())),
            Map.entry("all", timeline::all));
  }

  private String preferences(Map<String, Map<String, Object>> held) {
    return held.isEmpty()
        ? wording.say("answer.preferences.none")
        : wording.say("answer.preferences", wording.preferences(held));
  }

  /** To all that is asked. */
  String to(Question question) {
    return question
        .all()
        .map(this::toOne)
        .filter(answer -> !answer.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String toOne(Question question) {
    return switch (question.topic()) {
      case NONE -> "";
      case PROGRESS ->
          question.answer().isEmpty() ? wording.say("answer.progress") : question.answer();
      case TIMELINE ->
          draft.isEmpty()
              ? wording.say("no_footage") + " " + wording.say("no_footage.instead")
              : byAsk.getOrDefault(question.about(), byAsk.get("all")).apply(question);
      default -> question.answer();
    };
  }

  private String changed(WorkingDraft project) {
    return project.versionNumber() == 1
        ? wording.say("answer.changed.nothing")
        : wording.say("answer.changed", project.versionNumber(), project.label(), project.before());
  }
}
