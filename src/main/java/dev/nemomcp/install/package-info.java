/**
 * Puts the server into the configuration of the agent programs on this machine, takes it out again,
 * and says whether everything that it needs is there.
 */
package dev.nemomcp.install;
