/**
 * Who the program says it is: the frontmatter of the SKILL.md in use, and where it is installed.
 * Uses no other room.
 */
package dev.nemomcp.skill;
