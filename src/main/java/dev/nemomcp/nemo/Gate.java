package dev.nemomcp.nemo;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last check before a request leaves, behind every redirect: no plain http beyond this machine,
 * no other host's answer taken for the backend's, and no credentials or attribution for anyone but
 * the backend.
 */
final class Gate implements Interceptor {
  private final Origin origin;

  /** How far a request may go. Without one it stays with the backend. */
  enum Reach {
    /** Finished files often lie with another host. */
    ANYWHERE
  }

  /** A request that was held back here. */
  static final class Barred extends IOException {
    private static final long serialVersionUID = 1L;

    Barred(String message) {
      super(message);
    }
  }

  Gate(Origin origin) {
    this.origin = origin;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!origin.allows(request.url())) {
      throw new Barred("that is no safe address: " + request.url().host());
    }
    if (origin.owns(request.url())) {
      return chain.proceed(request);
    }
    if (request.tag(Reach.class) != Reach.ANYWHERE) {
      throw new Barred("it was sent on to another host: " + request.url().host());
    }
    Request.Builder bare = request.newBuilder().removeHeader("Authorization");
    for (String name : request.headers().names()) {
      if (name.regionMatches(true, 0, "X-", 0, 2)) {
        bare.removeHeader(name);
      }
    }
    return chain.proceed(bare.build());
  }
}
