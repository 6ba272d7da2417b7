/** What is heard: where somebody speaks, how loud it is, where a track's beats fall. */
package dev.nemomcp.studio.footage.sound;
