package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.List;

/** Drafts and media to plan with, without files behind them. */
final class Sample {
  static final Canvas SMALL = new Canvas(320, 180, 30);

  private Sample() {}

  static Media video(String id) {
    return video(id, 1280, 720);
  }

  static Media video(String id, int width, int height) {
    return new Media(
        id,
        id + ".mp4",
        Path.of(id + ".mp4"),
        Media.Kind.VIDEO,
        600_000,
        width,
        height,
        30,
        false,
        false,
        true,
        false);
  }

  static Media photo(String id) {
    return new Media(
        id, id, Path.of(id), Media.Kind.IMAGE, 0, 400, 300, 0, false, false, false, false);
  }

  static Clip clip(String mediaId, long startMillis, long endMillis) {
    return Clip.of(mediaId + startMillis, mediaId, mediaId, startMillis, endMillis);
  }

  static Draft draft(Clip... clips) {
    return Draft.empty("Sample").withCanvas(SMALL).withClips(List.of(clips));
  }

  static RenderPlan plan(Draft draft, Media... media) throws Renderer.RenderFailed {
    return RenderPlanner.plan(draft, draft.canvas(), List.of(media));
  }
}
