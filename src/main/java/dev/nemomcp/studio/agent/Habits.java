package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.store.Preferences;
import java.util.HashMap;
import java.util.Map;
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
    String known = preferences.of(sessionId).get(kind.wireName());
    return known == null ? Map.of() : JSON.readValue(known, new TypeReference<>() {});
  }
}
