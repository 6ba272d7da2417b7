/**
 * The draft: what an edited video is made of, as data. Reading, writing, summing up, comparing.
 * Uses no other room.
 */
package dev.nemomcp.draft;
