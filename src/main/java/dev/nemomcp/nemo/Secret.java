package dev.nemomcp.nemo;

import okhttp3.Request;

/** A word that must never be printed: {@link #toString()} hides it. */
public record Secret(String value) {
  private static final String HIDDEN = "(hidden)";

  /** What is shorter may be part of an innocent word. */
  private static final int SHORTEST_HIDDEN = 8;

  public Secret {
    value = value.strip();
    if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "The token has characters that no token has. Copy it again, without quotes or line"
              + " breaks.");
    }
  }

  /** Another's text, should it repeat the token that went out with its request. */
  static String hidden(Request request, String text) {
    String sent = request.header("Authorization");
    String token = sent == null ? "" : sent.substring(sent.indexOf(' ') + 1);
    return token.length() < SHORTEST_HIDDEN ? text : text.replace(token, HIDDEN);
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
