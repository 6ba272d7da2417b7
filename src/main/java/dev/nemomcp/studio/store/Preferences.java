package dev.nemomcp.studio.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the user wants from now on, by kind of edit, in a session. */
public final class Preferences {
  private final Database database;

  public Preferences(Database database) {
    this.database = database;
  }

  /** Parameters as JSON, by the edit's name. */
  public Map<String, String> of(String sessionId) {
    Map<String, String> byKind = new LinkedHashMap<>();
    database
        .read(
            rows ->
                rows.all(
                    "SELECT kind, parameters FROM preference WHERE session_id = ? ORDER BY kind",
                    row -> Map.entry(row.getString("kind"), row.getString("parameters")),
                    sessionId))
        .forEach(entry -> byKind.put(entry.getKey(), entry.getValue()));
    return byKind;
  }

  /** Nothing of that kind is wanted any longer. */
  public void remove(String sessionId, String kind) {
    database.transaction(
        rows ->
            rows.change(
                "DELETE FROM preference WHERE session_id = ? AND kind = ?", sessionId, kind));
  }

  public void set(String sessionId, String kind, String parameters) {
    database.transaction(
        rows ->
            rows.change(
                "INSERT INTO preference (session_id, kind, parameters) VALUES (?, ?, ?)"
                    + " ON CONFLICT (session_id, kind) DO UPDATE SET parameters = excluded.parameters",
                sessionId,
                kind,
                parameters));
  }
}
