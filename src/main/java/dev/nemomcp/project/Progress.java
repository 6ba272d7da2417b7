package dev.nemomcp.project;

/**
 * How far some work is.
 *
 * @param stage what is being done, in a few words
 * @param percent 0…100, or {@link #UNKNOWN}
 */
public record Progress(String stage, double percent) {
  public static final double UNKNOWN = -1;

  public static Progress stage(String stage) {
    return new Progress(stage, UNKNOWN);
  }

  /** The same, as a part of something longer. */
  Progress of(String whole) {
    return new Progress(whole + ": " + stage, percent);
  }

  public boolean isKnown() {
    return percent >= 0;
  }

  @Override
  public String toString() {
    return isKnown() ? stage + " (" + Math.round(percent) + "%)" : stage;
  }
}
