package dev.nemomcp.nemo;

import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import tools.jackson.databind.json.JsonMapper;

/** What a fake backend does to an answer instead of just giving it. */
@FunctionalInterface
public interface Trouble {
  MockResponse.Builder on(MockResponse.Builder answer);

  /** An error in the envelope of an HTTP 200. */
  static Trouble code(int code, String message) {
    return status(200, Map.of("code", code, "message", message, "data", Map.of()));
  }

  /** An error as HTTP status, with the body of a web framework. */
  static Trouble status(int status) {
    return status(status, Map.of("detail", "error " + status));
  }

  static Trouble status(int status, Object json) {
    return answer -> FakeNemo.json(json).code(status);
  }

  static Trouble header(Trouble trouble, String name, String value) {
    return answer -> trouble.on(answer).setHeader(name, value);
  }

  static Trouble redirect(String location) {
    return answer -> new MockResponse.Builder().code(302).addHeader("Location", location);
  }

  /** The request is read, and the connection then reset. */
  static Trouble reset() {
    return answer -> answer.onResponseStart(new SocketEffect.CloseSocket());
  }

  /** The connection is closed in the middle of the answer. */
  static Trouble truncated() {
    return answer -> answer.onResponseBody(new SocketEffect.CloseSocket());
  }

  /** Nothing is answered, and the connection stays. */
  static Trouble hung() {
    return answer -> answer.onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  /** The answer stops in the middle, and the connection stays. */
  static Trouble hungHalfway() {
    return answer -> answer.onResponseBody(SocketEffect.Stall.INSTANCE);
  }

  /** The given text instead of the answer. */
  static Trouble body(String json) {
    return answer -> FakeNemo.json(new JsonMapper().readTree(json));
  }
}
