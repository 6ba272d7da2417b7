/**
 * Words and what they stand for: a text becomes {@link dev.nemomcp.language.words.Token}s, of which
 * the lexicons know type and role. Uses no other part of the room.
 */
package dev.nemomcp.language.words;
