/**
 * The whole message and its sentences: courtesies, asides, questions, lists of attributes, what is
 * to be left alone; whatever has to be told from wishes before clauses are read.
 */
package dev.nemomcp.language.message;
