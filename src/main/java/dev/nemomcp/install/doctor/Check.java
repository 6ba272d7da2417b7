package dev.nemomcp.install.doctor;

/**
 * Something that the program needs.
 *
 * @param name a word or two
 */
public record Check(String name, Look look) {

  /** Finds out. What it throws counts as a failure, and its message as what was found. */
  @FunctionalInterface
  public interface Look {
    Finding look() throws Exception;
  }

  Finding finding() throws InterruptedException {
    try {
      return look.look();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | LinkageError e) {
      String message = e.getMessage() == null ? e.toString() : e.getMessage();
      return Finding.fail(
          message.strip().lines().findFirst().orElse(""),
          "Correct that, then run: nemo-mcp doctor");
    }
  }
}
