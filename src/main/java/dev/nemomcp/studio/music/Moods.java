package dev.nemomcp.studio.music;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The moods that can be composed, and the timbres they are played with. */
public final class Moods {
  private static final String DEFAULT = "lo-fi";

  private final List<Mood> moods;
  private final Map<String, Timbre> timbres;

  private Moods(List<Mood> moods, Map<String, Timbre> timbres) {
    this.moods = moods;
    this.timbres = timbres;
  }

  /** Reads the catalogue that comes with the program. */
  public static Moods load() {
    return new Moods(
        read("moods.json", new TypeReference<>() {}),
        read("timbres.json", new TypeReference<>() {}));
  }

  /** Their names, in the catalogue's order. */
  public List<String> names() {
    return moods.stream().map(Mood::name).toList();
  }

  /** The catalogue's name for a mood as people say it, such as {@code chill} for {@code lo-fi}. */
  public Optional<String> nameOf(String said) {
    return find(said).map(Mood::name);
  }

  Mood moodOrDefault(String said) {
    return find(said).or(() -> find(DEFAULT)).orElseThrow();
  }

  Timbre timbre(String name) {
    Timbre timbre = timbres.get(name);
    if (timbre == null) {
      throw new IllegalArgumentException("no timbre named " + name);
    }
    return timbre;
  }

  private Optional<Mood> find(String said) {
    String wanted = said.strip().toLowerCase(Locale.ROOT);
    return moods.stream()
        .filter(mood -> mood.name().equals(wanted) || mood.also().contains(wanted))
        .findFirst();
  }

  private static <T> T read(String resource, TypeReference<T> type) {
    try (InputStream in = Moods.class.getResourceAsStream(resource)) {
      return JsonMapper.shared().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
