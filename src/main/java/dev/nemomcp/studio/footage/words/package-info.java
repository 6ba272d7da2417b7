/** What is said: listening, subtitle files, and how words are broken into captions. */
package dev.nemomcp.studio.footage.words;
