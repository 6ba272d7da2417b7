/**
 * Sound effects made on the spot, without a sample: a sound is a few layers of tone and noise, told
 * in a resource file; a new sound is a new entry.
 */
package dev.nemomcp.studio.foley;
