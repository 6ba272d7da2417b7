package dev.nemomcp.studio.music;

import java.util.List;

/**
 * How a mood is written: tempo, harmony and patterns. Rhythms are strings of 16 sixteenth notes a
 * bar.
 *
 * @param name what it is called in drafts
 * @param also other words that mean it
 * @param beatsPerMinute its own tempo
 * @param swing how late the off-beats come, 0 straight … 0.33 triplets
 * @param mode the scale, in semitones above the key
 * @param keys MIDI notes that it may be in
 * @param verse four-bar progressions of scale degrees, 1 to 7, for the calmer sections
 * @param chorus the same for the fuller ones
 * @param sevenths chords have four notes
 * @param chords who plays the chords and when ({@code x} strikes, {@code -} holds, {@code .} rests)
 * @param pad who holds them
 * @param bass who plays the bass and what ({@code R} root, {@code 5} fifth, {@code 8} octave)
 * @param melody who plays the tune
 * @param drums what is struck when
 * @param reverb share of the room, 0…1
 * @param brightness of all timbres, 0…1
 * @param gain brings the mood to about −16 LUFS, so that moods can be exchanged
 */
record Mood(
    String name,
    List<String> also,
    double beatsPerMinute,
    double swing,
    List<Integer> mode,
    List<Integer> keys,
    List<List<Integer>> verse,
    List<List<Integer>> chorus,
    boolean sevenths,
    Part chords,
    Part pad,
    Part bass,
    Tune melody,
    Kit drums,
    double reverb,
    double brightness,
    double gain) {

  record Part(String timbre, List<String> rhythm, double gain) {}

  /**
   * @param octave above the chords
   */
  record Tune(String timbre, double gain, int notesPerBar, int octave) {}

  record Kit(
      List<String> kick,
      List<String> snare,
      List<String> hat,
      List<String> shaker,
      List<String> clap,
      double gain) {

    boolean isSilent() {
      return gain == 0;
    }
  }
}
