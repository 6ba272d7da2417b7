package dev.nemomcp.nemo;

import dev.nemomcp.draft.Waveform;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.JsonNode;

/** The NemoVideo API over HTTP. Thread-safe. */
public final class NemoClient implements Nemo {
  private final Api api;
  private final Sessions sessions;
  private final Uploads uploads;
  private final Recovery recovery;
  private final Turns turns;
  private final Renders renders;
  private final Downloads downloads;

  private NemoClient(NemoSettings settings) {
    api = new Api(settings);
    sessions = new Sessions(api, settings.web());
    uploads = new Uploads(api);
    recovery = new Recovery(sessions, settings.waiting());
    turns = new Turns(api, sessions, recovery, GuiTalk.load());
    renders = new Renders(api, api.origin().isLocal() ? PollSchedule.LOCAL : PollSchedule.CLOUD);
    downloads = new Downloads(api);
  }

  /**
   * A client for that backend. Nothing is called before the first method is.
   *
   * @throws IllegalArgumentException the backend's address cannot be used; the message is for the
   *     user
   */
  public static Nemo connect(NemoSettings settings) {
    return new NemoClient(settings);
  }

  @Override
  public Session createSession(String name, String language)
      throws NemoException, InterruptedException {
    return sessions.create(name, language);
  }

  @Override
  public Credits credits() throws NemoException, InterruptedException {
    JsonNode data = api.get("api/credits/balance/simple").data();
    return new Credits(
        data.path("available").asDouble(0),
        data.path("frozen").asDouble(0),
        data.path("total").asDouble(0),
        api.holder());
  }

  @Override
  public List<Uploaded> upload(String sessionId, List<Path> files, DoubleConsumer progress)
      throws NemoException, InterruptedException {
    return uploads.upload(sessionId, files, progress);
  }

  @Override
  public List<Uploaded> uploadUrls(String sessionId, List<URI> urls)
      throws NemoException, InterruptedException {
    return uploads.uploadUrls(sessionId, urls);
  }

  @Override
  public Turn say(String sessionId, String message, TurnListener listener)
      throws NemoException, InterruptedException {
    return turns.say(sessionId, message, listener);
  }

  @Override
  public State awaitChange(String sessionId, JsonNode workBefore)
      throws NemoException, InterruptedException {
    recovery.changed(sessionId, workBefore, (stage, percent) -> {});
    return sessions.state(sessionId);
  }

  @Override
  public State state(String sessionId) throws NemoException, InterruptedException {
    return sessions.state(sessionId);
  }

  @Override
  public Render startRender(String sessionId, String renderId, JsonNode draft, Output output)
      throws NemoException, InterruptedException {
    return renders.start(sessionId, renderId, draft, output);
  }

  @Override
  public Optional<Render> findRender(String renderId) throws NemoException, InterruptedException {
    return renders.find(renderId);
  }

  @Override
  public Render awaitRender(String renderId, Consumer<Render> seen)
      throws NemoException, InterruptedException {
    return renders.await(renderId, seen);
  }

  @Override
  public void cancelRender(String renderId) throws NemoException, InterruptedException {
    renders.cancel(renderId);
  }

  @Override
  public void download(Render render, Path file, DoubleConsumer progress)
      throws NemoException, InterruptedException {
    downloads.download(render, file, progress);
  }

  @Override
  public Optional<URI> projectLink(Session session) throws InterruptedException {
    return sessions.link(session);
  }

  @Override
  public Optional<byte[]> frames(String sessionId) throws NemoException, InterruptedException {
    return sessions.frames(sessionId);
  }

  @Override
  public Optional<Waveform> waveform(String sessionId) throws NemoException, InterruptedException {
    return sessions.waveform(sessionId);
  }
}
