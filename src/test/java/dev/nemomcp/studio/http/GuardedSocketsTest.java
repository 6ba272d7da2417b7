package dev.nemomcp.studio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedSocketsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:127.0.0.1"
      })
  void refusesAddressesOfPrivateNetworks(String address) throws Exception {
    assertThat(GuardedSockets.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "100.128.0.1", "2606:4700::1111"})
  void takesAddressesOfTheInternet(String address) throws Exception {
    assertThat(GuardedSockets.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void refusesLinksToThisMachine() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      WebFetch web = new WebFetch(GuardedSockets::isPublic, new UploadLimit(1000));
      assertThatThrownBy(() -> web.fetch(server.url("/a.mp4").toString(), folder.resolve("a")))
          .isInstanceOf(ApiError.class)
          .hasMessageContaining("private network");
      assertThat(server.getRequestCount()).isZero();
    }
  }

  @Test
  void refusesRedirectsThatLeadInside() throws Exception {
    try (MockWebServer outside = new MockWebServer();
        MockWebServer inside = new MockWebServer()) {
      outside.start(InetAddress.getByName("127.0.0.2"), 0);
      inside.start(InetAddress.getByName("127.0.0.3"), 0);
      String secret = "http://127.0.0.3:" + inside.getPort() + "/secret";
      outside.enqueue(new MockResponse.Builder().code(302).addHeader("Location", secret).build());
      WebFetch web =
          new WebFetch(
              address -> address.getHostAddress().equals("127.0.0.2"), new UploadLimit(1000));
      assertThatThrownBy(
              () ->
                  web.fetch(
                      "http://127.0.0.2:" + outside.getPort() + "/a.mp4", folder.resolve("a")))
          .hasMessageContaining("private network");
      assertThat(outside.getRequestCount()).isEqualTo(1);
      assertThat(inside.getRequestCount()).isZero();
    }
  }

  @Test
  void saysThatAServerCannotBeReached() throws IOException {
    WebFetch web = new WebFetch(address -> true, new UploadLimit(1000));
    assertThatThrownBy(() -> web.fetch("http://127.0.0.1:1/a.mp4", folder.resolve("a")))
        .isInstanceOf(ApiError.class)
        .hasMessageStartingWith("“http://127.0.0.1:1/a.mp4” cannot be fetched");
  }
}
