package dev.nemomcp.nemo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import okhttp3.Response;
import okio.BufferedSource;
import tools.jackson.databind.JsonNode;

/**
 * What the backend answered: {@code {"code":0,"message":…,"data":{…}}}, where it keeps to that.
 *
 * @param status of HTTP
 * @param body missing where it was no JSON
 * @param retryAfter the header as it came; empty where there was none
 */
record Answer(int status, JsonNode body, String retryAfter) {
  private static final long MAX_BYTES = 64L << 20;

  static Answer read(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(MAX_BYTES)) {
      throw new IOException("the answer is larger than any answer should be");
    }
    return new Answer(
        response.code(),
        Json.read(Secret.hidden(response.request(), source.readUtf8())),
        Optional.ofNullable(response.header("Retry-After")).orElse(""));
  }

  /** The backend's own code, also where it came as text; 0 without one. */
  int code() {
    return body.path("code").asInt(0);
  }

  /** What the call was for: {@code data}, or everything where there is no {@code data}. */
  JsonNode data() {
    return body.path("data").isObject() || body.path("data").isArray() ? body.path("data") : body;
  }

  /** Why, in the backend's words; may be empty. */
  String message() {
    for (String name : new String[] {"message", "msg", "detail", "error", "errorMessage"}) {
      JsonNode said = body.path(name);
      if (said.isString() && !said.asString().isBlank()) {
        return said.asString().strip();
      }
      if (said.path("message").isString()) {
        return said.path("message").asString().strip();
      }
    }
    return "";
  }

  /** Said by something on the way that lost sight of the backend, which may still be at work. */
  boolean isFromGateway() {
    return status == 408 || status == 502 || status == 504 || status >= 520 && status <= 524;
  }

  Fault fault() {
    return Fault.of(this);
  }

  /** How long the backend wants to be left alone, in seconds or as a date. */
  Optional<Duration> retryAfter(Instant now) {
    String text = retryAfter.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
