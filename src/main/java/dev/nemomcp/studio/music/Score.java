package dev.nemomcp.studio.music;

import java.util.List;

/**
 * A written piece, in order of time.
 *
 * @param notes everything with a pitch
 * @param hits everything that is struck
 */
record Score(List<Note> notes, List<Hit> hits) {

  /**
   * @param startSeconds from the piece's start
   * @param lengthSeconds until it is let go
   * @param pitch MIDI number
   * @param level 0…1
   * @param timbre who plays it
   * @param pan −1 left … 1 right
   */
  record Note(
      double startSeconds,
      double lengthSeconds,
      int pitch,
      double level,
      String timbre,
      double pan) {}

  /**
   * @param startSeconds from the piece's start
   * @param drum what is struck
   * @param level 0…1
   */
  record Hit(double startSeconds, Drum drum, double level) {}

  enum Drum {
    KICK,
    SNARE,
    HAT,
    SHAKER,
    CLAP
  }
}
