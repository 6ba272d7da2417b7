package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A split screen: a clip that has half of the picture while the film goes on in the other half. */
final class SideBySide {
  /** Which half of a tall picture is that of a wide one, and the other way round. */
  private static final Map<Position, Position> TURNED =
      Map.of(
          Position.LEFT, Position.TOP,
          Position.TOP, Position.LEFT,
          Position.RIGHT, Position.BOTTOM,
          Position.BOTTOM, Position.RIGHT);

  private SideBySide() {}

  /** Beside the film on a wide picture, below it on a tall one. */
  static Position usual(Canvas canvas) {
    return canvas.isPortrait() ? Position.BOTTOM : Position.RIGHT;
  }

  /** The clip in its half, cropped to where its subject is. */
  static Inset of(Clip clip, long startMillis, Position side, Canvas canvas, Footage footage)
      throws CannotEdit {
    Canvas half =
        side.isStacked()
            ? new Canvas(canvas.width(), canvas.height() / 2, canvas.framesPerSecond())
            : new Canvas(canvas.width() / 2, canvas.height(), canvas.framesPerSecond());
    return new Inset(
        clip.withFraming(Aim.cropSparingPeople(clip, half, footage)),
        startMillis,
        side,
        ChangeInsets.Width.usual(canvas),
        true);
  }

  /** What stood beside the film, and does no longer, is a clip of it again, at its end. */
  static Draft playingAgain(Draft before, Draft after) {
    List<Clip> clips = new ArrayList<>(after.clips());
    for (Inset inset : before.insets()) {
      boolean isGone =
          after.insets().stream().noneMatch(i -> i.clip().id().equals(inset.clip().id()));
      if (inset.beside() && isGone) {
        String id = new NewIds("c", clips.stream().map(Clip::id)).next();
        clips.add(inset.clip().withId(id).withFraming(clips.get(0).framing()));
      }
    }
    return clips.size() == after.clips().size() ? after : Arranging.arrange(after, clips);
  }

  /** The sides changed. */
  static Draft swapped(Draft draft) {
    List<Inset> insets = new ArrayList<>(draft.insets());
    insets.replaceAll(
        inset ->
            inset.beside()
                ? new Inset(
                    inset.clip(),
                    inset.startMillis(),
                    inset.position().opposite(),
                    inset.widthFraction(),
                    true)
                : inset);
    return draft.withInsets(insets);
  }

  /** On a canvas that is taller than wide now, or wider than tall, halves that suit it. */
  static List<Inset> reshaped(Draft before, Canvas canvas, Footage footage) throws CannotEdit {
    boolean isTurned = before.canvas().isPortrait() != canvas.isPortrait();
    List<Inset> insets = new ArrayList<>();
    for (Inset inset : before.insets()) {
      boolean stands = inset.position().isStacked() != canvas.isPortrait();
      Position side =
          isTurned && stands && inset.beside() ? TURNED.get(inset.position()) : inset.position();
      insets.add(
          inset.beside() ? of(inset.clip(), inset.startMillis(), side, canvas, footage) : inset);
    }
    return insets;
  }
}
