/**
 * What can be seen and heard in media: kind and shape of a file, pauses, scenes, words, subject,
 * loudness, beats. Decides in pure code on numbers; FFmpeg does the decoding. Remembered by
 * content.
 */
package dev.nemomcp.studio.footage;
