/**
 * FFmpeg as a separate process: finding it, unpacking the build that comes with the program,
 * running it within limits. Knows nothing of drafts or footage.
 */
package dev.nemomcp.studio.ffmpeg;
