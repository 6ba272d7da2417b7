/**
 * Looks whether everything that the program needs is there, and says what to do where it is not.
 */
package dev.nemomcp.install.doctor;
