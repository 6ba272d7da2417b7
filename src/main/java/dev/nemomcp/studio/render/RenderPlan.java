package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Graphic;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.SoundEffect;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.footage.Media;
import java.awt.Rectangle;
import java.util.List;

/**
 * A draft as whole frames: everything that the picture and the sound are made from.
 *
 * @param canvas the picture that comes out
 * @param frames length of the whole
 * @param segments the main track, in playing order
 * @param insets clips over the main track, lowest first
 * @param pictures over all of these, lowest first
 * @param graphics shapes over the pictures
 * @param texts titles, above these
 * @param captions above everything; never two at a time
 * @param captionStyle how captions look
 * @param music under the segments' own sound
 * @param soundEffects over all of that
 * @param mix how it is finished
 */
record RenderPlan(
    Canvas canvas,
    int frames,
    List<Segment> segments,
    List<InsetPart> insets,
    List<PicturePart> pictures,
    List<GraphicPart> graphics,
    List<TextPart> texts,
    List<CaptionPart> captions,
    TextStyle captionStyle,
    List<MusicPart> music,
    List<SoundEffect> soundEffects,
    Mix mix) {

  FrameGrid grid() {
    return new FrameGrid(canvas.framesPerSecond());
  }

  /** Something is mixed with the segments' own sound. */
  boolean isMixed() {
    return !music.isEmpty() || !soundEffects.isEmpty();
  }

  double seconds() {
    return grid().seconds(frames);
  }

  /**
   * A clip on the main track.
   *
   * @param clip what plays
   * @param media where it comes from
   * @param startFrame its first frame on the timeline
   * @param frames how many it shows
   * @param overlapFrames how many of them it shares with the segment before, 0 for a cut
   */
  record Segment(Clip clip, Media media, int startFrame, int frames, int overlapFrames) {

    int endFrame() {
      return startFrame + frames;
    }

    double sourceStartSeconds() {
      return clip.sourceStartMillis() / 1000.0;
    }

    /** Just behind the last moment of the footage that it needs. */
    double sourceEndSeconds(FrameGrid grid) {
      return sourceStartSeconds() + grid.seconds(frames) * (clip.isStill() ? 0 : clip.speed());
    }

    boolean hasSound() {
      return media.hasSound() && !clip.isStill() && clip.volume() > 0;
    }

    /** It goes on where the segment before ended: the join can be neither seen nor heard. */
    boolean continues(Segment before) {
      return overlapFrames == 0
          && !clip.isStill()
          && !before.clip.isStill()
          && media.equals(before.media)
          && clip.speed() == before.clip.speed()
          && clip.volume() == before.clip.volume()
          && clip.sourceStartMillis() == before.clip.sourceEndMillis();
    }
  }

  /**
   * A clip over the main track.
   *
   * @param inset where it sits and how large it is
   * @param segment what plays of it, and when
   */
  record InsetPart(Inset inset, Segment segment) {
    /** It leaves something to be seen of what it lies over, however tall it is. */
    private static final double HIGHEST = 0.6;

    /** Where it stands on a canvas, in even pixels. */
    Rectangle area(Canvas canvas) {
      if (inset.fillsPicture()) {
        return new Rectangle(0, 0, canvas.width(), canvas.height());
      }
      if (inset.pane().isPresent()) {
        return FilmPane.area(inset.pane().get(), inset.pane().get().number(), canvas);
      }
      boolean turned = segment.clip().look().orientation().isOnItsSide();
      double across = segment.media().width();
      double down = segment.media().height();
      double shape = turned ? down / across : across / down;
      double width =
          Math.min(canvas.width() * inset.widthFraction(), canvas.height() * HIGHEST * shape);
      int evenWidth = FramingFilters.even(width);
      int evenHeight = FramingFilters.even(width / shape);
      SafeArea safe = SafeArea.of(canvas);
      return new Rectangle(
          safe.x(inset.position(), evenWidth) & ~1,
          safe.y(inset.position(), evenHeight) & ~1,
          evenWidth,
          evenHeight);
    }
  }

  /**
   * A shape.
   *
   * @param shares how much of the whole has played at the end of each frame, 0…1; empty where the
   *     frames are all that there are
   */
  record GraphicPart(Graphic graphic, List<Double> shares) {}

  /** A logo or other picture, shown for some frames. */
  record PicturePart(Overlay overlay, Media media, int startFrame, int frames) {

    /** Where it stands on a canvas; its size is even, as FFmpeg's subsampled colour wants. */
    Rectangle area(Canvas canvas) {
      int width = FramingFilters.even(canvas.width() * overlay.widthFraction());
      int height = FramingFilters.even((double) width * media.height() / media.width());
      SafeArea safe = SafeArea.of(canvas);
      return new Rectangle(
          safe.x(overlay.position(), width), safe.y(overlay.position(), height), width, height);
    }
  }

  /** A title, shown for some frames. */
  record TextPart(Text text, int startFrame, int frames) {}

  /**
   * A caption, shown for some frames.
   *
   * @param wording what is shown of it
   * @param begins it was not shown just before with another of its words lit
   */
  record CaptionPart(Wording wording, boolean begins, int startFrame, int frames) {

    /** All of a caption. */
    CaptionPart(String text, int startFrame, int frames) {
      this(new Wording(text, Portion.ALL), true, startFrame, frames);
    }

    int endFrame() {
      return startFrame + frames;
    }
  }

  /** A caption's text and what is shown of it. */
  record Wording(String text, Portion portion) {}

  /**
   * Music for some frames.
   *
   * @param music what plays
   * @param media the track; null where it is composed
   * @param startFrame its first frame on the timeline
   * @param frames how long
   */
  record MusicPart(Music music, Media media, int startFrame, int frames) {}
}
