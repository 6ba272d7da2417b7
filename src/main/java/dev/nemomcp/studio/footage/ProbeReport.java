package dev.nemomcp.studio.footage;

import dev.nemomcp.studio.footage.Media.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What ffprobe says about a file, read as facts.
 *
 * @param streams answer to {@code -show_format -show_streams -show_stream_groups}
 * @param frame the first frame of the picture that decodes; empty node without picture
 * @param times when the first frames are shown; empty without picture
 */
record ProbeReport(JsonNode streams, JsonNode frame, FrameTimes times) {
  private static final Set<String> TEXT_SUBTITLES =
      Set.of("mov_text", "subrip", "webvtt", "ass", "ssa", "text");
  private static final Set<String> HIGH_DYNAMIC_RANGE = Set.of("smpte2084", "arib-std-b67");
  private static final Set<String> PHOTO_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "mif1", "avif");

  /** The picture: a cover of a song or a thumbnail is none. */
  static Optional<JsonNode> picture(JsonNode streams) {
    return ofType(streams, "video").stream()
        .filter(s -> s.at("/disposition/attached_pic").asInt(0) == 0)
        .filter(s -> s.at("/disposition/timed_thumbnails").asInt(0) == 0)
        .filter(s -> s.path("width").asInt(0) > 0)
        .findFirst();
  }

  static boolean hasSound(JsonNode streams) {
    return ofType(streams, "audio").stream().anyMatch(s -> s.path("channels").asInt(0) > 0);
  }

  /** A photo that is kept as many small pictures, of which FFmpeg gives only the first. */
  static boolean isTiledPhoto(JsonNode streams) {
    return stream(streams.path("stream_groups"))
        .anyMatch(group -> group.path("type").asString("").equals("Tile Grid"));
  }

  Media media(String id, String name, Path file) {
    JsonNode picture = picture(streams).orElse(null);
    Kind kind = kind(picture);
    int[] size = picture == null ? new int[] {0, 0} : uprightSize(picture);
    boolean moving = kind == Kind.VIDEO;
    return new Media(
        id,
        name,
        file,
        kind,
        kind == Kind.IMAGE ? 0 : durationMillis(picture),
        size[0],
        size[1],
        moving ? framesPerSecond(picture) : 0,
        moving && times.isVariable(),
        picture != null && HIGH_DYNAMIC_RANGE.contains(picture.path("color_transfer").asString("")),
        kind != Kind.IMAGE && hasSound(streams),
        ofType(streams, "subtitle").stream()
            .anyMatch(s -> TEXT_SUBTITLES.contains(s.path("codec_name").asString(""))));
  }

  private Kind kind(JsonNode picture) {
    if (picture == null) {
      return Kind.AUDIO;
    }
    String format = streams.at("/format/format_name").asString("");
    String brand = streams.at("/format/tags/major_brand").asString("").strip();
    boolean photo =
        format.equals("image2") || format.endsWith("_pipe") || PHOTO_BRANDS.contains(brand);
    boolean single = times.seconds().size() == 1 && !hasSound(streams);
    return photo || single ? Kind.IMAGE : Kind.VIDEO;
  }

  /** As shown: pixels that are not square widened, then rotated as the recorder asks for. */
  private int[] uprightSize(JsonNode picture) {
    double stretch = ratio(picture.path("sample_aspect_ratio").asString("").replace(':', '/'));
    int width = picture.path("width").asInt();
    int shown = stretch > 0 ? (int) Math.round(width * stretch) : width;
    int height = picture.path("height").asInt();
    return isOnItsSide(picture) ? new int[] {height, shown} : new int[] {shown, height};
  }

  /** Videos carry the rotation in their header, photos in their only frame. */
  private boolean isOnItsSide(JsonNode picture) {
    double degrees = rotation(picture).or(() -> rotation(frame)).orElse(0.0);
    return Math.round(Math.abs(degrees) / 90) % 2 == 1;
  }

  private static Optional<Double> rotation(JsonNode node) {
    return stream(node.path("side_data_list"))
        .filter(data -> data.has("rotation"))
        .map(data -> data.path("rotation").asDouble())
        .findFirst();
  }

  private double framesPerSecond(JsonNode picture) {
    double average = ratio(picture.path("avg_frame_rate").asString(""));
    return average > 0 ? average : times.framesPerSecond();
  }

  /** Of the picture where there is one: what is heard after it has nothing to show. */
  private long durationMillis(JsonNode picture) {
    double seconds = picture == null ? 0 : picture.path("duration").asDouble(0);
    if (seconds <= 0) {
      seconds = streams.at("/format/duration").asDouble(0) - beforeStart();
    }
    return seconds > 0 ? Math.round(seconds * 1000) : times.durationMillis();
  }

  /** Matroska counts from 0, even where its recording starts later. */
  private double beforeStart() {
    return streams.at("/format/format_name").asString("").startsWith("matroska")
        ? Math.max(0, streams.at("/format/start_time").asDouble(0))
        : 0;
  }

  private static List<JsonNode> ofType(JsonNode streams, String type) {
    return stream(streams.path("streams"))
        .filter(s -> s.path("codec_type").asString("").equals(type))
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** {@code 30000/1001} as a number; 0 where it is none. */
  private static double ratio(String fraction) {
    String[] parts = fraction.split("/");
    if (parts.length != 2 || !(parts[0] + parts[1]).chars().allMatch(Character::isDigit)) {
      return 0;
    }
    double below = Double.parseDouble(parts[1]);
    return below == 0 ? 0 : Double.parseDouble(parts[0]) / below;
  }
}
