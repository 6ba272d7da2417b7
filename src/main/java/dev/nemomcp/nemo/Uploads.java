package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.Uploaded;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import okhttp3.MultipartBody;
import tools.jackson.databind.JsonNode;

/** Sends media, one request a file, all looked at before the first byte goes out. */
final class Uploads {
  private static final long MEGABYTE = 1024 * 1024;
  static final long MAX_FILE_BYTES = 500 * MEGABYTE;

  private final Api api;

  Uploads(Api api) {
    this.api = api;
  }

  private record Outgoing(Path file, long bytes) {}

  List<Uploaded> upload(String sessionId, List<Path> files, DoubleConsumer progress)
      throws NemoException, InterruptedException {
    List<Outgoing> checked = new ArrayList<>();
    for (Path file : files) {
      checked.add(checked(file));
    }
    double total = checked.stream().mapToLong(Outgoing::bytes).sum();
    List<Uploaded> uploaded = new ArrayList<>();
    long before = 0;
    for (Outgoing next : checked) {
      long start = before;
      try {
        uploaded.addAll(send(sessionId, next, sent -> progress.accept((start + sent) / total)));
      } catch (NemoException.FileRefused e) {
        throw new NemoException.FileRefused(failed(next, e, uploaded), e.nextStep());
      } catch (NemoException.Unreachable e) {
        throw new NemoException.Unreachable(
            failed(next, e, uploaded), "Try again with " + name(next.file()) + ".", e);
      }
      before += next.bytes();
    }
    return uploaded;
  }

  List<Uploaded> uploadUrls(String sessionId, List<URI> urls)
      throws NemoException, InterruptedException {
    Map<String, Object> body =
        Map.of("urls", urls.stream().map(URI::toString).toList(), "source_type", "url");
    return read(
        api.transfer(path(sessionId), () -> Api.json(body)),
        urls.stream().map(Uploads::name).toList());
  }

  private List<Uploaded> send(String sessionId, Outgoing outgoing, LongConsumer sent)
      throws NemoException, InterruptedException {
    String name = name(outgoing.file());
    Answer answer =
        api.transfer(
            path(sessionId),
            () ->
                new MultipartBody.Builder()
                    .setType(MultipartBody.FORM)
                    .addFormDataPart(
                        "files", name, new FileBody(outgoing.file(), outgoing.bytes(), sent))
                    .build());
    return read(answer, List.of(name));
  }

  private static Outgoing checked(Path file) throws NemoException, InterruptedException {
    try {
      if (!Files.isRegularFile(file)) {
        throw refused(
            file, "is not there, or is not a file", "Give the file's full path and try again.");
      }
      long bytes = Files.size(file);
      if (bytes == 0) {
        throw refused(file, "is empty", "Choose a file with something in it.");
      }
      if (bytes > MAX_FILE_BYTES) {
        throw refused(
            file,
            "is " + bytes / MEGABYTE + " MB; at most 500 MB can be sent",
            "Trim it, or compress it, and upload that.");
      }
      MediaContent content = MediaContent.of(file);
      boolean subtitles = content == MediaContent.SUBTITLES && content.mayBeNamed(file);
      if (!content.isMedia() && !subtitles) {
        throw refused(
            file,
            "is no video, picture or sound of a kind that can be edited",
            "Send one of " + MediaContent.ACCEPTED + ".");
      }
      return new Outgoing(file, bytes);
    } catch (IOException e) {
      Interruption.rethrow(e);
      throw refused(file, "cannot be read", "Check that you may read it, and try again.");
    }
  }

  private static NemoException refused(Path file, String why, String nextStep) {
    return new NemoException.FileRefused(file + " " + why + ".", nextStep);
  }

  private static String failed(Outgoing next, NemoException why, List<Uploaded> uploaded) {
    String arrived = uploaded.stream().map(Uploaded::name).collect(Collectors.joining(", "));
    return name(next.file())
        + " was not uploaded. "
        + why.getMessage()
        + (arrived.isEmpty() ? "" : " Already uploaded: " + arrived + ".");
  }

  private static List<Uploaded> read(Answer answer, List<String> names) throws NemoException {
    JsonNode data = answer.data();
    JsonNode files = data.isArray() ? data : data.path("files");
    List<Uploaded> uploaded = new ArrayList<>();
    for (JsonNode file : files) {
      String sent = names.get(Math.min(uploaded.size(), names.size() - 1));
      uploaded.add(
          new Uploaded(
              text(file, "filename", text(file, "name", sent)),
              type(text(file, "file_type", text(file, "type", ""))),
              file.path("duration").asDouble(0),
              file.path("width").asInt(0),
              file.path("height").asInt(0),
              file.path("fps").asDouble(0)));
    }
    if (uploaded.isEmpty()) {
      throw new NemoException.Unreachable(
          "The backend did not confirm " + String.join(", ", names) + ".",
          "Look at the state; where the file is missing, upload it again.",
          null);
    }
    return uploaded;
  }

  private static String text(JsonNode node, String name, String otherwise) {
    String text = node.path(name).asString("");
    return text.isBlank() ? otherwise : text;
  }

  /** {@code video/mp4} and {@code VIDEO} are both a video. */
  private static String type(String said) {
    String type = said.toLowerCase(Locale.ROOT);
    int slash = type.indexOf('/');
    return slash < 0 ? type : type.substring(0, slash);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String name(URI url) {
    String path = String.valueOf(url.getPath()).replaceAll("/+$", "");
    return path.isEmpty() || path.equals("null")
        ? String.valueOf(url.getHost())
        : path.substring(path.lastIndexOf('/') + 1);
  }

  private static String path(String sessionId) {
    return "api/upload-video/nemo_agent/me/" + Sessions.encoded(sessionId);
  }
}
