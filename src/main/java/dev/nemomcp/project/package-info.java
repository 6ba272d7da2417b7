/**
 * One user's editing projects: their sessions on the backend, running work, exports and receipts.
 * What was submitted is on disk before the call is made, so that nothing is done or paid twice.
 */
package dev.nemomcp.project;
