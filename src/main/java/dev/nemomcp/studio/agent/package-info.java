/**
 * The studio's editing agent: takes a sentence, has it understood, makes the edits one after the
 * other, and tells what became of each.
 */
package dev.nemomcp.studio.agent;
