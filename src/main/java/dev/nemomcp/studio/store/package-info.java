/**
 * What the studio remembers: sessions, drafts with their history, footage, turns and renders, in
 * one SQLite database and a folder of files beside it. Several processes may share both.
 */
package dev.nemomcp.studio.store;
