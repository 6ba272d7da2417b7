package dev.nemomcp.nemo;

import dev.nemomcp.draft.Waveform;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The NemoVideo API, one method a call. Blocking; interrupting the thread stops the waiting and
 * closes the connection, never work that was paid for. Signing in, attribution and what can be
 * repeated safely are taken care of inside.
 */
public interface Nemo {

  /**
   * Opens a project on the backend.
   *
   * @param language of the user, such as {@code en} or {@code zh-CN}
   */
  Session createSession(String name, String language) throws NemoException, InterruptedException;

  /** What is left to spend. */
  Credits credits() throws NemoException, InterruptedException;

  /** Sends files, at most 500 MB each; {@code progress} is told 0…1. */
  List<Uploaded> upload(String sessionId, List<Path> files, DoubleConsumer progress)
      throws NemoException, InterruptedException;

  /** Has the backend fetch media from the web. */
  List<Uploaded> uploadUrls(String sessionId, List<URI> urls)
      throws NemoException, InterruptedException;

  /**
   * Says something to the editing agent and waits for the end of its turn. Sent once, whatever
   * happens: where the stream breaks off, what the turn did is looked up in the state, see {@link
   * Turn#recovered()}.
   *
   * @throws NemoException.NotSent it did not reach the backend; after any other failure it may have
   */
  Turn say(String sessionId, String message, TurnListener listener)
      throws NemoException, InterruptedException;

  /**
   * Waits for a turn whose stream was lost with an earlier process: returns as soon as the work
   * differs from {@code workBefore}, and after five and a half minutes in any case, so compare.
   */
  State awaitChange(String sessionId, JsonNode workBefore)
      throws NemoException, InterruptedException;

  /** The project as it is. */
  State state(String sessionId) throws NemoException, InterruptedException;

  /**
   * Starts a render of the draft, passed on as it came. The id is the caller's, so that it can be
   * kept before the call; starting the same id again joins the render that is there.
   *
   * @return with another id where the backend had used up the given one: keep that
   */
  Render startRender(String sessionId, String renderId, JsonNode draft, Output output)
      throws NemoException, InterruptedException;

  /** How far a render is; empty where the backend knows none of that id. */
  Optional<Render> findRender(String renderId) throws NemoException, InterruptedException;

  /**
   * Waits until a render is completed or failed, through faults of the network.
   *
   * @param seen told after every look
   */
  Render awaitRender(String renderId, Consumer<Render> seen)
      throws NemoException, InterruptedException;

  /** Best effort. */
  void cancelRender(String renderId) throws NemoException, InterruptedException;

  /**
   * Fetches a finished render. The file appears under its name only when whole, and replaces what
   * is there: asking is the caller's. What was fetched before a break is not fetched again.
   */
  void download(Render render, Path file, DoubleConsumer progress)
      throws NemoException, InterruptedException;

  /** A link that opens the project in a browser, where the backend has one. */
  Optional<URI> projectLink(Session session) throws InterruptedException;

  /** A picture of the timeline's frames (JPEG), where the backend can draw one. */
  Optional<byte[]> frames(String sessionId) throws NemoException, InterruptedException;

  /** How loud the timeline's clips are, where the backend can tell. */
  Optional<Waveform> waveform(String sessionId) throws NemoException, InterruptedException;

  /**
   * @param id used in every later call
   * @param taskId the project's own id
   * @param userId for the registration link; may be empty
   */
  record Session(String id, String taskId, String userId) {}

  /**
   * @param available to spend now
   * @param frozen reserved by running work
   * @param total both
   * @param holder whose they are
   */
  record Credits(double available, double frozen, double total, Holder holder) {}

  /**
   * Whose account it is.
   *
   * @param anonymous made for this machine, not the user's own
   * @param expires when an anonymous account ends, where that is known
   * @param registration where an anonymous account becomes the user's own and keeps its projects
   */
  record Holder(boolean anonymous, Optional<Instant> expires, Optional<URI> registration) {
    /** Somebody who signed in with a token of their own. */
    public static final Holder OWN = new Holder(false, Optional.empty(), Optional.empty());
  }

  /**
   * @param name of the file
   * @param type {@code video}, {@code image} or {@code audio}
   * @param seconds length; 0 for a photo
   * @param width pixels; 0 where unknown
   * @param height pixels
   * @param framesPerSecond 0 where unknown
   */
  record Uploaded(
      String name, String type, double seconds, int width, int height, double framesPerSecond) {}

  /**
   * A turn of the editing agent.
   *
   * @param reply what it says in the end; may be empty
   * @param progress what it said on the way
   * @param tools what it did, in order
   * @param recovered the stream broke off; what the turn did is known from the draft alone
   */
  record Turn(String reply, List<String> progress, List<ToolUse> tools, boolean recovered) {
    public Turn {
      progress = List.copyOf(progress);
      tools = List.copyOf(tools);
    }

    /** A turn that was heard to its end. */
    public Turn(String reply, List<String> progress, List<ToolUse> tools) {
      this(reply, progress, tools, false);
    }
  }

  /**
   * @param name of the backend's own tool; from the studio a {@code Kind}'s wire name
   * @param result as it came; from the studio {@code {status: done | unchanged | not_done, before,
   *     after, note, reason, instead}}
   */
  record ToolUse(String name, JsonNode arguments, JsonNode result) {}

  /** Told about a running turn, on the thread that waits for it. */
  interface TurnListener {
    /**
     * The turn is alive: told at every sign of progress, and every two minutes at least.
     *
     * @param stage as far as the backend says; may be empty
     * @param percent 0…100, or −1 where unknown
     */
    void alive(String stage, double percent);
  }

  /**
   * @param draft as it came; missing where there is none yet
   * @param raw all of {@code data.state}
   */
  record State(JsonNode draft, JsonNode raw) {
    /** Before there is a session. */
    public static final State NONE =
        new State(MissingNode.getInstance(), MissingNode.getInstance());

    /**
     * What an edit may leave its mark on, to be compared with later: {@code {draft, canvas,
     * generated}}, each only where there is something. Of generated media only how many there are,
     * as their addresses may be signed anew at each look.
     */
    public JsonNode work() {
      ObjectNode work = JsonNodeFactory.instance.objectNode();
      if (!draft.isMissingNode()) {
        work.set("draft", draft);
      }
      if (raw.path("canvas_config").isObject()) {
        work.set("canvas", raw.path("canvas_config"));
      }
      int generated = things(raw.path("generated_media"));
      return generated == 0 ? work : work.put("generated", generated);
    }

    private static int things(JsonNode media) {
      int within = 0;
      for (JsonNode each : media) {
        within += each.isContainer() ? Math.max(1, things(each)) : media.isArray() ? 1 : 0;
      }
      return within;
    }
  }

  /**
   * @param format {@code mp4} …
   * @param quality {@code high} …
   * @param shortSide 0 for the draft's own; understood by the studio
   * @param framesPerSecond 0 for the draft's own; understood by the studio
   * @param maxBytes 0 for no bound; understood by the studio
   */
  record Output(String format, String quality, int shortSide, int framesPerSecond, long maxBytes) {}

  /**
   * @param status {@code pending}, {@code processing}, {@code completed} or {@code failed}
   * @param percent 0…100
   * @param url where the file is; empty until it is done, or where only the download call has it
   * @param message why it failed; may be empty
   */
  record Render(String id, String status, double percent, String url, String message) {
    public boolean isDone() {
      return status.equals("completed");
    }

    public boolean isFailed() {
      return status.equals("failed");
    }
  }
}
