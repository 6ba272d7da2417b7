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

/** Sends media, one request a file, each looked at before its first byte goes out. */
final class Uploads {
  static final long MAX_FILE_BYTES = 500L * 1024 * 1024;

  private final Api api;

  Uploads(Api api) {
    this.api = api;
  }

  List<Uploaded> upload(String sessionId, List<Path> files, DoubleConsumer progress)
      throws NemoException, InterruptedException {
    long total = 0;
    for (Path file : files) {
      total += checkedBytes(file);
    }
    List<Uploaded> uploaded = new ArrayList<>();
    long before = 0;
    for (Path file : files) {
      long start = before;
      double all = total;
      long bytes = checkedBytes(file);
      try {
        uploaded.addAll(
            send(sessionId, file, bytes, sent -> progress.accept((start + sent) / all)));
      } catch (NemoException.Unreachable e) {
        throw uploaded.isEmpty() ? e : halfway(uploaded, file, e);
      }
      before += bytes;
    }
    return uploaded;
  }

  List<Uploaded> uploadUrls(String sessionId, List<URI> urls)
      throws NemoException, InterruptedException {
    Map<String, Object> body =
        Map.of("urls", urls.stream().map(URI::toString).toList(), "source_type", "url");
    Answer answer = api.transfer(path(sessionId), () -> Api.json(body));
    List<String> names = urls.stream().map(url -> name(Path.of(url.getPath() + "/"))).toList();
    return read(answer, names);
  }

  private List<Uploaded> send(String sessionId, Path file, long bytes, LongConsumer sent)
      throws NemoException, InterruptedException {
    Answer answer =
        api.transfer(
            path(sessionId),
            () ->
                new MultipartBody.Builder()
                    .setType(MultipartBody.FORM)
                    .addFormDataPart("files", name(file), new FileBody(file, bytes, sent))
                    .build());
    return read(answer, List.of(name(file)));
  }

  private static long checkedBytes(Path file) throws NemoException {
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
            "is " + bytes / (1024 * 1024) + " MB; at most 500 MB can be sent",
            "Trim it, or compress it, and upload that.");
      }
      if (!MediaSignature.isMedia(file)) {
        throw refused(
            file,
            "is no video, picture or sound of a kind that can be edited",
            "Send one of " + Refusals.FORMATS + ".");
      }
      return bytes;
    } catch (IOException e) {
      throw refused(file, "cannot be read", "Check that you may read it, and try again.");
    }
  }

  private static NemoException refused(Path file, String why, String nextStep) {
    return new NemoException.FileRefused(file + " " + why + ".", nextStep);
  }

  private static NemoException halfway(List<Uploaded> uploaded, Path failed, NemoException cause) {
    String arrived = uploaded.stream().map(Uploaded::name).collect(Collectors.joining(", "));
    return new NemoException.Unreachable(
        "Uploaded: "
            + arrived
            + ". Then "
            + failed.getFileName()
            + " failed: "
            + cause.getMessage(),
        "Upload only " + failed.getFileName() + " and what comes after it.",
        cause);
  }

  private static List<Uploaded> read(Answer answer, List<String> names) throws NemoException {
    JsonNode data = answer.data();
    JsonNode files = data.isArray() ? data : data.path("files");
    List<Uploaded> uploaded = new ArrayList<>();
    for (JsonNode file : files) {
      String fallback = names.get(Math.min(uploaded.size(), names.size() - 1));
      uploaded.add(
          new Uploaded(
              file.path("filename").asString(file.path("name").asString(fallback)),
              type(file.path("file_type").asString(file.path("type").asString(""))),
              file.path("duration").asDouble(0),
              file.path("width").asInt(0),
              file.path("height").asInt(0),
              file.path("fps").asDouble(0)));
    }
    if (uploaded.isEmpty()) {
      throw new NemoException.Unreachable(
          "The backend did not say that it has " + String.join(", ", names) + ".",
          "Look at the state; where the file is missing, upload it again.",
          null);
    }
    return uploaded;
  }

  /** {@code video/mp4} and {@code VIDEO} are both a video. */
  private static String type(String said) {
    String type = said.toLowerCase(Locale.ROOT);
    int slash = type.indexOf('/');
    return slash < 0 ? type : type.substring(0, slash);
  }

  private static String name(Path file) {
    return file.getFileName() == null ? "media" : file.getFileName().toString();
  }

  private static String path(String sessionId) {
    return "api/upload-video/nemo_agent/me/" + Sessions.encoded(sessionId);
  }
}
