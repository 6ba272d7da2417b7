package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import dev.nemomcp.studio.render.RenderPlan.GraphicPart;
import dev.nemomcp.studio.render.RenderPlan.InsetPart;
import dev.nemomcp.studio.render.RenderPlan.PicturePart;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import dev.nemomcp.studio.render.RenderPlan.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Single frames of a plan, as a plan of its own in which each of them is a segment: it is drawn by
 * the same code as the video, so what is seen is what will be rendered.
 *
 * @param plan of as many frames as there are glimpses
 * @param glimpses where they were taken
 */
record Glimpses(RenderPlan plan, List<Glimpse> glimpses) {
  private static final int FEW = 8;
  private static final int MANY = 12;

  /** Any rate will do; a high one makes FFmpeg read little. */
  private static final int FRAMES_PER_SECOND = 25;

  /**
   * @param millis on the timeline
   * @param name of the clip
   */
  record Glimpse(long millis, String name) {}

  /**
   * One for every clip, or some spread evenly where the clips are too few or too many; and one for
   * a text that would not be seen on any of them.
   */
  static Glimpses of(RenderPlan whole, Canvas canvas) {
    List<Integer> frames = withTexts(whole, frames(whole));
    List<Segment> segments = new ArrayList<>();
    List<Glimpse> glimpses = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Segment segment = at(whole, frames.get(i));
      segments.add(glimpse(whole, segment, frames.get(i), i));
      glimpses.add(new Glimpse(whole.grid().millis(frames.get(i)), segment.clip().name()));
    }
    RenderPlan plan =
        new RenderPlan(
            new Canvas(canvas.width(), canvas.height(), FRAMES_PER_SECOND),
            frames.size(),
            segments,
            insets(whole, frames),
            pictures(whole, frames),
            graphics(whole, frames),
            texts(whole, frames),
            captions(whole, frames),
            whole.captionStyle().withAnimation("none"),
            List.of(),
            List.of(),
            Mix.UNTOUCHED);
    return new Glimpses(plan, glimpses);
  }

  private static List<Integer> frames(RenderPlan whole) {
    int clips = whole.segments().size();
    if (clips >= FEW / 2 && clips <= MANY) {
      return whole.segments().stream()
          .map(s -> s.startFrame() + (s.frames() + s.overlapFrames()) / 2)
          .map(f -> Math.min(f, whole.frames() - 1))
          .toList();
    }
    int count = Math.min(whole.frames(), clips > MANY ? MANY : FEW);
    return IntStream.range(0, count)
        .mapToObj(i -> (int) ((i + 0.5) * whole.frames() / count))
        .toList();
  }

  private static List<Integer> withTexts(RenderPlan whole, List<Integer> frames) {
    TreeSet<Integer> all = new TreeSet<>(frames);
    for (TextPart part : whole.texts()) {
      boolean seen = !all.subSet(part.startFrame(), part.startFrame() + part.frames()).isEmpty();
      if (!seen && all.size() < MANY) {
        all.add(part.startFrame() + part.frames() / 2);
      }
    }
    return List.copyOf(all);
  }

  private static Segment at(RenderPlan whole, int frame) {
    Segment found = whole.segments().get(0);
    for (Segment segment : whole.segments()) {
      if (segment.startFrame() <= frame) {
        found = segment;
      }
    }
    return found;
  }

  private static Segment glimpse(RenderPlan whole, Segment segment, int frame, int index) {
    Clip clip = segment.clip();
    if (!clip.isStill()) {
      double seconds = whole.grid().seconds(frame - segment.startFrame()) * clip.speed();
      long source = clip.sourceStartMillis() + Math.round(seconds * 1000);
      clip = clip.withSource(source, source + 1).withSpeed(1);
    }
    return new Segment(clip.withTransition(Transition.CUT), segment.media(), index, 1, 0);
  }

  private static List<InsetPart> insets(RenderPlan whole, List<Integer> frames) {
    List<InsetPart> parts = new ArrayList<>();
    for (InsetPart part : whole.insets()) {
      Segment segment = part.segment();
      for (int i = 0; i < frames.size(); i++) {
        if (segment.startFrame() <= frames.get(i) && frames.get(i) < segment.endFrame()) {
          parts.add(new InsetPart(part.inset(), glimpse(whole, segment, frames.get(i), i)));
        }
      }
    }
    return parts;
  }

  private static List<GraphicPart> graphics(RenderPlan whole, List<Integer> frames) {
    List<Double> shares = frames.stream().map(f -> (f + 1.0) / whole.frames()).toList();
    return whole.graphics().stream().map(part -> new GraphicPart(part.graphic(), shares)).toList();
  }

  private static List<PicturePart> pictures(RenderPlan whole, List<Integer> frames) {
    List<PicturePart> parts = new ArrayList<>();
    for (PicturePart part : whole.pictures()) {
      Shown shown = shown(part.startFrame(), part.frames(), frames);
      if (shown.count() > 0) {
        parts.add(new PicturePart(part.overlay(), part.media(), shown.first(), shown.count()));
      }
    }
    return parts;
  }

  private static List<TextPart> texts(RenderPlan whole, List<Integer> frames) {
    List<TextPart> parts = new ArrayList<>();
    for (TextPart part : whole.texts()) {
      Shown shown = shown(part.startFrame(), part.frames(), frames);
      if (shown.count() > 0) {
        Text text = part.text().withStyle(part.text().style().withAnimation("none"));
        parts.add(new TextPart(text, shown.first(), shown.count()));
      }
    }
    return parts;
  }

  private static List<CaptionPart> captions(RenderPlan whole, List<Integer> frames) {
    List<CaptionPart> parts = new ArrayList<>();
    for (CaptionPart part : whole.captions()) {
      Shown shown = shown(part.startFrame(), part.frames(), frames);
      if (shown.count() > 0) {
        parts.add(new CaptionPart(part.wording(), false, shown.first(), shown.count()));
      }
    }
    return parts;
  }

  private static Shown shown(int startFrame, int length, List<Integer> frames) {
    int first = (int) frames.stream().filter(f -> f < startFrame).count();
    int behind = (int) frames.stream().filter(f -> f < startFrame + length).count();
    return new Shown(first, behind - first);
  }

  private record Shown(int first, int count) {}
}
