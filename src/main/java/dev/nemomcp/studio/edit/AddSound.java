package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.SoundEffect;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.foley.Sound;
import dev.nemomcp.studio.foley.Sounds;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sound effect at a moment, at every cut or text, or during a stretch.
 *
 * @param sounds which; several where none was named, each where it usually goes
 * @param volume gain relative to the voice; 0 for the sound's own
 */
record AddSound(List<Sound> sounds, SoundPlaces places, double volume) implements Edit {
  private static final Sounds CATALOGUE = Sounds.bundled();

  /** What goes with a film that is to have "some sound effects". */
  private static final List<String> SOME = List.of("whoosh", "pop");

  static Edit from(Parameters wish) throws CannotEdit {
    List<Sound> sounds = named(wish.text("name"));
    if (wish.has("replaces")) {
      return ChangeSounds.from(wish, named(wish.text("replaces")), sounds.stream().findFirst());
    }
    if (wish.flag("remove") || wish.has("change_db") || wish.has("shift_seconds")) {
      return ChangeSounds.from(wish, sounds, Optional.empty());
    }
    return new AddSound(
        sounds.isEmpty() ? SOME.stream().map(AddSound::known).toList() : sounds,
        SoundPlaces.from(wish),
        wish.number("percent", 0, 0, 400) / 100);
  }

  private static Sound known(String name) {
    return CATALOGUE.named(name).orElseThrow();
  }

  /** Empty where none is named. */
  private static List<Sound> named(String said) throws CannotEdit {
    if (said.isEmpty()) {
      return List.of();
    }
    Sound sound = CATALOGUE.named(said).orElse(null);
    if (sound == null) {
      throw new CannotEdit(
          Phrase.of("There is no sound called \"{0}\" here.", said),
          Phrase.of(
              "Say one of: {0}. Or upload the sound.",
              CATALOGUE.all().stream().map(known -> new Name(known.title())).toList()));
    }
    return List.of(sound);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<SoundEffect> effects = new ArrayList<>(draft.soundEffects());
    NewIds ids = new NewIds("e", draft.soundEffects().stream().map(SoundEffect::id));
    long whole = Timeline.of(draft).durationMillis();
    CannotEdit failed = null;
    for (Sound sound : sounds) {
      try {
        for (Span span : places.of(sound, draft, footage)) {
          add(effects, effect(ids.next(), sound, span, whole));
        }
      } catch (CannotEdit nowhere) {
        failed = nowhere;
      }
    }
    Draft changed = draft.withSoundEffects(effects);
    if (changed.equals(draft)) {
      if (failed != null) {
        throw failed;
      }
      return Edited.unchanged(draft, described(draft), Phrase.of("That sound is there already."));
    }
    return Edited.of(changed, described(draft), described(changed));
  }

  private SoundEffect effect(String id, Sound sound, Span span, long wholeMillis) {
    return effect(id, sound, span, wholeMillis, volume > 0 ? volume : sound.volume());
  }

  /** The sound where the stretch begins, or for all of it where it lasts. */
  static SoundEffect effect(String id, Sound sound, Span span, long wholeMillis, double gain) {
    long lead = Math.min(sound.hitMillis(), span.startMillis());
    long length =
        sound.lasts()
            ? span.durationMillis()
            : Math.min(sound.durationMillis(), wholeMillis - span.startMillis() + lead);
    return new SoundEffect(id, sound.name(), span.startMillis(), lead, length, sound.lasts(), gain);
  }

  /** Not twice the same at once; what lasts is moved by saying another time for it. */
  private static void add(List<SoundEffect> effects, SoundEffect next) {
    boolean isThere =
        effects.stream()
            .anyMatch(
                there ->
                    there.sound().equals(next.sound())
                        && there.momentMillis() == next.momentMillis()
                        && there.durationMillis() == next.durationMillis());
    if (!isThere) {
      effects.removeIf(there -> next.lasts() && isOverlaid(there, next));
      effects.add(next);
    }
  }

  private static boolean isOverlaid(SoundEffect there, SoundEffect next) {
    return there.sound().equals(next.sound())
        && there.startMillis() < next.endMillis()
        && next.startMillis() < there.endMillis();
  }

  static Phrase described(Draft draft) {
    List<SoundEffect> effects = draft.soundEffects();
    if (effects.isEmpty()) {
      return Phrase.of("no sound effects");
    }
    return Phrase.of(
        "{0}",
        effects.stream()
            .map(SoundEffect::sound)
            .distinct()
            .map(sound -> described(sound, effects))
            .toList());
  }

  /** With its volume, where that is not the usual one. */
  private static Phrase named(SoundEffect effect) {
    Name name = new Name(effect.title());
    boolean isUsual =
        CATALOGUE.named(effect.sound()).filter(s -> s.volume() == effect.volume()).isPresent();
    return isUsual
        ? Phrase.of("{0}", name)
        : Phrase.of("{0} ({1} %)", name, Math.round(effect.volume() * 100));
  }

  private static Phrase described(String sound, List<SoundEffect> effects) {
    List<SoundEffect> those =
        effects.stream().filter(effect -> effect.sound().equals(sound)).toList();
    SoundEffect first = those.get(0);
    Phrase name = named(first);
    if (those.size() > 4) {
      return Phrase.of("{0} × {1}", name, those.size());
    }
    return first.lasts()
        ? Phrase.of(
            "{0} at {1}",
            name, those.stream().map(e -> Clock.range(e.startMillis(), e.endMillis())).toList())
        : Phrase.of(
            "{0} at {1}", name, those.stream().map(e -> Clock.moment(e.momentMillis())).toList());
  }
}
