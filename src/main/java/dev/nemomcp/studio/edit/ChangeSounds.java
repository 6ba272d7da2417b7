package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.SoundEffect;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.foley.Sound;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sound effects that are there, louder, softer, at another moment, another sound or gone.
 *
 * @param sounds which; empty for all of them
 * @param level their new volume; empty where that stays
 * @param shiftMillis so much later; negative for earlier
 * @param remove they go
 * @param instead what sounds in their place; empty for themselves
 * @param atSeconds the moment of the one that is meant; empty for none in particular
 */
record ChangeSounds(
    List<Sound> sounds,
    Optional<Level> level,
    long shiftMillis,
    boolean remove,
    Optional<Sound> instead,
    OptionalDouble atSeconds,
    Where where)
    implements Edit {
  /** A moment so near to the one that is told is meant. */
  private static final long NEAR_MILLIS = 1_000;

  static ChangeSounds from(Parameters wish, List<Sound> sounds, Optional<Sound> instead)
      throws CannotEdit {
    boolean isLevel = !wish.flag("remove") && (wish.has("change_db") || wish.has("percent"));
    return new ChangeSounds(
        sounds,
        isLevel ? Optional.of(Level.from(wish)) : Optional.empty(),
        Clock.millis(wish.number("shift_seconds", 0)),
        wish.flag("remove"),
        instead,
        wish.number("at_seconds"),
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Phrase before = AddSound.described(draft);
    long whole = Timeline.of(draft).durationMillis();
    List<Span> spans = spans(draft, footage, whole);
    Predicate<SoundEffect> isMeant = effect -> isNamed(effect) && isAt(effect, spans);
    if (draft.soundEffects().stream().noneMatch(isMeant)) {
      return Edited.unchanged(
          draft, before, Phrase.of("There is no such sound effect on the timeline."));
    }
    Draft changed =
        draft.withSoundEffects(
            draft.soundEffects().stream()
                .flatMap(
                    effect -> isMeant.test(effect) ? changed(effect, whole) : Stream.of(effect))
                .toList());
    Phrase note =
        level
            .map(l -> l.capOver(draft.soundEffects().stream().mapToDouble(SoundEffect::volume)))
            .orElse(Phrase.NONE);
    return Edited.of(changed, before, AddSound.described(changed)).noting(note);
  }

  private Stream<SoundEffect> changed(SoundEffect effect, long wholeMillis) {
    if (remove) {
      return Stream.empty();
    }
    if (instead.isPresent()) {
      Span span = new Span(effect.momentMillis(), Math.min(wholeMillis, effect.endMillis()));
      Sound sound = instead.get();
      return Stream.of(AddSound.effect(effect.id(), sound, span, wholeMillis, sound.volume()));
    }
    long moment = Math.max(0, Math.min(wholeMillis, effect.momentMillis() + shiftMillis));
    double volume = level.map(l -> l.over(effect.volume())).orElse(effect.volume());
    return Stream.of(effect.at(moment).withVolume(volume));
  }

  private boolean isNamed(SoundEffect effect) {
    return sounds.isEmpty()
        || sounds.stream().anyMatch(sound -> sound.name().equals(effect.sound()));
  }

  private static boolean isAt(SoundEffect effect, List<Span> spans) {
    return spans.stream()
        .anyMatch(
            span ->
                span.startMillis() <= effect.momentMillis()
                    && effect.momentMillis() < Math.max(span.startMillis() + 1, span.endMillis()));
  }

  private List<Span> spans(Draft draft, Footage footage, long whole) throws CannotEdit {
    if (atSeconds.isPresent()) {
      long at = Where.moment(atSeconds.getAsDouble(), whole);
      return List.of(new Span(Math.max(0, at - NEAR_MILLIS), at + NEAR_MILLIS));
    }
    return where.isEverywhere()
        ? List.of(new Span(0, Long.MAX_VALUE))
        : where.spans(draft, footage);
  }
}
