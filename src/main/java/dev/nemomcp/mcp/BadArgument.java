package dev.nemomcp.mcp;

/** An argument that cannot be what was meant; the message says what can. */
final class BadArgument extends Exception {
  private static final long serialVersionUID = 1L;

  BadArgument(String message) {
    super(message);
  }
}
