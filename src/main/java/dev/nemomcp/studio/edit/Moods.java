package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Tone;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Moods that music is composed in. */
final class Moods {
  private static final List<String> KNOWN =
      List.of("lo-fi", "upbeat", "calm", "cinematic", "corporate", "happy", "sad", "hip-hop");

  private static final Map<String, String> COMMON_NAMES =
      Map.ofEntries(
          Map.entry("lofi", "lo-fi"),
          Map.entry("chill", "lo-fi"),
          Map.entry("relaxed", "lo-fi"),
          Map.entry("relaxing", "calm"),
          Map.entry("ambient", "calm"),
          Map.entry("peaceful", "calm"),
          Map.entry("soft", "calm"),
          Map.entry("gentle", "calm"),
          Map.entry("energetic", "upbeat"),
          Map.entry("electronic", "upbeat"),
          Map.entry("dance", "upbeat"),
          Map.entry("pop", "upbeat"),
          Map.entry("epic", "cinematic"),
          Map.entry("dramatic", "cinematic"),
          Map.entry("business", "corporate"),
          Map.entry("inspiring", "corporate"),
          Map.entry("cheerful", "happy"),
          Map.entry("fun", "happy"),
          Map.entry("melancholic", "sad"),
          Map.entry("emotional", "sad"),
          Map.entry("hiphop", "hip-hop"),
          Map.entry("rap", "hip-hop"),
          Map.entry("trap", "hip-hop"));

  private static final double TALK = 0.3;

  private Moods() {}

  /** The mood of that name; empty for an empty name. */
  static String known(String said) throws CannotEdit {
    String plain = said.toLowerCase(Locale.ROOT).replace(' ', '-');
    String mood = COMMON_NAMES.getOrDefault(plain, plain);
    if (!mood.isEmpty() && !KNOWN.contains(mood)) {
      throw new CannotEdit(
          Phrase.of("Music in the mood \"{0}\" cannot be composed here.", said),
          Phrase.of("Say one of: {0}; or upload a track of your own.", KNOWN));
    }
    return mood;
  }

  /** How people write it: {@code Lo-fi}. */
  static String name(String mood) {
    return mood.substring(0, 1).toUpperCase(Locale.ROOT) + mood.substring(1);
  }

  /** Quiet under talk; else after the light and colour of the pictures. */
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
      if (tone.brightness() < 0.3) {
        return "cinematic";
      }
      return tone.saturation() > 0.35 ? "upbeat" : "calm";
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }
}
