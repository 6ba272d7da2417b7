package dev.nemomcp.studio.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file, or the range of it that was asked for, so that a broken download can go on. */
final class FileAnswer {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");
  private static final int BUFFER_BYTES = 1 << 16;

  private FileAnswer() {}

  static void send(Context call, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      String tag = "\"" + size + "-" + Files.getLastModifiedTime(file).toMillis() + "\"";
      call.header("Accept-Ranges", "bytes").header("ETag", tag);
      call.header("X-Content-Type-Options", "nosniff");
      call.contentType(typeOf(file));
      Slice slice = slice(call, size, tag);
      if (slice.isUnsatisfiable()) {
        call.status(416).header("Content-Range", "bytes */" + size);
        return;
      }
      if (slice.length() < size) {
        call.status(206)
            .header(
                "Content-Range",
                "bytes " + slice.start() + "-" + (slice.start() + slice.length() - 1) + "/" + size);
      }
      call.res().setContentLengthLong(slice.length());
      in.skipNBytes(slice.start());
      copy(in, call, slice.length());
    } catch (NoSuchFileException e) {
      throw ApiError.notFound("The file is no longer there.");
    }
  }

  private record Slice(long start, long length) {
    boolean isUnsatisfiable() {
      return length <= 0 && start > 0;
    }
  }

  private static Slice slice(Context call, long size, String tag) {
    String asked = call.header("Range");
    String onlyIf = call.header("If-Range");
    Matcher range = RANGE.matcher(asked == null ? "" : asked);
    if (!range.matches() || (onlyIf != null && !onlyIf.equals(tag))) {
      return new Slice(0, size);
    }
    if (range.group(1).isEmpty()) {
      long last = range.group(2).isEmpty() ? size : Long.parseLong(range.group(2));
      long start = Math.max(0, size - last);
      return new Slice(start, size - start);
    }
    long start = Long.parseLong(range.group(1));
    long end =
        range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
    return new Slice(start, end - start + 1);
  }

  private static void copy(InputStream in, Context call, long length) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("The file got shorter while it was sent");
      }
      call.outputStream().write(buffer, 0, read);
      left -= read;
    }
  }

  private static String typeOf(Path file) throws IOException {
    String type = Files.probeContentType(file);
    return type == null ? "application/octet-stream" : type;
  }
}
