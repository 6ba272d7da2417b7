package dev.nemomcp.project;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.NemoException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A backend in memory. It understands one thing, {@code title: words}; what it is told otherwise
 * changes nothing. What it was asked is kept, and its turns and renders can be held up.
 */
public final class FakeNemo implements Nemo {
  private static final JsonMapper JSON = new JsonMapper();

  /** One permit lets one turn, or one render, come to its end; full unless a test drains it. */
  public final Semaphore turns = new Semaphore(1_000);

  public final Semaphore renders = new Semaphore(1_000);

  /** Counted down when a turn has begun. */
  public final CountDownLatch turnBegun = new CountDownLatch(1);

  public final List<String> said = new CopyOnWriteArrayList<>();
  public final List<String> started = new CopyOnWriteArrayList<>();
  public final List<Path> uploaded = new CopyOnWriteArrayList<>();
  public final List<URI> fetched = new CopyOnWriteArrayList<>();

  /** Renders of this format fail; none where it is empty. */
  public volatile String unmakable = "";

  /** Thrown by the next call to {@link #say}. */
  public volatile NemoException failure;

  /** Thrown by the next upload. */
  public volatile NemoException refusal;

  private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
  private final Map<String, String> outcomes = new ConcurrentHashMap<>();

  /** What a finished file is said to be: smaller than the timeline. */
  public static FileMeter.Measured measure(Path file) {
    return new FileMeter.Measured(9_900, 1280, 720);
  }

  public Draft draft(String sessionId) {
    return drafts.get(sessionId);
  }

  public void put(String sessionId, Draft draft) {
    drafts.put(sessionId, draft);
  }

  /** The render of that id fails. */
  public void failRender(String renderId) {
    outcomes.put(renderId, "failed");
  }

  @Override
  public Session createSession(String name, String language) {
    String id = "session_" + name;
    drafts.put(id, Draft.empty(name));
    return new Session(id, "task_" + name, "");
  }

  @Override
  public Credits credits() {
    return new Credits(80, 20, 100, Holder.OWN);
  }

  @Override
  public List<Uploaded> upload(String sessionId, List<Path> files, DoubleConsumer progress)
      throws NemoException {
    if (refusal != null) {
      NemoException now = refusal;
      refusal = null;
      throw now;
    }
    List<Uploaded> result = new ArrayList<>();
    for (Path file : files) {
      uploaded.add(file);
      String name = file.getFileName().toString();
      boolean subtitles = name.endsWith(".srt") || name.endsWith(".vtt");
      if (!subtitles) {
        add(sessionId, name);
      }
      result.add(new Uploaded(name, subtitles ? "subtitle" : "video", 10, 1920, 1080, 30));
    }
    progress.accept(1);
    return result;
  }

  @Override
  public List<Uploaded> uploadUrls(String sessionId, List<URI> urls) throws NemoException {
    List<Uploaded> result = new ArrayList<>();
    for (URI url : urls) {
      fetched.add(url);
      add(sessionId, url.getPath());
      result.add(new Uploaded(url.getPath(), "video", 10, 1920, 1080, 30));
    }
    return result;
  }

  private void add(String sessionId, String name) throws NemoException {
    Draft draft = known(sessionId);
    List<Clip> clips = new ArrayList<>(draft.clips());
    clips.add(Clip.of("c" + clips.size(), name, name, 0, 10_000));
    drafts.put(sessionId, draft.withClips(clips).withCanvas(new Canvas(1920, 1080, 30)));
  }

  private Draft known(String sessionId) throws NemoException {
    Draft draft = drafts.get(sessionId);
    if (draft == null) {
      throw new NemoException.SessionLost("Unknown session.", "Upload again.");
    }
    return draft;
  }

  @Override
  public Turn say(String sessionId, String message, TurnListener listener)
      throws NemoException, InterruptedException {
    said.add(message);
    turnBegun.countDown();
    listener.alive("Editing", 50);
    turns.acquire();
    if (failure != null) {
      NemoException now = failure;
      failure = null;
      throw now;
    }
    if (!message.contains("title: ")) {
      String answer = message.endsWith("?") ? "You asked: " + message : "";
      return new Turn(answer, List.of(), List.of());
    }
    String words = message.substring(message.indexOf("title: ") + 7);
    Text title = new Text("t1", Text.Role.TITLE, words, 0, 3_000, TextStyle.TITLE);
    drafts.put(sessionId, known(sessionId).withTexts(List.of(title)));
    ToolUse use =
        new ToolUse(
            "title",
            JSON.createObjectNode(),
            JSON.readTree("{\"status\":\"done\",\"before\":\"none\",\"after\":\"0-3 s\"}"));
    return new Turn("Added the title.", List.of(), List.of(use));
  }

  @Override
  public State awaitChange(String sessionId, JsonNode draftBefore) throws NemoException {
    return state(sessionId);
  }

  @Override
  public State state(String sessionId) throws NemoException {
    Draft draft = known(sessionId);
    JsonNode json = draft.isEmpty() ? MissingNode.getInstance() : DraftJson.write(draft);
    return new State(json, JSON.createObjectNode());
  }

  @Override
  public Render startRender(String sessionId, String renderId, JsonNode draft, Output output) {
    started.add(renderId);
    if (output.format().equals(unmakable)) {
      failRender(renderId);
    }
    return new Render(renderId, "pending", 5, "", "");
  }

  @Override
  public Optional<Render> findRender(String renderId) {
    return started.contains(renderId)
        ? Optional.of(new Render(renderId, "processing", 40, "", ""))
        : Optional.empty();
  }

  @Override
  public Render awaitRender(String renderId, Consumer<Render> seen) throws InterruptedException {
    seen.accept(new Render(renderId, "processing", 40, "", ""));
    renders.acquire();
    String outcome = outcomes.getOrDefault(renderId, "completed");
    return new Render(renderId, outcome, 100, "", outcome.equals("failed") ? "No reason" : "");
  }

  @Override
  public void cancelRender(String renderId) {}

  @Override
  public void download(Render render, Path file, DoubleConsumer progress) throws NemoException {
    try {
      Files.write(file, ("render " + render.id()).getBytes(StandardCharsets.UTF_8));
      progress.accept(1);
    } catch (IOException e) {
      throw new NemoException.Unreachable("Not written.", "Try again.", e);
    }
  }

  @Override
  public Optional<URI> projectLink(Session session) {
    return Optional.empty();
  }

  @Override
  public Optional<byte[]> frames(String sessionId) {
    return Optional.empty();
  }

  @Override
  public Optional<Waveform> waveform(String sessionId) {
    return Optional.empty();
  }
}
