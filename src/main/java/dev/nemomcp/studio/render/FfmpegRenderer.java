package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.Folders;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.footage.UnusableMedia;
import dev.nemomcp.studio.music.Composer;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Renders with FFmpeg: picture and sound are made side by side, each decoded and encoded once, and
 * joined by copying.
 */
public final class FfmpegRenderer implements Renderer {
  private static final Duration LEAST_LIMIT = Duration.ofMinutes(10);
  private static final int LIMIT_PER_SECOND = 90;
  private static final Duration FRAMES_LIMIT = Duration.ofMinutes(2);
  private static final double SMALLER = 0.93;
  private static final int SHEET_FRAMES_PER_SECOND = 25;

  private final Ffmpeg ffmpeg;
  private final Composer composer;
  private final Path workFolder;
  private final Typeface type;

  /**
   * @param composer of the music that drafts ask for
   * @param workFolder for what is made on the way; emptied after each render
   * @param type of all text: {@link Typeface#load()}
   */
  public FfmpegRenderer(Ffmpeg ffmpeg, Composer composer, Path workFolder, Typeface type) {
    this.ffmpeg = ffmpeg;
    this.composer = composer;
    this.workFolder = workFolder;
    this.type = type;
  }

  @Override
  public Rendered render(
      Draft draft, List<Media> media, Output output, Path file, DoubleConsumer progress)
      throws RenderFailed, IOException, InterruptedException {
    Canvas canvas = OutputSize.of(draft.canvas(), output);
    RenderPlan plan = RenderPlanner.plan(draft, canvas, media);
    Encoding encoding = Encoding.of(output, canvas, plan.seconds());
    Files.createDirectories(workFolder);
    Path folder = Files.createTempDirectory(workFolder, "render-");
    Path part = file.resolveSibling("." + file.getFileName() + ".part." + output.format());
    try {
      make(plan, encoding, folder, part, progress);
      long bytes = Files.size(part);
      if (output.maxBytes() > 0 && bytes > output.maxBytes()) {
        Path again = Files.createDirectory(folder.resolve("smaller"));
        Encoding smaller = encoding.scaled(SMALLER * output.maxBytes() / bytes);
        make(plan, smaller, again, part, progress);
        bytes = Files.size(part);
      }
      move(part, file);
      progress.accept(1);
      return new Rendered(
          file,
          plan.grid().millis(plan.frames()),
          encoding.hasPicture() ? canvas.width() : 0,
          encoding.hasPicture() ? canvas.height() : 0,
          bytes);
    } catch (FfmpegFailed e) {
      throw new RenderFailed(
          "The video could not be rendered: " + e.getMessage() + ".",
          "Undo the last edit and export again; if that works, the edit is the cause.",
          e);
    } finally {
      Files.deleteIfExists(part);
      Folders.delete(folder);
    }
  }

  private void make(
      RenderPlan plan, Encoding encoding, Path folder, Path part, DoubleConsumer progress)
      throws FfmpegFailed, IOException, InterruptedException {
    Duration limit = limit(plan);
    if (!encoding.hasPicture()) {
      Path sound = new SoundTrack(plan, ffmpeg, composer, folder, limit).encode(encoding);
      join(List.of(sound), encoding, part, limit);
      return;
    }
    PictureTrack picture = new PictureTrack(plan, type, folder);
    if (!encoding.hasSound()) {
      Path shown = picture.encode(ffmpeg, encoding, limit, p -> progress.accept(p * 0.8));
      new AnimatedGif(ffmpeg, folder, limit).write(shown, part);
      return;
    }
    SoundTrack sound = new SoundTrack(plan, ffmpeg, composer, folder, limit);
    try (Beside<Path> heard = Beside.start("render-sound", () -> sound.encode(encoding))) {
      Path shown = picture.encode(ffmpeg, encoding, limit, p -> progress.accept(p * 0.98));
      join(List.of(shown, heard.result()), encoding, part, limit);
    }
  }

  private void join(List<Path> tracks, Encoding encoding, Path part, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-y"));
    tracks.forEach(track -> arguments.addAll(List.of("-i", SafeInput.url(track))));
    for (int i = 0; i < tracks.size(); i++) {
      arguments.addAll(List.of("-map", i + ":0"));
    }
    arguments.addAll(List.of("-c", "copy"));
    arguments.addAll(encoding.container());
    arguments.add(SafeInput.url(part));
    ffmpeg.run(arguments, limit, millis -> {});
  }

  private static Duration limit(RenderPlan plan) {
    return LEAST_LIMIT.plusSeconds((long) (plan.seconds() * LIMIT_PER_SECOND));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public byte[] contactSheet(Path file) throws RenderFailed, IOException, InterruptedException {
    try {
      Media media = new Probe(ffmpeg, MediaLimits.DEFAULT).probe(file, "sheet", "");
      Canvas canvas =
          media.hasPicture()
              ? new Canvas(media.width(), media.height(), SHEET_FRAMES_PER_SECOND)
              : Canvas.LANDSCAPE_1080P;
      Clip whole =
          media.kind() == Media.Kind.IMAGE
              ? Clip.still("sheet", media.id(), "", 0, 1000)
              : Clip.of("sheet", media.id(), "", 0, media.durationMillis());
      return frames(Draft.empty("").withCanvas(canvas).withClips(List.of(whole)), List.of(media));
    } catch (UnusableMedia e) {
      throw new RenderFailed(e.getMessage(), e.remedy(), e);
    }
  }

  @Override
  public byte[] frames(Draft draft, List<Media> media)
      throws RenderFailed, IOException, InterruptedException {
    RenderPlan whole = RenderPlanner.plan(draft, draft.canvas(), media);
    int count = Glimpses.of(whole, draft.canvas()).glimpses().size();
    ContactSheet sheet = ContactSheet.of(count, draft.canvas());
    Glimpses glimpses = Glimpses.of(whole, sheet.cell());
    Files.createDirectories(workFolder);
    Path folder = Files.createTempDirectory(workFolder, "frames-");
    try {
      byte[] pixels = new PictureTrack(glimpses.plan(), type, folder).pixels(ffmpeg, FRAMES_LIMIT);
      return sheet.draw(pixels, glimpses.glimpses(), type);
    } catch (FfmpegFailed e) {
      throw new RenderFailed(
          "The frames could not be drawn: " + e.getMessage() + ".", "Try again.", e);
    } finally {
      Folders.delete(folder);
    }
  }
}
