package dev.nemomcp.studio.footage;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Finds out what a file holds, by its content and never by its name. */
public final class Probe {
  private static final Duration TIME_LIMIT = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FIRST_SECONDS = "%+30";
  private static final String WHOLE = "%";
  private static final JsonNode NO_FRAME = MissingNode.getInstance();
  private static final FrameTimes NO_TIMES = new FrameTimes(List.of());

  private final Ffmpeg ffmpeg;
  private final MediaLimits limits;

  public Probe(Ffmpeg ffmpeg, MediaLimits limits) {
    this.ffmpeg = ffmpeg;
    this.limits = limits;
  }

  /**
   * Looks into a file and decodes its first frame.
   *
   * @param file where its bytes lie
   * @param id SHA-256 of its content, hexadecimal
   * @param name the file name that the user knows it by
   * @throws UnusableMedia where it holds nothing that can be edited
   */
  public Media probe(Path file, String id, String name)
      throws UnusableMedia, IOException, InterruptedException {
    if (Files.size(file) == 0) {
      throw new UnusableMedia(
          "“" + name + "” is empty: it has no bytes.", "Copy it again from where it came from.");
    }
    try {
      return examine(file, id, name);
    } catch (FfmpegFailed e) {
      throw unreadable(file, name, damaged(name));
    }
  }

  private Media examine(Path file, String id, String name)
      throws UnusableMedia, FfmpegFailed, IOException, InterruptedException {
    JsonNode streams = ask(file, "-show_format", "-show_streams", "-show_stream_groups");
    Optional<JsonNode> picture = ProbeReport.picture(streams);
    if (picture.isEmpty() && !ProbeReport.hasSound(streams)) {
      throw unreadable(file, name, nothingInside(name));
    }
    if (ProbeReport.isTiledPhoto(streams)) {
      throw new UnusableMedia(
          "“" + name + "” is a HEIC photo that is stored in tiles, which cannot be put together.",
          "Export it as JPEG or PNG and give that.");
    }
    Media claimed = new ProbeReport(streams, NO_FRAME, NO_TIMES).media(id, name, file);
    check(claimed);
    if (picture.isEmpty()) {
      return withLength(claimed);
    }
    String index = picture.get().path("index").asString();
    JsonNode frame = firstFrame(file, index);
    if (frame.isMissingNode()) {
      throw damaged(name);
    }
    FrameTimes times = times(file, index, FIRST_SECONDS);
    Media media = new ProbeReport(streams, frame, times).media(id, name, file);
    if (media.kind() == Media.Kind.VIDEO && media.durationMillis() == 0) {
      times = times(file, index, WHOLE);
      media = new ProbeReport(streams, frame, times).media(id, name, file);
    }
    check(media);
    return withLength(media);
  }

  private static Media withLength(Media media) throws UnusableMedia {
    if (media.kind() != Media.Kind.IMAGE && media.durationMillis() == 0) {
      throw damaged(media.name());
    }
    return media;
  }

  private JsonNode firstFrame(Path file, String index)
      throws FfmpegFailed, IOException, InterruptedException {
    return ask(
            file,
            "-select_streams",
            index,
            "-read_intervals",
            "%+#8",
            "-show_frames",
            "-show_entries",
            "frame=width,height:frame_side_data=rotation")
        .at("/frames/0");
  }

  private FrameTimes times(Path file, String index, String interval)
      throws FfmpegFailed, IOException, InterruptedException {
    JsonNode answer =
        ask(
            file,
            "-select_streams",
            index,
            "-read_intervals",
            interval,
            "-show_entries",
            "packet=pts_time");
    List<Double> seconds = new ArrayList<>();
    for (JsonNode packet : answer.path("packets")) {
      if (packet.has("pts_time")) {
        seconds.add(packet.path("pts_time").asDouble());
      }
    }
    return new FrameTimes(seconds);
  }

  private JsonNode ask(Path file, String... questions)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-v", "error", "-of", "json"));
    arguments.addAll(List.of(questions));
    arguments.addAll(SafeInput.of(file));
    return JSON.readTree(ffmpeg.probe(arguments, TIME_LIMIT));
  }

  private void check(Media media) throws UnusableMedia {
    boolean photo = media.kind() == Media.Kind.IMAGE;
    long most = photo ? limits.photoPixels() : limits.videoPixels();
    if ((long) media.width() * media.height() > most) {
      throw new UnusableMedia(
          "“%s” is %d×%d pixels; more than %d megapixels are too many."
              .formatted(media.name(), media.width(), media.height(), most / 1_000_000),
          "Scale it down first and give that.");
    }
    if (media.durationMillis() > limits.duration().toMillis()) {
      throw new UnusableMedia(
          "“%s” is %.1f hours long; at most %d hours can be edited."
              .formatted(
                  media.name(), media.durationMillis() / 3_600_000.0, limits.duration().toHours()),
          "Cut it into shorter files first.");
    }
  }

  private static UnusableMedia unreadable(Path file, String name, UnusableMedia otherwise)
      throws IOException {
    if (isAnimatedWebp(file)) {
      return new UnusableMedia(
          "“" + name + "” is an animated WebP, which cannot be played here.",
          "Save it as GIF or MP4 and give that.");
    }
    return isText(file) ? text(name) : otherwise;
  }

  /** FFmpeg has no decoder for it; the flag is a bit of the VP8X chunk that comes first. */
  private static boolean isAnimatedWebp(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(21);
      String text = new String(head, StandardCharsets.ISO_8859_1);
      return head.length == 21 && text.startsWith("WEBPVP8X", 8) && (head[20] & 0x02) != 0;
    }
  }

  private static UnusableMedia text(String name) {
    return new UnusableMedia(
        "“" + name + "” holds text, not a video, a sound or a picture.",
        "Check that it is the right file.");
  }

  private static UnusableMedia damaged(String name) {
    return new UnusableMedia(
        "“"
            + name
            + "” cannot be read: it is damaged, not copied to its end, or no video, sound or"
            + " picture of a known kind.",
        "Copy it again, or save it as MP4, MP3 or JPEG in the program that made it.");
  }

  private static UnusableMedia nothingInside(String name) {
    return new UnusableMedia(
        "“" + name + "” has neither picture nor sound.", "Check that it is the right file.");
  }

  private static boolean isText(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4096);
    }
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    // A character cut in two at the end is no reason to take it for binary.
    for (int cut = 0; cut < 4 && cut < start.length; cut++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, start.length - cut));
        return true;
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return false;
  }
}
