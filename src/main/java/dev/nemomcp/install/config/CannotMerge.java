package dev.nemomcp.install.config;

/** A configuration that was left as it is; the message is a sentence that says why. */
public final class CannotMerge extends Exception {
  private static final long serialVersionUID = 1L;

  public CannotMerge(String reason) {
    super(reason);
  }

  public CannotMerge(String reason, Throwable cause) {
    super(reason, cause);
  }
}
