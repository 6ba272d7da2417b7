package dev.nemomcp.studio.store;

/** The studio's database or folder cannot be used. The message says what to do. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
