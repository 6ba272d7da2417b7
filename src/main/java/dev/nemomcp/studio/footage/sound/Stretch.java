package dev.nemomcp.studio.footage.sound;

/** Frames of a {@link SpeechTrack}, {@code from} to {@code to}, exclusive. */
record Stretch(int from, int to) {}
