/**
 * Changes one entry of a configuration file that a person also edits: everything else in it stays
 * as it is, to the letter.
 */
package dev.nemomcp.install.config;
