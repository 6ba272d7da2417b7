package dev.nemomcp.install;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of changing one client's configuration.
 *
 * @param copy of the configuration as it was, where it was changed
 * @param problem why it was left alone; empty otherwise
 */
record Outcome(Client client, Path config, Status status, Optional<Path> copy, String problem) {

  enum Status {
    INSTALLED("installed"),
    UPDATED("updated"),
    UNCHANGED("already as it should be"),
    REMOVED("removed"),
    NOT_THERE("was not installed"),
    LEFT_ALONE("left as it is");

    private final String words;

    Status(String words) {
      this.words = words;
    }
  }

  static Outcome leftAlone(Client client, Path config, String problem) {
    return new Outcome(client, config, Status.LEFT_ALONE, Optional.empty(), problem);
  }

  boolean changed() {
    return status == Status.INSTALLED || status == Status.UPDATED || status == Status.REMOVED;
  }

  /** A line or two for a person. */
  String sentence() {
    String line = client.title() + ": " + status.words;
    return switch (status) {
      case LEFT_ALONE -> line + ", because " + problem + ".\n  " + config;
      case NOT_THERE -> line + ".";
      case UNCHANGED -> line + ".\n  " + config;
      case INSTALLED, UPDATED, REMOVED ->
          line
              + ".\n  "
              + config
              + copy.map(path -> "\n  as it was before: " + path).orElse(" (new)");
    };
  }
}
