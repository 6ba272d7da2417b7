package dev.nemomcp.draft;

import dev.nemomcp.draft.Outline.Segment;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Looks in a segment of unknown make for the few things that people want to see. */
final class SegmentProbe {
  private static final List<String> NAMES =
      List.of("name", "text", "title", "content", "label", "fileName", "file_name", "filename");
  private static final List<String> STARTS =
      List.of("start", "startMillis", "start_time", "startTime", "from", "begin", "s");
  private static final List<String> DURATIONS =
      List.of("duration", "durationMillis", "length", "dur", "d");
  private static final List<String> ENDS =
      List.of("end", "endMillis", "end_time", "endTime", "to", "e");
  private static final List<String> VOLUMES = List.of("volume", "vol", "gain", "v");

  /** Where editors are known to nest a segment's place and material. */
  private static final List<String> NESTS =
      List.of("", "target_timerange", "timerange", "time", "material", "media", "m", "extra_info");

  private final JsonNode segment;
  private final double millisPerUnit;

  SegmentProbe(JsonNode segment, double millisPerUnit) {
    this.segment = segment;
    this.millisPerUnit = millisPerUnit;
  }

  /** How segments count time, told by comparing their ends to the whole's length in ms. */
  static double millisPerUnit(JsonNode draft) {
    double whole = draft.path("d").asDouble(0);
    double end = 0;
    for (JsonNode track : draft.path("t")) {
      for (JsonNode json : track.path("sg")) {
        SegmentProbe probe = new SegmentProbe(json, 1);
        end = Math.max(end, probe.start(0) + probe.duration(0));
      }
    }
    double ratio = whole > 0 && end > 0 ? end / whole : 1;
    if (ratio > 100) {
      return 0.001;
    }
    return ratio < 0.01 ? 1_000 : 1;
  }

  Segment read(long usualStartMillis) {
    double start = start(usualStartMillis / millisPerUnit);
    return new Segment(
        name(),
        Math.round(start * millisPerUnit),
        Math.round(duration(start) * millisPerUnit),
        isStill() ? OptionalDouble.empty() : number(VOLUMES),
        DraftReader.gains(segment.path("gains")),
        Math.round(segment.path("transition").path("durationMillis").asDouble(0)),
        SegmentMarks.of(segment));
  }

  /** A still has no sound to speak of. */
  private boolean isStill() {
    return segment.path("still").asDouble(0) > 0;
  }

  private double start(double usual) {
    return number(STARTS).orElse(usual);
  }

  private double duration(double start) {
    OptionalDouble duration = number(DURATIONS);
    return Math.max(0, duration.orElseGet(() -> number(ENDS).orElse(start) - start));
  }

  private String name() {
    for (String nest : NESTS) {
      for (String field : NAMES) {
        JsonNode value = nested(nest).path(field);
        if (value.isString() && !value.asString().isBlank()) {
          return value.asString().strip();
        }
      }
    }
    return "";
  }

  private OptionalDouble number(List<String> fields) {
    for (String nest : NESTS) {
      for (String field : fields) {
        JsonNode value = nested(nest).path(field);
        if (value.isNumber() && Double.isFinite(value.asDouble())) {
          return OptionalDouble.of(value.asDouble());
        }
      }
    }
    return OptionalDouble.empty();
  }

  private JsonNode nested(String name) {
    return name.isEmpty() ? segment : segment.path(name);
  }
}
