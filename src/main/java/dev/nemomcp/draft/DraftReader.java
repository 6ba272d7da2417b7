package dev.nemomcp.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one draft that {@link DraftWriter} wrote; see {@link DraftJson}. */
final class DraftReader {
  private record Ordered(int order, Text text) {}

  private final JsonNode json;
  private final List<Clip> clips = new ArrayList<>();
  private final List<Inset> insets = new ArrayList<>();
  private final List<Overlay> overlays = new ArrayList<>();
  private final List<Music> music = new ArrayList<>();
  private final List<SoundEffect> soundEffects = new ArrayList<>();
  private final List<Ordered> texts = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private boolean mainTrackSeen;

  DraftReader(JsonNode json) {
    this.json = json;
  }

  Draft read() {
    if (!json.path("t").isArray()) {
      throw new IllegalArgumentException("A draft needs its list of tracks, t");
    }
    try {
      json.path("t").forEach(this::track);
      return draft();
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a draft of this studio: " + e.getOriginalMessage());
    }
  }

  private void track(JsonNode track) {
    JsonNode segments = track.path("sg");
    switch (track.path("tt").asInt(-1)) {
      case DraftFields.VIDEO -> {
        if (mainTrackSeen) {
          segments.forEach(this::over);
        } else {
          segments.forEach(segment -> clips.add(clip(segment)));
        }
        mainTrackSeen = true;
      }
      case DraftFields.AUDIO -> segments.forEach(this::heard);
      case DraftFields.TEXT -> {
        String role = string(track, "role");
        if (role.equals(DraftFields.CAPTIONS)) {
          track.path("source").forEach(caption -> captions.add(caption(caption)));
        } else {
          segments.forEach(segment -> texts.add(text(role, segment)));
        }
      }
      default -> {
        // A kind of track that this studio does not make.
      }
    }
  }

  /** What lies over the main track; a piece of footage has a place in it, a picture has none. */
  private void over(JsonNode segment) {
    if (segment.has("sourceStart")) {
      insets.add(
          new Inset(
              clip(segment),
              millis(segment, "start"),
              position(segment),
              segment.path("widthFraction").asDouble(Inset.WHOLE),
              pane(segment)));
    } else {
      overlays.add(overlay(segment));
    }
  }

  private void heard(JsonNode segment) {
    JsonNode effect = segment.path(DraftFields.SOUND_EFFECT);
    if (effect.isObject()) {
      soundEffects.add(DraftFields.VALUES.treeToValue(effect, SoundEffect.class));
    } else {
      music.add(music(segment));
    }
  }

  /** Before there were more than two, a half was told by its side. */
  private Optional<Pane> pane(JsonNode segment) {
    if (segment.path("beside").asBoolean(false)) {
      return Optional.of(Pane.half(position(segment)));
    }
    JsonNode pane = segment.path("pane");
    return pane.isObject()
        ? Optional.of(
            new Pane(
                pane.path("columns").asInt(),
                pane.path("rows").asInt(),
                pane.path("number").asInt(),
                pane.path("film").asInt()))
        : Optional.empty();
  }

  private Draft draft() {
    texts.sort(Comparator.comparingInt(Ordered::order));
    JsonNode metadata = json.path("m");
    Canvas usual = Canvas.LANDSCAPE_1080P;
    Canvas canvas =
        new Canvas(
            metadata.path("width").asInt(usual.width()),
            metadata.path("height").asInt(usual.height()),
            metadata.path("fps").asInt(usual.framesPerSecond()));
    return new Draft(
        string(metadata, "title"),
        canvas,
        metadata.path("mix").path("voiceCleanup").asBoolean(false) ? cleaned() : clips,
        insets,
        overlays,
        graphics(metadata.path("graphics")),
        music,
        soundEffects,
        texts.stream().map(Ordered::text).toList(),
        captions,
        value(metadata, "captionStyle", TextStyle.CAPTION),
        value(metadata, "mix", Mix.UNTOUCHED));
  }

  /** Some stored drafts have the clean-up among the mix, for the whole. */
  private List<Clip> cleaned() {
    return clips.stream().map(clip -> clip.withVoiceCleanup(!clip.isStill())).toList();
  }

  private static Clip clip(JsonNode segment) {
    return new Clip(
        string(segment, "id"),
        string(segment, "media"),
        string(segment, "name"),
        millis(segment, "sourceStart"),
        millis(segment, "sourceEnd"),
        millis(segment, "still"),
        segment.path("speed").asDouble(1),
        segment.path("volume").asDouble(1),
        segment.path("voiceCleanup").asBoolean(false),
        value(segment, "framing", Framing.FIT),
        value(segment, "look", Look.AS_RECORDED),
        value(segment, "motion", Motion.NONE),
        value(segment, "transition", Transition.CUT));
  }

  private static Overlay overlay(JsonNode segment) {
    return new Overlay(
        string(segment, "id"),
        string(segment, "media"),
        string(segment, "name"),
        millis(segment, "start"),
        end(segment),
        position(segment),
        segment.path("widthFraction").asDouble(0),
        segment.path("opacity").asDouble(1));
  }

  private static Position position(JsonNode segment) {
    return constant(Position.class, segment.path("position").asString("top_right"));
  }

  private static Music music(JsonNode segment) {
    Music.Source source =
        segment.has("media")
            ? new Music.Recorded(string(segment, "media"), millis(segment, "sourceStart"))
            : new Music.Composed(
                string(segment, "mood"),
                segment.path("seed").asLong(0),
                segment.path("beatsPerMinute").asDouble(0));
    return new Music(
        string(segment, "id"),
        source,
        string(segment, "name"),
        millis(segment, "start"),
        end(segment),
        segment.path("volume").asDouble(1),
        millis(segment, "fadeIn"),
        millis(segment, "fadeOut"),
        gains(segment.path("gains")));
  }

  private static List<Graphic> graphics(JsonNode shapes) {
    List<Graphic> graphics = new ArrayList<>();
    for (JsonNode shape : shapes) {
      graphics.add(DraftFields.VALUES.treeToValue(shape, Graphic.class));
    }
    return graphics;
  }

  static List<Music.Gain> gains(JsonNode stretches) {
    List<Music.Gain> gains = new ArrayList<>();
    for (JsonNode stretch : stretches) {
      gains.add(
          new Music.Gain(
              millis(stretch, "startMillis"),
              millis(stretch, "endMillis"),
              stretch.path("factor").asDouble(1)));
    }
    return gains;
  }

  private static long end(JsonNode segment) {
    return segment.path("toTheEnd").asBoolean(false)
        ? Music.TO_THE_END
        : millis(segment, "start") + millis(segment, "duration");
  }

  private static Ordered text(String role, JsonNode segment) {
    return new Ordered(
        segment.path("order").asInt(Integer.MAX_VALUE),
        new Text(
            string(segment, "id"),
            constant(Text.Role.class, role.isEmpty() ? "plain" : role),
            string(segment, "text"),
            millis(segment, "start"),
            millis(segment, "duration"),
            value(segment, "style", TextStyle.TITLE)));
  }

  private static Caption caption(JsonNode anchored) {
    List<Caption.Word> words = new ArrayList<>();
    for (JsonNode word : anchored.path("words")) {
      words.add(
          new Caption.Word(
              word.path(0).asString(""), word.path(1).asLong(0), word.path(2).asLong(0)));
    }
    return new Caption(
        string(anchored, "media"),
        millis(anchored, "sourceStart"),
        millis(anchored, "sourceEnd"),
        string(anchored, "text"),
        words,
        millis(anchored, "delay"));
  }

  private static String string(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static long millis(JsonNode node, String field) {
    return node.path(field).asLong(0);
  }

  @SuppressWarnings("unchecked") // The usual value has the type that is read.
  private static <T> T value(JsonNode node, String field, T usual) {
    return node.has(field)
        ? (T) DraftFields.VALUES.treeToValue(node.path(field), usual.getClass())
        : usual;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String wire) {
    return Enum.valueOf(type, wire.toUpperCase(Locale.ROOT));
  }
}
