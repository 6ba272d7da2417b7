package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.Render;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Fetches finished renders: by range after a break, checked, and moved into place when whole. */
final class Downloads {
  private static final Duration[] PAUSES = {
    Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15)
  };

  private final Api api;

  Downloads(Api api) {
    this.api = api;
  }

  void download(Render render, Path file, DoubleConsumer progress)
      throws NemoException, InterruptedException {
    try {
      Files.move(
          arrive(render, file, progress),
          file,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Interruption.rethrow(e);
      throw new NemoException.Refused(
          "The video could not be written to " + file + ": " + e.getMessage(),
          "Choose a folder that you may write to and that has room, then export again.");
    }
  }

  private Path arrive(Render render, Path file, DoubleConsumer progress)
      throws NemoException, InterruptedException, IOException {
    try (PartFile part = PartFile.beside(file, render.id())) {
      fetch(render, part, progress);
      return part.path();
    }
  }

  /** Each address in turn, until one gives the whole file. */
  private void fetch(Render render, PartFile part, DoubleConsumer progress)
      throws NemoException, InterruptedException, IOException {
    NemoException last = null;
    for (HttpUrl url : addresses(render)) {
      try {
        fetch(url, part, progress);
        if (WholeMedia.isWhole(part.path())) {
          return;
        }
        part.clear();
        last =
            new NemoException.Refused(
                "What came instead of the finished video is not a whole video.", "Export again.");
      } catch (NemoException e) {
        last = e;
      }
    }
    throw last;
  }

  private void fetch(HttpUrl url, PartFile part, DoubleConsumer progress)
      throws NemoException, InterruptedException, IOException {
    int failures = 0;
    while (true) {
      long had = part.size();
      try {
        Request.Builder request =
            api.signed(url)
                .tag(Gate.Reach.class, Gate.Reach.ANYWHERE)
                .header("Accept-Encoding", "identity");
        if (had > 0) {
          request.header("Range", "bytes=" + had + "-");
        }
        Answer refusal =
            api.wire().transfer(request.build(), response -> part.take(response, progress));
        if (refusal == null) {
          return;
        }
        if (refusal.fault() != Fault.PASSING && refusal.fault() != Fault.TOO_MANY) {
          throw api.refusal(refusal);
        }
        if (failures == PAUSES.length) {
          throw api.refusal(refusal);
        }
      } catch (PartFile.WriteFailed e) {
        throw new IOException(e.getMessage(), e);
      } catch (IOException e) {
        failures = part.size() > had ? 0 : failures;
        if (failures == PAUSES.length) {
          throw api.unreachable(e);
        }
      }
      api.waiting().pause(PAUSES[failures++]);
    }
  }

  private List<HttpUrl> addresses(Render render) {
    List<HttpUrl> addresses = new ArrayList<>();
    HttpUrl told = render.url().isBlank() ? null : api.origin().base().resolve(render.url());
    if (told != null && api.origin().allows(told)) {
      addresses.add(told);
    }
    addresses.add(
        api.origin()
            .path("api/render/proxy/" + Sessions.encoded(render.id()) + "/download")
            .build());
    return addresses;
  }
}
