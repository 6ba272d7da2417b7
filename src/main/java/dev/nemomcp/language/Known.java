package dev.nemomcp.language;

import java.util.List;
import java.util.stream.IntStream;

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

  /** How the label of a version begins that footage came in with; the files' names follow. */
  public static final String CAME_IN = "+ ";

  public Known {
    clipNames = List.copyOf(clipNames);
    before = withoutUploads(before);
  }

  /** "It" may be a file that came in alone; of several that came in together it is none. */
  private static List<String> withoutUploads(List<String> before) {
    return IntStream.range(0, before.size())
        .filter(i -> !isUpload(before, i) || isAlone(before, i))
        .mapToObj(before::get)
        .toList();
  }

  private static boolean isAlone(List<String> before, int at) {
    return !before.get(at).contains(", ") && !isUpload(before, at - 1) && !isUpload(before, at + 1);
  }

  private static boolean isUpload(List<String> before, int at) {
    return at >= 0 && at < before.size() && before.get(at).startsWith(CAME_IN);
  }
}
