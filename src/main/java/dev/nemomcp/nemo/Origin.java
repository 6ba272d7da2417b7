package dev.nemomcp.nemo;

import java.net.URI;
import okhttp3.HttpUrl;

/** Where the backend lives, and which addresses may be called at all. */
record Origin(HttpUrl base) {

  Origin {
    if (!base.isHttps() && !isLoopback(base)) {
      throw new IllegalArgumentException(
          "The backend's address must start with https:// (http:// is for this machine only): "
              + base.host());
    }
  }

  static Origin of(URI address) {
    HttpUrl base = HttpUrl.get(address);
    if (base == null) {
      throw new IllegalArgumentException(
          "The backend's address is not a web address; it should look like https://host.");
    }
    return new Origin(base);
  }

  /** The address of a call. */
  HttpUrl.Builder path(String path) {
    return base.newBuilder().addEncodedPathSegments(path);
  }

  /** Whether credentials may go there. */
  boolean owns(HttpUrl url) {
    return url.scheme().equals(base.scheme())
        && url.host().equals(base.host())
        && url.port() == base.port();
  }

  /** Anything over https; plain http only to this machine, and only for a backend on it. */
  boolean allows(HttpUrl url) {
    return isLocal() ? isLoopback(url) || url.isHttps() : url.isHttps() && !isLoopback(url);
  }

  /**
   * Under which its account is kept. The editor on this machine is the same at whatever port it
   * listens today.
   */
  String accountName() {
    return isLocal() ? base.newBuilder().port(80).build().toString() : base.toString();
  }

  /** Whether the backend runs on this machine. */
  boolean isLocal() {
    return isLoopback(base);
  }

  private static boolean isLoopback(HttpUrl url) {
    String host = url.host();
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
