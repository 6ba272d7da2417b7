package dev.nemomcp.studio.edit;

import java.util.stream.Stream;

/** Gives ids that nothing in the draft has: a letter and a number that grows. */
final class NewIds {
  private final String letter;
  private long last;

  /**
   * @param letter what the ids begin with, such as {@code c} for clips
   * @param taken the ids that are there
   */
  NewIds(String letter, Stream<String> taken) {
    this.letter = letter;
    this.last =
        taken
            .filter(id -> id.matches(letter + "\\d{1,15}"))
            .mapToLong(id -> Long.parseLong(id.substring(letter.length())))
            .max()
            .orElse(0);
  }

  String next() {
    return letter + ++last;
  }
}
