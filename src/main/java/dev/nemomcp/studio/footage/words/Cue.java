package dev.nemomcp.studio.footage.words;

/**
 * A line of a subtitle file.
 *
 * @param startMillis when it appears
 * @param endMillis when it goes
 * @param text what it says, lines parted by {@code \n}, without markup
 */
public record Cue(long startMillis, long endMillis, String text) {}
