package dev.nemomcp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * What can be told of any draft, whoever made it: its tracks and what lies on them. Read without
 * expectations, as nothing public says what a segment of the cloud's looks like.
 *
 * @param title of the project; may be empty
 * @param width of the picture in pixels, 0 where unknown
 * @param height of the picture in pixels, 0 where unknown
 * @param durationMillis of the whole, 0 where unknown
 * @param tracks in the draft's order, those without segments left out
 */
public record Outline(
    String title, int width, int height, long durationMillis, List<Track> tracks) {
  /** What a track holds. */
  public enum Kind {
    VIDEO,
    AUDIO,
    TEXT,
    OTHER;

    static Kind ofType(int tt) {
      return switch (tt) {
        case DraftFields.VIDEO -> VIDEO;
        case DraftFields.AUDIO -> AUDIO;
        case DraftFields.TEXT -> TEXT;
        default -> OTHER;
      };
    }
  }

  /**
   * @param kind what it holds
   * @param name what people call it, such as {@code BGM}
   * @param segments in the draft's order
   */
  public record Track(Kind kind, String name, List<Segment> segments) {
    public long startMillis() {
      return segments.stream().mapToLong(Segment::startMillis).min().orElse(0);
    }

    public long endMillis() {
      return segments.stream().mapToLong(Segment::endMillis).max().orElse(0);
    }
  }

  /**
   * @param name of the footage, or the text itself; may be empty
   * @param startMillis on the timeline
   * @param durationMillis how long it plays
   * @param volume linear gain, where the draft says
   * @param gains stretches where it is louder or softer
   * @param transitionMillis how long the segment before turns into this one
   * @param marks what was done to it, in a word each
   */
  public record Segment(
      String name,
      long startMillis,
      long durationMillis,
      OptionalDouble volume,
      List<Music.Gain> gains,
      long transitionMillis,
      List<String> marks) {
    public long endMillis() {
      return startMillis + durationMillis;
    }
  }

  /** Never fails; what cannot be told is missing. */
  public static Outline of(JsonNode draft) {
    JsonNode metadata = draft.path("m");
    List<Track> tracks = new ArrayList<>();
    double scale = SegmentProbe.millisPerUnit(draft);
    for (JsonNode track : draft.path("t")) {
      if (!track.path("sg").isEmpty()) {
        tracks.add(track(track, scale));
      }
    }
    long end = tracks.stream().mapToLong(Track::endMillis).max().orElse(0);
    return new Outline(
        metadata.path("title").asString(""),
        (int) metadata.path("width").asDouble(0),
        (int) metadata.path("height").asDouble(0),
        Math.round(draft.path("d").asDouble(end)),
        List.copyOf(tracks));
  }

  /** There is something to render. */
  public boolean isReady() {
    return !tracks.isEmpty();
  }

  private static Track track(JsonNode track, double scale) {
    Kind kind = Kind.ofType((int) track.path("tt").asDouble(-1));
    List<Segment> segments = new ArrayList<>();
    long at = 0;
    for (JsonNode json : track.path("sg")) {
      Segment segment = new SegmentProbe(json, scale).read(at);
      segments.add(segment);
      at = segment.endMillis();
    }
    String usual =
        switch (kind) {
          case VIDEO -> "Video";
          case AUDIO -> "BGM";
          case TEXT -> "Text";
          case OTHER -> "Track";
        };
    return new Track(kind, track.path("name").asString(usual), List.copyOf(segments));
  }
}
