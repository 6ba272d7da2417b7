package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.language.Known;
import dev.nemomcp.studio.agent.EditTurn.Outcome;
import dev.nemomcp.studio.agent.TurnEvent.Progress;
import dev.nemomcp.studio.agent.TurnEvent.Text;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Store;
import dev.nemomcp.studio.store.StoreFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editing agent. Turns run in the background, one a session at a time in the order they came,
 * whether or not somebody listens.
 */
public final class Agent implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Agent.class);
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

  private final Tools tools;
  private final Store store;
  private final Map<String, SessionLine> lines = new ConcurrentHashMap<>();
  private final Map<TurnFeed, Boolean> open = new ConcurrentHashMap<>();
  private final ExecutorService turns = Executors.newCachedThreadPool(named("turn"));
  private final ScheduledExecutorService reports =
      Executors.newSingleThreadScheduledExecutor(named("turn reports"));

  public Agent(Tools tools, Store store) {
    this.tools = tools;
    this.store = store;
  }

  /** Takes a message on; empty where too many of the session's are waiting already. */
  public Optional<TurnFeed> say(Session session, String message) {
    SessionLine line = lines.computeIfAbsent(session.id(), id -> new SessionLine());
    if (!line.join()) {
      return Optional.empty();
    }
    TurnFeed feed = new TurnFeed();
    open.put(feed, true);
    turns.execute(
        () -> {
          try {
            inTurn(line, session, message, feed);
          } catch (InterruptedException e) {
            LOG.info("A turn was stopped: the studio is closing");
          } finally {
            line.leave();
            open.remove(feed);
            feed.end();
          }
        });
    return Optional.of(feed);
  }

  /** Puts footage that has arrived onto the session's timeline, now or after the running turn. */
  public void placeArrivals(Session session) {
    store
        .placement()
        .placeWaiting(
            session.id(), (draft, placed, arrived) -> place(session, draft, placed, arrived));
  }

  /** Stops every turn, without a trace in the draft, and says so in the state. */
  @Override
  public void close() {
    turns.shutdownNow();
    reports.shutdownNow();
    open.keySet().forEach(TurnFeed::end);
    try {
      turns.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    store.turns().abandonOwn();
  }

  private void inTurn(SessionLine line, Session session, String message, TurnFeed feed)
      throws InterruptedException {
    line.enter(() -> feed.tell(waiting(message)));
    try {
      long id = begin(session, message, feed);
      work(id, session, message, feed);
    } finally {
      line.exit();
    }
    placeArrivals(session);
  }

  private long begin(Session session, String message, TurnFeed feed) throws InterruptedException {
    Optional<Long> id = store.turns().begin(session.id(), message);
    if (id.isEmpty()) {
      feed.tell(waiting(message));
    }
    while (id.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
      id = store.turns().begin(session.id(), message);
    }
    return id.get();
  }

  private Progress waiting(String message) {
    return new Progress(wording(message).say("waiting"), 0);
  }

  /** In the language of what was said, whatever the session was opened in. */
  private Wording wording(String message) {
    return Wording.in(tools.interpreter().apply(message, Known.NOTHING).language());
  }

  private void work(long id, Session session, String message, TurnFeed feed)
      throws InterruptedException {
    LatestProgress latest = new LatestProgress();
    ScheduledFuture<?> reporting =
        reports.scheduleAtFixedRate(
            () -> report(id, latest.get()), 0, BETWEEN_REPORTS.toMillis(), TimeUnit.MILLISECONDS);
    try {
      Outcome outcome =
          new EditTurn(tools, store, session, message, latest.andThen(feed::tell)).run();
      store.turns().end(id, "done", outcome.reply(), JSON.writeValueAsString(outcome.results()));
    } catch (RuntimeException e) {
      LOG.error("A turn broke", e);
      String reply = wording(message).say("turn.broke");
      feed.tell(new Text(reply));
      store.turns().end(id, "failed", reply, "[]");
    } finally {
      reporting.cancel(false);
    }
  }

  private static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private void report(long id, Progress progress) {
    try {
      store.turns().report(id, progress.stage(), progress.percent());
    } catch (StoreFailure e) {
      LOG.warn("How far a turn is could not be noted", e);
    }
  }

  private String place(
      Session session, Optional<String> draft, List<Media> placed, List<Media> arrived) {
    Draft current =
        draft
            .map(json -> DraftJson.read(JSON.readTree(json)))
            .orElseGet(() -> Draft.empty(session.name()));
    return DraftJson.write(tools.assembly().add(current, placed, arrived)).toString();
  }
}
