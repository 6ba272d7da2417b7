package dev.nemomcp.studio.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.store.Renders.Render;
import dev.nemomcp.studio.store.Renders.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RendersTest extends StoreTest {

  @Test
  void takeAnIdOnce() {
    String session = session();
    assertThat(store.renders().submit("r1", session, "{}", "{}")).isTrue();
    assertThat(store.renders().submit("r1", session, "{}", "{}")).isFalse();
  }

  @Test
  void areClaimedInTheOrderTheyCame() {
    String session = session();
    store.renders().submit("r1", session, "{}", "{}");
    store.renders().submit("r2", session, "{}", "{}");
    assertThat(store.renders().claim()).map(Render::id).contains("r1");
    assertThat(store.renders().claim()).map(Render::id).contains("r2");
    assertThat(store.renders().claim()).isEmpty();
  }

  @Test
  void tellHowFarTheyAreAndWhereTheFileLies() {
    submitAndClaim();
    assertThat(store.renders().report("r1", 0.25)).isTrue();
    assertThat(render().progress()).isEqualTo(0.25);
    assertThat(store.renders().complete("r1", "/final.mp4")).isTrue();
    assertThat(render().status()).isEqualTo(Status.COMPLETED);
    assertThat(render().file()).isEqualTo("/final.mp4");
    assertThat(store.renders().findByFileKey(render().fileKey())).contains(render());
  }

  @Test
  void areTakenUpAgainWhenTheirProcessIsGone() throws Exception {
    store.renders().submit("r1", session(), "{}", "{}");
    try (Store killed = open(GONE)) {
      assertThat(killed.renders().claim()).isPresent();
    }
    assertThat(store.renders().claim()).map(Render::id).contains("r1");
  }

  @Test
  void areTakenUpAgainWhenALeaseEndsAndTheOldWorkerHearsOfIt() throws Exception {
    store.renders().submit("r1", session(), "{}", "{}");
    try (Store remote = open(ELSEWHERE)) {
      assertThat(remote.renders().claim()).isPresent();
      assertThat(store.renders().claim()).isEmpty();
      pass(Renders.LEASE);
      assertThat(store.renders().claim()).isPresent();
      assertThat(remote.renders().report("r1", 0.9)).isFalse();
      assertThat(remote.renders().complete("r1", "/late.mp4")).isFalse();
    }
    assertThat(render().status()).isEqualTo(Status.PROCESSING);
  }

  @Test
  void failWhenTheyTakeTheirProcessDownAgainAndAgain() throws Exception {
    store.renders().submit("r1", session(), "{}", "{}");
    for (int i = 0; i < 3; i++) {
      try (Store killed = open(GONE)) {
        assertThat(killed.renders().claim()).isPresent();
      }
    }
    assertThat(store.renders().claim()).isEmpty();
    assertThat(render().status()).isEqualTo(Status.FAILED);
    assertThat(render().message()).contains("ended each time");
  }

  @Test
  void thatWereReleasedCountAsUntried() {
    for (int i = 0; i < 5; i++) {
      if (i == 0) {
        store.renders().submit("r1", session(), "{}", "{}");
      }
      assertThat(store.renders().claim()).isPresent();
      assertThat(store.renders().release("r1")).isTrue();
    }
  }

  @Test
  void areCancelledForGood() {
    submitAndClaim();
    assertThat(store.renders().cancel("r1")).isTrue();
    assertThat(store.renders().report("r1", 0.5)).isFalse();
    assertThat(store.renders().complete("r1", "/final.mp4")).isFalse();
    assertThat(render().status()).isEqualTo(Status.FAILED);
    assertThat(render().message()).isEqualTo("The render was cancelled.");
    assertThat(store.renders().cancel("r1")).isFalse();
  }

  @Test
  void listTheirFilesLatestFirst() {
    String session = session();
    for (String id : new String[] {"r1", "r2"}) {
      store.renders().submit(id, session, "{}", "{}");
      store.renders().claim();
      store.renders().complete(id, "/" + id + ".mp4");
      pass(Duration.ofSeconds(1));
    }
    assertThat(store.renders().finished())
        .extracting(Renders.Finished::id)
        .containsExactly("r2", "r1");
    store.renders().forgetFile("r2");
    assertThat(store.renders().finished()).extracting(Renders.Finished::id).containsExactly("r1");
  }

  private void submitAndClaim() {
    store.renders().submit("r1", session(), "{}", "{}");
    assertThat(store.renders().claim()).isPresent();
  }

  private Render render() {
    return store.renders().find("r1").orElseThrow();
  }
}
