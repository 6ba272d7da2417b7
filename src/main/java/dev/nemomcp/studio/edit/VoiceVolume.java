package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.OptionalDouble;

/** The clips' own sound louder or softer, off or on again. */
record VoiceVolume(Level level, Where where) implements Edit {

  static Edit from(Parameters wish) throws CannotEdit {
    return VolumeOfSide.of(Level.from(wish), wish);
  }

  static Edit mute(Parameters wish) throws CannotEdit {
    double gain = wish.flag("unmute") ? 1 : 0;
    Edit silenced = VolumeOfSide.of(new Level(OptionalDouble.of(gain), 1), wish);
    return wish.flag("bleep") ? BleepOut.of(silenced, wish) : silenced;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    List<Clip> sounding = chosen.sounding(footage);
    if (level.gain().isEmpty() && sounding.stream().allMatch(clip -> clip.volume() == 0)) {
      throw new CannotEdit(Phrase.of("That sound is muted."), Phrase.of("Say \"unmute\" first."));
    }
    Draft changed =
        chosen.changed(
            draft,
            clip -> sounding.contains(clip) ? clip.withVolume(level.over(clip.volume())) : clip);
    Phrase before = described(sounding);
    Phrase cap = level.capOver(sounding.stream().mapToDouble(Clip::volume));
    if (changed == draft) {
      Phrase why = cap.isEmpty() ? Phrase.of("The sound has that volume already.") : cap;
      return Edited.unchanged(draft, before, why);
    }
    return Edited.of(
            changed,
            before,
            described(
                sounding.stream().map(clip -> clip.withVolume(level.over(clip.volume()))).toList()))
        .noting(Phrase.sentences(cap, chosen.note()));
  }

  private static Phrase described(List<Clip> clips) {
    return Phrase.of(
        "own sound at {0}",
        clips.stream().map(clip -> Level.percent(clip.volume())).distinct().toList());
  }
}
