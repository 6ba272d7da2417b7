package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import dev.nemomcp.studio.render.RenderPlan.GraphicPart;
import dev.nemomcp.studio.render.RenderPlan.InsetPart;
import dev.nemomcp.studio.render.RenderPlan.MusicPart;
import dev.nemomcp.studio.render.RenderPlan.PicturePart;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import dev.nemomcp.studio.render.RenderPlan.TextPart;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a draft on the frame grid. */
final class RenderPlanner {
  private static final int SHORTEST_CAPTION_FRAMES = 3;

  private final Draft draft;
  private final Canvas canvas;
  private final FrameGrid grid;
  private final Map<String, Media> media;

  private RenderPlanner(Draft draft, Canvas canvas, List<Media> media) {
    this.draft = draft;
    this.canvas = canvas;
    this.grid = new FrameGrid(canvas.framesPerSecond());
    this.media =
        media.stream().collect(Collectors.toMap(Media::id, Function.identity(), (a, b) -> a));
  }

  /**
   * Plans the draft for a canvas, which may be smaller than its own.
   *
   * @throws RenderFailed where there is nothing to show, or footage is missing
   */
  static RenderPlan plan(Draft draft, Canvas canvas, List<Media> media) throws RenderFailed {
    return new RenderPlanner(draft, canvas, media).plan();
  }

  private RenderPlan plan() throws RenderFailed {
    Timeline timeline = Timeline.of(draft);
    List<Segment> segments = segments(timeline);
    if (segments.isEmpty()) {
      throw new RenderFailed(
          "The timeline is empty.", "Upload a video first, or undo the last edit.", null);
    }
    int frames = segments.get(segments.size() - 1).endFrame();
    return new RenderPlan(
        canvas,
        frames,
        segments,
        insets(frames),
        pictures(frames),
        draft.graphics().stream().map(shape -> new GraphicPart(shape, List.of())).toList(),
        texts(frames),
        captions(timeline, frames),
        draft.captionStyle(),
        music(frames),
        draft.soundEffects(),
        draft.mix());
  }

  private List<Segment> segments(Timeline timeline) throws RenderFailed {
    List<Segment> segments = new ArrayList<>();
    int end = 0;
    for (Placed placed : timeline.clips()) {
      int placedEnd = grid.frame(placed.endMillis());
      int start = placed.clip().transition().isCut() ? end : grid.frame(placed.startMillis());
      int previous = segments.isEmpty() ? 0 : segments.get(segments.size() - 1).frames();
      int overlap = Math.min(Math.max(0, end - start), Math.min(previous, placedEnd - start));
      start = end - overlap;
      if (placedEnd > start) {
        segments.add(
            new Segment(
                withinFootage(placed.clip()),
                media(placed.clip().mediaId()),
                start,
                placedEnd - start,
                overlap));
        end = placedEnd;
      }
    }
    return List.copyOf(segments);
  }

  /** Keeps at least one frame of the footage behind the start, so that there is one to show. */
  private Clip withinFootage(Clip clip) throws RenderFailed {
    Media footage = media(clip.mediaId());
    if (footage.kind() == Media.Kind.IMAGE || footage.durationMillis() <= 0) {
      return clip;
    }
    double rate = footage.framesPerSecond() > 0 ? footage.framesPerSecond() : 25;
    long last = Math.max(0, footage.durationMillis() - (long) Math.ceil(2000 / rate));
    return clip.sourceStartMillis() <= last
        ? clip
        : clip.withSource(last, Math.max(last, clip.sourceEndMillis()));
  }

  private List<InsetPart> insets(int frames) throws RenderFailed {
    List<InsetPart> parts = new ArrayList<>();
    for (Inset inset : draft.insets()) {
      Range range = range(inset.startMillis(), inset.endMillis(), frames);
      if (range.frames() > 0) {
        Clip clip = withinFootage(inset.clip());
        parts.add(
            new InsetPart(
                inset, new Segment(clip, media(clip.mediaId()), range.start(), range.frames(), 0)));
      }
    }
    return List.copyOf(parts);
  }

  private List<PicturePart> pictures(int frames) throws RenderFailed {
    List<PicturePart> parts = new ArrayList<>();
    for (var overlay : draft.overlays()) {
      Range range = range(overlay.startMillis(), overlay.endMillis(), frames);
      if (range.frames() > 0) {
        parts.add(
            new PicturePart(overlay, media(overlay.mediaId()), range.start(), range.frames()));
      }
    }
    return List.copyOf(parts);
  }

  private List<TextPart> texts(int frames) {
    List<TextPart> parts = new ArrayList<>();
    for (var text : draft.texts()) {
      Range range = range(text.startMillis(), text.startMillis() + text.durationMillis(), frames);
      if (range.frames() > 0) {
        parts.add(new TextPart(text, range.start(), range.frames()));
      }
    }
    return List.copyOf(parts);
  }

  private List<CaptionPart> captions(Timeline timeline, int frames) {
    List<CaptionPart> parts = new ArrayList<>();
    List<PlacedCaption> placed = timeline.captions();
    for (int i = 0; i < placed.size(); i++) {
      PlacedCaption caption = placed.get(i);
      int start = grid.frame(caption.startMillis());
      int end = Math.min(frames, grid.frame(caption.endMillis()));
      if (i + 1 < placed.size()) {
        end = Math.min(end, grid.frame(placed.get(i + 1).startMillis()));
      }
      if (end - start >= SHORTEST_CAPTION_FRAMES && !caption.text().isBlank()) {
        parts.addAll(CaptionWords.parts(caption, draft.captionStyle(), start, end, grid));
      }
    }
    return List.copyOf(parts);
  }

  private List<MusicPart> music(int frames) throws RenderFailed {
    List<MusicPart> parts = new ArrayList<>();
    for (Music music : draft.music()) {
      Range range = range(music.startMillis(), music.endMillis(), frames);
      if (range.frames() > 0 && music.volume() > 0) {
        Media track =
            music.source() instanceof Music.Recorded recorded ? media(recorded.mediaId()) : null;
        parts.add(new MusicPart(music, track, range.start(), range.frames()));
      }
    }
    return List.copyOf(parts);
  }

  private Range range(long startMillis, long endMillis, int frames) {
    int start = Math.max(0, grid.frame(startMillis));
    int end = endMillis == Music.TO_THE_END ? frames : Math.min(frames, grid.frame(endMillis));
    return new Range(start, end - start);
  }

  private Media media(String id) throws RenderFailed {
    Media found = media.get(id);
    if (found == null) {
      throw new RenderFailed(
          "A clip's footage is not in this project any more.",
          "Upload the file again, or delete the clip.",
          null);
    }
    return found;
  }

  private record Range(int start, int frames) {}
}
