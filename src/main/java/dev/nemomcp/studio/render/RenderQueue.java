package dev.nemomcp.studio.render;

import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.studio.render.Renderer.Output;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import dev.nemomcp.studio.store.Renders;
import dev.nemomcp.studio.store.Renders.Render;
import dev.nemomcp.studio.store.SessionMedia;
import dev.nemomcp.studio.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders what is in line, one at a time. Several processes may work on the same line; a render
 * whose process ends is taken up again by another, or by the next.
 */
public final class RenderQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RenderQueue.class);
  private static final JsonMapper JSON = new JsonMapper();
  private static final long LOOK_EVERY_MILLIS = 2_000;
  private static final long REPORT_EVERY_MILLIS = 500;

  private final Renders renders;
  private final SessionMedia media;
  private final Renderer renderer;
  private final FinishedFiles files;
  private final Semaphore arrivals = new Semaphore(0);
  private final ExecutorService worker = Executors.newSingleThreadExecutor(daemon("render"));
  private final Thread foreman = daemon("render queue").newThread(this::workOff);

  public RenderQueue(Renders renders, SessionMedia media, Renderer renderer, FinishedFiles files) {
    this.renders = renders;
    this.media = media;
    this.renderer = renderer;
    this.files = files;
  }

  public void start() {
    foreman.start();
  }

  /** Says that something was put in line, or taken out of it. */
  public void wake() {
    arrivals.release();
  }

  /** Stops; a render that is running goes back into the line. */
  @Override
  public void close() {
    foreman.interrupt();
    try {
      // It ends the worker itself: stopped before it, a render would look as if it had failed.
      foreman.join(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    worker.shutdownNow();
  }

  private void workOff() {
    try {
      while (true) {
        try {
          for (var next = renders.claim(); next.isPresent(); next = renders.claim()) {
            work(next.get());
            files.sweep(renders);
          }
        } catch (StoreFailure | IOException e) {
          LOG.warn("The render queue has to wait", e);
        }
        if (arrivals.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          arrivals.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("The render queue is closed");
    }
  }

  private void work(Render render) throws InterruptedException {
    AtomicReference<Double> progress = new AtomicReference<>(0.0);
    Future<Path> file = worker.submit(() -> make(render, progress));
    try {
      while (!isOver(render, file, progress.get())) {
        if (!renders.report(render.id(), progress.get())) {
          file.cancel(true);
        }
      }
    } catch (InterruptedException e) {
      file.cancel(true);
      renders.release(render.id());
      throw e;
    }
  }

  private boolean isOver(Render render, Future<Path> file, double progress)
      throws InterruptedException {
    if (file.isCancelled()) {
      return true;
    }
    try {
      renders.complete(
          render.id(), file.get(REPORT_EVERY_MILLIS, TimeUnit.MILLISECONDS).toString());
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      LOG.warn("Render {} failed at {}", render.id(), progress, e.getCause());
      renders.fail(render.id(), reason(e.getCause()));
      return true;
    }
  }

  private Path make(Render render, AtomicReference<Double> progress)
      throws IOException, RenderFailed, InterruptedException {
    Output output = JSON.readValue(render.output(), Output.class);
    return renderer
        .render(
            DraftJson.read(JSON.readTree(render.draft())),
            media.of(render.sessionId()),
            output,
            files.newFile(render.fileKey(), output.format()),
            progress::set)
        .file();
  }

  private static String reason(Throwable cause) {
    if (cause instanceof RenderFailed failed) {
      return failed.getMessage() + " " + failed.remedy();
    }
    if (cause instanceof IOException) {
      return "The file could not be written ("
          + cause.getMessage()
          + "). Check that the disk is not full, and export again.";
    }
    return "Something went wrong inside the studio. Export again; if it happens again, undo the"
        + " last edit and export that.";
  }

  private static ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
