/**
 * Music composed on the spot: a mood and a seed become a score (pure data), a score becomes sound.
 * Moods and timbres are resource files; a new mood is a new entry.
 */
package dev.nemomcp.studio.music;
