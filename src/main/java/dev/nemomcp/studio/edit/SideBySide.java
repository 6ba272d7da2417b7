package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Pane;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;

/** A split screen: clips that have panes of the picture while the film goes on in another. */
final class SideBySide {
  private SideBySide() {}

  /** Beside the film on a wide picture, below it on a tall one. */
  static Pane usual(Canvas canvas) {
    return Pane.half(canvas.isPortrait() ? Position.BOTTOM : Position.RIGHT);
  }

  /** The clip in its pane, cropped to where its subject is. */
  static Inset of(Clip clip, long startMillis, Pane pane, Canvas canvas, Footage footage)
      throws CannotEdit {
    return Inset.in(
        pane,
        clip.withFraming(Aim.cropSparingPeople(clip, pane.within(canvas), footage)),
        startMillis,
        ChangeInsets.Width.usual(canvas));
  }

  /** All of the picture is the film's again. */
  static Draft without(Draft draft) {
    return draft.withInsets(draft.insets().stream().filter(inset -> !inset.beside()).toList());
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

  /** The sides changed; of more than two the first is the last. */
  static Draft swapped(Draft draft) {
    return draft.withInsets(
        draft.insets().stream()
            .map(inset -> inset.pane().map(p -> inset.withPane(p.reversed())).orElse(inset))
            .toList());
  }

  /** On a canvas that is taller than wide now, or wider than tall, panes that suit it. */
  static List<Inset> reshaped(Draft before, Canvas canvas, Footage footage) throws CannotEdit {
    boolean isTurned = before.canvas().isPortrait() != canvas.isPortrait();
    List<Inset> insets = new ArrayList<>();
    for (Inset inset : before.insets()) {
      if (inset.pane().isEmpty()) {
        insets.add(inset);
        continue;
      }
      Pane pane = inset.pane().get();
      boolean stands = pane.rows() <= pane.columns() == canvas.isPortrait();
      Pane suiting = isTurned && stands ? pane.turned() : pane;
      insets.add(of(inset.clip(), inset.startMillis(), suiting, canvas, footage));
    }
    return insets;
  }
}
