package dev.nemomcp.studio.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Fetches footage from the web. Addresses inside this machine's own networks are refused, after
 * redirects too, so that nobody can use the studio to look around there.
 */
final class WebFetch {
  private static final Duration TIME_LIMIT = Duration.ofMinutes(15);

  private final OkHttpClient client;
  private final UploadLimit limit;

  WebFetch(Predicate<InetAddress> mayConnectTo, UploadLimit limit) {
    this.limit = limit;
    client =
        new OkHttpClient.Builder()
            .socketFactory(new GuardedSockets(mayConnectTo))
            .proxy(Proxy.NO_PROXY)
            .callTimeout(TIME_LIMIT)
            .build();
  }

  /**
   * Writes what lies behind the link into the file.
   *
   * @return what it is called
   */
  String fetch(String link, Path file) throws IOException {
    HttpUrl url = HttpUrl.parse(link);
    if (url == null) {
      throw ApiError.badRequest("“" + link + "” is no http or https link.");
    }
    Request request = new Request.Builder().url(url).header("Accept", "*/*").build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw ApiError.badRequest(
            "“" + link + "” cannot be fetched: its server answered " + response.code() + ".");
      }
      copy(response, file);
      return nameOf(response.request().url());
    } catch (GuardedSockets.Refused e) {
      throw ApiError.badRequest(
          "“"
              + link
              + "” leads into a private network, which is not allowed. Give the file itself.");
    } catch (IOException e) {
      throw ApiError.badRequest("“" + link + "” cannot be fetched: " + e.getMessage() + ".");
    }
  }

  /** Ends connections that are kept for later. */
  void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
  }

  private void copy(Response response, Path file) throws IOException {
    long left = limit.bytes();
    try (InputStream in = response.body().byteStream();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw limit.exceeded();
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private static String nameOf(HttpUrl url) {
    List<String> path = url.pathSegments();
    String last = path.get(path.size() - 1);
    return last.isBlank() ? url.host() : last;
  }
}
