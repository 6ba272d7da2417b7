package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.store.Preferences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the user wants from now on, filled into wishes that do not say otherwise. */
final class Habits {
  private static final JsonMapper JSON = new JsonMapper();

  private final Preferences preferences;
  private final String sessionId;

  Habits(Preferences preferences, String sessionId) {
    this.preferences = preferences;
    this.sessionId = sessionId;
  }

  void learn(Map<Kind, Map<String, Object>> wanted) {
    wanted.forEach(
        (kind, parameters) -> {
          Map<String, Object> all = new HashMap<>(of(kind));
          all.remove(Understanding.NEVER);
          all.putAll(parameters);
          preferences.set(sessionId, kind.wireName(), JSON.writeValueAsString(all));
        });
  }

  /**
   * What holds no longer.
   *
   * @param of the kind, with what belongs to it; missing for all
   * @param told in this very message, which is not meant
   * @return what was held of it, by kind
   */
  Map<String, Map<String, Object>> forget(Optional<Kind> of, Set<Kind> told) {
    Map<String, Map<String, Object>> forgotten = new TreeMap<>(all());
    told.forEach(kind -> forgotten.remove(kind.wireName()));
    of.ifPresent(kind -> forgotten.keySet().retainAll(belongingTo(kind)));
    forgotten.keySet().forEach(kind -> preferences.remove(sessionId, kind));
    return forgotten;
  }

  /** How captions look is of captions, and a title is a text. */
  private static List<String> belongingTo(Kind kind) {
    List<Kind> all =
        switch (kind) {
          case CAPTIONS -> List.of(kind, Kind.CAPTION_STYLE, Kind.CAPTION_TIMING);
          case TITLE -> List.of(kind, Kind.TEXT);
          case MUSIC -> List.of(kind, Kind.MUSIC_VOLUME, Kind.DUCK);
          case CUT_PAUSES -> List.of(kind, Kind.CUT_FILLERS);
          case SET_LENGTH -> List.of(kind, Kind.HIGHLIGHTS, Kind.TRIM_RANGE);
          case COLOR -> List.of(kind, Kind.EFFECT);
          case EXPORT -> List.of(kind, Kind.CONVERT, Kind.COMPRESS);
          default -> List.of(kind);
        };
    return all.stream().map(Kind::wireName).toList();
  }

  /** All that is held, by kind. */
  Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    preferences.of(sessionId).forEach((kind, known) -> all.put(kind, read(known)));
    return all;
  }

  /** It is nothing that was named, and the user said never to do it. */
  boolean forbid(Wish wish) {
    return wish.isOfOurOwn() && of(wish.kind()).containsKey(Understanding.NEVER);
  }

  Wish applyTo(Wish wish) {
    Map<String, Object> parameters = new HashMap<>();
    if (wish.kind() == Kind.CAPTIONS) {
      parameters.putAll(of(Kind.CAPTION_STYLE));
    }
    parameters.putAll(of(wish.kind()));
    parameters.putAll(wish.parameters());
    parameters.remove(Understanding.NEVER);
    return wish.with(parameters);
  }

  private Map<String, Object> of(Kind kind) {
    return all().getOrDefault(kind.wireName(), Map.of());
  }

  private static Map<String, Object> read(String known) {
    return JSON.readValue(known, new TypeReference<>() {});
  }
}
