package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plays clips faster or slower than they were recorded, the voice at its own pitch.
 *
 * @param factor 2 is twice as fast as recorded
 */
record ChangeSpeed(double factor, Where where) implements Edit {

  static ChangeSpeed from(Parameters wish) throws CannotEdit {
    return new ChangeSpeed(factor(wish, 1.25), Where.from(wish));
  }

  static double factor(Parameters wish, double usual) throws CannotEdit {
    return wish.has("factor") || !wish.has("percent")
        ? wish.number("factor", usual, 0.1, 10)
        : wish.number("percent", 100, 10, 1000) / 100;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    List<Clip> moving = chosen.clips().stream().filter(clip -> !clip.isStill()).toList();
    if (moving.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There are only photos there, and a photo has no speed."),
          Phrase.of("Say how long each shows, such as \"show each photo for 2 seconds\"."));
    }
    Phrase before = described(draft, moving);
    if (moving.stream().allMatch(clip -> clip.speed() == factor)) {
      return Edited.unchanged(
          draft, before, Phrase.of("It plays at {0}× already.", number(factor)));
    }
    Draft changed =
        Arranging.arrange(
            chosen.draft(),
            chosen.draft().clips().stream()
                .map(clip -> chosen.has(clip) && !clip.isStill() ? clip.withSpeed(factor) : clip)
                .toList());
    return Edited.of(
            changed,
            before,
            described(changed, moving.stream().map(clip -> clip.withSpeed(factor)).toList()))
        .noting(chosen.note());
  }

  private static Phrase described(Draft draft, List<Clip> clips) {
    return Phrase.of(
        "{0} at {1}×",
        Clock.length(Timeline.of(draft).durationMillis()),
        clips.stream()
            .map(clip -> number(clip.speed()))
            .distinct()
            .collect(Collectors.joining("/")));
  }

  static String number(double factor) {
    double rounded = Math.round(factor * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
