package dev.nemomcp.studio.agent;

import dev.nemomcp.studio.store.History;
import dev.nemomcp.studio.store.Placement;
import dev.nemomcp.studio.store.Preferences;
import dev.nemomcp.studio.store.SessionMedia;
import dev.nemomcp.studio.store.Turns;

/** What the agent remembers of sessions. */
public record Memory(
    History history,
    SessionMedia media,
    Placement placement,
    Preferences preferences,
    Turns turns) {}
