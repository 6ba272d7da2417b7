package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How loud one of two videos is that show at once, told by where on the picture it is: the clip
 * that lies there, or the film itself in the pane that clips beside it leave.
 *
 * @param wish times are those of the clip that shows
 */
record VolumeOfSide(Level level, Position side, Parameters wish) implements Edit {

  static Edit of(Level level, Parameters wish) throws CannotEdit {
    return wish.has("position")
        ? new VolumeOfSide(level, Placing.from(wish).over(Position.CENTER), wish)
        : new VoiceVolume(level, Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Optional<Inset> there =
        draft.insets().stream().filter(inset -> inset.position() == side).findFirst();
    return there.isPresent()
        ? ofInset(draft, there.get())
        : ofFilm(draft, footage, acrossFrom(draft));
  }

  /** Of those beside the film the one that shows longest. */
  private Inset acrossFrom(Draft draft) throws CannotEdit {
    return draft.insets().stream()
        .filter(inset -> inset.pane().filter(pane -> pane.filmPosition() == side).isPresent())
        .max(Comparator.comparing(Inset::endMillis))
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("No video shows there beside another."),
                    Phrase.of("Say which clip, such as \"mute clip 2\".")));
  }

  private Edited ofInset(Draft draft, Inset there) {
    double volume = level.over(there.clip().volume());
    List<Inset> insets = new ArrayList<>(draft.insets());
    insets.set(
        insets.indexOf(there),
        there.withClip(there.clip().withVolume(volume), there.startMillis()));
    Draft changed = draft.withInsets(insets);
    return changed.equals(draft)
        ? Edited.unchanged(
            draft, described(there, volume), Phrase.of("The sound has that volume already."))
        : Edited.of(changed, described(there, there.clip().volume()), described(there, volume));
  }

  private static Phrase described(Inset inset, double volume) {
    return Phrase.of("{0}: own sound at {1}", inset.clip().name(), Level.percent(volume));
  }

  private Edited ofFilm(Draft draft, Footage footage, Inset beside) throws CannotEdit {
    Where meanwhile =
        Where.inTime(
            wish.with(
                Map.of(
                    "start_seconds", beside.startMillis() / 1000.0,
                    "end_seconds", beside.endMillis() / 1000.0)));
    return new VoiceVolume(level, meanwhile).apply(draft, footage);
  }
}
