package dev.nemomcp.studio.http;

import dev.nemomcp.studio.store.Sessions;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Tokens;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Lets calls in: from this machine only, by known clients, to their own sessions. */
final class Gate {
  private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final List<String> ATTRIBUTION =
      List.of("X-Skill-Source", "X-Skill-Version", "X-Skill-Platform");
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Sessions sessions;

  Gate(Tokens tokens, Sessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** Refuses what a page in a browser may have been tricked into sending here. */
  void checkOrigin(Context call) {
    String origin = call.header("Origin");
    if (!isLoopback("http://" + call.host()) || (origin != null && !isLoopback(origin))) {
      throw ApiError.forbidden("The studio serves programs on this machine only.");
    }
  }

  /** The client whose token came with the call. */
  String client(Context call) {
    String header = call.header("Authorization");
    if (header == null || !header.startsWith(BEARER)) {
      throw ApiError.notSignedIn();
    }
    return tokens
        .clientOf(header.substring(BEARER.length()).strip())
        .orElseThrow(ApiError::notSignedIn);
  }

  /** The caller's session of that id. */
  Session session(Context call, String sessionId) {
    return sessions.use(client(call), sessionId).orElseThrow(ApiError::noSuchSession);
  }

  /** Exports are for skills that say who they are. */
  void checkAttribution(Context call) {
    for (String name : ATTRIBUTION) {
      String value = call.header(name);
      if (value == null || value.isBlank()) {
        throw ApiError.notInPlan(
            "Exporting needs the headers X-Skill-Source, X-Skill-Version and X-Skill-Platform; "
                + name
                + " is missing.");
      }
    }
  }

  /** The call's body as a JSON object. */
  static JsonNode body(Context call) {
    try {
      JsonNode body = Envelope.JSON.readTree(call.body());
      if (body.isObject()) {
        return body;
      }
    } catch (JacksonException e) {
      throw ApiError.badRequest("The body is not valid JSON: " + e.getOriginalMessage());
    }
    throw ApiError.badRequest("The body has to be a JSON object.");
  }

  /** Where the caller finds this studio. */
  static String baseUrl(Context call) {
    return "http://" + call.host();
  }

  private static boolean isLoopback(String origin) {
    try {
      String host = URI.create(origin).getHost();
      return host != null && LOOPBACK_NAMES.contains(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
