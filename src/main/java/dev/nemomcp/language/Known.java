package dev.nemomcp.language;

import java.util.List;

/**
 * What is known of a project when something is said about it.
 *
 * @param clipNames the files that the clips on the timeline are from, in order, by which a sentence
 *     may name them
 * @param before what was said when it was edited, the latest last; a sentence that names nothing
 *     goes on from there
 */
public record Known(List<String> clipNames, List<String> before) {
  public static final Known NOTHING = new Known(List.of(), List.of());

  public Known {
    clipNames = List.copyOf(clipNames);
    before = List.copyOf(before);
  }
}
