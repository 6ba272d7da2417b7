package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.TextStyle;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets text and draws it. */
final class TextPainter {
  private static final double LEADING = 1.22;
  private static final double CRAMPED = 0.78;
  private static final double SMALLEST = 0.55;
  private static final double SHRINK = 0.94;
  private static final double KEPT_LINES = 0.86;
  private static final double OUTLINE_SPREAD = 1.4;

  private static final Pattern NAME_AND_REST =
      Pattern.compile("(\\S.{0,30}?)(?:, |，|、|\\s*[|｜]\\s*|\\s+[-–—·•]\\s+)(\\S.*)");

  private final Typeface type;
  private final Canvas canvas;
  private final SafeArea safe;

  TextPainter(Typeface type, Canvas canvas) {
    this.type = type;
    this.canvas = canvas;
    this.safe = SafeArea.of(canvas);
  }

  /** Draws a text in its place; empty where nothing of it can be drawn. */
  Optional<Sprite> paint(String content, TextStyle style) {
    return paint(content, style, Portion.ALL);
  }

  /** The same for a part of it; the whole keeps its room. */
  Optional<Sprite> paint(String content, TextStyle style, Portion portion) {
    TextDesign design = TextDesign.of(style, canvas);
    String drawable = Lettering.drawable(content, type);
    if (drawable.isEmpty()) {
      return Optional.empty();
    }
    String text = design.hasAccent() ? nameOverRest(drawable) : drawable;
    boolean allDrawn = Portion.letters(text) == Portion.letters(content);
    return Optional.of(draw(set(text, design), design, style, allDrawn ? portion : Portion.ALL));
  }

  /** How much smaller than its style says a text has to be set, 0…1; 1 where it fits as it is. */
  double shrinkage(String content, TextStyle style) {
    String text = Lettering.drawable(content, type);
    TextDesign design = TextDesign.of(style, canvas);
    return text.isEmpty() ? 1 : set(text, design).get(0).size() / pixels(design);
  }

  /**
   * A line of type.
   *
   * @param size of its letters, in pixels
   * @param advance how wide it is, in pixels
   * @param small whether it stands below a line in the main size
   * @param rightToLeft whether its paragraph runs that way
   */
  private record Line(
      String text, double size, double advance, boolean small, boolean rightToLeft) {}

  /** Who it is stands large, what they are below: {@code Ann Lee, Baker} in two lines. */
  private static String nameOverRest(String text) {
    Matcher parted = NAME_AND_REST.matcher(text);
    return parted.matches() ? parted.group(1) + "\n" + parted.group(2) : text;
  }

  /** Breaks the text, and sets it smaller until it fits. */
  private List<Line> set(String text, TextDesign design) {
    double kept = isCaption(design) ? sizeForOwnLines(text, design) : pixels(design);
    for (double size = kept; ; size *= SHRINK) {
      boolean smallest = size < pixels(design) * SMALLEST;
      double width = width(design, size);
      List<Line> lines = broken(text, design, size, width, smallest);
      double height = lines.stream().mapToDouble(l -> l.size() * LEADING).sum();
      boolean fits =
          lines.size() <= Math.max(maxLines(design, size), text.lines().count())
              && lines.stream().allMatch(l -> l.advance() <= width)
              && height + 2 * margin(design) * size <= safe.height();
      if (fits || smallest) {
        return lines;
      }
    }
  }

  /** Captions are set a little smaller rather than broken elsewhere than they were. */
  private double sizeForOwnLines(String text, TextDesign design) {
    for (double size = pixels(design); size > pixels(design) * KEPT_LINES; size *= SHRINK) {
      if (breaks(size, design).fits(text, width(design, size))) {
        return size;
      }
    }
    return pixels(design);
  }

  /** Before a long title gets tiny it may have one line more; captions never cover that much. */
  private int maxLines(TextDesign design, double size) {
    return design.maxLines() + (!isCaption(design) && size < pixels(design) * CRAMPED ? 1 : 0);
  }

  private static boolean isCaption(TextDesign design) {
    return design.smallerSize() == 1;
  }

  /** What is left for the letters at a size, between margins and inside of outlines. */
  private double width(TextDesign design, double size) {
    return safe.width() * design.maxWidth()
        - 2 * margin(design) * size
        - design.outlineWidth() * OUTLINE_SPREAD * size;
  }

  private List<Line> broken(
      String text, TextDesign design, double size, double width, boolean anywhere) {
    boolean caption = isCaption(design);
    List<String> paragraphs = text.lines().toList();
    if (caption && !breaks(size, design).fits(text, width)) {
      paragraphs = List.of(joined(paragraphs));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean small = i > 0 && !caption;
      double own = small ? size * design.smallerSize() : size;
      LineBreaks breaks = breaks(own, design);
      List<String> broken = breaks.within(paragraphs.get(i), width, anywhere);
      boolean rightToLeft = Lettering.runsRightToLeft(paragraphs.get(i));
      for (String line : broken) {
        double advance = face(design).width(line, own, design.tracking());
        lines.add(new Line(line, own, advance, small, rightToLeft));
      }
    }
    return lines;
  }

  private Typeface face(TextDesign design) {
    return type.named(design.typeface());
  }

  private LineBreaks breaks(double size, TextDesign design) {
    return new LineBreaks(text -> face(design).width(text, size, design.tracking()));
  }

  private static String joined(List<String> lines) {
    boolean eastAsian =
        lines.stream().anyMatch(l -> l.codePoints().anyMatch(Lettering::isEastAsian));
    return lines.stream().collect(Collectors.joining(eastAsian ? "" : " "));
  }

  private Sprite draw(List<Line> lines, TextDesign design, TextStyle style, Portion portion) {
    double em = lines.get(0).size();
    double width = lines.stream().mapToDouble(Line::advance).max().orElse(0);
    double height = 0;
    for (Line line : lines) {
      height += line.size() * LEADING;
    }
    double pad = margin(design) * em;
    double padY = design.hasBox() ? pad * 0.55 : 0;
    int boxWidth = (int) Math.ceil(width + 2 * pad);
    int boxHeight = (int) Math.ceil(height + 2 * padY);
    int bleed = (int) Math.ceil(em * (design.shadow() > 0 ? SoftShadow.REACH : 0.12));
    int x = safe.x(style.position(), boxWidth);
    int y = safe.y(style.position(), boxHeight, style.lowered() * canvas.height());

    BufferedImage image =
        new BufferedImage(boxWidth + 2 * bleed, boxHeight + 2 * bleed, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(bleed, bleed);
    drawBox(g, design, boxWidth, boxHeight, em);
    drawLetters(g, lines, design, style, portion, boxWidth, pad, padY, em);
    if (style.transparency() > 0) {
      thin(g, image, 1 - style.transparency());
    }
    g.dispose();
    return new Sprite(image, x - bleed, y - bleed, bleed);
  }

  /** Letters, outline, shadow and box as one: none shines through another. */
  private static void thin(Graphics2D g, BufferedImage image, double opacity) {
    g.setTransform(new AffineTransform());
    g.setClip(null);
    g.setColor(Color.BLACK);
    g.setComposite(AlphaComposite.DstIn.derive((float) opacity));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  private static void drawBox(Graphics2D g, TextDesign design, int width, int height, double em) {
    if (!design.hasBox()) {
      return;
    }
    double radius = em * 0.36;
    g.setColor(design.box());
    g.fill(new RoundRectangle2D.Double(0, 0, width, height, radius, radius));
    if (design.hasAccent()) {
      double bar = em * 0.13;
      double inset = em * 0.3;
      g.setColor(design.accent());
      g.fill(new RoundRectangle2D.Double(inset, inset, bar, height - 2 * inset, bar, bar));
    }
  }

  private void drawLetters(
      Graphics2D g,
      List<Line> lines,
      TextDesign design,
      TextStyle style,
      Portion portion,
      int boxWidth,
      double pad,
      double padY,
      double em) {
    Path2D main = new Path2D.Double();
    Path2D small = new Path2D.Double();
    Path2D lit = new Path2D.Double();
    Map<String, Path2D> colored = new LinkedHashMap<>();
    int before = 0;
    double y = padY;
    for (Line line : lines) {
      double size = line.size();
      TextLayout layout =
          face(design).line(line.text(), size, design.tracking(), line.rightToLeft());
      double free = boxWidth - 2 * pad - layout.getAdvance();
      double x = pad + free * (design.hasAccent() ? 0 : alignment(style.position()));
      double baseline = y + size * (LEADING / 2 + 0.37);
      AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
      int letters = Portion.letters(line.text());
      Path2D to = line.small() ? small : main;
      if (portion.letters() - before >= letters) {
        to.append(layout.getOutline(place), false);
      } else if (portion.letters() > before) {
        int end = Portion.index(line.text(), portion.letters() - before);
        TextLayout begun =
            face(design)
                .line(line.text().substring(0, end), size, design.tracking(), line.rightToLeft());
        double ahead = line.rightToLeft() ? layout.getAdvance() - begun.getAdvance() : 0;
        to.append(
            begun.getOutline(AffineTransform.getTranslateInstance(x + ahead, baseline)), false);
      }
      int litFrom = Math.max(0, portion.litFrom() - before);
      int litTo = Math.min(letters, portion.litTo() - before);
      if (litFrom < litTo) {
        int from = Portion.index(line.text(), litFrom + 1) - 1;
        int end = Portion.index(line.text(), litTo);
        lit.append(place.createTransformedShape(layout.getLogicalHighlightShape(from, end)), false);
      }
      for (ColoredWord word : ColoredWord.in(line.text(), style.wordColors())) {
        colored
            .computeIfAbsent(word.color(), color -> new Path2D.Double())
            .append(
                place.createTransformedShape(
                    layout.getLogicalHighlightShape(word.from(), word.to())),
                false);
      }
      before += letters;
      y += size * LEADING;
    }
    Path2D all = new Path2D.Double(main);
    all.append(small, false);
    if (design.shadow() > 0) {
      SoftShadow.draw(g, all, design.shadowColor(), design.shadow(), em);
    }
    if (design.outlineWidth() > 0) {
      g.setColor(design.outline());
      g.setStroke(round(design.outlineWidth() * em * OUTLINE_SPREAD));
      g.draw(all);
    }
    g.setColor(design.fill());
    g.fill(main);
    g.setColor(TextDesign.withAlpha(design.fill(), design.fill().getAlpha() / 255.0 * 0.9));
    g.fill(small);
    colored.forEach(
        (color, places) -> fill(g, all, places, TextDesign.color(color, design.fill())));
    if (portion.litFrom() < portion.litTo()) {
      fill(g, all, lit, design.lit());
    }
  }

  /** Only the letters at those places. */
  private static void fill(Graphics2D g, Path2D letters, Path2D places, Color color) {
    Shape before = g.getClip();
    g.clip(places);
    g.setColor(color);
    g.fill(letters);
    g.setClip(before);
  }

  private static BasicStroke round(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static double alignment(Position position) {
    return switch (position) {
      case TOP_LEFT, LEFT, BOTTOM_LEFT -> 0;
      case TOP_RIGHT, RIGHT, BOTTOM_RIGHT -> 1;
      default -> 0.5;
    };
  }

  /** Space beside the letters, in ems. */
  private static double margin(TextDesign design) {
    return design.hasBox() ? (design.hasAccent() ? 0.72 : 0.6) : 0;
  }

  private double pixels(TextDesign design) {
    return design.size() * canvas.shortSide();
  }
}
