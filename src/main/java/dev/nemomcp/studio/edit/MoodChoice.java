package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Tone;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.music.Moods;
import java.util.Locale;

/** Which mood music is composed in. */
final class MoodChoice {
  private static final double TALK = 0.3;
  private static final double DARK = 0.3;
  private static final double COLOURFUL = 0.35;

  private MoodChoice() {}

  /** The catalogue's mood of that name; empty for an empty name. */
  static String known(String said, Moods moods) throws CannotEdit {
    if (said.isEmpty()) {
      return "";
    }
    return moods
        .nameOf(said)
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("Music in the mood \"{0}\" cannot be composed here.", said),
                    Phrase.of(
                        "Say one of: {0}; or upload a track of your own.",
                        Name.all(moods.names()))));
  }

  /** How people write it: {@code Lo-fi}. */
  static String readable(String mood) {
    return mood.substring(0, 1).toUpperCase(Locale.ROOT) + mood.substring(1);
  }

  /** Unobtrusive under talk; else after the light and colour of the pictures. */
  static String suiting(Draft draft, Footage footage, Hearing hearing) throws CannotEdit {
    if (hearing.share() > TALK) {
      return "lo-fi";
    }
    Media first = footage.media(draft.clips().get(0).mediaId());
    if (!first.hasPicture()) {
      return "calm";
    }
    try {
      Tone tone = footage.tone(first.id());
      if (tone.brightness() < DARK) {
        return "cinematic";
      }
      return tone.saturation() > COLOURFUL ? "upbeat" : "calm";
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }
}
