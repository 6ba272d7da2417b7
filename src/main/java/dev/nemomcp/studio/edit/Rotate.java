package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Look;
import dev.nemomcp.draft.Orientation;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;

/**
 * Turns or mirrors the picture. Where all of it is turned on its side, the canvas turns along.
 *
 * @param degrees clockwise: 0, 90, 180 or 270
 * @param mirrored left and right swapped
 * @param flipped top and bottom swapped
 */
record Rotate(int degrees, boolean mirrored, boolean flipped, Where where) implements Edit {

  private enum Flip {
    NONE,
    HORIZONTAL,
    VERTICAL
  }

  static Rotate from(Parameters wish) throws CannotEdit {
    Flip flip = wish.choice("flip", Flip.NONE);
    double said = wish.number("degrees", flip == Flip.NONE ? 90 : 0);
    if (said % 90 != 0) {
      throw new CannotEdit(
          Phrase.of(
              "The picture turns in steps of 90 degrees, not by {0}.", ChangeSpeed.number(said)),
          Phrase.of("Say 90, 180 or 270 degrees."));
    }
    return new Rotate(
        Math.floorMod((int) said, 360),
        flip == Flip.HORIZONTAL,
        flip == Flip.VERTICAL,
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Edited turned =
        Retouching.retouched(draft, footage, where, clip -> turned(clip.look()), Rotate::described);
    return degrees % 180 == 0 || !where.isEverywhere()
        ? turned
        : new Edited(onItsSide(turned.draft()), turned.before(), turned.after(), turned.note());
  }

  private Look turned(Look look) {
    Orientation now = look.orientation();
    return look.withOrientation(
        new Orientation(
            (now.rotationDegrees() + degrees) % 360,
            now.mirrored() ^ mirrored,
            now.flipped() ^ flipped));
  }

  private static Draft onItsSide(Draft draft) {
    Canvas canvas = draft.canvas();
    return draft
        .withCanvas(new Canvas(canvas.height(), canvas.width(), canvas.framesPerSecond()))
        .withClips(
            draft.clips().stream()
                .map(
                    clip ->
                        clip.withFraming(new Framing(clip.framing().fill(), List.of(), List.of())))
                .toList());
  }

  private static Phrase described(Look look) {
    Orientation now = look.orientation();
    Phrase turned =
        switch (now.rotationDegrees()) {
          case 0 -> Phrase.of("upright as recorded");
          case 270 -> Phrase.of("turned by 90° to the left");
          default -> Phrase.of("turned by {0}°", now.rotationDegrees());
        };
    if (now.mirrored() || now.flipped()) {
      return Phrase.of(
          "{0}, {1}", turned, now.mirrored() ? Phrase.of("mirrored") : Phrase.of("upside down"));
    }
    return turned;
  }
}
