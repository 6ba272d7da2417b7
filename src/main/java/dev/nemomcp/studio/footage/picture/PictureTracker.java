package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.footage.Media;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks through a whole file once and notes all that later questions need. */
public final class PictureTracker {
  private static final int LOOKS_PER_SECOND = 5;

  private final FrameReader reader;

  public PictureTracker(Ffmpeg ffmpeg) {
    this.reader = new FrameReader(ffmpeg);
  }

  /** Decodes all of the picture; {@code limit} ends it. */
  public Picture look(Media media, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    double rate = FrameReader.framesPerSecond(media);
    int stride = (int) Math.max(1, Math.round(rate / LOOKS_PER_SECOND));
    SceneDetector scenes = new SceneDetector(rate);
    AttentionMeter attention = new AttentionMeter(stride * 1000 / rate);
    ClarityMeter clarity = new ClarityMeter(stride * 1000 / rate);
    ToneMeter tone = new ToneMeter();
    List<ToneMeter> tones = new ArrayList<>();
    int[] seen = {0};
    try (FaceDetector faces = new FaceDetector()) {
      reader.show(
          media,
          limit,
          frame -> {
            scenes.see(Thumbnail.of(frame));
            if (seen[0]++ % stride == 0) {
              attention.see(frame, faces.faces(frame));
              clarity.see(frame);
              tone.see(frame);
              second(tones, (int) ((seen[0] - 1) / rate)).see(frame);
            }
          });
    }
    return new Picture(
        scenes.scenes(media.durationMillis()),
        attention.attention(),
        tone.tone(),
        tones.stream().map(ToneMeter::tone).toList(),
        clarity.clarity());
  }

  private static ToneMeter second(List<ToneMeter> tones, int second) {
    while (tones.size() <= second) {
      tones.add(new ToneMeter());
    }
    return tones.get(second);
  }
}
