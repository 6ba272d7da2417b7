package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StudioTurnsTest extends StudioTest {

  @Test
  void beatsWhileItWorks() throws Exception {
    String session = sessionWithVideo();
    CompletableFuture<List<JsonNode>> turn = eventsLater(session, "freeze");
    await()
        .until(() -> client.state(session).at("/last_turn/status").asString("").equals("running"));
    assertThat(turn).isNotDone();
    await().pollDelay(Duration.ofMillis(200)).until(() -> true);
    engine.thaw.countDown();
    assertThat(turn.get())
        .filteredOn(event -> event.path("type").asString().equals("heartbeat"))
        .isNotEmpty();
  }

  @Test
  void aTurnGoesOnWhenItsListenerHangsUp() throws Exception {
    String session = sessionWithVideo();
    client.sayAndHangUp(session, "freeze Later");
    JsonNode running = client.state(session).path("last_turn");
    assertThat(running.path("message").asString()).isEqualTo("freeze Later");
    engine.thaw.countDown();
    await().until(() -> client.state(session).at("/last_turn/status").asString().equals("done"));
    JsonNode state = client.state(session);
    assertThat(state.at("/last_turn/results/0/name").asString()).isEqualTo("freeze");
    assertThat(state.at("/last_turn/reply").asString()).contains("“Later”");
    assertThat(state.path("history").size()).isEqualTo(2);
  }

  @Test
  void oneTurnWaitsForTheOther() throws Exception {
    String session = sessionWithVideo();
    CompletableFuture<List<JsonNode>> first = eventsLater(session, "freeze First");
    await()
        .until(() -> client.state(session).at("/last_turn/status").asString("").equals("running"));
    CompletableFuture<List<JsonNode>> second = eventsLater(session, "title Second");
    engine.thaw.countDown();
    first.get();
    second.get();
    assertThat(client.state(session).path("history"))
        .extracting(version -> version.path("label").asString())
        .containsExactly("+ talk.mp4", "freeze First", "title Second");
  }

  @Test
  void tooManyTurnsAtOnceAreRefused() throws Exception {
    String session = sessionWithVideo();
    List<CompletableFuture<Integer>> turns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      turns.add(later(() -> client.say(session, "freeze").status()));
    }
    await().until(() -> turns.stream().filter(CompletableFuture::isDone).count() == 3);
    engine.thaw.countDown();
    assertThat(turns)
        .extracting(CompletableFuture::join)
        .containsOnly(200, 429)
        .filteredOn(status -> status == 429)
        .hasSize(3);
  }

  @Test
  void footageThatArrivesDuringATurnIsPlacedAfterIt() throws Exception {
    String session = sessionWithVideo();
    CompletableFuture<List<JsonNode>> turn = eventsLater(session, "freeze First");
    await()
        .until(() -> client.state(session).at("/last_turn/status").asString("").equals("running"));
    assertThat(client.upload(session, file("more.mp4", "more footage")).code()).isZero();
    engine.thaw.countDown();
    turn.get();
    assertThat(client.state(session).path("history"))
        .extracting(version -> version.path("label").asString())
        .containsExactly("+ talk.mp4", "freeze First", "+ more.mp4");
    assertThat(client.state(session).at("/draft/d").asInt()).isEqualTo(20_000);
  }

  @Test
  void aTurnThatIsStoppedLeavesNoTraceInTheDraftAndSaysSo() throws Exception {
    String session = sessionWithVideo();
    CompletableFuture<List<JsonNode>> turn = eventsLater(session, "title Hi, freeze");
    await()
        .until(() -> client.state(session).at("/last_turn/status").asString("").equals("running"));
    studio.close();
    assertThat(turn).succeedsWithin(Duration.ofSeconds(30));
    studio = open();
    client = StudioClient.signedIn(studio.uri(), "client-1");
    JsonNode state = client.state(session);
    assertThat(state.at("/last_turn/status").asString()).isEqualTo("failed");
    assertThat(state.at("/last_turn/reply").asString()).contains("stopped", "Say it again");
    assertThat(state.path("history").size()).isEqualTo(1);
  }

  private CompletableFuture<List<JsonNode>> eventsLater(String session, String message) {
    StudioClient now = client;
    return later(() -> now.events(session, message));
  }

  private static <T> CompletableFuture<T> later(Callable<T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                result.complete(call.call());
              } catch (Exception e) {
                result.completeExceptionally(e);
              }
            })
        .start();
    return result;
  }
}
