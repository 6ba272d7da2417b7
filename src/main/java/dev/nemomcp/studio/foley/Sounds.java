package dev.nemomcp.studio.foley;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The sounds that can be made. */
public final class Sounds {
  private static final Sounds BUNDLED = read();

  private final List<Sound> sounds;

  private Sounds(List<Sound> sounds) {
    this.sounds = sounds;
  }

  /** The catalogue that comes with the program. */
  public static Sounds bundled() {
    return BUNDLED;
  }

  /** What an entry leaves out is 0 there. */
  private static Sounds read() {
    try (InputStream in = Sounds.class.getResourceAsStream("sounds.json")) {
      JsonMapper mapper =
          JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
      return new Sounds(mapper.readValue(in, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the catalogue's order. */
  public List<Sound> all() {
    return List.copyOf(sounds);
  }

  /**
   * @param name in any case, with blanks or {@code _}
   */
  public Optional<Sound> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
    return sounds.stream().filter(sound -> sound.name().equals(wanted)).findFirst();
  }
}
