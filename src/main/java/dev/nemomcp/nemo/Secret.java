package dev.nemomcp.nemo;

/** A word that must never be printed: {@link #toString()} hides it. */
public record Secret(String value) {
  public Secret {
    value = value.strip();
    if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "The token has characters that no token has. Copy it again, without quotes or line"
              + " breaks.");
    }
  }

  @Override
  public String toString() {
    return "(hidden)";
  }
}
