package dev.nemomcp.draft;

import dev.nemomcp.draft.Outline.Kind;
import dev.nemomcp.draft.Outline.Segment;
import dev.nemomcp.draft.Outline.Track;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * The timeline in a line: {@code Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM:
 * Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s, center)}.
 */
public final class TrackSummary {
  private static final int MOST_RUNS = 6;
  private static final int LONGEST_NAME = 60;

  /** Segments next to each other that carry the same name: one recording, cut. */
  private record Run(String name, List<Segment> segments) {}

  private TrackSummary() {}

  /** Of any draft. */
  public static String of(JsonNode draft) {
    return of(Outline.of(draft));
  }

  static String of(Outline outline) {
    int count = outline.tracks().size();
    if (count == 0) {
      return "Timeline (empty)";
    }
    StringJoiner line =
        new StringJoiner(" ", "Timeline (" + count + (count == 1 ? " track): " : " tracks): "), "");
    for (int i = 0; i < count; i++) {
      line.add(i + 1 + ". " + of(outline.tracks().get(i)));
    }
    return line.toString();
  }

  /** One track: {@code BGM: Lo-fi (0-10s, 35%)}. */
  public static String of(Track track) {
    if (track.kind() == Kind.TEXT && track.segments().size() > MOST_RUNS) {
      return track.name()
          + ": "
          + track.segments().size()
          + " lines ("
          + span(track.startMillis(), track.endMillis())
          + ")";
    }
    List<Run> runs = runs(track);
    StringJoiner parts = new StringJoiner(", ");
    runs.stream().limit(MOST_RUNS).map(run -> of(track.kind(), run)).forEach(parts::add);
    if (runs.size() > MOST_RUNS) {
      parts.add("… " + (runs.size() - MOST_RUNS) + " more to " + seconds(track.endMillis()) + "s");
    }
    return track.name() + ": " + parts;
  }

  private static List<Run> runs(Track track) {
    List<Run> runs = new ArrayList<>();
    for (Segment segment : track.segments()) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last == null || track.kind() == Kind.TEXT || !isSame(last, segment)) {
        last = new Run(segment.name(), new ArrayList<>());
        runs.add(last);
      }
      last.segments().add(segment);
    }
    return runs;
  }

  private static boolean isSame(Run run, Segment segment) {
    return run.name().equals(segment.name())
        && run.segments().get(0).marks().equals(segment.marks());
  }

  private static String of(Kind kind, Run run) {
    List<Segment> segments = run.segments();
    StringJoiner facts = new StringJoiner(", ");
    if (segments.size() > 1) {
      facts.add(segments.size() + " clips");
    }
    facts.add(span(segments.get(0).startMillis(), segments.get(segments.size() - 1).endMillis()));
    Segment first = segments.get(0);
    if (first.volume().isPresent()
        && (kind == Kind.AUDIO || first.volume().getAsDouble() != 1)
        && segments.stream().allMatch(s -> s.volume().equals(first.volume()))) {
      facts.add(percent(first.volume().getAsDouble()));
      for (Music.Gain gain : first.gains()) {
        facts.add(
            percent(first.volume().getAsDouble() * gain.factor())
                + " at "
                + span(gain.startMillis(), gain.endMillis()));
      }
    }
    first.marks().forEach(facts::add);
    return name(kind, run.name()) + "(" + facts + ")";
  }

  private static String percent(double volume) {
    return Math.round(volume * 100) + "%";
  }

  private static String name(Kind kind, String name) {
    String oneLine = name.replaceAll("\\s+", " ");
    String shown =
        oneLine.codePointCount(0, oneLine.length()) > LONGEST_NAME
            ? oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…"
            : oneLine;
    if (shown.isEmpty()) {
      return "";
    }
    return (kind == Kind.TEXT ? '"' + shown + '"' : shown) + " ";
  }

  private static String span(long startMillis, long endMillis) {
    return seconds(startMillis) + "-" + seconds(endMillis) + "s";
  }

  /** Seconds with at most one decimal: {@code 10}, {@code 91.2}. */
  public static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
