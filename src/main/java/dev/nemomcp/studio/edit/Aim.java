package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Framing.Stretch;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.util.ArrayList;
import java.util.List;

/** What a crop of a clip follows, and where it should not be made. */
final class Aim {
  private Aim() {}

  /** A crop that follows what the clip is about. */
  static Framing crop(Clip clip, Canvas canvas, Footage footage) throws CannotEdit {
    try {
      return Framing.crop(footage.subject(clip.mediaId(), canvas.aspectRatio()))
          .during(clip.sourceStartMillis(), clip.sourceEndMillis());
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /**
   * The same, but scenes in which it would cut somebody out of the picture, however well it
   * follows, are shown whole over a blur.
   */
  static Framing cropSparingPeople(Clip clip, Canvas canvas, Footage footage) throws CannotEdit {
    List<Stretch> whole = new ArrayList<>();
    try {
      List<Span> scenes = scenes(clip, footage);
      for (Span scene : scenes) {
        if (footage.cutsPeople(clip.mediaId(), scene, canvas.aspectRatio())) {
          whole.add(new Stretch(scene.startMillis(), scene.endMillis()));
        }
      }
      return whole.size() == scenes.size()
          ? Framing.BLUR
          : crop(clip, canvas, footage).withWhole(whole);
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /** What a clip shows of each scene. */
  private static List<Span> scenes(Clip clip, Footage footage) throws Unavailable {
    Span shown = new Span(clip.sourceStartMillis(), clip.sourceEndMillis());
    List<Span> scenes = Spans.within(footage.scenes(clip.mediaId()), shown);
    return scenes.isEmpty() ? List.of(shown) : scenes;
  }
}
