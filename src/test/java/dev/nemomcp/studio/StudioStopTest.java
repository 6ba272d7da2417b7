package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StudioStopTest extends StudioTest {

  @Test
  void aCallThatNeverEndsIsCutOffWhenItStops() throws Exception {
    URI uri = studio.uri();
    String session = sessionWithVideo();
    ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();
    try (Socket caller = new Socket(uri.getHost(), uri.getPort())) {
      beginACall(caller);
      var cut = drips.scheduleAtFixedRate(() -> drip(caller), 0, 20, TimeUnit.MILLISECONDS);

      studio.close();

      assertThatThrownBy(() -> cut.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(() -> new Socket(uri.getHost(), uri.getPort()))
          .isInstanceOf(IOException.class);
    } finally {
      drips.shutdownNow();
    }
    studio = open();
    client = StudioClient.signedIn(studio.uri(), "client-1");
    assertThat(client.state(session).path("draft").isMissingNode()).isFalse();
  }

  /** Sends the head of a call and waits until the studio reads its body. */
  private void beginACall(Socket caller) throws IOException {
    String token =
        client
            .send("POST", "/api/auth/anonymous-token", null, Map.of("X-Client-Id", "client-2"))
            .data("token")
            .asString();
    String head =
        """
        POST /api/tasks/me/with-session/nemo_agent HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer %s\r
        Content-Length: 1000\r
        Expect: 100-continue\r
        \r
        """;
    caller.getOutputStream().write(head.formatted(token).getBytes(StandardCharsets.US_ASCII));
    assertThat(
            new BufferedReader(
                    new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))
                .readLine())
        .isEqualTo("HTTP/1.1 100 Continue");
  }

  /** Sends another byte of the body: the connection is never idle. */
  private static void drip(Socket caller) {
    try {
      caller.getOutputStream().write(' ');
      caller.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
