package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes what shows at one place of the picture unreadable: a number plate, an address. The place
 * stands still, whatever moves there.
 *
 * @param remove it is shown again
 */
record BlurPlace(Position position, boolean remove, Where where) implements Edit {

  static BlurPlace from(Parameters wish) throws CannotEdit {
    return new BlurPlace(
        wish.choice("position", Position.CENTER), wish.flag("remove"), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Edited edited =
        Retouching.retouched(
            draft,
            footage,
            where,
            clip -> clip.look().withBlurred(places(clip.look().blurred())),
            BlurPlace::described);
    return remove || edited.draft().equals(draft)
        ? edited
        : edited.noting(
            Phrase.of("It stays at that place of the picture, whatever moves behind it."));
  }

  private List<Position> places(List<Position> blurred) {
    return remove
        ? blurred.stream().filter(place -> place != position).toList()
        : Stream.concat(blurred.stream(), Stream.of(position)).toList();
  }

  private static Phrase described(Look look) {
    return look.blurred().isEmpty()
        ? Phrase.of("nothing blurred")
        : Phrase.of("blurred: {0}", look.blurred().stream().map(Lettering::described).toList());
  }
}
