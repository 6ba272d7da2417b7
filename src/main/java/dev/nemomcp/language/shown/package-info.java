/**
 * Words that are to be shown on the picture, found where no quotes tell them: titles, names, lines
 * of captions.
 */
package dev.nemomcp.language.shown;
