package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1"
      })
  void addressesOfTheOwnNetworkAreRefusedWhateverTheirName(String address) {
    assertThatThrownBy(
            () -> WebAddress.check(URI.create("https://cdn.example/a.mp4"), host -> all(address)))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("own network");
  }

  @Test
  void oneOwnAddressAmongPublicOnesIsEnough() {
    assertThatThrownBy(
            () ->
                WebAddress.check(
                    URI.create("https://cdn.example/a.mp4"), host -> all("8.8.8.8", "10.0.0.1")))
        .isInstanceOf(ProjectException.class);
  }

  @Test
  void aPublicAddressIsFine() throws ProjectException {
    URI uri = URI.create("https://cdn.example/a.mp4");
    assertThat(WebAddress.check(uri, host -> all("93.184.216.34")).uri()).isEqualTo(uri);
  }

  @Test
  void anUnknownHostIsNamed() {
    assertThatThrownBy(
            () ->
                WebAddress.check(
                    URI.create("https://nowhere.example/a.mp4"),
                    host -> {
                      throw new UnknownHostException(host);
                    }))
        .hasMessageContaining("nowhere.example");
  }

  @Test
  void aLinkThatCarriesAPasswordIsRefused() {
    assertThatThrownBy(
            () ->
                WebAddress.check(
                    URI.create("https://me:secret@cdn.example/a.mp4"), host -> all("8.8.8.8")))
        .isInstanceOf(ProjectException.class)
        .hasMessageNotContaining("secret");
  }

  private static InetAddress[] all(String... addresses) throws UnknownHostException {
    InetAddress[] all = new InetAddress[addresses.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = InetAddress.getByName(addresses[i]);
    }
    return all;
  }
}
