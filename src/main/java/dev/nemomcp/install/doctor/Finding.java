package dev.nemomcp.install.doctor;

/**
 * What a check found.
 *
 * @param found a few words
 * @param advice what to do about it; empty where all is well
 */
public record Finding(Level level, String found, String advice) {

  /** How bad it is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** Works, but not as well as it could. */
    WARN,
    /** Keeps the program from doing its work. */
    FAIL;
  }

  public static Finding ok(String found) {
    return new Finding(Level.OK, found, "");
  }

  public static Finding warn(String found, String advice) {
    return new Finding(Level.WARN, found, advice);
  }

  public static Finding fail(String found, String advice) {
    return new Finding(Level.FAIL, found, advice);
  }
}
