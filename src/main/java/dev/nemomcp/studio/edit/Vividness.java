package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.studio.edit.Units.Unit;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Tone;
import dev.nemomcp.studio.footage.Footage.Unavailable;

/** How much a scene catches the eye: its colour and contrast. */
final class Vividness {
  private Vividness() {}

  /** 0 grey and flat … 2 as colourful and contrasty as can be; 0 without picture. */
  static double of(Unit unit, Footage footage) throws CannotEdit {
    double sum = 0;
    for (Clip clip : unit.clips()) {
      if (footage.media(clip.mediaId()).hasPicture()) {
        Tone tone = tone(clip, footage);
        sum += tone.saturation() + tone.contrast();
      }
    }
    return sum / unit.clips().size();
  }

  static Tone tone(Clip clip, Footage footage) throws CannotEdit {
    try {
      return footage.tone(
          clip.mediaId(), new Span(clip.sourceStartMillis(), clip.sourceEndMillis()));
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }
}
