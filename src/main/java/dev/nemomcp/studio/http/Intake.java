package dev.nemomcp.studio.http;

import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.UnusableMedia;
import dev.nemomcp.studio.store.MediaFolder;
import dev.nemomcp.studio.store.SessionMedia;
import dev.nemomcp.studio.store.Sessions.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks at what has arrived, by content, and takes it in: all of it, or nothing. */
final class Intake {
  private static final Set<String> SUBTITLES = Set.of("srt", "vtt");
  private static final long MOST_SUBTITLE_BYTES = 5_000_000;

  private final MediaFolder folder;
  private final SessionMedia media;
  private final Recognition recognition;

  Intake(MediaFolder folder, SessionMedia media, Recognition recognition) {
    this.folder = folder;
    this.media = media;
    this.recognition = recognition;
  }

  /**
   * A file that has come in.
   *
   * @param name as the user knows it
   * @param file where it lies for now
   */
  record Arrival(String name, Path file) {
    String extension() {
      return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean isSubtitles() {
      return SUBTITLES.contains(extension());
    }

    boolean belongsTo(Media media) {
      return stem(name).equalsIgnoreCase(stem(media.name()));
    }

    private static String stem(String name) {
      int dot = name.lastIndexOf('.');
      return dot < 0 ? name : name.substring(0, dot);
    }
  }

  /** Takes the files in and tells of each, in their order. */
  ArrayNode take(Session session, List<Arrival> arrivals, String baseUrl)
      throws IOException, InterruptedException {
    List<Media> recognised = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (arrival.isSubtitles()) {
        checkSubtitles(arrival);
      } else {
        recognised.add(recognise(arrival));
      }
    }
    List<Media> all = new ArrayList<>(media.uploads(session.id()));
    all.addAll(recognised);
    for (Arrival subtitles : arrivals.stream().filter(Arrival::isSubtitles).toList()) {
      ownerOf(subtitles, all);
    }
    ArrayNode answer = Envelope.JSON.createArrayNode();
    for (Media one : recognised) {
      answer.add(keep(session, one, baseUrl));
    }
    for (Arrival subtitles : arrivals.stream().filter(Arrival::isSubtitles).toList()) {
      answer.add(attach(session, subtitles, ownerOf(subtitles, all)));
    }
    return answer;
  }

  private Media recognise(Arrival arrival) throws IOException, InterruptedException {
    try {
      return recognition.recognise(
          arrival.file(), MediaFolder.hashOf(arrival.file()), arrival.name());
    } catch (UnusableMedia e) {
      throw ApiError.unsupportedFile(e.getMessage() + " " + e.remedy());
    }
  }

  private ObjectNode keep(Session session, Media arrived, String baseUrl) throws IOException {
    Path place =
        folder.keep(
            arrived.file(), arrived.id(), new Arrival(arrived.name(), arrived.file()).extension());
    Media kept =
        new Media(
            arrived.id(),
            arrived.name(),
            place,
            arrived.kind(),
            arrived.durationMillis(),
            arrived.width(),
            arrived.height(),
            arrived.framesPerSecond(),
            arrived.variableFrameRate(),
            arrived.highDynamicRange(),
            arrived.hasSound(),
            arrived.hasSubtitles());
    media.add(session.id(), kept);
    return MediaJson.of(kept, baseUrl);
  }

  private ObjectNode attach(Session session, Arrival subtitles, Media owner) throws IOException {
    Path place =
        folder.keep(subtitles.file(), MediaFolder.hashOf(subtitles.file()), subtitles.extension());
    media.attachSubtitles(session.id(), owner.id(), place);
    return Envelope.JSON
        .createObjectNode()
        .put("filename", subtitles.name())
        .put("file_type", "subtitle")
        .put("duration", 0)
        .put("width", 0)
        .put("height", 0)
        .put("attached_to", owner.name());
  }

  private static Media ownerOf(Arrival subtitles, List<Media> all) {
    List<Media> videos = all.stream().filter(one -> one.kind() != Media.Kind.IMAGE).toList();
    if (videos.isEmpty()) {
      throw ApiError.badRequest(
          "“"
              + subtitles.name()
              + "” is a subtitle file, but there is no video yet that it could go with. Upload the"
              + " video first, or both at once.");
    }
    return videos.stream()
        .filter(subtitles::belongsTo)
        .findFirst()
        .orElse(videos.get(videos.size() - 1));
  }

  private static void checkSubtitles(Arrival arrival) throws IOException {
    if (Files.size(arrival.file()) > MOST_SUBTITLE_BYTES
        || !Files.readString(arrival.file(), StandardCharsets.ISO_8859_1).contains("-->")) {
      throw ApiError.unsupportedFile(
          "“" + arrival.name() + "” has no subtitles in it that can be read (SRT or WebVTT).");
    }
  }
}
