package dev.nemomcp.draft;

import dev.nemomcp.draft.Outline.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is different between two states of a draft, in words.
 *
 * @param changes one for the length, the picture and each track; empty where nothing changed
 */
public record DraftDifference(List<Change> changes) {
  /**
   * @param what the length, the picture's size, or a track's name
   * @param before in a few words; empty where it is new
   * @param after in a few words; empty where it is gone
   */
  public record Change(String what, String before, String after) {
    @Override
    public String toString() {
      if (before.isEmpty()) {
        return what + " added: " + after;
      }
      return after.isEmpty() ? what + " removed" : what + ": " + before + " → " + after;
    }
  }

  /** Compares any two drafts; a missing one counts as empty. */
  public static DraftDifference between(JsonNode before, JsonNode after) {
    List<Change> changes = new ArrayList<>();
    if (!before.equals(after)) {
      Outline was = Outline.of(before);
      Outline is = Outline.of(after);
      note(changes, "length", length(was), length(is));
      note(changes, "picture", size(was), size(is));
      note(changes, "title", was.title(), is.title());
      tracks(changes, before, after, was, is);
      if (changes.isEmpty()) {
        changes.add(
            new Change(
                "settings", "as before", named(differing(before.path("m"), after.path("m")))));
      }
    }
    return new DraftDifference(List.copyOf(changes));
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  private static void note(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(what, before, after));
    }
  }

  private static String length(Outline outline) {
    return outline.isReady() ? TrackSummary.seconds(outline.durationMillis()) + " s" : "";
  }

  private static String size(Outline outline) {
    return outline.isReady() && outline.width() > 0 ? outline.width() + "×" + outline.height() : "";
  }

  private static void tracks(
      List<Change> changes, JsonNode before, JsonNode after, Outline was, Outline is) {
    Map<String, Track> old = byName(was);
    Map<String, Track> now = byName(is);
    Map<String, JsonNode> oldJson = jsonByName(before, old);
    Map<String, JsonNode> nowJson = jsonByName(after, now);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      String from = old.containsKey(name) ? describe(old.get(name)) : "";
      String to = now.containsKey(name) ? describe(now.get(name)) : "";
      if (!from.equals(to)) {
        changes.add(new Change(name, from, to));
      } else if (!oldJson.get(name).equals(nowJson.get(name))) {
        changes.add(new Change(name, from, details(oldJson.get(name), nowJson.get(name))));
      }
    }
  }

  /** A track's summary without its name. */
  private static String describe(Track track) {
    return TrackSummary.of(track).substring(track.name().length() + 2);
  }

  private static Map<String, Track> byName(Outline outline) {
    Map<String, Track> tracks = new LinkedHashMap<>();
    for (Track track : outline.tracks()) {
      String name = track.name();
      for (int n = 2; tracks.containsKey(name); n++) {
        name = track.name() + " " + n;
      }
      tracks.put(name, track);
    }
    return tracks;
  }

  /** The same names for the tracks' JSON: both leave out tracks without segments. */
  private static Map<String, JsonNode> jsonByName(JsonNode draft, Map<String, Track> tracks) {
    List<JsonNode> filled = new ArrayList<>();
    draft
        .path("t")
        .forEach(
            track -> {
              if (!track.path("sg").isEmpty()) {
                filled.add(track);
              }
            });
    Map<String, JsonNode> json = new LinkedHashMap<>();
    int i = 0;
    for (String name : tracks.keySet()) {
      json.put(name, filled.get(i++));
    }
    return json;
  }

  private static String details(JsonNode before, JsonNode after) {
    Set<String> fields = new LinkedHashSet<>();
    for (int i = 0; i < after.path("sg").size(); i++) {
      fields.addAll(differing(before.path("sg").path(i), after.path("sg").path(i)));
    }
    return named(fields);
  }

  private static String named(Set<String> fields) {
    return fields.isEmpty() ? "changed" : String.join(", ", fields) + " changed";
  }

  private static Set<String> differing(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    before.properties().forEach(p -> names.add(p.getKey()));
    after.properties().forEach(p -> names.add(p.getKey()));
    names.removeIf(name -> before.path(name).equals(after.path(name)));
    return names;
  }
}
