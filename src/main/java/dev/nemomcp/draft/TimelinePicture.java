package dev.nemomcp.draft;

import dev.nemomcp.draft.Outline.Kind;
import dev.nemomcp.draft.Outline.Segment;
import dev.nemomcp.draft.Outline.Track;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import tools.jackson.databind.JsonNode;

/**
 * A picture of a timeline: a ruler, and below it each track with its clips and their sound, cuts,
 * transitions, titles and captions. Of any draft, whoever made it.
 */
public final class TimelinePicture {
  private static final int WIDTH = 1_000;
  private static final int LABELS = 110;
  private static final int MARGIN = 14;
  private static final int HEADER = 36;
  private static final int RULER = 26;
  private static final int LANE = 46;
  private static final int GAP = 8;
  private static final int MOST_LANES = 16;

  private static final Color BACKGROUND = new Color(0x16181D);
  private static final Color SOFTER = new Color(0, 0, 0, 120);
  private static final Color LANE_COLOR = new Color(0x22252D);
  private static final Color TEXT = new Color(0xE8EAF0);
  private static final Color WAVEFORM = new Color(255, 255, 255, 70);
  private static final Color FAINT = new Color(0x8A90A0);
  private static final long[] TICKS_MILLIS = {
    100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
    1_800_000, 3_600_000
  };

  private final Outline outline;
  private final Waveform sound;
  private final Type type;
  private final int lanes;
  private final long wholeMillis;
  private final BufferedImage image;
  private final Graphics2D canvas;

  private TimelinePicture(Outline outline, Waveform sound, Type type) {
    this.outline = outline;
    this.sound = sound;
    this.type = type;
    this.lanes = Math.min(MOST_LANES, Math.max(1, outline.tracks().size()));
    long end = outline.tracks().stream().mapToLong(Track::endMillis).max().orElse(0);
    this.wholeMillis = Math.max(1_000, Math.max(end, outline.durationMillis()));
    int height = HEADER + RULER + lanes * (LANE + GAP) + MARGIN;
    this.image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    this.canvas = image.createGraphics();
  }

  /** What it writes with. */
  @FunctionalInterface
  public interface Type {
    /**
     * A line of it.
     *
     * @param text with at least one character
     * @param size in pixels
     */
    TextLayout line(String text, double size);
  }

  /**
   * @param sound of the first video track's clips
   * @param type to write with; it should know the project's scripts
   * @return at most 1,000 pixels wide and high
   */
  public static BufferedImage draw(JsonNode draft, Waveform sound, Type type) {
    return new TimelinePicture(Outline.of(draft), sound, type).draw();
  }

  private BufferedImage draw() {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setColor(BACKGROUND);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    header();
    ruler();
    for (int lane = 0; lane < Math.min(lanes, outline.tracks().size()); lane++) {
      lane(outline.tracks().get(lane), HEADER + RULER + lane * (LANE + GAP));
    }
    canvas.dispose();
    return image;
  }

  private void header() {
    String size = outline.width() > 0 ? "  " + outline.width() + "×" + outline.height() : "";
    String title = outline.title().isEmpty() ? "Timeline" : outline.title();
    String more =
        outline.tracks().size() > lanes ? "  (" + (outline.tracks().size() - lanes) + " more)" : "";
    write(title, TEXT, 17, MARGIN, 24, WIDTH / 2);
    String facts = TrackSummary.seconds(outline.durationMillis()) + " s" + size + more;
    write(facts, FAINT, 14, WIDTH / 2 + MARGIN, 24, WIDTH / 2 - 2 * MARGIN);
  }

  private void ruler() {
    long tick = TICKS_MILLIS[TICKS_MILLIS.length - 1];
    for (int i = TICKS_MILLIS.length - 1; i >= 0 && wholeMillis / TICKS_MILLIS[i] <= 12; i--) {
      tick = TICKS_MILLIS[i];
    }
    canvas.setStroke(new BasicStroke(1));
    for (long at = 0; at <= wholeMillis; at += tick) {
      int x = x(at);
      canvas.setColor(LANE_COLOR);
      canvas.drawLine(x, HEADER + RULER - 6, x, image.getHeight() - MARGIN);
      write(time(at), FAINT, 12, x + 3, HEADER + RULER - 9, 60);
    }
  }

  private static String time(long millis) {
    long seconds = millis / 1_000;
    return seconds < 60
        ? TrackSummary.seconds(millis) + "s"
        : seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }

  private void lane(Track track, int top) {
    canvas.setColor(LANE_COLOR);
    canvas.fillRect(LABELS, top, WIDTH - LABELS - MARGIN, LANE);
    write(track.name(), TEXT, 14, MARGIN, top + 28, LABELS - MARGIN - 6);
    for (int i = 0; i < track.segments().size(); i++) {
      block(track.kind(), track.segments().get(i), i, top);
    }
    if (isMainTrack(track)) {
      waveform(track, top);
    }
    for (Segment segment : track.segments()) {
      label(track.kind(), segment, top);
    }
  }

  private boolean isMainTrack(Track track) {
    return outline.tracks().stream()
        .filter(t -> t.kind() == Kind.VIDEO)
        .limit(1)
        .anyMatch(track::equals);
  }

  /** Grows from the middle line of the lane, as editors draw it. */
  private void waveform(Track track, int top) {
    canvas.setColor(WAVEFORM);
    int middle = top + LANE / 2;
    for (int x = x(track.startMillis()); x < x(track.endMillis()) - 1; x++) {
      int reach = sound.at(millis(x)) * (LANE / 2 - 5) / 100;
      canvas.drawLine(x, middle - reach, x, middle + reach);
    }
  }

  private void block(Kind kind, Segment segment, int index, int top) {
    int left = x(segment.startMillis());
    Color color = color(kind);
    canvas.setColor(index % 2 == 0 ? color : color.darker());
    canvas.fill(new RoundRectangle2D.Double(left, top + 3, width(segment), LANE - 6, 6, 6));
    canvas.setColor(SOFTER);
    for (Music.Gain gain : segment.gains()) {
      int lost = (int) ((LANE - 6) * (1 - Math.min(1, gain.factor())));
      int from = x(Math.max(gain.startMillis(), segment.startMillis()));
      int to = x(Math.min(gain.endMillis(), segment.endMillis()));
      canvas.fillRect(from, top + 3, to - from, lost);
    }
  }

  private void label(Kind kind, Segment segment, int top) {
    int left = x(segment.startMillis());
    int indent = 6;
    if (segment.transitionMillis() > 0) {
      int end = x(segment.startMillis() + segment.transitionMillis());
      transition(left, end, top);
      indent += end - left;
    }
    String volume =
        segment.volume().isPresent() && (kind == Kind.AUDIO || segment.volume().getAsDouble() != 1)
            ? "  " + Math.round(segment.volume().getAsDouble() * 100) + "%"
            : "";
    write(
        segment.name() + volume,
        Color.WHITE,
        13,
        left + indent,
        top + 28,
        width(segment) - indent - 4);
  }

  /** Two triangles that meet: one clip going, the next coming. */
  private void transition(int left, int right, int top) {
    int middle = (left + Math.max(right, left + 8)) / 2;
    int edge = Math.max(right, left + 8);
    canvas.setColor(new Color(255, 255, 255, 150));
    int low = top + LANE - 3;
    canvas.fill(new Polygon(new int[] {left, middle, left}, new int[] {top + 3, top + 23, low}, 3));
    canvas.fill(new Polygon(new int[] {edge, middle, edge}, new int[] {top + 3, top + 23, low}, 3));
  }

  private static Color color(Kind kind) {
    return switch (kind) {
      case VIDEO -> new Color(0x3B6FD4);
      case AUDIO -> new Color(0x2F9E6E);
      case TEXT -> new Color(0xB0603A);
      case OTHER -> new Color(0x7A6BB5);
    };
  }

  private int width(Segment segment) {
    return Math.max(2, x(segment.endMillis()) - x(segment.startMillis()) - 1);
  }

  private long millis(int x) {
    return (x - LABELS) * wholeMillis / (WIDTH - LABELS - MARGIN);
  }

  private int x(long millis) {
    int room = WIDTH - LABELS - MARGIN;
    return LABELS + (int) (room * Math.min(wholeMillis, Math.max(0, millis)) / wholeMillis);
  }

  /** As much of the text as there is room for. */
  private void write(String text, Color color, int size, int left, int baseline, int room) {
    canvas.setColor(color);
    String line = text.replaceAll("\\s+", " ").strip();
    int letters = line.codePointCount(0, line.length());
    String shown = line;
    while (letters > 0 && type.line(shown, size).getAdvance() > room) {
      letters--;
      shown = line.substring(0, line.offsetByCodePoints(0, letters)) + "…";
    }
    if (letters > 0) {
      type.line(shown, size).draw(canvas, left, baseline);
    }
  }
}
