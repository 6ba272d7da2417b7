package dev.nemomcp.studio.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the patterns of {@link Phrase} are in other languages, and the names of looks, transitions
 * and moods: two resource files each.
 */
final class Translations {
  static final Map<String, String> CHINESE = read("phrases.zh.json");
  static final Map<String, String> CHINESE_NAMES = read("names.zh.json");

  private Translations() {}

  private static Map<String, String> read(String resource) {
    try (InputStream json = Translations.class.getResourceAsStream(resource)) {
      return Map.copyOf(new JsonMapper().readValue(json, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
