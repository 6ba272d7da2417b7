package dev.nemomcp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What was done to a segment, in a word each: {@code 2x}, {@code mono}, {@code top left}. */
final class SegmentMarks {
  /** How texts come where nothing else was asked for. */
  private static final Set<String> USUAL_ANIMATIONS = Set.of("", "none", "rise", "fade");

  private final JsonNode segment;
  private final List<String> marks = new ArrayList<>();

  private SegmentMarks(JsonNode segment) {
    this.segment = segment;
  }

  /** Nothing of what is as recorded; nothing either where the make is unknown. */
  static List<String> of(JsonNode segment) {
    SegmentMarks told = new SegmentMarks(segment);
    told.playing();
    told.picture();
    told.text();
    return List.copyOf(told.marks);
  }

  private void playing() {
    double speed = segment.path("speed").asDouble(1);
    if (speed != 1 && segment.path("still").asDouble(0) == 0) {
      marks.add(number(speed) + "x");
    }
    JsonNode motion = segment.path("motion");
    double from = motion.path("zoomFrom").asDouble(1);
    double to = motion.path("zoomTo").asDouble(1);
    if (from != 1 || to != 1) {
      marks.add("zoom " + number(from) + (from == to ? "" : "-" + number(to)) + "x");
    }
    mark("clean voice", segment.path("voiceCleanup").asBoolean(false));
  }

  private void picture() {
    JsonNode look = segment.path("look");
    word(look.path("preset"));
    JsonNode grade = look.path("grade");
    change("brightness", grade.path("brightness").asDouble(0));
    change("contrast", grade.path("contrast").asDouble(1) - 1);
    change("saturation", grade.path("saturation").asDouble(1) - 1);
    change("warmth", grade.path("warmth").asDouble(0));
    look.path("effects").forEach(this::word);
    for (JsonNode place : look.path("blurred")) {
      marks.add("blurred " + words(place));
    }
    mark("stabilised", look.path("stabilized").asBoolean(false));
    mark("denoised", look.path("denoise").asDouble(0) > 0);
    mark("sharpened", look.path("sharpen").asDouble(0) > 0);
    JsonNode orientation = look.path("orientation");
    int degrees = orientation.path("rotationDegrees").asInt(0);
    mark("turned " + degrees + "°", degrees != 0);
    mark("mirrored", orientation.path("mirrored").asBoolean(false));
    mark("flipped", orientation.path("flipped").asBoolean(false));
  }

  private void text() {
    JsonNode style = segment.path("style");
    word(style.path("position"));
    word(style.path("color"));
    double scale = style.path("scale").asDouble(1);
    mark("size " + Math.round(scale * 100) + "%", scale != 1);
    String animation = words(style.path("animation"));
    mark(animation, !USUAL_ANIMATIONS.contains(animation));
  }

  private void mark(String mark, boolean is) {
    if (is) {
      marks.add(mark);
    }
  }

  private void word(JsonNode value) {
    String words = words(value);
    mark(words, !words.isEmpty());
  }

  private static String words(JsonNode value) {
    return value.asString("").toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void change(String what, double by) {
    mark(String.format(Locale.ROOT, "%s %+.0f%%", what, by * 100), Math.abs(by) >= 0.005);
  }

  private static String number(double value) {
    String rounded = String.format(Locale.ROOT, "%.2f", value);
    return rounded.replaceAll("\\.?0+$", "");
  }
}
