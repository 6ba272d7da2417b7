package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;

/** What a crop of a clip follows, and whether it should be made. */
final class Aim {
  private Aim() {}

  /** A crop that follows what the clip is about. */
  static Framing crop(Clip clip, Canvas canvas, Footage footage) throws CannotEdit {
    try {
      return Cutting.framingDuring(
          Framing.crop(footage.subject(clip.mediaId(), canvas.aspectRatio())),
          clip.sourceStartMillis(),
          clip.sourceEndMillis());
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /** Whether it would cut somebody out of the picture, however well it follows. */
  static boolean cutsPeople(Clip clip, Canvas canvas, Footage footage) throws CannotEdit {
    try {
      return footage.cutsPeople(
          clip.mediaId(),
          new Span(clip.sourceStartMillis(), clip.sourceEndMillis()),
          canvas.aspectRatio());
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }
}
