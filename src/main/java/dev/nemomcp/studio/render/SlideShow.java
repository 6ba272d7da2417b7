package dev.nemomcp.studio.render;

import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of one size, one after the other, as one input of FFmpeg. */
final class SlideShow {
  private final Path folder;
  private final String name;
  private final FrameGrid grid;

  /** In the notation of FFmpeg's concat demuxer. */
  private final StringBuilder slides = new StringBuilder("ffconcat version 1.0\n");

  private int pictures;

  /**
   * @param folder where the pictures are kept until the show is over
   * @param name of its files, none other's
   */
  SlideShow(Path folder, String name, FrameGrid grid) {
    this.folder = folder;
    this.name = name;
    this.grid = grid;
  }

  /** Keeps a picture, to be shown once or often. */
  String keep(BufferedImage picture) throws IOException {
    String file = name + "-" + pictures++ + ".png";
    ImageIO.write(picture, "png", folder.resolve(file).toFile());
    return file;
  }

  /** Shows a kept picture next. */
  void show(String picture, int frames) {
    if (frames > 0) {
      slides.append("file ").append(picture).append('\n');
      slides.append("duration ").append(FilterGraph.number(grid.seconds(frames))).append('\n');
    }
  }

  /** The arguments that open it, with a kept picture for the end of it. */
  List<String> arguments(String last) throws IOException {
    slides.append("file ").append(last).append('\n');
    Path list = folder.resolve(name + ".ffconcat");
    Files.writeString(list, slides);
    return List.of("-f", "concat", "-safe", "0", "-i", SafeInput.url(list));
  }
}
