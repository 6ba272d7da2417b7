/**
 * Wishes while they are found: the rules and values that make them, how far they reach, and what
 * the wishes of one message mean together.
 */
package dev.nemomcp.language.wishes;
